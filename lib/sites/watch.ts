import { lookAtMoves } from './look.ts';
import type { IsVisible, Reading, Site } from './site.ts';

/** Milliseconds for which a look waits for the page to settle. */
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
  const read = () => {
    const found = site.read(document, new URL(location.href), isVisible, own());
    const words = JSON.stringify(found) + location.href;
    if (words === told) return;
    told = words;
    onReading(found);
  };
  const observe = (observer: MutationObserver) => {
    for (const root of [document, ...(site.innerRoots?.(document) ?? [])]) {
      observer.observe(root, { subtree: true, childList: true, attributeFilter: [...site.anchors] });
    }
  };
  const { again } = lookAtMoves(read, settle, observe, signal);
  again();
  return again;
}
