/** What a new version of the extension waits for, and how it comes. */
export type Update = {
  /** The instant, in ms since 1970. */
  now(): number;
  /** Resolves after so many milliseconds. */
  pause(ms: number): Promise<void>;
  /** Since when (an instant) a new version waits; kept until the extension starts anew. Null: none does. */
  since: { get(): Promise<number | null>; keep(since: number): Promise<void> };
  /** Whether one of our own pages is open: it would be closed. */
  isPageOpen(): Promise<boolean>;
  /** Whether somebody has text in a field of ours in the page of a site. */
  isWriting(): Promise<boolean>;
  /** The instant of the next alert; null: none is known. */
  nextAlert(): Promise<number | null>;
  reload(): void;
};

/** Milliseconds without any work; what is typed in a line is kept long before. A sleepless background lives 30 s. */
const calm = 5_000;
/** Milliseconds after which it waits for nobody's typing any more: the line that was typed stands again afterwards. */
const longest = 5 * 60_000;
/** Milliseconds before an alert in which no new version comes. */
const near = 15_000;

/**
 * Holds a new version back until nothing is at work, open, being written or about to come due, and then brings it:
 * a browser that waits by itself may wait for its next start, and one that does not closes what is open.
 */
export function holdUpdate(update: Update) {
  let working = 0;
  let lastWork = 0;
  let trying = false;

  const isFree = async (since: number) => {
    const isLate = update.now() - since >= longest;
    if (!isLate && update.now() - lastWork < calm) return false;
    if ((await update.isPageOpen()) || (!isLate && (await update.isWriting()))) return false;
    const next = await update.nextAlert();
    return (next === null || Math.abs(next - update.now()) > near) && working === 0;
  };

  const tryAgain = async () => {
    if (trying) return;
    trying = true;
    try {
      const since = await update.since.get();
      for (let left = longest; since !== null && left > 0; left -= calm) {
        await update.pause(calm);
        if (await isFree(since)) return update.reload();
      }
    } finally {
      trying = false;
    }
  };

  return {
    /** Marks a piece of work: no new version comes while it is done. */
    async during<T>(work: Promise<T>): Promise<T> {
      working += 1;
      try {
        return await work;
      } finally {
        working -= 1;
        lastWork = update.now();
      }
    },
    /** A new version is there. */
    async arrived(): Promise<void> {
      if ((await update.since.get()) === null) await update.since.keep(update.now());
      await tryAgain();
    },
    /** Brings a version that waits since before the background slept; to be called at every look. */
    tryAgain,
  };
}
