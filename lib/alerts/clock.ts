const year = 366 * 24 * 60 * 60_000;

/**
 * Whether the computer's clock can be right: not before the extension was built, and not more than a year after the
 * last time that it was found right. All are instants in ms; `trusted` null: never looked before.
 */
export function clockLooksRight(at: number, builtAt: number, trusted: number | null): boolean {
  if (at < builtAt) return false;
  return trusted === null || at <= trusted + year;
}
