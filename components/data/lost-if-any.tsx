import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LostBook } from '../../lib/desks/lost-desk.ts';

export type LostIfAnyProps = {
  /** Looks whether the book was silently lost; null: it was not. */
  look: () => Promise<LostBook | null>;
  onFile: () => void;
  onBack: () => void;
};

/** Looks once, beside everything else; on a good day it shows nothing and carries nothing. */
export function LostIfAny(props: LostIfAnyProps) {
  const [shown, setShown] = useState<VNode | null>(null);
  useEffect(() => {
    const look = async () => {
      const lost = await props.look();
      if (lost === null) return;
      const [{ LostBook }] = await Promise.all([import('./lost-book.tsx'), import('./recovery.css')]);
      const ways = { onFile: props.onFile, onBack: props.onBack, onAccepted: () => setShown(null) };
      setShown(<LostBook lost={lost} {...ways} />);
    };
    // A store that cannot be opened has its own screen.
    look().catch(() => {});
  }, []);
  return shown;
}
