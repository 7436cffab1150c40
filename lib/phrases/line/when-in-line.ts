import type { Draft } from '../dates/draft.ts';
import { interpret } from '../dates/interpret.ts';
import { repeatIn } from '../dates/read-repeat.ts';
import { type Settled, settle } from '../dates/settle.ts';
import { channelAt } from './channel-in-line.ts';
import {
  beginsAt,
  endsAt,
  isArticle,
  isNameLike,
  type LineWords,
  phraseAt,
  type Range,
  skipSigns,
} from './line-words.ts';

/** The date of a line: where its words stand, what they say, and what that comes to. */
export type When = { ranges: Range[]; draft: Draft; settled: Settled };

// No date that a person types has more words.
const LONGEST_WHEN = 14;

/** The longest date that begins here. A weak one ("may", "3 months") counts only when a channel or nothing follows. */
export function whenFrom(line: LineWords, from: number): When | undefined {
  const { words, context } = line;
  if (from > 0 && phraseAt(words, from, context.language.holds)) return undefined;
  for (let to = Math.min(words.length, from + LONGEST_WHEN); to > from; to -= 1) {
    if (!endsAt(line, to) || endsInFiller(line, { from, to })) continue;
    const when = whenIn(line, [{ from, to }]);
    if (!when || (to - from > 1 && saysTheSame(line, when, { from, to: to - 1 }))) continue;
    const next = skipSigns(line, to);
    const ends = next >= words.length;
    const stands = ends || channelAt(line, next) || phraseAt(words, next, context.language.connectors);
    if (isRank(when) && !ends) return undefined;
    if (isStrong(line, when) || (stands && (from === 0 || !isOneWeakWord(line, when)))) return when;
  }
  return undefined;
}

/** call Ines on friday at 3 about pricing */
export function whenBeforeConnector(line: LineWords, rest: Range): When | undefined {
  const { connectors } = line.context.language;
  const limit = Math.min(rest.to, rest.from + LONGEST_WHEN + 4);
  for (let to = rest.from + 1; to < limit; to += 1) {
    if (!phraseAt(line.words, to, connectors)) continue;
    for (let from = rest.from; from < to; from += 1) {
      if (!isNameLike(line, { from: rest.from, to: from })) break;
      const when = beginsAt(line, from) ? whenIn(line, [{ from, to }]) : undefined;
      if (when && (isStrong(line, when) || when.draft.clock)) return when;
    }
  }
  return undefined;
}

/**
 * call about Q3 pricing thursday 9am: only a date that can be nothing else, that is not held by a word before it ("notes
 * from monday"), and that leaves a purpose. With a day known already, a bare "at 3" is taken as well.
 */
export function whenAtEnd(line: LineWords, rest: Range, isDayKnown: boolean): When | undefined {
  const { words, context } = line;
  const { connectors, holds } = context.language;
  const { to } = rest;
  const opened = phraseAt(words, rest.from, connectors)?.to ?? rest.from;
  for (let from = Math.max(opened, to - LONGEST_WHEN); from < to; from += 1) {
    if (from === opened && opened > rest.from) continue;
    if (!beginsAt(line, from) || phraseAt(words, from, holds)) continue;
    const isHeld = [1, 2].some(
      (back) => from - back >= rest.from && phraseAt(words, from - back, holds)?.to === from,
    );
    if (isHeld) continue;
    const when = whenIn(line, [{ from, to }]);
    if (!when || !isAhead(line, when) || isWeekendInPassing(line, when)) continue;
    if (isStrong(line, when) || (isDayKnown && when.draft.clock)) return when;
  }
  return undefined;
}

/** tomorrow call about pricing at 3pm: the day here, the time there */
export function joinedWhen(line: LineWords, first: When, later: When): When | undefined {
  const missesTime = first.draft.clock === undefined && later.draft.clock !== undefined;
  const addsDay = Object.keys(later.draft).some((place) => !['clock', 'part', 'zone'].includes(place));
  return missesTime && !addsDay ? whenIn(line, [...first.ranges, ...later.ranges]) : undefined;
}

