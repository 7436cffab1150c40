import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Warnings } from '../../lib/desks/warnings-desk.ts';

export type WarningsIfAnyProps = {
  look: () => Promise<Warnings | null>;
  /** Calls back when it is time to look again. */
  onElsewhere?: (changed: () => void) => () => void;
};

/** What stands in the way of reminders or of the panel; on a good day it shows nothing and carries nothing. */
export function WarningsIfAny({ look, onElsewhere }: WarningsIfAnyProps) {
  const [shown, setShown] = useState<VNode | null>(null);
  useEffect(() => {
    const ask = async () => {
      const warnings = await look();
      if (warnings === null) return setShown(null);
      const [{ WarningBars }] = await Promise.all([import('./warning-bars.tsx'), import('./warnings.css')]);
      setShown(<WarningBars warnings={warnings} onDone={() => void ask().catch(() => {})} />);
    };
    // A store that cannot be opened has its own screen.
    const quietly = () => void ask().catch(() => {});
    quietly();
    return onElsewhere?.(quietly);
  }, []);
  return shown;
}
