import type { Clock } from './draft.ts';
import { digitsAt, isGlued, isText, meaningAt, type Next, past, type Scan } from './scan.ts';
import { numberAt } from './span-rules.ts';

/** A time of day with the small word before it and, where there is one, the end of a range after it. */
export function clockRule(scan: Scan, at: number): Next {
  if (scan.draft.clock) return undefined;
  const start = past(scan, at, 'at');
  const found = timeAt(scan, start, start > at || opensRange(scan, start));
  if (!found) return undefined;
  // What follows the time of 2026-12-03T14:00-05:00 is how far it is from UTC.
  const isIso = isText(scan, at - 1, 't') && isGlued(scan, at);
  const end = isIso ? undefined : rangeEnd(scan, found.next);
  scan.draft.clock = end?.meridiem && found.open ? withMeridiem(found, end.meridiem) : found;
  return end?.next ?? found.next;
}

/** 9-10am, 9 bis 10 Uhr: the first number is an hour because the second one is. */
function opensRange(scan: Scan, at: number): boolean {
  const hour = digitsAt(scan, at);
  if (!hour) return false;
  const joint = isText(scan, at + 1, '-', '–', '—') ? at + 2 : meaningAt(scan, at + 1, 'to')?.next;
  const end = joint === undefined ? undefined : timeAt(scan, joint, false);
  // "mardi 24 à 9h" is a day and its hour.
  return end !== undefined && !(meaningAt(scan, at + 1, 'at') && end.minutes <= hour.value * 60);
}

type Time = Clock & { next: number };

function timeAt(scan: Scan, at: number, announced: boolean): Time | undefined {
  return (
    namedTime(scan, at) ??
    wordyTime(scan, at) ??
    digitalTime(scan, at, announced) ??
    hourAlone(scan, at, announced)
  );
}

/** noon, midi et demi, midi trente */
function namedTime(scan: Scan, at: number): Time | undefined {
  const named = meaningAt(scan, at, 'clock');
  if (!named) return undefined;
  const time = { minutes: named.value, open: false, named: true, next: named.next };
  return partOfHourAfter(scan, time, isSpelt(scan, named.next)) ?? time;
}

/** half past nine, quarter to ten, five past nine, halb zehn, dreiviertel zehn, fünf vor halb zehn, dez para as nove */
function wordyTime(scan: Scan, at: number): Time | undefined {
  const start = past(scan, at, 'the');
  const half = meaningAt(scan, start, 'half');
  if (half) {
    const joined = meaningAt(scan, half.next, 'past hour');
    const hour = hourAt(scan, joined?.next ?? half.next);
    if (!hour) return undefined;
    const forward = joined || scan.language.halfIs === 'after the hour';
    return shifted(hour, forward ? 30 : -30);
  }
  const threeQuarters = meaningAt(scan, start, 'three quarters');
  if (threeQuarters) return shifted(hourAt(scan, threeQuarters.next), -15);
  const quarter = meaningAt(scan, start, 'quarter');
  const number = quarter ? undefined : numberAt(scan, start);
  const next = quarter?.next ?? number?.next;
  if (next === undefined) return undefined;
  const minutes = quarter ? 15 : (number?.value ?? 0);
  if (!quarter && (minutes < 1 || minutes > 30)) return undefined;
  const unit = meaningAt(scan, next, 'unit');
  const place = unit?.value === 'minute' ? unit.next : next;
  const minus = meaningAt(scan, place, 'to hour');
  const join = minus ?? meaningAt(scan, place, 'past hour');
  // "9 to 5" is no time of day, "5 to 9" and "9 minutes to 5" are.
  const isRange = minus && digitsAt(scan, start) && !unit && minutes % 5 > 0;
  if (join && !isRange) {
    const toHalf = meaningAt(scan, join.next, 'half');
    const hour = hourAt(scan, past(scan, toHalf?.next ?? join.next, 'the', 'at'));
    return shifted(hour, (minus ? -minutes : minutes) - (toHalf ? 30 : 0));
  }
  // viertel zehn: a quarter of the tenth hour
  if (quarter && scan.language.halfIs === 'before the hour') return shifted(hourAt(scan, next), -45);
  return undefined;
}

