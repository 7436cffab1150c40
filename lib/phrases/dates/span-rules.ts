import type { Unit } from './language.ts';
import { digitsAt, isGlued, isText, meaningAt, type Next, past, type Scan } from './scan.ts';

/** in 3 days, two weeks from now, 1h30, half an hour, in einer Woche, daqui a 2 dias, 3 days after */
export function spanRule(scan: Scan, at: number): Next {
  if (scan.draft.span) return undefined;
  const marked = meaningAt(scan, at, 'in');
  const start = marked?.next ?? at;
  const span: { unit: Unit; count: number }[] = [];
  let place = start;
  for (let piece = pieceAt(scan, place, marked !== undefined); piece; piece = nextPiece(scan, place)) {
    span.push(...piece.span);
    place = piece.next;
  }
  if (span.length === 0) return undefined;
  const tail = (['hence', 'ago', 'after', 'before'] as const)
    .map((kind) => meaningAt(scan, place, kind))
    .find((meaning) => meaning !== undefined);
  const alone = !marked && !tail;
  // "3 weeks" may stand for "in 3 weeks", but "week" or "hour" alone means nothing.
  const isBeforeDay = tail?.is === 'before' || tail?.is === 'after';
  if (!marked && !isBeforeDay && place - start < 2) return undefined;
  // Where "9h" and "9 heures" are times of day, only "dans 9 heures" is a span.
  if (alone && scan.words[place - 1]?.text === 'm') return undefined;
  if (alone && saysHour(scan, start, place)) return undefined;
  // "vendredi après 14h": a word that also stands before a time of day does so before an hour.
  if (marked && meaningAt(scan, at, 'at') && hasDay(scan) && saysHour(scan, start, place)) return undefined;
  scan.draft.span = span;
  const counted = placeOf(marked !== undefined, tail?.is, place >= scan.words.length);
  // "monday in two weeks" counts from that Monday, "in two weeks on monday" from today.
  const isFromWeekday = counted === 'in' && scan.draft.weekday !== undefined;
  scan.draft.spanPlace = isFromWeekday ? 'from' : counted;
  if (isFromWeekday && scan.language.tag !== 'en') scan.draft.span = span.map(wholeWeeks);
  const consumed = tail && !(marked && (tail.is === 'after' || tail.is === 'before')) ? tail.next : place;
  return consumed;
}

/** 2 mondays from now, dans deux lundis: the second one to come */
export function weekdaysAheadRule(scan: Scan, at: number): Next {
  const { draft } = scan;
  if (draft.span || draft.weekday !== undefined) return undefined;
  const marked = meaningAt(scan, at, 'in');
  const count = numberAt(scan, marked?.next ?? at);
  const weekday = count && meaningAt(scan, count.next, 'weekday');
  if (!weekday || count.value < 1 || count.value > mostWeekdays || meaningAt(scan, count.next, 'month'))
    return undefined;
  const hence = meaningAt(scan, weekday.next, 'hence');
  if (!marked && !hence) return undefined;
  draft.weekday = weekday.value;
  draft.span = [{ unit: 'week', count: count.value - 1 }];
  draft.spanPlace = 'from';
  return hence?.next ?? weekday.next;
}

/** Nobody counts more than a year in Mondays. */
const mostWeekdays = 52;

/** Montag in acht Tagen, lundi dans quinze jours: the same day of the week, one or two weeks on. */
function wholeWeeks({ unit, count }: Piece['span'][number]): Piece['span'][number] {
  return unit === 'day' && (count === 8 || count === 15) ? { unit, count: count - 1 } : { unit, count };
}

/** next business day: one working day from today */
export function nextWorkdayRule(scan: Scan, at: number): Next {
  if (scan.draft.span) return undefined;
  const which = meaningAt(scan, past(scan, at, 'the'), 'which');
  if (which?.value !== 'next' && which?.value !== 'coming') return undefined;
  const unit = meaningAt(scan, which.next, 'unit');
  if (unit?.value !== 'working day' && unit?.value !== 'day') return undefined;
  scan.draft.span = [{ unit: unit.value, count: 1 }];
  scan.draft.spanPlace = 'in';
  return unit.next;
}

/** A number in digits or words; `digits` is how many digits were written, 1 for words. */
export function numberAt(
  scan: Scan,
  at: number,
): { value: number; next: number; digits: number; spelt?: boolean } | undefined {
  const digits = digitsAt(scan, at);
  if (digits) return { value: digits.value, next: at + 1, digits: digits.length };
  const word = meaningAt(scan, at, 'number');
  if (!word) return undefined;
  const joint = meaningAt(scan, word.next, 'and')?.next ?? word.next;
  const ones = word.value >= 20 && word.value % 10 === 0 ? meaningAt(scan, joint, 'number') : undefined;
  if (ones && ones.value > 0 && ones.value < 10) {
    return { value: word.value + ones.value, next: ones.next, digits: 1, spelt: true };
  }
  return { value: word.value, next: word.next, digits: 1, spelt: true };
}

function hasDay({ draft: { away, weekday, dayOfMonth, slashed } }: Scan): boolean {
  return [away, weekday, dayOfMonth, slashed].some((place) => place !== undefined);
}

function saysHour(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (meaningAt(scan, at, 'hour')) return true;
  return false;
}

type Piece = { span: { unit: Unit; count: number }[]; next: number };