function whenIn(line: LineWords, ranges: Range[]): When | undefined {
  const words = ranges.flatMap(({ from, to }) => line.words.slice(from, to));
  const { dates } = line.context.language;
  const { draft } = interpret(words, dates);
  if (!draft) {
    const repeat = repeatIn(words, dates, line.around);
    const moments = repeat ? [{ due: repeat.first, repeats: repeat.repeats }] : [];
    return repeat ? { ranges, draft: {}, settled: { is: 'read', moments } } : undefined;
  }
  const settled = settle(draft, line.around);
  return settled.is === 'none' ? undefined : { ranges, draft, settled };
}

/** Words that are hardly ever anything but a date, wherever they stand in a line. */
function isStrong(line: LineWords, when: When): boolean {
  const { draft, settled } = when;
  // "monthly" may belong to a report; "every month" does not.
  if (settled.is === 'read' && settled.moments[0]?.repeats) return lengthOf(when) > 1;
  if (isOneWeakWord(line, when) || isRank(when)) return false;
  if (draft.slashed) return draft.year !== undefined || draft.clock !== undefined;
  if (draft.span)
    return (draft.spanPlace !== 'bare' && draft.spanPlace !== undefined) || draft.clock !== undefined;
  const { weekday, away, edge, period, isoWeek, endOfDay, sameTime, dayOfMonth } = draft;
  const day = [weekday, away, edge, period, isoWeek, endOfDay, sameTime, dayOfMonth];
  if (day.some((place) => place !== undefined)) return true;
  if (draft.clock) return draft.clock.bare !== true || draft.part !== undefined;
  return draft.part === 'night' || (draft.part !== undefined && saysThis(line, when));
}

/** 2nd call, 3. Versuch: a rank, unless a month or an article makes a date of it. */
function isRank(when: When): boolean {
  const { dayOfMonth, month, period, clock, weekday } = when.draft;
  const isAlone = [month, period, clock, weekday].every((place) => place === undefined);
  return dayOfMonth !== undefined && isAlone && lengthOf(when) < 3;
}

/** had a great weekend: only "this weekend" and "next weekend" are dates at the end of a line */
function isWeekendInPassing(line: LineWords, when: When): boolean {
  const { period, edge } = when.draft;
  return period?.unit === 'weekend' && period.which === 'this' && !edge && !saysThis(line, when);
}

/** this afternoon */
function saysThis({ words, context }: LineWords, { ranges }: When): boolean {
  const first = words[ranges[0]?.from ?? 0]?.text ?? '';
  const meanings = context.language.dates.lexicon.get(first) ?? [];
  return meanings.some((meaning) => meaning.is === 'which' && meaning.value === 'this');
}

function isOneWeakWord({ words, context }: LineWords, when: When): boolean {
  const { weak, lexicon } = context.language.dates;
  const telling = when.ranges
    .flatMap(({ from, to }) => words.slice(from, to))
    .filter(
      ({ text }) => weak.has(text) || !lexicon.get(text)?.some(({ is }) => is === 'on' || is === 'the'),
    );
  const [only, ...more] = telling;
  return only !== undefined && more.length === 0 && weak.has(only.text);
}

function isAhead(line: LineWords, { settled }: When): boolean {
  if (settled.is !== 'read') return settled.is === 'impossible';
  const today = line.around.now.toPlainDate().toString();
  return settled.moments.some(({ due }) => (due.is === 'day' ? due.day : due.at.slice(0, 10)) >= today);
}

function lengthOf({ ranges }: When): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** The last word added nothing: it belongs to what follows. */
function saysTheSame(line: LineWords, when: When, shorter: Range): boolean {
  const without = whenIn(line, [shorter]);
  return (
    without !== undefined && JSON.stringify(without.draft) === JSON.stringify(when.draft) && hasNoRepeat(when)
  );
}

function hasNoRepeat({ settled }: When): boolean {
  return settled.is !== 'read' || settled.moments[0]?.repeats === undefined;
}

/** "friday about the": the last words introduce what follows and are no part of the date. */
function endsInFiller(line: LineWords, { from, to }: Range): boolean {
  const last = line.words[to - 1];
  if (to - from < 2 || !last) return false;
  if (/^[,:;–—-]$/.test(last.text)) return true;
  return phraseAt(line.words, to - 1, line.context.language.connectors)?.to === to || isArticle(line, last);
}
