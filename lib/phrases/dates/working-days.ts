import type { Unit } from './language.ts';

type Day = Temporal.PlainDate;

/** Monday to Friday, but not a day off. */
export function isWorkday(day: Day, holidays: ReadonlySet<string>): boolean {
  return day.dayOfWeek <= 5 && !holidays.has(day.toString());
}

/** So many working days on (or back, when negative), the day itself not counted. */
export function workdaysFrom(day: Day, count: number, holidays: ReadonlySet<string>): Day {
  const step = Math.sign(count);
  let left = Math.abs(count);
  let at = day;
  // Whole weeks first: nobody may keep the loop running with "in 9999 working days".
  if (left > 10 && holidays.size === 0) {
    at = at.add({ weeks: step * (Math.floor(left / 5) - 1) });
    left = (left % 5) + 5;
  }
  while (left > 0) {
    at = at.add({ days: step });
    if (isWorkday(at, holidays)) left -= 1;
  }
  return at;
}

/** The nth working day of the month that begins at `first`; -1 is the last. */
export function nthWorkday(first: Day, count: number, holidays: ReadonlySet<string>): Day | undefined {
  if (count === 0 || Math.abs(count) > 23) return undefined;
  const from = count > 0 ? first.subtract({ days: 1 }) : first.add({ months: 1 });
  const day = workdaysFrom(from, count, holidays);
  return day.month === first.month ? day : undefined;
}

/** A day moved by a span of days, weeks, months or years; months end on their last day at most (31 Jan + 1 = 28 Feb). */
export function moved(
  day: Day,
  span: { unit: Unit; count: number },
  sign: 1 | -1,
  holidays: ReadonlySet<string>,
): Day {
  const count = sign * Math.round(span.count);
  switch (span.unit) {
    case 'working day':
      return count === 0 ? day : workdaysFrom(day, count, holidays);
    case 'week':
    case 'weekend':
      return span.count % 1 === 0
        ? day.add({ weeks: count })
        : day.add({ days: sign * Math.round(span.count * 7) });
    case 'fortnight':
      return day.add({ weeks: 2 * count });
    case 'month':
      return day.add({
        months: sign * Math.floor(span.count),
        days: sign * Math.round((span.count % 1) * 30),
      });
    case 'quarter':
      return day.add({ months: 3 * count });
    case 'half year':
      return day.add({ months: 6 * count });
    case 'year':
      return span.count % 1 === 0
        ? day.add({ years: count })
        : day.add({ months: sign * Math.round(span.count * 12) });
    case 'day':
      return day.add({ days: count });
    default:
      return day;
  }
}
