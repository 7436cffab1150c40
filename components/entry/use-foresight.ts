import { useEffect, useState } from 'preact/hooks';
import type { Channel } from '../../lib/domain/channel.ts';
import type { Due } from '../../lib/domain/due.ts';

/** What follows from a due before it is saved, in short words; asked of who knows blocks, load and wishes. */
export type Foresee = (due: Due, channel: Channel) => Promise<string[]>;

/** Milliseconds after the last letter before it is asked. */
const pause = 150;

/** The words for the due that stands in the entry now; empty until they are there. */
export function useForesight(due: Due | null, channel: Channel, foresee: Foresee | undefined): string[] {
  const asked = due === null ? '' : JSON.stringify([due, channel]);
  const [told, setTold] = useState<{ of: string; words: string[] }>({ of: '', words: [] });
  useEffect(() => {
    if (due === null || foresee === undefined) return;
    const timer = setTimeout(() => {
      foresee(due, channel).then(
        (words) => setTold({ of: asked, words }),
        () => setTold({ of: asked, words: [] }),
      );
    }, pause);
    return () => clearTimeout(timer);
  }, [asked]);
  return told.of === asked ? told.words : [];
}
