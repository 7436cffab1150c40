import {
  dayIn,
  easterSunday,
  isBefore,
  mondayOf,
  nextDayOfMonth,
  nextYearly,
  nthWeekday,
  quarterStart,
  shiftOf,
} from './calendar.ts';
import type { Draft } from './draft.ts';
import { edgeDay, isoWeekDay, monthStart, periodDays } from './period-days.ts';
import type { Note, Settled, Surroundings } from './settle.ts';
import { isWorkday, moved, nthWorkday, workdaysFrom } from './working-days.ts';

type Day = Temporal.PlainDate;

/** A day that may be meant; `hour` when a bare number behind it turned out to be one. */
export type DayMeant = { day: Day; note?: Note; hour?: number };

type Days = { is: 'days'; days: DayMeant[] } | Exclude<Settled, { is: 'read' }>;

/** The days that a draft may mean, best first; today when it names none. */
export function daysMeant(draft: Draft, today: Day, around: Surroundings): Days {
  const base = inWeek(baseDays(draft, today, around), draft);
  if (base.is !== 'days' || !draft.span || isWeekAhead(draft)) return base;
  const sign = draft.spanPlace === 'ago' || draft.spanPlace === 'before' ? -1 : 1;
  const spans = draft.span;
  const days = base.days.map(({ day, ...rest }) => ({
    ...rest,
    day: spans.reduce((from, span) => moved(from, span, sign, around.holidays), day),
  }));
  return { is: 'days', days };
}

function inWeek(base: Days, { weekOf }: Draft): Days {
  if (!weekOf || base.is !== 'days') return base;
  return { is: 'days', days: base.days.map(({ day, ...rest }) => ({ ...rest, day: mondayOf(day) })) };
}

/** "in two weeks on monday": the Monday of the week that is two weeks ahead. */
function isWeekAhead({ span, spanPlace, weekday, nth }: Draft): boolean {
  const isWeeks = span?.length === 1 && span[0]?.unit === 'week';
  return isWeeks && spanPlace === 'in' && weekday !== undefined && !nth;
}

function baseDays(draft: Draft, today: Day, around: Surroundings): Days {
  if (draft.slashed) return slashedDays(draft, draft.slashed, today, around);
  if (draft.easter !== undefined) {
    const { easter } = draft;
    return single(nextYearly((year) => easterSunday(year).add({ days: easter }), draft.year, today));
  }
  if (draft.nth) return single(nthDay(draft, draft.nth, today, around));
  if (draft.dayOfMonth !== undefined) return dateOf(draft, draft.dayOfMonth, today, around);
  if (draft.edge) return single(edgeDay(draft, today));
  if (draft.isoWeek !== undefined) return single(isoWeekDay(draft.isoWeek, draft.weekday ?? 1, today));
  if (isInLongPeriod(draft)) return single(nthDay(draft, { count: 1, of: 'weekday' }, today, around));
  if (draft.weekday !== undefined) return days(weekdays(draft, draft.weekday, today));
  if (draft.away !== undefined) return days([withHour(draft, { day: today.add({ days: draft.away }) })]);
  if (draft.month !== undefined) return single(monthStart(draft, draft.month, today));
  if (draft.period) return days(periodDays(draft, today));
  return single(today);
}

/** friday next month: the first one there */
function isInLongPeriod({ weekday, period }: Draft): boolean {
  const isLong = period !== undefined && ['month', 'quarter', 'year'].includes(period.unit);
  return weekday !== undefined && isLong && period.which !== 'this';
}

function days(days: DayMeant[]): Days {
  return days.length > 0 ? { is: 'days', days } : { is: 'none' };
}

function single(day: Day | undefined): Days {
  return day ? { is: 'days', days: [{ day }] } : { is: 'none' };
}

/** 3/12: both orders where both exist, the locale's first. */
function slashedDays(draft: Draft, [a, b]: [number, number], today: Day, around: Surroundings): Days {
  const orders = [
    { note: 'day first', dayOfMonth: a, month: b } as const,
    { note: 'month first', dayOfMonth: b, month: a } as const,
  ];
  if (!around.dayFirst) orders.reverse();
  const read = orders
    .filter(({ month }) => month >= 1 && month <= 12)
    .map(({ note, dayOfMonth, month }) => ({
      note,
      days: dateOf({ ...draft, month }, dayOfMonth, today, around),
    }));
  const found = read.flatMap(({ note, days }) =>
    days.is === 'days' ? days.days.map(({ day }) => ({ day, note })) : [],
  );
  if (found.length === 0) return read[0]?.days ?? { is: 'none' };
  if (found.length === 1 && found[0]) return single(found[0].day);
  const onlyOrder = around.dayFirst ? found.slice(0, 1).map(({ day }) => ({ day })) : found;
  return days(onlyOrder);
}

