/** What one of our own pages says to the others and to the background after a change. If it is lost, the heartbeat finds it. */
export const lookAgainWord = { name: 'lookAgain' } as const;

/** Whether a message is that word. Who sent it is for the hearer to look at. */
export function isLookAgain(message: unknown): boolean {
  return (message as { name?: unknown } | null)?.name === lookAgainWord.name;
}
