import type { IsVisible, Reading, Site } from './site.ts';

/** Milliseconds: how long one look goes on after a move, and how long it waits for the page to settle. */
const lookFor = 10_000;
const settle = 150;

const nobody: ReadonlySet<string> = new Set();

/**
 * Tells what the page is, and again when that changes. Nothing stands and watches: a look begins now and whenever the
 * returned function is called (after a navigation, a click, a key), and ends by itself after ten seconds. It ends for
 * good with the signal. `own` are the user's addresses beside the mailbox's.
 * @returns looks again now
 */
export function watchPage(
  site: Site,
  isVisible: IsVisible,
  onReading: (reading: Reading) => void,
  signal: AbortSignal,
  own: () => ReadonlySet<string> = () => nobody,
): () => void {
  let told = '';
  let observer: MutationObserver | null = null;
  let stopping: ReturnType<typeof setTimeout> | undefined;
  let pending: ReturnType<typeof setTimeout> | undefined;

  const observe = () => {
    for (const root of [document, ...(site.innerRoots?.(document) ?? [])]) {
      observer?.observe(root, { subtree: true, childList: true, attributeFilter: [...site.anchors] });
    }
  };
  const read = () => {
    pending = undefined;
    // What lies in a shadow root may have come since; to observe a root twice is to observe it once.
    observe();
    const found = site.read(document, new URL(location.href), isVisible, own());
    const words = JSON.stringify(found) + location.href;
    if (words === told) return;
    told = words;
    onReading(found);
  };
  const soon = () => {
    pending ??= setTimeout(read, settle);
  };
  const stop = () => {
    observer?.disconnect();
    observer = null;
    clearTimeout(stopping);
  };
  const look = () => {
    if (signal.aborted) return;
    clearTimeout(stopping);
    stopping = setTimeout(stop, lookFor);
    soon();
    if (observer !== null) return;
    observer = new MutationObserver(soon);
    observe();
  };
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(pending);
  });
  look();
  return look;
}
