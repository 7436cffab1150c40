import type { Which } from './language.ts';
import { digitsAt, isGlued, isText, meaningAt, type Next, past, type Scan } from './scan.ts';
import { numberAt } from './span-rules.ts';

/** tomorrow, übermorgen */
export function awayRule(scan: Scan, at: number): Next {
  const { draft } = scan;
  const day = meaningAt(scan, at, 'day');
  if (!day || draft.away !== undefined || draft.weekday !== undefined) return undefined;
  const after = whichAfter(scan, day.next);
  const isWeekLater = after?.value === 'second' && day.value >= 0;
  draft.away = day.value + (isWeekLater ? 7 : 0);
  return isWeekLater ? after.next : day.next;
}

/** 2026-12-03, 3/12/2026, 3.12., 12-3 */
export function numericDateRule(scan: Scan, at: number): Next {
  const { draft, language } = scan;
  if (draft.dayOfMonth !== undefined || draft.slashed) return undefined;
  const start = past(scan, at, 'nth');
  const first = digitsAt(scan, start);
  const sign = ['/', '.', '-'].find((sign) => isText(scan, start + 1, sign) && isGlued(scan, start + 1));
  const second = digitsAt(scan, start + 2);
  if (!first || sign === undefined || !second || second.length > 2) return undefined;
  if (sign === '.' && !isGlued(scan, start + 2) && language.tag !== 'de') return undefined;
  if (first.length === 4) {
    const third = isText(scan, start + 3, sign) ? digitsAt(scan, start + 4) : undefined;
    if (!third || third.length > 2) return undefined;
    Object.assign(draft, { year: first.value, month: second.value, dayOfMonth: third.value });
    return isText(scan, start + 5, 't') ? start + 6 : start + 5;
  }
  const third = isText(scan, start + 3, sign) ? digitsAt(scan, start + 4) : undefined;
  const hasYear = third?.length === 4 || (third?.length === 2 && isGlued(scan, start + 4));
  if (!isDateLike(scan, sign, first.value, second, hasYear, start + 3)) return undefined;
  // With dots the day stands first in every language.
  if (sign === '.') Object.assign(draft, { dayOfMonth: first.value, month: second.value });
  else draft.slashed = [first.value, second.value];
  if (third && hasYear) {
    draft.year = fullYear(third.value, third.length);
    return start + 5;
  }
  return sign === '.' && isText(scan, start + 3, '.') ? start + 4 : start + 3;
}

/** the 3rd of December 2026, December 3rd, 3. Dezember, 1er décembre, the 15th of next month, le 3 */
export function monthDayRule(scan: Scan, at: number): Next {
  const { draft } = scan;
  if (draft.dayOfMonth !== undefined || draft.slashed || draft.month !== undefined) return undefined;
  return dayThenMonth(scan, at) ?? monthThenDay(scan, at);
}

/** first monday of december, last friday of the month, letzter Freitag im Monat, first working day of next month */
export function nthRule(scan: Scan, at: number): Next {
  const { draft } = scan;
  const count = ordinalAt(scan, past(scan, at, 'the'));
  if (!count || draft.nth) return undefined;
  const weekday = meaningAt(scan, count.next, 'weekday');
  const unit = weekday ? undefined : meaningAt(scan, count.next, 'unit');
  const isWorkday = unit?.value === 'working day';
  const isDay = unit?.value === 'day';
  const next = weekday?.next ?? unit?.next ?? 0;
  if (!weekday && !isWorkday && !isDay) return undefined;
  const scope = scopeAt(scan, past(scan, next, 'of', 'the', 'on'));
  if (!scope) {
    // Without a month "last friday" has passed, and "second" must have been a name: segunda.
    if (!weekday || count.value < 1) return undefined;
    draft.period = { unit: 'month', which: 'this' };
  }
  if (isDay) {
    if (count.value === -1) draft.edge = 'end';
    else if (count.value === 1) draft.edge = 'start';
    else draft.dayOfMonth = count.value;
  } else {
    draft.nth = { count: count.value, of: isWorkday ? 'workday' : 'weekday' };
    if (weekday) draft.weekday = weekday.value;
  }
  return scope ?? next;
}

