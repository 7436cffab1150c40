import type { Due } from '../../domain/due.ts';
import { nextOccurrence, type Rule, type RuleDay, writeRecurrence } from '../../domain/recurrence.ts';
import { clockRule } from './clock-rules.ts';
import { type DateContext, LONGEST_PHRASE, surroundingsOf } from './date-context.ts';
import type { Language, Unit } from './language.ts';
import { digitsAt, isGlued, isText, meaningAt, type Next, past, type Scan, scanOf, wordsIn } from './scan.ts';
import { type Surroundings, settle } from './settle.ts';
import { numberAt } from './span-rules.ts';
import type { Word } from './words.ts';

/** A recurrence as it is kept (RRULE text or AFTER-DONE), and the due of its first time. */
export type Repeat = { repeats: string; first: Due };

/**
 * Reads a phrase about repetition: "every monday 9am", "monthly on the 1st", "every last friday", "14 days after done".
 * The first time is after today. Null when any word of it is not about that.
 */
export function readRepeat(phrase: string, context: DateContext): Repeat | null {
  if (phrase.length > LONGEST_PHRASE) return null;
  return repeatIn(wordsIn(phrase, context.language), context.language, surroundingsOf(context));
}

/** The same for words that were parted already. */
export function repeatIn(words: Word[], language: Language, around: Surroundings): Repeat | null {
  const scan = scanOf(words, language);
  const repeated: Repeated = { days: [], monthDays: [] };
  let at = 0;
  while (at < words.length) {
    const next = RULES.map((rule) => rule(scan, at, repeated)).find(
      (next) => next !== undefined && next > at,
    );
    if (next === undefined) return null;
    at = next;
  }
  return settleRepeat(repeated, scan, around);
}

/** What the words have said: the places are filled by the rules, in any order. */
type Repeated = {
  unit?: Unit;
  interval?: number;
  days: RuleDay[];
  monthDays: number[];
  workdays?: boolean;
  afterDone?: number;
};

const RULES: ((scan: Scan, at: number, repeated: Repeated) => Next)[] = [
  afterDone,
  adverb,
  everySpan,
  everyDay,
  rankedOfMonth,
  monthDay,
  onWeekday,
  (scan, at) => clockRule(scan, at),
  filler,
];

/** 14 days after done */
function afterDone(scan: Scan, at: number, repeated: Repeated): Next {
  const number = numberAt(scan, past(scan, at, 'in'));
  const unit = number && meaningAt(scan, number.next, 'unit');
  const done = unit && meaningAt(scan, unit.next, 'done');
  if (!number || !done || (unit.value !== 'day' && unit.value !== 'week')) return undefined;
  repeated.afterDone = number.value * (unit.value === 'week' ? 7 : 1);
  return done.next;
}

/** daily, monthly, on weekdays */
function adverb(scan: Scan, at: number, repeated: Repeated): Next {
  const found = meaningAt(scan, at, 'repeat');
  if (!found || repeated.unit) return undefined;
  repeated.unit = found.value;
  return found.next;
}

/** every 2 weeks, every other month, alle drei Tage */
function everySpan(scan: Scan, at: number, repeated: Repeated): Next {
  const every = meaningAt(scan, at, 'every');
  if (!every || repeated.unit) return undefined;
  const other = meaningAt(scan, every.next, 'other');
  const number = other ? undefined : numberAt(scan, every.next);
  const unit = meaningAt(scan, other?.next ?? number?.next ?? every.next, 'unit');
  if (!unit) return undefined;
  repeated.unit = unit.value;
  repeated.interval = other ? 2 : (number?.value ?? 1);
  return unit.next;
}

/** every monday and thursday, every other friday, every last friday of the month, jeden zweiten Dienstag im Monat */
function everyDay(scan: Scan, at: number, repeated: Repeated): Next {
  const every = meaningAt(scan, at, 'every');
  if (!every || repeated.days.length > 0) return undefined;
  const ordinal = meaningAt(scan, every.next, 'ordinal');
  const other = meaningAt(scan, every.next, 'other');
  const ranked = ordinal && meaningAt(scan, ordinal.next, 'weekday');
  if (ordinal && ranked) {
    const ofMonth = monthAt(scan, ranked.next);
    // "every second friday" without a month is every other one.
    if (other && !ofMonth) return everyOther(scan, ordinal.next, repeated);
    repeated.days.push({ weekday: ranked.value, nth: ordinal.value });
    repeated.unit = 'month';
    return ofMonth ?? ranked.next;
  }
  if (other) return everyOther(scan, other.next, repeated);
  return weekdaysFrom(scan, every.next, repeated);
}

