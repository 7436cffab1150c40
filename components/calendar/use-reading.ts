import { useEffect, useRef, useState } from 'preact/hooks';

/** What a page shows, read again whenever something was changed; null before the first time. */
export function useReading<T>(
  read: () => Promise<T>,
  changes: number,
  failed: (reason: unknown) => void,
): T | null {
  const [reading, setReading] = useState<T | null>(null);
  const latest = useRef(0);
  useEffect(() => {
    const mine = ++latest.current;
    read().then((found) => {
      // Of two readings under way only the later one is shown.
      if (mine === latest.current) setReading(() => found);
    }, failed);
  }, [changes]);
  return reading;
}
