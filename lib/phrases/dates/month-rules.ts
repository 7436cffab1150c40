import { digitsAt, isGlued, isText, meaningAt, type Next, past, type Scan } from './scan.ts';
import { numberAt } from './span-rules.ts';
import { fullYear, ordinalAt, periodAt, yearAfter } from './word-groups.ts';

/** 2026-12-03, 3/12/2026, 3.12., 12-3 */
export function numericDateRule(scan: Scan, at: number): Next {
  const { draft, language } = scan;
  if (draft.dayOfMonth !== undefined || draft.slashed) return undefined;
  const start = past(scan, at, 'nth');
  const first = digitsAt(scan, start);
  const sign = ['/', '.', '-'].find((sign) => isText(scan, start + 1, sign) && isGlued(scan, start + 1));
  const second = digitsAt(scan, start + 2);
  if (!first || sign === undefined || !second || second.length > 2) return undefined;
  if (language.tag === 'en' && start === 0 && isAroundTheClock(scan)) return undefined;
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

/** 24/7 by itself is all day, every day, where nobody would write 24 July so. */
function isAroundTheClock({ words }: Scan): boolean {
  return words.map(({ text }) => text).join('') === '24/7';
}

/** the 3rd of December 2026, December 3rd, 3. Dezember, 1er décembre, the 15th of next month, le 3 */
export function monthDayRule(scan: Scan, at: number): Next {
  const { draft } = scan;
  if (draft.dayOfMonth !== undefined || draft.slashed || draft.month !== undefined) return undefined;
  return dayThenMonth(scan, at) ?? monthThenDay(scan, at);
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

/** christmas eve, Silvester, Easter Monday 2028 */
export function festivalRule(scan: Scan, at: number): Next {
  const { draft } = scan;
  const festival = meaningAt(scan, at, 'festival');
  if (!festival || draft.month !== undefined || draft.dayOfMonth !== undefined) return undefined;
  const fromEaster = /^easter(.+)$/.exec(festival.value)?.[1];
  if (fromEaster !== undefined) {
    draft.easter = Number(fromEaster);
    return yearAfter(scan, festival.next);
  }
  draft.month = Number(festival.value.slice(0, 2));
  draft.dayOfMonth = Number(festival.value.slice(3));
  return festival.next;
}

function dayThenMonth(scan: Scan, at: number): Next {
  const { draft } = scan;
  const article = past(scan, at, 'the', 'nth');
  // 2ª feira is a Monday, and so is "segunda" before "às dez", which is no December.
  if (meaningAt(scan, article, 'weekday')) return undefined;
  const ordinal = ordinalAt(scan, article);
  const number = ordinal ?? numberAt(scan, article);
  if (!number || number.value < 1 || number.value > 99) return undefined;
  const place = past(scan, joinAfter(scan, number.next), 'of', 'the');
  const month = meaningAt(scan, place, 'month');
  if (month) {
    draft.dayOfMonth = number.value;
    draft.month = month.value;
    return yearAfter(scan, joinAfter(scan, month.next));
  }
  const period = periodAt(scan, place);
  if ((ordinal || article > at) && period?.unit === 'month' && !draft.period) {
    draft.dayOfMonth = number.value;
    draft.period = { unit: 'month', which: period.which };
    return period.next;
  }
  // A word alone may be a weekday (quinta) or a rank; with digits, or an article before it, it is a day.
  const isAnnounced = scan.language.tag === 'en' ? article > at : isText(scan, article - 1, 'am', 'zum');
  const isWritten = ordinal && (ordinal.next > article + 1 || isAnnounced);
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

/** 3/dic/2026 */
function joinAfter(scan: Scan, at: number): number {
  return isText(scan, at, '/') && isGlued(scan, at) && isGlued(scan, at + 1) ? at + 1 : at;
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
    isText(scan, day.next, ':', '/') ||
    meaningAt(scan, day.next, 'meridiem') ||
    meaningAt(scan, day.next, 'hour')
  ) {
    return undefined;
  }
  draft.month = month.value;
  draft.dayOfMonth = day.value;
  return yearAfter(scan, day.next);
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
