import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The width of an element in px, followed: charts are drawn at their true size, so that their words keep theirs. */
export function useWidth<E extends HTMLElement>(first = 640) {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null || typeof ResizeObserver === 'undefined') return;
    const look = () => setWidth(Math.max(200, Math.floor(current.clientWidth)));
    const observer = new ResizeObserver(look);
    observer.observe(current);
    look();
    return () => observer.disconnect();
  }, []);
  return [element, width] as const;
}
