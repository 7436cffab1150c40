import { altDigit, type KeyStroke, namedKey, singleKey } from '../keys.ts';

/** How far a step can be put off. */
export type SnoozeTo = '2 hours' | 'tomorrow' | '3 working days' | 'next week' | 'a day';

/** In the order of the list, with their keys. */
export const snoozeKeys: readonly { to: SnoozeTo; key: string }[] = [
  { to: '2 hours', key: '2' },
  { to: 'tomorrow', key: 'T' },
  { to: '3 working days', key: '3' },
  { to: 'next week', key: 'W' },
  { to: 'a day', key: 'D' },
];

export type SnoozeAct = { is: 'to'; to: SnoozeTo } | { is: 'back' };

/** What a key does while the choices of Snooze are open. */
export function snoozeAct(stroke: KeyStroke): SnoozeAct | null {
  if (namedKey(stroke) === 'Escape') return { is: 'back' };
  const key = singleKey(stroke) ?? altDigit(stroke)?.toString() ?? null;
  const found = snoozeKeys.find((one) => one.key.toLowerCase() === key);
  return found ? { is: 'to', to: found.to } : null;
}