/** friday, next friday, vendredi prochain, monday week, lundi en huit */
export function weekdayRule(scan: Scan, at: number): Next {
  const { draft } = scan;
  if (draft.weekday !== undefined) return undefined;
  const before = meaningAt(scan, past(scan, at, 'the'), 'which');
  const weekday = meaningAt(scan, before?.next ?? past(scan, at, 'the'), 'weekday');
  if (!weekday) return undefined;
  const after = whichAfter(scan, weekday.next);
  const weeksOn = after ? undefined : weeksAfter(scan, weekday.next);
  draft.weekday = weekday.value;
  const which = weeksOn?.which ?? strongest(before?.value, after?.value);
  if (which) draft.which = which;
  return weeksOn?.next ?? after?.next ?? weekday.next;
}

/** British: monday week, friday fortnight */
function weeksAfter(scan: Scan, at: number): { which: Which; next: number } | undefined {
  const unit = scan.language.tag === 'en' ? meaningAt(scan, at, 'unit') : undefined;
  if (unit?.value === 'week' && !digitsAt(scan, unit.next)) return { which: 'second', next: unit.next };
  return unit?.value === 'fortnight' ? { which: 'third', next: unit.next } : undefined;
}

/** next week, la semaine prochaine, this month, weekend */
export function periodRule(scan: Scan, at: number): Next {
  const { draft } = scan;
  if (draft.period) return undefined;
  const period = periodAt(scan, past(scan, at, 'the'));
  if (!period) return undefined;
  draft.period = { unit: period.unit, which: period.which };
  return period.next;
}

/** end of next week, mid december, Anfang Januar, fin de mois, end of Q1, end of day friday */
export function edgeRule(scan: Scan, at: number): Next {
  const { draft } = scan;
  if (draft.edge || draft.endOfDay) return undefined;
  const start = past(scan, at, 'the');
  const short = meaningAt(scan, start, 'end of') ?? meaningAt(scan, start, 'start of');
  if (short) {
    if (short.value === 'day') draft.endOfDay = true;
    if (short.value === 'day') return short.next;
    const after = whichAfter(scan, short.next);
    draft.edge = short.is === 'end of' ? 'end' : 'start';
    draft.period ??= { unit: short.value, which: after?.value ?? 'this' };
    return after?.next ?? short.next;
  }
  const edge = meaningAt(scan, start, 'edge');
  if (!edge) return undefined;
  const place = past(scan, edge.next, 'of', 'the');
  const isDay = meaningAt(scan, place, 'day') ?? meaningAt(scan, place, 'weekday');
  if (isDay && edge.value === 'end') {
    draft.endOfDay = true;
    return place;
  }
  if (isDay && edge.value === 'start') {
    draft.part = 'first thing';
    return place;
  }
  const unit = meaningAt(scan, place, 'unit');
  if (unit?.value === 'day' || unit?.value === 'working day') {
    if (edge.value === 'end') draft.endOfDay = true;
    else if (edge.value === 'start') draft.part = 'first thing';
    else draft.part = 'noon';
    return unit.next;
  }
  draft.edge = edge.value;
  const next = scopeAt(scan, place);
  if (next === undefined) delete draft.edge;
  return next;
}

/** in march, en janvier 2027: its first day */
export function monthRule(scan: Scan, at: number): Next {
  const { draft } = scan;
  const month = meaningAt(scan, past(scan, at, 'in', 'of', 'the'), 'month');
  if (!month || draft.month !== undefined || draft.dayOfMonth !== undefined || draft.away !== undefined)
    return undefined;
  draft.month = month.value;
  return yearAfter(scan, month.next);
}

/** week of 7 December, semaine du 7: the Monday of that week */
export function weekOfRule(scan: Scan, at: number): Next {
  const mark = meaningAt(scan, at, 'week of');
  if (mark) scan.draft.weekOf = true;
  return mark?.next;
}

