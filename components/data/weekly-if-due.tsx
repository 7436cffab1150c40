import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { WeeklyDue } from '../../lib/desks/weekly-desk.ts';

export type WeeklyIfDueProps = {
  look: () => Promise<WeeklyDue | null>;
  /** Where no file is saved: leads to where one is. */
  onElsewhere?: () => void;
};

/** Once a week, where the copy outside the browser was wanted; else it shows nothing and carries nothing. */
export function WeeklyIfDue({ look, onElsewhere }: WeeklyIfDueProps) {
  const [shown, setShown] = useState<VNode | null>(null);
  useEffect(() => {
    const ask = async () => {
      const due = await look();
      if (due === null) return;
      const [{ WeeklyNudge }] = await Promise.all([import('./weekly-nudge.tsx'), import('./weekly.css')]);
      setShown(<WeeklyNudge due={due} onElsewhere={onElsewhere} onDone={() => setShown(null)} />);
    };
    ask().catch(() => {});
  }, []);
  return shown;
}
