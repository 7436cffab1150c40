import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The width of an element in px, at least `least`, followed: charts are drawn at their true size, so that their words keep theirs. */
export function useWidth<E extends HTMLElement>(first = 640, least = 200) {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null || typeof ResizeObserver === 'undefined') return;
    const look = () => setWidth(Math.max(least, Math.floor(current.clientWidth)));
    const observer = new ResizeObserver(look);
    observer.observe(current);
    look();
    return () => observer.disconnect();
  }, []);
  return [element, width] as const;
}