/** 9:30, 9.30 Uhr, 9h30, 9 h 30, 1530 */
function digitalTime(scan: Scan, at: number, announced: boolean): Time | undefined {
  const hour = digitsAt(scan, at);
  if (!hour) return undefined;
  if (hour.length === 4) return militaryTime(scan, at, hour.value, announced);
  if (hour.length > 2) return undefined;
  const sign = [':', '.', ','].find((sign) => isText(scan, at + 1, sign));
  const minute = digitsAt(scan, at + 2);
  if (sign !== undefined && minute?.length === 2) {
    const mark = meaningAt(scan, at + 3, 'hour');
    const meridiem = meridiemAt(scan, mark?.next ?? at + 3);
    const known =
      sign === ':' || mark || meridiem || (announced && sign === '.') || afterDay(scan, minute.value);
    if (!known || (isText(scan, at + 3, '.') && sign === '.')) return undefined;
    const seconds = sign === ':' && isText(scan, at + 3, ':') && digitsAt(scan, at + 4) ? at + 5 : at + 3;
    return timeOf(hour.value, minute.value, meridiem, hour.length, meridiem?.next ?? mark?.next ?? seconds);
  }
  const mark = meaningAt(scan, at + 1, 'hour');
  const minutes = mark && digitsAt(scan, mark.next);
  if (mark && minutes?.length === 2 && minutes.value < 60) {
    const unit = meaningAt(scan, mark.next + 1, 'unit');
    const next = unit?.value === 'minute' ? unit.next : mark.next + 1;
    return timeOf(hour.value, minutes.value, undefined, 2, next);
  }
  return undefined;
}

function militaryTime(scan: Scan, at: number, value: number, announced: boolean): Time | undefined {
  const unit = meaningAt(scan, at + 1, 'unit');
  const mark = meaningAt(scan, at + 1, 'hour') ?? (unit?.value === 'hour' ? unit : undefined);
  const meridiem = meridiemAt(scan, at + 1);
  const { away, weekday } = scan.draft;
  const isYear = value > 2020 && value < 2050;
  if (isYear && !mark && !meridiem) return undefined;
  const day = past(scan, at + 1, 'on');
  const hasDay =
    [away, weekday].some((place) => place !== undefined) ||
    (meaningAt(scan, day, 'day') ?? meaningAt(scan, day, 'weekday')) !== undefined;
  if (!announced && !mark && !meridiem && !hasDay) return undefined;
  return timeOf(Math.floor(value / 100), value % 100, meridiem, 4, meridiem?.next ?? mark?.next ?? at + 1);
}

/** 9am, 9 Uhr, at 9, neuf heures et demie, las diez menos cuarto */
function hourAlone(scan: Scan, at: number, announced: boolean): Time | undefined {
  const number = numberAt(scan, past(scan, at, 'the'));
  if (!number) return undefined;
  const mark = meaningAt(scan, number.next, 'hour');
  const meridiem = meridiemAt(scan, mark?.next ?? number.next);
  const next = meridiem?.next ?? mark?.next ?? number.next;
  const time = timeOf(number.value, 0, meridiem, number.digits, next);
  if (!time) return undefined;
  const isHour = announced || mark !== undefined || meridiem !== undefined;
  const withMinutes = partOfHourAfter(scan, time, isHour || (number.spelt === true && isSpelt(scan, next)));
  if (withMinutes) return withMinutes;
  if (!announced && !mark && !meridiem) return undefined;
  if (isMoreThanAnHour(scan, next)) return undefined;
  return mark || meridiem ? time : { ...time, bare: true };
}

/** nine thirty */
function isSpelt(scan: Scan, at: number): boolean {
  const minutes = numberAt(scan, at);
  return minutes?.spelt === true && minutes.value >= 10;
}

