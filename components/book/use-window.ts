import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Rows kept ready above and below what is seen, so that scrolling never shows a gap. */
const spare = 20;

/** Which rows of a long list are to be drawn: `from` up to `to`, not included; `height` of one row in px. */
export type RowWindow = { from: number; to: number; height: number };

/**
 * Draws only the rows in sight of a list that scrolls with the page: ten thousand rows cost as much as fifty. All
 * rows are of one height, measured on the first that is drawn. Print has them all.
 */
export function useWindow(list: RefObject<HTMLElement | null>, count: number): RowWindow {
  const [seen, setSeen] = useState<RowWindow>({ from: 0, to: 60, height: 40 });
  useEffect(() => {
    const ended = new AbortController();
    const look = () => {
      const body = list.current;
      if (body === null) return;
      const height = body.querySelector<HTMLElement>('[data-row]')?.offsetHeight || 40;
      const above = Math.max(0, -body.getBoundingClientRect().top);
      // By tens, so that not every pixel draws anew.
      const from = Math.max(0, Math.floor(above / height / 10) * 10 - spare);
      const to = from + Math.ceil(window.innerHeight / height / 10) * 10 + 2 * spare + 10;
      setSeen((before) =>
        before.from === from && before.to === to && before.height === height ? before : { from, to, height },
      );
    };
    look();
    addEventListener('scroll', look, { passive: true, signal: ended.signal });
    addEventListener('resize', look, { signal: ended.signal });
    // Paper has no sight: all rows, and none of the room that stands for them.
    const all = () => setSeen((before) => ({ ...before, from: 0, to: Number.POSITIVE_INFINITY }));
    addEventListener('beforeprint', all, { signal: ended.signal });
    addEventListener('afterprint', look, { signal: ended.signal });
    return () => ended.abort();
  }, [count]);
  return { ...seen, from: Math.min(seen.from, Math.max(0, count - 1)), to: Math.min(seen.to, count) };
}