/** the first monday of every month */
function rankedOfMonth(scan: Scan, at: number, repeated: Repeated): Next {
  const ordinal = meaningAt(scan, past(scan, at, 'on', 'the'), 'ordinal');
  const weekday = ordinal && meaningAt(scan, ordinal.next, 'weekday');
  const next = weekday && monthAt(scan, weekday.next);
  if (!next || repeated.days.length > 0) return undefined;
  repeated.days.push({ weekday: weekday.value, nth: ordinal.value });
  repeated.unit = 'month';
  return next;
}

function everyOther(scan: Scan, at: number, repeated: Repeated): Next {
  const next = weekdaysFrom(scan, at, repeated);
  if (next !== undefined) repeated.interval = 2;
  return next;
}

/** monthly on the 1st, every 15th, am 1. jedes Monats, le 1er de chaque mois */
function monthDay(scan: Scan, at: number, repeated: Repeated): Next {
  const start = past(scan, at, 'every', 'on', 'the', 'nth');
  const digits = digitsAt(scan, start);
  const word = digits ? undefined : meaningAt(scan, start, 'ordinal');
  const value = digits?.value ?? word?.value ?? 0;
  const isDay = value === -1 || (value >= 1 && value <= 31);
  if (!isDay || repeated.monthDays.length > 0) return undefined;
  const lastDay = word && meaningAt(scan, word.next, 'unit');
  if (word && lastDay?.value === 'day') return inMonth(scan, lastDay.next, value, repeated);
  if (!digits || start === at) return digits ? suffixed(scan, start, value, repeated) : undefined;
  const suffix = suffixed(scan, start, value, repeated);
  if (suffix !== undefined) return suffix;
  return meaningAt(scan, at, 'nth') ? inMonth(scan, start + 1, value, repeated) : undefined;
}

function suffixed(scan: Scan, at: number, value: number, repeated: Repeated): Next {
  const suffix = meaningAt(scan, at + 1, 'suffix');
  const dot = scan.language.tag === 'de' && isText(scan, at + 1, '.');
  if (!dot && !(suffix && isGlued(scan, at + 1))) return undefined;
  return inMonth(scan, at + 2, value, repeated);
}

function inMonth(scan: Scan, at: number, value: number, repeated: Repeated): Next {
  repeated.monthDays.push(value);
  repeated.unit ??= 'month';
  return monthAt(scan, at) ?? at;
}

/** of the month, of every month, im Monat */
function monthAt(scan: Scan, at: number): Next {
  const unit = meaningAt(scan, past(scan, at, 'of', 'the', 'every', 'on'), 'unit');
  return unit?.value === 'month' ? unit.next : undefined;
}

/** weekly on friday: behind an adverb a weekday needs no "every" */
function onWeekday(scan: Scan, at: number, repeated: Repeated): Next {
  if (!repeated.unit || repeated.days.length > 0) return undefined;
  return weekdaysFrom(scan, past(scan, at, 'on', 'the'), repeated);
}

function weekdaysFrom(scan: Scan, at: number, repeated: Repeated): Next {
  let next: Next;
  for (let place = at; ; ) {
    const weekday = meaningAt(scan, place, 'weekday');
    if (!weekday) return next;
    repeated.days.push({ weekday: weekday.value, nth: 0 });
    repeated.unit ??= 'week';
    next = weekday.next;
    const comma = isText(scan, next, ',', '&') ? next + 1 : next;
    place = past(scan, comma, 'and', 'every', 'the');
  }
}

function filler(scan: Scan, at: number): Next {
  return isText(scan, at, ',') ? at + 1 : past(scan, at, 'on', 'the');
}

function settleRepeat(repeated: Repeated, scan: Scan, around: Surroundings): Repeat | null {
  const today = around.now.toPlainDate();
  const recurrence = repeated.afterDone
    ? ({ is: 'after done', days: repeated.afterDone } as const)
    : ruleOf(repeated);
  const day = recurrence && nextOccurrence(recurrence, today.toString(), today.toString());
  if (!recurrence || !day) return null;
  const away = today.until(Temporal.PlainDate.from(day), { largestUnit: 'days' }).days;
  const settled = settle({ ...scan.draft, away }, around);
  const first = settled.is === 'read' ? settled.moments[0]?.due : undefined;
  return first ? { repeats: writeRecurrence(recurrence), first } : null;
}

function ruleOf({ unit, interval = 1, days, monthDays }: Repeated): Rule | null {
  const rule: Rule = {
    is: 'rule',
    every: 'day',
    interval,
    days,
    monthDays,
    months: [],
    setPosition: null,
    count: null,
    until: null,
  };
  switch (unit) {
    case 'day':
      return rule;
    case 'working day':
      return { ...rule, every: 'week', days: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, nth: 0 })) };
    case 'week':
      return { ...rule, every: 'week' };
    case 'fortnight':
      return { ...rule, every: 'week', interval: 2 * interval };
    case 'month':
      return { ...rule, every: 'month' };
    case 'quarter':
      return { ...rule, every: 'month', interval: 3 * interval };
    case 'year':
      return { ...rule, every: 'year' };
    default:
      return null;
  }
}
