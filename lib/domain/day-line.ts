import { daysAfter } from './desk.ts';
import { dueFrom } from './due.ts';

/**
 * The days from one to another (`YYYY-MM-DD`, both included) as they follow each other in a zone, so that many
 * instants can be told their day without asking the calendar for each.
 */
export type DayLine = { days: string[]; indexOf: (instant: number) => number | null };

/** The line from one day to another, both included (`YYYY-MM-DD`), as its days begin in `zone`. */
export function dayLine(from: string, to: string, zone: string): DayLine {
  const days: string[] = [];
  for (let day = from; day <= to; day = daysAfter(day, 1)) days.push(day);
  const starts = [...days, daysAfter(days.at(-1) ?? from, 1)].map((day) => dueFrom({ is: 'day', day }, zone));
  const indexOf = (instant: number) => {
    if (days.length === 0 || instant < starts[0]! || instant >= starts[days.length]!) return null;
    let [low, high] = [0, days.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= instant) low = middle;
      else high = middle;
    }
    return low;
  };
  return { days, indexOf };
}
