import type { IsVisible, Reading, Site } from './site.ts';

/** Milliseconds: how long one look goes on after a move, and how long it waits for the page to settle. */
const lookFor = 10_000;
const settle = 150;

/**
 * Tells what the page is, and again when that changes. Nothing stands and watches: a look begins now and whenever the
 * returned function is called (after a navigation, a click, a key), and ends by itself after ten seconds. It ends for
 * good with the signal.
 * @returns looks again now
 */
export function watchPage(
  site: Site,
  isVisible: IsVisible,
  onReading: (reading: Reading) => void,
  signal: AbortSignal,
): () => void {
  let told = '';
  let observer: MutationObserver | null = null;
  let stopping: ReturnType<typeof setTimeout> | undefined;
  let pending: ReturnType<typeof setTimeout> | undefined;

  const read = () => {
    pending = undefined;
    const found = site.read(document, new URL(location.href), isVisible);
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
    observer.observe(document, { subtree: true, childList: true, attributeFilter: [...site.anchors] });
  };
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(pending);
  });
  look();
  return look;
}
