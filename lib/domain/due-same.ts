import type { Due } from './due.ts';

/** Whether two dues say the same: the same day, or the same wall time in the same zone. */
export function sameDue(a: Due, b: Due): boolean {
  if (a.is === 'day') return b.is === 'day' && a.day === b.day;
  return b.is === 'time' && a.at === b.at && a.zone === b.zone;
}
