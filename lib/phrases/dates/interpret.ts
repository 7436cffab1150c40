import { clockRule } from './clock-rules.ts';
import {
  awayRule,
  edgeRule,
  isoWeekRule,
  nthRule,
  periodRule,
  weekdayRule,
  weekOfRule,
} from './day-rules.ts';
import type { Draft } from './draft.ts';
import type { Language } from './language.ts';
import { festivalRule, monthDayRule, monthRule, numericDateRule } from './month-rules.ts';
import { digitsAt, isText, meaningAt, type Next, type Scan, scanOf } from './scan.ts';
import { nextWorkdayRule, spanRule, weekdaysAheadRule } from './span-rules.ts';
import type { Word } from './words.ts';
import { isoZoneRule, placeRule, theirTimeRule, zoneRule } from './zone-rules.ts';

/**
 * What the words say about time, when every one of them does; otherwise no draft. At each place the first rule that
 * fits takes its words and never gives them back, so the number of steps is linear in the number of words.
 */
export function interpret(words: Word[], language: Language): { draft: Draft | undefined; steps: number } {
  const scan = scanOf(words, language);
  let at = 0;
  while (at < words.length) {
    const next = firstFit(scan, at);
    if (next === undefined) return { draft: undefined, steps: scan.steps };
    at = next;
  }
  return { draft: saysSomething(scan.draft) ? scan.draft : undefined, steps: scan.steps };
}

function saysSomething(draft: Draft): boolean {
  return Object.values(draft).some((place) => place !== undefined);
}

// The order decides what an ambiguous word is: a span before a clock ("in 2h"), an ordinal before a weekday
// ("segunda sexta"), a month before a weekday ("3 mar").
const RULES: ((scan: Scan, at: number) => Next)[] = [
  nowRule,
  sameTimeRule,
  theirTimeRule,
  weekOfRule,
  isoWeekRule,
  edgeRule,
  nextWorkdayRule,
  nthRule,
  weekdaysAheadRule,
  spanRule,
  numericDateRule,
  clockRule,
  monthDayRule,
  partAfterDayRule,
  awayRule,
  weekdayRule,
  periodRule,
  festivalRule,
  partRule,
  monthRule,
  zoneRule,
  isoZoneRule,
  placeRule,
  bareNumberRule,
  fillerRule,
];

function firstFit(scan: Scan, at: number): Next {
  for (const rule of RULES) {
    const next = rule(scan, at);
    if (next !== undefined && next > at) return next;
  }
  return undefined;
}

function nowRule(scan: Scan, at: number): Next {
  const now = meaningAt(scan, at, 'now');
  if (!now || scan.draft.span) return undefined;
  scan.draft.span = [{ unit: 'minute', count: 0 }];
  return now.next;
}

function sameTimeRule(scan: Scan, at: number): Next {
  const same = meaningAt(scan, at, 'same time');
  if (same) scan.draft.sameTime = true;
  if (same) return same.next;
  const sameDay = meaningAt(scan, at, 'same day');
  if (sameDay) scan.draft.sameDay = true;
  return sameDay?.next;
}

/** German "morgen" is the morning once the day is known: Montag morgen. */
function partAfterDayRule(scan: Scan, at: number): Next {
  const { away, weekday, part } = scan.draft;
  if ((away === undefined && weekday === undefined) || part !== undefined) return undefined;
  return partRule(scan, at);
}

function partRule(scan: Scan, at: number): Next {
  const part = meaningAt(scan, at, 'part');
  const { draft } = scan;
  if (!part || (draft.part !== undefined && draft.part !== 'morning' && part.value !== 'morning'))
    return undefined;
  draft.part = draft.part === 'first thing' ? draft.part : part.value;
  return part.next;
}

/** "friday 27", "tomorrow 9": which it is, a day or an hour, is settled with the calendar at hand. */
function bareNumberRule(scan: Scan, at: number): Next {
  const { draft } = scan;
  const number = digitsAt(scan, at);
  const hasDay = draft.weekday !== undefined || draft.away !== undefined;
  if (!hasDay) return number && saysHour(scan, at + 1) ? hourRule(scan, at, number.value) : undefined;
  if (!number || number.length > 2 || !hasDay || draft.clock || draft.bareNumber !== undefined)
    return undefined;
  if (isText(scan, at + 1, '/', ':', '%', '.', ',', '-')) return undefined;
  draft.bareNumber = number.value;
  return at + 1;
}

/** "9 tomorrow", "8 in the morning": what follows makes an hour of the number. */
function saysHour(scan: Scan, at: number): boolean {
  return [meaningAt(scan, at, 'day'), meaningAt(scan, at, 'part')].some((meaning) => meaning !== undefined);
}

function hourRule({ draft }: Scan, at: number, hour: number): Next {
  if (draft.clock || hour < 1 || hour > 24) return undefined;
  draft.clock = { minutes: hour * 60, open: hour < 10 };
  return at + 1;
}

function fillerRule(scan: Scan, at: number): Next {
  if (isText(scan, at, ',', '(', ')', '@', '~', '!', '.', ';')) return at + 1;
  const filler = (['on', 'by', 'the', 'of', 'after', 'before'] as const)
    .map((kind) => meaningAt(scan, at, kind))
    .find((meaning) => meaning !== undefined);
  return filler?.next ?? asideAfter(scan, at);
}

/** friday please: only behind what was said already, for "thanks" at the beginning is a purpose. */
function asideAfter(scan: Scan, at: number): Next {
  const aside = meaningAt(scan, at, 'aside');
  return aside && saysSomething(scan.draft) ? aside.next : undefined;
}