/** The minutes after an hour in words: et demie, y media, moins le quart, nine thirty, neun uhr dreissig. */
function partOfHourAfter(scan: Scan, hour: Time, bareMinutes = false): Time | undefined {
  const plus = meaningAt(scan, hour.next, 'plus');
  const minus = plus ? undefined : meaningAt(scan, hour.next, 'minus');
  const joint = plus ?? minus;
  const place = joint ? past(scan, joint.next, 'the') : hour.next;
  if (!plus && !minus && !bareMinutes) return undefined;
  const half = plus && meaningAt(scan, place, 'half');
  const quarter = meaningAt(scan, place, 'quarter');
  const minutes = half || quarter ? undefined : numberAt(scan, place);
  const after = half?.next ?? (plus || minus ? quarter?.next : undefined) ?? minutes?.next;
  const count = half ? 30 : minutes ? minutes.value : 15;
  if (after === undefined || count < 1 || count > 59) return undefined;
  if (!plus && !minus && (!minutes || minutes.value < 5 || isMoreThanAnHour(scan, after))) return undefined;
  const unit = meaningAt(scan, after, 'unit');
  if (unit && unit.value !== 'minute') return undefined;
  const meridiem = meridiemAt(scan, unit?.next ?? after);
  const time = shifted(hour, minus ? -count : count);
  if (!time) return undefined;
  const ended = { ...time, next: meridiem?.next ?? unit?.next ?? after };
  return meridiem ? { ...withMeridiem(ended, meridiem.value), next: ended.next } : ended;
}

/** What follows shows that the number was no hour: 9:30, 9/12, 9 days, 9%. */
function isMoreThanAnHour(scan: Scan, at: number): boolean {
  if (isText(scan, at, '/', ':', '%') && isGlued(scan, at)) return true;
  if (isText(scan, at, '.', ',') && digitsAt(scan, at + 1) && isGlued(scan, at + 1)) return true;
  const unit = meaningAt(scan, at, 'unit');
  // "ab 1. Juli"
  const place = isText(scan, at, '.') && isGlued(scan, at) ? at + 1 : at;
  return unit !== undefined || meaningAt(scan, place, 'month') !== undefined;
}

function hourAt(scan: Scan, at: number): Time | undefined {
  const named = meaningAt(scan, at, 'clock');
  if (named) return { minutes: named.value, open: false, next: named.next };
  const number = numberAt(scan, at);
  if (!number) return undefined;
  const mark = meaningAt(scan, number.next, 'hour');
  const meridiem = meridiemAt(scan, mark?.next ?? number.next);
  return timeOf(number.value, 0, meridiem, number.digits, meridiem?.next ?? mark?.next ?? number.next);
}

function meridiemAt(scan: Scan, at: number) {
  const meridiem = meaningAt(scan, at, 'meridiem');
  // A lone "a" or "p" says the half of the day only when it stands close: 9a, 3p.
  const isLetter = (scan.words[at]?.text.length ?? 0) === 1 && meridiem?.next === at + 1;
  return isLetter && !isGlued(scan, at) ? undefined : meridiem;
}

function rangeEnd(scan: Scan, at: number): { next: number; meridiem?: 'am' | 'pm' } | undefined {
  const joint = isText(scan, at, '-', '–', '—') ? at + 1 : meaningAt(scan, at, 'to')?.next;
  if (joint === undefined) return undefined;
  const end = timeAt(scan, past(scan, joint, 'at'), true);
  if (!end) return undefined;
  const last = meaningAt(scan, end.next - 1, 'meridiem') ?? meaningAt(scan, end.next - 2, 'meridiem');
  return last?.next === end.next ? { next: end.next, meridiem: last.value } : { next: end.next };
}

function timeOf(
  hour: number,
  minute: number,
  meridiem: { value: 'am' | 'pm' } | undefined,
  digits: number,
  next: number,
): Time | undefined {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
  const open = !meridiem && hour >= 1 && hour <= 12 && digits === 1;
  const time = { minutes: hour * 60 + minute, open, next };
  return meridiem ? { ...withMeridiem(time, meridiem.value), next } : time;
}

/** 12am is midnight, 12pm is noon; "15:00 pm" is taken as the hasty 15:00 that it is. */
function withMeridiem(clock: Clock, meridiem: 'am' | 'pm'): Clock {
  const isTwelve = clock.minutes >= 720 && clock.minutes < 780;
  if (meridiem === 'am') return { minutes: isTwelve ? clock.minutes - 720 : clock.minutes, open: false };
  return { minutes: clock.minutes < 720 ? clock.minutes + 720 : clock.minutes, open: false };
}

function shifted(time: Time | undefined, by: number): Time | undefined {
  return time && { ...time, minutes: (time.minutes + by + 1440) % 1440 };
}

function afterDay(scan: Scan, minute: number): boolean {
  const { away, weekday, dayOfMonth, slashed } = scan.draft;
  const hasDay = [away, weekday, dayOfMonth, slashed].some((place) => place !== undefined);
  return hasDay || minute > 12;
}