function nextPiece(scan: Scan, at: number): Piece | undefined {
  const next = past(scan, at, 'and');
  // "daqui a 3 dias às 14h30": what follows is a time of day, not half a day more.
  return meaningAt(scan, next, 'at') || meaningAt(scan, next, 'the') ? undefined : pieceAt(scan, next, false);
}

function pieceAt(scan: Scan, at: number, marked: boolean): Piece | undefined {
  const article = past(scan, at, 'the');
  const number =
    decimalAt(scan, article) ??
    halvesAt(scan, article) ??
    lowerOfTwo(scan, article) ??
    numberAt(scan, article);
  const unit = meaningAt(scan, number?.next ?? article, 'unit');
  if (!unit || unit.value === 'weekend') return undefined;
  // "1630 hours" is a time of day.
  if (unit.value === 'hour' && digitsAt(scan, article)?.length === 4) return undefined;
  const whole =
    unit.value === 'half hour' ||
    unit.value === 'quarter hour' ||
    unit.value === 'three quarter hour' ||
    unit.value === 'hour and a half' ||
    unit.value === 'half year';
  if (!number && !whole && !(marked && article > at) && !comesBeforeAfter(scan, unit.next)) return undefined;
  const count = number?.value ?? 1;
  if (unit.value === 'hour') return minutesAfterHours(scan, [{ unit: unit.value, count }], unit.next);
  const half = halfMore(scan, unit.next);
  if (half) return { span: [{ unit: unit.value, count: count + 0.5 }], next: half.next };
  return { span: [{ unit: unit.value, count }], next: orTwo(scan, unit.next, count) ?? unit.next };
}

/** a year and a half, un an et demi */
function halfMore(scan: Scan, at: number) {
  const and = meaningAt(scan, at, 'and');
  const article = and && meaningAt(scan, and.next, 'number');
  return and && meaningAt(scan, article?.value === 1 ? article.next : and.next, 'half');
}

/** a week or two: the first counts. */
function orTwo(scan: Scan, at: number, count: number): Next {
  const or = meaningAt(scan, at, 'to');
  const more = or && numberAt(scan, or.next);
  return more?.spelt && more.value === count + 1 && !meaningAt(scan, more.next, 'unit')
    ? more.next
    : undefined;
}

/** 2-3 days, two to three weeks: the first counts. */
function lowerOfTwo(scan: Scan, at: number): { value: number; next: number } | undefined {
  const first = numberAt(scan, at);
  if (!first) return undefined;
  const joint = isText(scan, first.next, '-', '–') ? first.next + 1 : meaningAt(scan, first.next, 'to')?.next;
  const second = joint === undefined ? undefined : numberAt(scan, joint);
  const isRange = second && second.value > first.value && meaningAt(scan, second.next, 'unit');
  return isRange ? { value: first.value, next: second.next } : undefined;
}

/** a week from monday, day before christmas: here the article may be missing */
function comesBeforeAfter(scan: Scan, at: number): boolean {
  return (meaningAt(scan, at, 'after') ?? meaningAt(scan, at, 'before')) !== undefined;
}

/** 1h30, 2 hours and a half, una hora y media, une heure et quart */
function minutesAfterHours(scan: Scan, hours: Piece['span'], at: number): Piece {
  const minutes = digitsAt(scan, at);
  if (minutes && minutes.length === 2 && isGlued(scan, at)) {
    const unit = meaningAt(scan, at + 1, 'unit');
    const next = unit?.value === 'minute' ? unit.next : at + 1;
    return { span: [...hours, { unit: 'minute', count: minutes.value }], next };
  }
  const and = meaningAt(scan, at, 'and') ?? meaningAt(scan, at, 'plus');
  const place = and && past(scan, and.next, 'the');
  const half = place && meaningAt(scan, place, 'half');
  if (half) return { span: [...hours, { unit: 'minute', count: 30 }], next: half.next };
  const quarter = place && meaningAt(scan, place, 'quarter');
  if (quarter) return { span: [...hours, { unit: 'minute', count: 15 }], next: quarter.next };
  return { span: hours, next: at };
}

/** two and a half */
function halvesAt(scan: Scan, at: number): { value: number; next: number } | undefined {
  const whole = numberAt(scan, at);
  const and = whole && meaningAt(scan, whole.next, 'and');
  if (!and) return undefined;
  const article = meaningAt(scan, and.next, 'number');
  const half = meaningAt(scan, article?.value === 1 ? article.next : and.next, 'half');
  return half && { value: whole.value + 0.5, next: half.next };
}

function decimalAt(scan: Scan, at: number): { value: number; next: number } | undefined {
  const whole = digitsAt(scan, at);
  const rest = digitsAt(scan, at + 2);
  if (!whole || !rest || !isText(scan, at + 1, '.', ',') || !isGlued(scan, at + 2)) return undefined;
  return { value: whole.value + rest.value / 10 ** rest.length, next: at + 3 };
}

function placeOf(marked: boolean, tail: 'hence' | 'ago' | 'after' | 'before' | undefined, ends: boolean) {
  if (tail === 'ago') return 'ago';
  if (tail === 'hence') return 'hence';
  if (marked || (tail === 'after' && ends)) return 'in';
  if (tail === 'after') return 'from';
  return tail === 'before' ? 'before' : 'bare';
}
