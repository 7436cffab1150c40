import { isDay } from './day.ts';

/** A weekday, Monday = 1; `nth` counts it within the month (-1 is the last) and is 0 where every one is meant. */
export type RuleDay = { weekday: number; nth: number };

/**
 * How a step comes back: by the calendar (a part of RFC 5545's RRULE), or so many days after it was done, which is no
 * RRULE at all. `setPosition` picks one of a month's days ("the last working day"); null where it is not used.
 */
export type Recurrence =
  | { is: 'after done'; days: number }
  | {
      is: 'rule';
      every: 'day' | 'week' | 'month' | 'year';
      interval: number;
      days: RuleDay[];
      /** 1 to 31, or -1 for the last day of the month. */
      monthDays: number[];
      months: number[];
      setPosition: number | null;
      count: number | null;
      /** The last day that may be, `YYYY-MM-DD`. */
      until: string | null;
    };
export type Rule = Extract<Recurrence, { is: 'rule' }>;

/**
 * Reads `FREQ=WEEKLY;BYDAY=MO` (RFC 5545, 3.3.10, with or without `RRULE:`) or `AFTER-DONE=14`. Null for what is broken
 * and for the parts that we do not count with (BYWEEKNO, BYYEARDAY, hours, WKST other than Monday): better no rule than a
 * wrong one.
 */
export function readRecurrence(text: string): Recurrence | null {
  const afterDone = /^AFTER-DONE=(\d{1,4})$/.exec(text.trim());
  if (afterDone) return Number(afterDone[1]) > 0 ? { is: 'after done', days: Number(afterDone[1]) } : null;
  const parts = new Map<string, string>();
  for (const part of text
    .trim()
    .replace(/^RRULE:/i, '')
    .toUpperCase()
    .split(';')) {
    const [name = '', value = '', ...more] = part.split('=');
    if (value === '' || more.length > 0 || parts.has(name) || !KNOWN_PARTS.has(name)) return null;
    parts.set(name, value);
  }
  const every = FREQUENCIES[parts.get('FREQ') ?? ''];
  const interval = numbersIn(parts.get('INTERVAL') ?? '1', 1, 999);
  const count = parts.has('COUNT') ? numbersIn(parts.get('COUNT') ?? '', 1, 9999) : [null];
  const days = daysIn(parts.get('BYDAY'));
  const monthDays = numbersIn(parts.get('BYMONTHDAY'), -31, 31);
  const months = numbersIn(parts.get('BYMONTH'), 1, 12);
  const setPosition = parts.has('BYSETPOS') ? numbersIn(parts.get('BYSETPOS') ?? '', -31, 31) : [null];
  const until = untilOf(parts.get('UNTIL'));
  if (!every || !interval || !count || !days || !monthDays || !months || !setPosition || until === undefined)
    return null;
  if (count[0] !== null && until !== null) return null;
  const rule: Rule = {
    is: 'rule',
    every,
    interval: interval[0] ?? 1,
    days,
    monthDays,
    months,
    setPosition: setPosition[0] ?? null,
    count: count[0] ?? null,
    until,
  };
  return parts.get('WKST') !== undefined && parts.get('WKST') !== 'MO'
    ? null
    : fits(rule, setPosition.length);
}

/** The text under which a recurrence is kept: what `readRecurrence` reads. */
export function writeRecurrence(recurrence: Recurrence): string {
  if (recurrence.is === 'after done') return `AFTER-DONE=${recurrence.days}`;
  const { every, interval, days, monthDays, months, setPosition, count, until } = recurrence;
  const parts = [`FREQ=${Object.keys(FREQUENCIES).find((name) => FREQUENCIES[name] === every)}`];
  if (interval > 1) parts.push(`INTERVAL=${interval}`);
  if (months.length > 0) parts.push(`BYMONTH=${months.join(',')}`);
  if (monthDays.length > 0) parts.push(`BYMONTHDAY=${monthDays.join(',')}`);
  if (days.length > 0)
    parts.push(`BYDAY=${days.map((day) => `${day.nth || ''}${NAMES[day.weekday - 1]}`).join(',')}`);
  if (setPosition !== null) parts.push(`BYSETPOS=${setPosition}`);
  if (count !== null) parts.push(`COUNT=${count}`);
  if (until !== null) parts.push(`UNTIL=${until.replaceAll('-', '')}`);
  return parts.join(';');
}

