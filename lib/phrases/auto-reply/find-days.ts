import { months, weekdays } from './auto-reply-words.ts';

/** A day in a text: where it stands, and whether it is the end of a range that is written in one ("23.–27. November"). */
export type FoundDay = { day: string; start: number; end: number; endsRange: boolean };

/** A day that has just passed belongs to this year: the note is old, not a year early. In days. */
const JUST_PASSED = 14;

const MONTH = months.join(' ').split(' ').sort(byLength).join('|');
const WEEKDAY = weekdays.join(' ').split(' ').sort(byLength).join('|');
const SPAN = String.raw`\s?(?:-|–|—|to|bis(?: zum)?|au|al|ao|a|through|thru|until|and|und|et|y|e)\s?`;
const YEAR = String.raw`(?:,?\s(?:de |del )?(20\d\d)\b)?`;

const ISO = /\b(20\d\d)-(\d\d)-(\d\d)\b/g;
const NUMBERS = /(?<![\d.,/])(\d{1,2})([./])(\d{1,2})(?:\2(20\d\d|\d\d)?)?(?![\d/])/g;
const DAY_MONTH = new RegExp(
  String.raw`(?:\b(\d{1,2})\.?${SPAN})?\b(\d{1,2})(?:st|nd|rd|th|er|o|º|ª)?\.?\s(?:of |de |d')?(${MONTH})\b\.?${YEAR}`,
  'g',
);
const MONTH_DAY = new RegExp(
  String.raw`\b(${MONTH})\.?\s(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?:${SPAN}(\d{1,2})(?:st|nd|rd|th)?(?!\s?(?:${MONTH})))?\b(?![:.]\d)${YEAR}`,
  'g',
);
const WEEK_DAY = new RegExp(String.raw`\b(${WEEKDAY})\b`, 'g');

/**
 * Every day that a folded text names, in order: 2026-12-03, 3.12., 3/12/2026, 3 December, December 3rd, 3 de diciembre,
 * Monday. Without a year it is the next such day from `today` (YYYY-MM-DD); a weekday is the next one after today. A date
 * that exists in no calendar, and one of which day and month cannot be told apart, is left out.
 */
export function findDays(folded: string, today: string): FoundDay[] {
  const now = Temporal.PlainDate.from(today);
  const found: FoundDay[] = [];
  const add = (match: RegExpExecArray, day: string | null, endsRange = false) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (day && !found.some((other) => start < other.end && other.start < end)) {
      found.push({ day, start, end, endsRange });
    }
  };
  for (const match of folded.matchAll(ISO)) add(match, dayOf(now, match[3], Number(match[2]), match[1]));
  for (const match of folded.matchAll(DAY_MONTH)) {
    add(match, dayOf(now, match[2], monthOf(match[3]!), match[4]), match[1] !== undefined);
  }
  for (const match of folded.matchAll(MONTH_DAY)) {
    add(match, dayOf(now, match[3] ?? match[2], monthOf(match[1]!), match[4]), match[3] !== undefined);
  }
  for (const match of folded.matchAll(NUMBERS)) add(match, numbersDay(match, now));
  const dated = [...found];
  for (const match of folded.matchAll(WEEK_DAY)) {
    const end = match.index + match[0].length;
    const isNamedWithDate = dated.some((other) => other.start >= end && other.start - end <= 10);
    if (!isNamedWithDate) add(match, nextWeekday(now, match[1]!));
  }
  return found.sort((one, other) => one.start - other.start);
}

function byLength(one: string, other: string): number {
  return other.length - one.length;
}

function monthOf(name: string): number {
  return months.findIndex((names) => names.split(' ').includes(name)) + 1;
}

/** With a full stop it is day and month; with a slash the order is known only when one number is too high, or only one is near. */
function numbersDay([, first, sign, second, year]: RegExpExecArray, now: Temporal.PlainDate): string | null {
  const full = year?.length === 2 ? `20${year}` : year;
  const dayFirst = dayOf(now, first, Number(second), full);
  if (sign === '.') return dayFirst;
  const monthFirst = dayOf(now, second, Number(first), full);
  if (!dayFirst || !monthFirst || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  const near = [dayFirst, monthFirst].filter((day) => isNear(now, day));
  return near.length === 1 ? near[0]! : null;
}

function isNear(now: Temporal.PlainDate, day: string): boolean {
  const away = now.until(day, { largestUnit: 'days' }).days;
  return away >= -JUST_PASSED && away <= 60;
}

function dayOf(
  now: Temporal.PlainDate,
  day: string | undefined,
  month: number,
  year?: string,
): string | null {
  const years = year ? [Number(year)] : [now.year - 1, now.year, now.year + 1];
  const from = now.subtract({ days: JUST_PASSED });
  for (const candidate of years) {
    const date = existing(candidate, month, Number(day));
    if (date && (year || Temporal.PlainDate.compare(date, from) >= 0)) return date.toString();
  }
  return null;
}

function existing(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const date = Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' });
  return date.day === day ? date : null;
}

function nextWeekday(now: Temporal.PlainDate, name: string): string {
  const wanted = weekdays.findIndex((names) => names.split(' ').includes(name)) + 1;
  const ahead = (wanted - now.dayOfWeek + 7) % 7 || 7;
  return now.add({ days: ahead }).toString();
}
