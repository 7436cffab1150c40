import { useState } from 'preact/hooks';
import { words } from '../words.ts';
import type { BecauseFormProps } from './because-form.tsx';

/** What is said at "No next step, because …" until it is saved; without a reason it asks for one. */
export function useBecause(
  rest: (because: string, until: string | null) => void,
): Omit<BecauseFormProps, 'saving' | 'onCancel'> {
  const [said, setSaid] = useState({ reason: '', day: '', asks: false });
  return {
    reason: said.reason,
    onReason: (reason) => setSaid({ ...said, reason, asks: false }),
    day: said.day,
    onDay: (day) => setSaid({ ...said, day }),
    dayWords: words.outcome.restDays,
    ...(said.asks && { problem: { reason: words.outcome.needsBecause } }),
    onSave: () => {
      const because = said.reason.trim();
      if (because === '') setSaid({ ...said, asks: true });
      else rest(because, said.day || null);
    },
  };
}
