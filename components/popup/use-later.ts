import { useEffect, useState } from 'preact/hooks';

/** A part whose code comes after the first drawing; null until it is there. */
export function useLater<Part>(load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => void load().then((come) => setPart(() => come)), []);
  return part;
}