/** A date; without a year its next one, today included. What its month does not have is impossible, never moved. */
function dateOf(draft: Draft, dayOfMonth: number, today: Day, around: Surroundings): Days {
  if (dayOfMonth < 1 || dayOfMonth > 99) return { is: 'none' };
  if (draft.month === undefined && draft.period?.unit === 'month') {
    const month = today.with({ day: 1 }).add({ months: shiftOf(draft.period.which) });
    return dayIn(month.year, month.month, dayOfMonth)
      ? single(dayIn(month.year, month.month, dayOfMonth))
      : noSuchDay(month.year, month.month, dayOfMonth, around);
  }
  if (draft.month === undefined) return single(nextDayOfMonth(dayOfMonth, today));
  if (draft.month < 1 || draft.month > 12) return { is: 'none' };
  if (draft.year !== undefined) {
    const day = dayIn(draft.year, draft.month, dayOfMonth);
    return day ? single(day) : noSuchDay(draft.year, draft.month, dayOfMonth, around, draft.year);
  }
  for (let year = today.year; year <= today.year + 8; year += 1) {
    const day = dayIn(year, draft.month, dayOfMonth);
    if (day && !isBefore(day, today)) return single(day);
  }
  const isLate = draft.month < today.month;
  return noSuchDay(today.year + Number(isLate), draft.month, dayOfMonth, around);
}

/** The working days on either side of the end of the month are what may have been meant by 31 February. */
function noSuchDay(year: number, month: number, day: number, around: Surroundings, said?: number): Days {
  if (day > 31) return { is: 'none' };
  const last = Temporal.PlainDate.from({ year, month, day: 31 });
  const before = isWorkday(last, around.holidays) ? last : workdaysFrom(last, -1, around.holidays);
  const after = workdaysFrom(last, 1, around.holidays);
  return {
    is: 'impossible',
    why: { is: 'no such day', month, day, ...(said !== undefined && { year: said }) },
    alternatives: [before, after].map((day) => ({ is: 'day', day: day.toString() })),
  };
}

function nthDay(
  draft: Draft,
  nth: { count: number; of: 'weekday' | 'workday' },
  today: Day,
  around: Surroundings,
) {
  const inMonth = (first: Day) =>
    nth.of === 'workday'
      ? nthWorkday(first, nth.count, around.holidays)
      : nthWeekday(first, nth.count, draft.weekday ?? 1);
  if (draft.month !== undefined) {
    const { month } = draft;
    const years = draft.year !== undefined ? [draft.year] : [today.year, today.year + 1, today.year + 2];
    const found = years.map((year) => inMonth(Temporal.PlainDate.from({ year, month, day: 1 })));
    return found.find((day) => day && (draft.year !== undefined || !isBefore(day, today)));
  }
  const first = scopeStart(draft, nth.count, today);
  if (draft.period?.which !== 'this') return inMonth(first);
  const months = [0, 1, 2, 3].map((months) => inMonth(first.add({ months })));
  return months.find((day) => day && !isBefore(day, today));
}

/** The month in which the nth day of a period is counted: for the last of a year, December. */
function scopeStart(draft: Draft, count: number, today: Day): Day {
  const { unit, which } = draft.period ?? { unit: 'month', which: 'this' };
  const shift = shiftOf(which);
  if (unit === 'year')
    return Temporal.PlainDate.from({ year: today.year + shift, month: count < 0 ? 12 : 1, day: 1 });
  if (unit === 'quarter') return quarterStart(today).add({ months: 3 * shift + (count < 0 ? 2 : 0) });
  return today.with({ day: 1 }).add({ months: shift });
}

/** A bare weekday is its next one strictly after today; "next friday" may also be the one a week later. */
function weekdays(draft: Draft, weekday: number, today: Day): DayMeant[] {
  const ahead = (weekday - today.dayOfWeek + 7) % 7;
  const coming = today.add({ days: ahead === 0 ? 7 : ahead });
  if (draft.period?.unit === 'week') {
    return [{ day: mondayOf(today).add({ weeks: shiftOf(draft.period.which), days: weekday - 1 }) }];
  }
  if (isWeekAhead(draft)) {
    return [{ day: mondayOf(today).add({ weeks: draft.span?.[0]?.count ?? 0, days: weekday - 1 }) }];
  }
  switch (draft.which) {
    case undefined:
    case 'coming':
      return [withHour(draft, { day: coming })];
    case 'this':
      return [{ day: today.add({ days: ahead }) }];
    case 'next':
      return [
        { day: coming, note: 'coming' },
        { day: coming.add({ weeks: 1 }), note: 'a week later' },
      ];
    case 'second':
      return [{ day: coming.add({ weeks: 1 }) }];
    case 'third':
      return [{ day: coming.add({ weeks: 2 }) }];
    case 'last':
      return [{ day: coming.subtract({ weeks: ahead === 0 ? 2 : 1 }) }];
  }
}

/** "friday 4" is the Friday that is a 4th when there is one within six weeks; otherwise four o'clock. */
function withHour(draft: Draft, meant: DayMeant): DayMeant {
  if (draft.bareNumber === undefined) return meant;
  const weeks = draft.weekday === undefined ? [] : [0, 1, 2, 3, 4, 5];
  const dated = weeks.map((weeks) => meant.day.add({ weeks })).find((day) => day.day === draft.bareNumber);
  if (dated) return { day: dated };
  return draft.bareNumber <= 24 ? { ...meant, hour: draft.bareNumber } : { day: meant.day.with({ year: 0 }) };
}
