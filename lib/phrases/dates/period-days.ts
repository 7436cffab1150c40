import {
  edgeOfMonth,
  edgeOfMonths,
  isBefore,
  later,
  mondayOf,
  nextYearly,
  periodStart,
  quarterStart,
  shiftOf,
} from './calendar.ts';
import type { DayMeant } from './days-meant.ts';
import type { Draft } from './draft.ts';
import type { Which } from './language.ts';

type Day = Temporal.PlainDate;

/** The first, middle or last day of a week, month, quarter or year. A working week ends on Friday. */
export function edgeDay(draft: Draft, today: Day): Day | undefined {
  const { edge, month, quarter, period } = draft;
  if (month !== undefined) {
    const inYear = (year: number) => edgeOfMonth(Temporal.PlainDate.from({ year, month, day: 1 }), edge);
    return nextYearly(inYear, draft.year, today);
  }
  if (quarter !== undefined) {
    const inYear = (year: number) => {
      const start = Temporal.PlainDate.from({ year, month: quarter * 3 - 2, day: 1 });
      return edgeOfMonths(start, 3, edge);
    };
    return nextYearly(inYear, draft.year, today);
  }
  if (!period) return undefined;
  const shift = shiftOf(period.which);
  if (period.unit === 'week' || period.unit === 'weekend') {
    const monday = mondayOf(today).add({ weeks: shift });
    if (period.unit === 'weekend') return monday.add({ days: edge === 'end' ? 6 : 5 });
    const day = monday.add({ days: edge === 'start' ? 0 : edge === 'mid' ? 2 : 4 });
    return period.which === 'this' && isBefore(day, today) ? day.add({ weeks: 1 }) : day;
  }
  if (period.unit === 'month')
    return upcoming(edgeOfMonth(today.with({ day: 1 }).add({ months: shift }), edge), 1);
  if (period.unit === 'quarter')
    return upcoming(edgeOfMonths(quarterStart(today).add({ months: 3 * shift }), 3, edge), 3);
  const start = Temporal.PlainDate.from({ year: (draft.year ?? today.year) + shift, month: 1, day: 1 });
  return draft.year === undefined
    ? upcoming(edgeOfMonths(start, 12, edge), 12)
    : edgeOfMonths(start, 12, edge);

  // "start of the month" said in its middle is the next one.
  function upcoming(day: Day, months: number): Day {
    return period?.which === 'this' && isBefore(day, today) ? day.add({ months }) : day;
  }
}

/** The Monday of an ISO week is in the week of 4 January plus so many weeks; the next one that is not over. */
export function isoWeekDay(week: number, weekday: number, today: Day): Day | undefined {
  for (const year of [today.year, today.year + 1]) {
    const monday = mondayOf(Temporal.PlainDate.from({ year, month: 1, day: 4 })).add({ weeks: week - 1 });
    const isReal = monday.weekOfYear === week;
    if (isReal && !isBefore(monday.add({ days: 6 }), today)) return monday.add({ days: weekday - 1 });
  }
  return undefined;
}

export function monthStart(draft: Draft, month: number, today: Day): Day {
  return nextYearly((year) => Temporal.PlainDate.from({ year, month, day: 1 }), draft.year, today);
}

/** "next week" begins on its Monday; "this week" is over on Friday. */
export function periodDays(draft: Draft, today: Day): DayMeant[] {
  const { unit, which } = draft.period ?? { unit: 'day', which: 'this' };
  const shift = shiftOf(which);
  if (draft.sameTime || draft.sameDay) return [{ day: later(today, unit, shift) }];
  const start = periodStart(unit, shift, today);
  if (!start) return [];
  if (unit === 'weekend') return weekends(which, today);
  if (which === 'this') return [{ day: edgeOfThis(unit, today) }];
  const fromToday = later(today, unit, shift);
  return [{ day: start }, { day: fromToday, note: 'from today' }];
}

function weekends(which: Which, today: Day): DayMeant[] {
  const saturday = mondayOf(today).add({ days: 5 });
  const coming = isBefore(saturday, today) ? today : saturday;
  const shift = shiftOf(which);
  if (shift < 1) return [{ day: shift < 0 ? saturday.add({ weeks: shift }) : coming }];
  return [{ day: saturday.add({ weeks: shift }) }];
}

function edgeOfThis(unit: string, today: Day): Day {
  if (unit === 'week') {
    const friday = mondayOf(today).add({ days: 4 });
    return isBefore(friday, today) ? today : friday;
  }
  if (unit === 'month') return edgeOfMonth(today.with({ day: 1 }), 'end');
  if (unit === 'quarter') return edgeOfMonths(quarterStart(today), 3, 'end');
  return Temporal.PlainDate.from({ year: today.year, month: 12, day: 31 });
}
