import type { Reading, Site } from './site.ts';

/** Milliseconds: how long one look goes on after a navigation or a click, and how long it waits for the page to settle. */
const lookFor = 10_000;
const settle = 150;

/**
 * Tells what the page is, and again when that changes. Nothing stands and watches: a look begins at the start, after
 * a navigation and after a click or key, and ends by itself after ten seconds. Ends for good with the signal.
 * @returns looks again now
 */
export function watchPage(
  site: Site,
  onReading: (reading: Reading) => void,
  signal: AbortSignal,
): () => void {
  let told = '';
  let observer: MutationObserver | null = null;
  let stopping: ReturnType<typeof setTimeout> | undefined;
  let reading: ReturnType<typeof setTimeout> | undefined;

  const read = () => {
    reading = undefined;
    const found = site.read(document, new URL(location.href), (element) => element.checkVisibility());
    const words = JSON.stringify(found) + location.href;
    if (words === told) return;
    told = words;
    onReading(found);
  };
  const soon = () => {
    reading ??= setTimeout(read, settle);
  };
  const stop = () => {
    observer?.disconnect();
    observer = null;
    clearTimeout(stopping);
  };
  const look = () => {
    clearTimeout(stopping);
    stopping = setTimeout(stop, lookFor);
    soon();
    if (observer !== null) return;
    observer = new MutationObserver(soon);
    observer.observe(document, { subtree: true, childList: true, attributeFilter: [...site.anchors] });
  };

  const passive = { capture: true, passive: true, signal };
  addEventListener('click', look, passive);
  addEventListener('keyup', look, passive);
  addEventListener('hashchange', look, passive);
  addEventListener('popstate', look, passive);
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(reading);
  });
  look();
  return look;
}
