import type { Draft } from './draft.ts';
import type { Which } from './language.ts';

type Day = Temporal.PlainDate;

export function nextYearly(inYear: (year: number) => Day, year: number | undefined, today: Day): Day {
  if (year !== undefined) return inYear(year);
  const day = inYear(today.year);
  return isBefore(day, today) ? inYear(today.year + 1) : day;
}

export function shiftOf(which: Which): number {
  switch (which) {
    case 'last':
      return -1;
    case 'this':
      return 0;
    case 'coming':
    case 'next':
      return 1;
    case 'second':
      return 2;
    case 'third':
      return 3;
  }
}

export function dayIn(year: number, month: number, day: number): Day | undefined {
  if (day > Temporal.PlainYearMonth.from({ year, month }).daysInMonth) return undefined;
  return Temporal.PlainDate.from({ year, month, day });
}

/** Easter Sunday of a year of the Gregorian calendar (the anonymous algorithm of 1876). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const corrected = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - corrected + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}

export function mondayOf(day: Day): Day {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

export function quarterStart(day: Day): Day {
  return day.with({ day: 1, month: Math.floor((day.month - 1) / 3) * 3 + 1 });
}

export function isBefore(a: Day, b: Day): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}

export function nextDayOfMonth(dayOfMonth: number, today: Day): Day | undefined {
  for (let months = 0; months <= 12; months += 1) {
    const { year, month } = today.with({ day: 1 }).add({ months });
    const day = dayIn(year, month, dayOfMonth);
    if (day && !isBefore(day, today)) return day;
  }
  return undefined;
}

export function nthWeekday(first: Day, count: number, weekday: number): Day | undefined {
  const all: Day[] = [];
  const start = first.add({ days: (weekday - first.dayOfWeek + 7) % 7 });
  for (let day = start; day.month === first.month; day = day.add({ weeks: 1 })) all.push(day);
  return count < 0 ? all.at(count) : all[count - 1];
}

export function edgeOfMonth(first: Day, edge: Draft['edge']): Day {
  if (edge === 'start') return first;
  return edge === 'mid' ? first.with({ day: 15 }) : first.with({ day: first.daysInMonth });
}

export function edgeOfMonths(first: Day, months: number, edge: Draft['edge']): Day {
  if (edge === 'start') return first;
  if (edge === 'mid')
    return months === 3 ? first.add({ months: 1 }).with({ day: 15 }) : first.add({ months: months / 2 });
  return first.add({ months }).subtract({ days: 1 });
}

export function periodStart(unit: string, shift: number, today: Day): Day | undefined {
  if (unit === 'week' || unit === 'weekend') return mondayOf(today).add({ weeks: shift });
  if (unit === 'month') return today.with({ day: 1 }).add({ months: shift });
  if (unit === 'quarter') return quarterStart(today).add({ months: 3 * shift });
  if (unit === 'year') return Temporal.PlainDate.from({ year: today.year + shift, month: 1, day: 1 });
  return undefined;
}

export function later(today: Day, unit: string, shift: number): Day {
  if (unit === 'week') return today.add({ weeks: shift });
  if (unit === 'month') return today.add({ months: shift });
  return unit === 'quarter' ? today.add({ months: 3 * shift }) : today.add({ years: shift });
}