/** KW 49, week 49: its Monday */
export function isoWeekRule(scan: Scan, at: number): Next {
  const mark = meaningAt(scan, at, 'week');
  const number = mark && digitsAt(scan, mark.next);
  if (!mark || !number || number.value < 1 || number.value > 53) return undefined;
  scan.draft.isoWeek = number.value;
  return mark.next + 1;
}

/** christmas eve, Silvester */
export function festivalRule(scan: Scan, at: number): Next {
  const { draft } = scan;
  const festival = meaningAt(scan, at, 'festival');
  if (!festival || draft.month !== undefined || draft.dayOfMonth !== undefined) return undefined;
  draft.month = Number(festival.value.slice(0, 2));
  draft.dayOfMonth = Number(festival.value.slice(3));
  return festival.next;
}

function dayThenMonth(scan: Scan, at: number): Next {
  const { draft } = scan;
  const article = past(scan, at, 'the', 'nth');
  // 2ª feira is a Monday.
  if ((meaningAt(scan, article, 'weekday')?.next ?? 0) > article + 1) return undefined;
  const ordinal = ordinalAt(scan, article);
  const number = ordinal ?? numberAt(scan, article);
  if (!number || number.value < 1 || number.value > 99) return undefined;
  const place = past(scan, number.next, 'of', 'the');
  const month = meaningAt(scan, place, 'month');
  if (month) {
    draft.dayOfMonth = number.value;
    draft.month = month.value;
    return yearAfter(scan, month.next);
  }
  const period = periodAt(scan, place);
  if ((ordinal || article > at) && period?.unit === 'month' && !draft.period) {
    draft.dayOfMonth = number.value;
    draft.period = { unit: 'month', which: period.which };
    return period.next;
  }
  // A word alone may be a weekday (quinta) or a rank; with digits, or an article before it, it is a day.
  const isWritten = ordinal && (ordinal.next > article + 1 || (scan.language.tag === 'en' && article > at));
  const ofMonth = meaningAt(scan, place, 'unit');
  if (ofMonth?.value === 'month' && (ordinal || article > at) && place > number.next) {
    draft.dayOfMonth = number.value;
    return ofMonth.next;
  }
  const isNamed = isWritten || meaningAt(scan, at, 'nth');
  const isPlain = isNamed && number.value <= 31 && meaningAt(scan, number.next, 'unit') === undefined;
  if (!isPlain || meaningAt(scan, number.next, 'hour') || meaningAt(scan, number.next, 'weekday'))
    return undefined;
  draft.dayOfMonth = number.value;
  return number.next;
}

function monthThenDay(scan: Scan, at: number): Next {
  const { draft } = scan;
  const month = meaningAt(scan, at, 'month');
  if (!month) return undefined;
  const place = past(scan, month.next, 'the');
  const day = ordinalAt(scan, place) ?? numberAt(scan, place);
  if (!day || day.digits > 2 || day.value < 1) return undefined;
  // "mar 1 dic" is a Tuesday in Spanish.
  const isWeekday = meaningAt(scan, at, 'weekday') && meaningAt(scan, past(scan, day.next, 'of'), 'month');
  if (isWeekday) return undefined;
  if (
    isText(scan, day.next, ':') ||
    meaningAt(scan, day.next, 'meridiem') ||
    meaningAt(scan, day.next, 'hour')
  ) {
    return undefined;
  }
  draft.month = month.value;
  draft.dayOfMonth = day.value;
  return yearAfter(scan, day.next);
}

/** What an edge or an ordinal may be of: a month by name, a quarter by number, this or next week. Fills the draft. */
function scopeAt(scan: Scan, at: number): Next {
  const { draft } = scan;
  const month = meaningAt(scan, at, 'month');
  if (month) {
    draft.month = month.value;
    return yearAfter(scan, month.next);
  }
  const quarter = meaningAt(scan, at, 'q') && digitsAt(scan, at + 1);
  if (quarter && quarter.value >= 1 && quarter.value <= 4) {
    draft.quarter = quarter.value;
    return yearAfter(scan, at + 2);
  }
  const year = digitsAt(scan, at);
  if (year?.length === 4 && isYear(year.value) && draft.edge) {
    Object.assign(draft, { year: year.value, period: { unit: 'year', which: 'this' } });
    return at + 1;
  }
  const period = periodAt(scan, at);
  const unit = period ? undefined : meaningAt(scan, at, 'unit');
  const found = period ?? (unit && { unit: unit.value, which: 'this' as const, next: unit.next });
  if (!found || !['week', 'weekend', 'month', 'quarter', 'year'].includes(found.unit)) return undefined;
  draft.period = { unit: found.unit, which: found.which };
  return found.next;
}

