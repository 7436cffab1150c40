/** The text with its first letter as a capital: what stands inside a sentence, at the head of a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
