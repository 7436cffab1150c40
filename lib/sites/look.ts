/** Milliseconds: how long one look goes on after a move. */
const lookFor = 10_000;

/** Looks again: the page is read once it has settled, and after each change until the look ends by itself. */
export type Look = {
  again: () => void;
  /** Drops the changes that came until now: they are our own. */
  forget: () => void;
};

/**
 * Nothing stands and watches: a look begins whenever `again` is called (after a navigation, a click, a key) and ends by
 * itself after ten seconds. It ends for good with the signal. `settle` (ms) is how long it waits for the page before it
 * reads. `observe` says where changes count, and is asked before each reading too: what lies in a shadow root may have
 * come since, and to observe a root twice is to observe it once.
 */
export function lookAtMoves(
  read: () => void,
  settle: number,
  observe: (observer: MutationObserver) => void,
  signal: AbortSignal,
): Look {
  let observer: MutationObserver | null = null;
  let stopping: ReturnType<typeof setTimeout> | undefined;
  let pending: ReturnType<typeof setTimeout> | undefined;

  const soon = () => {
    pending ??= setTimeout(() => {
      pending = undefined;
      if (observer !== null) observe(observer);
      read();
    }, settle);
  };
  const stop = () => {
    observer?.disconnect();
    observer = null;
    clearTimeout(stopping);
  };
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(pending);
  });
  return {
    again() {
      if (signal.aborted) return;
      clearTimeout(stopping);
      stopping = setTimeout(stop, lookFor);
      soon();
      if (observer !== null) return;
      observer = new MutationObserver(soon);
      observe(observer);
    },
    forget: () => void observer?.takeRecords(),
  };
}
