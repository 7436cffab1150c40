import { words } from './words.ts';

/** What went wrong, in one sentence with one thing to do; nothing that was typed is lost. */
export function troubleWords(reason: unknown): string {
  const why =
    (reason as { why?: string; trouble?: string } | null)?.why ?? (reason as { trouble?: string })?.trouble;
  switch (why) {
    case 'gone':
      return words.panel.gone;
    case 'full':
    case 'unavailable':
    case 'broken':
    case 'newer':
    case 'blocked':
    case 'closed':
      return words.trouble[why];
    default:
      return words.panel.failed;
  }
}