/**
 * The first day of the series after `after`, or null when it is over. `start` is the day of the present step: it anchors
 * the interval and is the first of COUNT. For 'after done', `after` is the day on which the step was done.
 */
export function nextOccurrence(recurrence: Recurrence, start: string, after: string): string | null {
  if (recurrence.is === 'after done') {
    return Temporal.PlainDate.from(after).add({ days: recurrence.days }).toString();
  }
  let left = recurrence.count ?? Number.POSITIVE_INFINITY;
  for (const day of occurrences(recurrence, Temporal.PlainDate.from(start), after)) {
    if (recurrence.until !== null && day > recurrence.until) return null;
    left -= 1;
    if (left < 0) return null;
    if (day > after) return day;
  }
  return null;
}

/** The recurrence that the next step carries when this one is done: one fewer, where there is a COUNT. Null when over. */
export function carriedOn(recurrence: Recurrence): Recurrence | null {
  if (recurrence.is === 'after done' || recurrence.count === null) return recurrence;
  return recurrence.count > 1 ? { ...recurrence, count: recurrence.count - 1 } : null;
}

type Day = Temporal.PlainDate;

const FREQUENCIES: Record<string, Rule['every']> = {
  DAILY: 'day',
  WEEKLY: 'week',
  MONTHLY: 'month',
  YEARLY: 'year',
};
const NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const KNOWN_PARTS = new Set('FREQ INTERVAL COUNT UNTIL BYDAY BYMONTHDAY BYMONTH BYSETPOS WKST'.split(' '));
// A rule that never comes ("every February 30th") must end the search: 28 years see every calendar once.
const EMPTY_PERIODS = { day: 4000, week: 1500, month: 400, year: 100 };

/** The days of the series from `start` on; with no COUNT to keep, the search begins close to `after`. */
function* occurrences(rule: Rule, start: Day, after: string): Generator<string> {
  const from = start.toString();
  let empty = 0;
  for (let period = rule.count === null ? periodsUntil(rule, start, after) : 0; ; period += 1) {
    const days = daysOfPeriod(rule, start, period * rule.interval)
      .map(String)
      .filter((day) => day >= from);
    empty = days.length > 0 ? 0 : empty + 1;
    if (empty > EMPTY_PERIODS[rule.every]) return;
    yield* days;
  }
}

/** How many periods surely lie before `after`. */
function periodsUntil(rule: Rule, start: Day, after: string): number {
  const gone = start.until(Temporal.PlainDate.from(after), { largestUnit: `${rule.every}s` });
  return Math.max(0, Math.floor(gone[`${rule.every}s`] / rule.interval) - 1);
}

function daysOfPeriod(rule: Rule, start: Day, ahead: number): Day[] {
  switch (rule.every) {
    case 'day':
      return [start.add({ days: ahead })].filter((day) => isWanted(rule, day));
    case 'week':
      return daysOfWeek(rule, start, ahead).filter(
        (day) => rule.months.length === 0 || rule.months.includes(day.month),
      );
    case 'month': {
      const first = start.with({ day: 1 }).add({ months: ahead });
      const inSeason = rule.months.length === 0 || rule.months.includes(first.month);
      return inSeason ? picked(rule, daysOfMonth(rule, first, start.day)) : [];
    }
    case 'year': {
      const year = start.year + ahead;
      const months = rule.months.length > 0 ? rule.months.toSorted((a, b) => a - b) : [start.month];
      const days = months.flatMap((month) =>
        daysOfMonth(rule, start.with({ year, month, day: 1 }), start.day),
      );
      return picked(rule, days);
    }
  }
}