/** A period with the word that says which one: before it, after it, or both. */
function periodAt(scan: Scan, at: number) {
  const before = meaningAt(scan, at, 'which');
  const unit = meaningAt(scan, before?.next ?? at, 'unit');
  if (!unit) return undefined;
  const periods = ['week', 'weekend', 'month', 'quarter', 'year'];
  if (!periods.includes(unit.value)) return undefined;
  const after = whichAfter(scan, unit.next);
  const which = strongest(before?.value, after?.value) ?? (unit.value === 'weekend' ? 'this' : undefined);
  return which && { unit: unit.value, which, next: after?.next ?? unit.next };
}

/** prochain, que viene, after next: unless it belongs to the word behind it ("tuesday next week"). */
function whichAfter(scan: Scan, at: number) {
  const start = past(scan, at, 'the');
  const which = meaningAt(scan, start, 'which');
  if (!which) return undefined;
  const follows = meaningAt(scan, which.next, 'unit') ?? meaningAt(scan, which.next, 'weekday');
  return (follows ?? meaningAt(scan, which.next, 'month')) ? undefined : which;
}

function strongest(before: Which | undefined, after: Which | undefined): Which | undefined {
  return after && (!before || after !== 'this') && before !== 'second' ? after : before;
}

/** 3rd, 1er, "3." in German, or an ordinal in words */
function ordinalAt(scan: Scan, at: number): { value: number; next: number; digits: number } | undefined {
  const word = meaningAt(scan, at, 'ordinal');
  if (word) return { value: word.value, next: word.next, digits: 1 };
  const digits = digitsAt(scan, at);
  if (!digits || digits.length > 2) return undefined;
  const suffix = meaningAt(scan, at + 1, 'suffix');
  const written = suffix?.next === at + 2 && isGlued(scan, at + 1);
  const dotted = scan.language.tag === 'de' && isText(scan, at + 1, '.') && !digitsFollow(scan, at + 2);
  return written || dotted ? { value: digits.value, next: at + 2, digits: digits.length } : undefined;
}

function digitsFollow(scan: Scan, at: number): boolean {
  return digitsAt(scan, at) !== undefined && isGlued(scan, at);
}

function yearAfter(scan: Scan, at: number): number {
  const place = past(scan, isText(scan, at, ',') ? at + 1 : at, 'of');
  const year = digitsAt(scan, place);
  const isClock = isText(scan, place + 1, ':') || meaningAt(scan, place + 1, 'hour') !== undefined;
  if (year?.length === 4 && isYear(year.value) && !isClock) {
    scan.draft.year = year.value;
    return place + 1;
  }
  const short = isText(scan, at, "'", '’') ? digitsAt(scan, at + 1) : undefined;
  if (short?.length !== 2) return at;
  scan.draft.year = fullYear(short.value, 2);
  return at + 2;
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2199;
}

function fullYear(value: number, digits: number): number {
  return digits === 2 ? 2000 + value : value;
}

/** A fraction, a ratio or a version is no date: with two numbers only, both must fit, and a dot needs its language. */
function isDateLike(
  scan: Scan,
  sign: string,
  first: number,
  second: { value: number; length: number },
  hasYear: boolean,
  after: number,
): boolean {
  if (first < 1 || second.value < 1) return false;
  if (hasYear) return true;
  if (sign === '-') return false;
  if (sign === '.') {
    const closed = isText(scan, after, '.');
    return (scan.language.tag === 'de' || closed) && second.value <= 12 && first <= 31;
  }
  return Math.min(first, second.value) <= 12 && Math.max(first, second.value) <= 31;
}
