import { useEffect, useState } from 'preact/hooks';
import type { PurposeReading } from '../../lib/phrases/coach/judge-purpose.ts';

/**
 * The coach's tables on a page of ours: they come when the page stands, not before; until then every purpose counts as
 * real.
 */
export function useCoachTables(): (text: string) => PurposeReading {
  const [read, setRead] = useState<((text: string) => PurposeReading) | null>(null);
  useEffect(() => {
    void import('../../lib/phrases/coach/read-purpose.ts').then((coach) => {
      setRead(() => (text: string) => coach.readPurpose(text, navigator.language));
    }, withoutCoach);
  }, []);
  return (text) => {
    try {
      return read?.(text) ?? { is: 'real' };
    } catch {
      // A coach that stumbles keeps nobody from saving.
      return { is: 'real' };
    }
  };
}

/** Steps are saved all the same. */
function withoutCoach(): void {}