function daysOfWeek(rule: Rule, start: Day, ahead: number): Day[] {
  const monday = start.subtract({ days: start.dayOfWeek - 1 }).add({ weeks: ahead });
  const weekdays = rule.days.length > 0 ? rule.days.map(({ weekday }) => weekday) : [start.dayOfWeek];
  return weekdays.toSorted((a, b) => a - b).map((weekday) => monday.add({ days: weekday - 1 }));
}

/** The days that a rule wants of one month. A month that lacks the day is left out, as RFC 5545 has it. */
function daysOfMonth(rule: Rule, first: Day, dayOfStart: number): Day[] {
  const all = Array.from({ length: first.daysInMonth }, (_, index) => first.add({ days: index }));
  const hasRule = rule.days.length > 0 || rule.monthDays.length > 0;
  return all.filter((day) => (hasRule ? isWanted(rule, day) : day.day === dayOfStart));
}

function isWanted({ days, monthDays, months }: Rule, day: Day): boolean {
  const fromEnd = day.day - day.daysInMonth - 1;
  const isDay = days.length === 0 || days.some((one) => one.weekday === day.dayOfWeek && isNth(one.nth, day));
  const isMonthDay = monthDays.length === 0 || monthDays.includes(day.day) || monthDays.includes(fromEnd);
  return isDay && isMonthDay && (months.length === 0 || months.includes(day.month));
}

function isNth(nth: number, day: Day): boolean {
  if (nth === 0) return true;
  return nth > 0 ? Math.ceil(day.day / 7) === nth : Math.ceil((day.daysInMonth - day.day + 1) / 7) === -nth;
}

function picked({ setPosition }: Rule, days: Day[]): Day[] {
  if (setPosition === null) return days;
  const one = days.at(setPosition > 0 ? setPosition - 1 : setPosition);
  return one ? [one] : [];
}

/** Which parts may stand together: RFC 5545's table, less what we do not count with. */
function fits(rule: Rule, positions: number): Rule | null {
  const hasNth = rule.days.some(({ nth }) => nth !== 0);
  const inMonths = rule.every === 'month' || (rule.every === 'year' && rule.months.length > 0);
  if (hasNth && !inMonths) return null;
  if (
    rule.every === 'year' &&
    rule.months.length === 0 &&
    (rule.days.length > 0 || rule.monthDays.length > 0)
  )
    return null;
  if (rule.every === 'week' && rule.monthDays.length > 0) return null;
  if (
    rule.setPosition !== null &&
    (!inMonths || positions !== 1 || rule.days.length + rule.monthDays.length === 0)
  )
    return null;
  return rule;
}

function daysIn(text: string | undefined): RuleDay[] | null {
  const days: RuleDay[] = [];
  for (const part of text?.split(',') ?? []) {
    const found = /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/.exec(part);
    if (!found) return null;
    days.push({ weekday: NAMES.indexOf(found[2] ?? '') + 1, nth: Number(found[1] ?? 0) });
  }
  return days;
}

function numbersIn(text: string | undefined, least: number, most: number): number[] | null {
  const numbers: number[] = [];
  for (const part of text?.split(',') ?? []) {
    const number = /^[+-]?\d{1,4}$/.test(part) ? Number(part) : 0;
    if (number === 0 || number < least || number > most) return null;
    numbers.push(number);
  }
  return numbers;
}

/** `20261231` or `20261231T235959Z`: its day. Undefined when it is no day. */
function untilOf(text: string | undefined): string | null | undefined {
  if (text === undefined) return null;
  const found = /^(\d{4})(\d{2})(\d{2})(?:T\d{6}Z?)?$/.exec(text);
  if (!found) return undefined;
  const day = `${found[1]}-${found[2]}-${found[3]}`;
  return isDay(day) ? day : undefined;
}
