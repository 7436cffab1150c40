import type { Draft } from '../dates/draft.ts';
import { interpret } from '../dates/interpret.ts';
import { repeatIn } from '../dates/read-repeat.ts';
import { type Scan, scanOf } from '../dates/scan.ts';
import { type Settled, settle } from '../dates/settle.ts';
import type { Word } from '../dates/words.ts';
import { channelAt } from './channel-in-line.ts';
import type { Phrases } from './line-language.ts';
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
  if (from > 0 && holdsAt(line, from)) return undefined;
  if (isPerson(line, from)) return undefined;
  for (let to = Math.min(words.length, from + LONGEST_WHEN); to > from; to -= 1) {
    if (!endsAt(line, to) || endsInFiller(line, { from, to })) continue;
    const when = whenIn(line, [{ from, to }]);
    if (!when || addsNothing(line, when, to) || isNamesake(line, when)) continue;
    const next = skipSigns(line, to);
    const ends = next >= words.length;
    const stands = ends || channelAt(line, next) || phraseAt(words, next, context.language.connectors);
    if (isRank(when) && !ends) return undefined;
    if (isStrong(line, when) || (from === 0 && isInMonth(line, when))) return when;
    if (stands && (from === 0 || !isOneWeakWord(line, when))) return when;
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
      const when = beginsAt(line, from) && !isPerson(line, from) ? whenIn(line, [{ from, to }]) : undefined;
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
  const { connectors } = context.language;
  const { to } = rest;
  const opened = phraseAt(words, rest.from, connectors)?.to ?? rest.from;
  for (let from = Math.max(opened, to - LONGEST_WHEN); from < to; from += 1) {
    if (from === opened && opened > rest.from) continue;
    if (!beginsAt(line, from) || isHeld(line, rest, from)) continue;
    const when = whenIn(line, [{ from, to }]);
    if (!when || !isAhead(line, when) || isWeekendInPassing(line, when)) continue;
    if (isStrong(line, when) || (isDayKnown && when.draft.clock)) return when;
  }
  return undefined;
}

/**
 * Angebot morgen an Frau Keller schicken: a date between words of the purpose, when it can be nothing else and no word
 * beside it holds it; a question keeps its dates. English puts a bare day before a noun ("the Monday meeting"), so there a preposition, a time or what
 * follows must show that it stands by itself.
 */
export function whenInside(line: LineWords, rest: Range): When | undefined {
  const { head, words, context } = line;
  const { dates, events } = context.language;
  if (head.includes('?')) return undefined;
  const scan = scanOf(words, dates);
  for (let from = rest.from + 1; from < rest.to - 1; from += 1) {
    if (!beginsAt(line, from) || isHeld(line, rest, from) || isArticle(line, words[from - 1]!)) continue;
    for (let to = Math.min(rest.to - 1, endOfRun(scan, from)); to > from; to -= 1) {
      if (!endsAt(line, to) || endsInFiller(line, { from, to })) continue;
      const when = whenIn(line, [{ from, to }]);
      if (!when || addsNothing(line, when, to)) continue;
      if (!isStrong(line, when) || !isAhead(line, when) || !saysMoreThanToday(when)) break;
      if (isNamesake(line, when) || isWeekendInPassing(line, when) || phraseAt(words, to, events)) break;
      // A slip ("sabido" for "sábado") is believed only where a date must stand.
      if (to - from === 1 && !dates.lexicon.has(words[from]!.text)) break;
      if (dates.tag !== 'en' || standsByItself(line, when)) return when;
      break;
    }
  }
  return undefined;
}

/** Where the words end, at the latest, that may be about time. */
function endOfRun({ words, entries }: Scan, from: number): number {
  let to = from;
  while (to < words.length && to - from < LONGEST_WHEN) {
    const length = entries[to]?.length ?? (/^\P{L}/u.test(words[to]?.text ?? '') ? 1 : 0);
    if (length === 0) break;
    to += length;
  }
  return Math.min(to, words.length);
}

/** "what they pay today" is no date for us, "today at 4" is. */
function saysMoreThanToday({ draft }: When): boolean {
  const places = Object.keys(draft);
  const isToday = draft.away === 0 && places.length === 1;
  return !isToday && places.some((place) => !['clock', 'part', 'zone'].includes(place));
}

function standsByItself(line: LineWords, when: When): boolean {
  const { words, context } = line;
  const { to } = when.ranges[0]!;
  const meanings = context.language.dates.lexicon.get(firstOf(line, when)) ?? [];
  if (meanings.some(({ is }) => is === 'the')) return false;
  const next = skipSigns(line, to);
  const isFollowed = next > to || channelAt(line, next) || phraseAt(words, next, context.language.connectors);
  const { away, span, clock } = when.draft;
  const isClear = [away, span, clock].some((place) => place !== undefined);
  return isClear || Boolean(isFollowed) || meanings.some(({ is }) => ['on', 'by', 'in', 'at'].includes(is));
}

/** notes from monday, the trial ends friday, Herr Sonntag */
function isHeld(line: LineWords, rest: Range, from: number): boolean {
  const { words, context } = line;
  const { holds, events } = context.language;
  if (holdsAt(line, from) || isPerson(line, from)) return true;
  const isBehind = (phrases: Phrases<true>, place: number) =>
    [1, 2].some((back) => place - back >= rest.from && phraseAt(words, place - back, phrases)?.to === place);
  const small = context.language.dates.lexicon.get(words[from - 1]?.text ?? '') ?? [];
  const isSmall = small.some(({ is }) => is === 'on' || is === 'the' || is === 'in');
  return isBehind(holds, from) || isBehind(events, from) || (isSmall && isBehind(events, from - 1));
}

/** from, for, d': a word that holds what follows, but not where it begins a longer one that says when ("d'ici", "de aquí al"). */
function holdsAt({ words, context }: LineWords, at: number): boolean {
  const { dates, holds } = context.language;
  const held = phraseAt(words, at, holds);
  const when = phraseAt(words, at, { of: dates.lexicon, longest: dates.longest });
  const isWhen = when?.value.some(({ is }) => is === 'by') && when.value.some(({ is }) => is === 'in');
  return held !== undefined && !(isWhen && when && when.to > held.to);
}

/** im Januar, en enero: said first, it is when, and not what it is about. */
function isInMonth(line: LineWords, when: When): boolean {
  const { month, dayOfMonth } = when.draft;
  return (
    month !== undefined && dayOfMonth === undefined && ['in', 'im', 'en', 'em'].includes(firstOf(line, when))
  );
}

/** Frau Freitag, and Tom, who is no short tomorrow where he has his capital inside a line. */
function isPerson({ head, words, context }: LineWords, from: number): boolean {
  const text = head.slice(words[from]?.start, words[from]?.end);
  if (from > 0 && text === 'Tom') return true;
  const at = words[from - 1]?.text === '.' ? from - 2 : from - 1;
  return at >= 0 && phraseAt(words, at, context.language.titles) !== undefined;
}

/** Domingo Pérez, April Jones: one word with a capital before another. Days have a capital in English, in German all nouns. */
function isNamesake({ head, words, context }: LineWords, { ranges, draft }: When): boolean {
  const { from, to } = ranges[0]!;
  const [word, next] = [words[from], words[to]];
  if (to - from > 1 || !word || !next || from === 0) return false;
  const { tag, lexicon } = context.language.dates;
  const isMonth = Object.keys(draft).every((place) => place === 'month');
  if ((tag === 'en' || tag === 'de') && !isMonth) return false;
  return (
    [word, next].every(({ start, end }) => /^\p{Lu}\p{Ll}/u.test(head.slice(start, end))) &&
    !lexicon.has(next.text)
  );
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
  if (draft.slashed) return draft.year !== undefined || draft.clock !== undefined || isAnnounced(line, when);
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

/** "le 7/12", "on 12/7": the word before it shows that it is no fraction. */
function isAnnounced(line: LineWords, when: When): boolean {
  const { lexicon, tag } = line.context.language.dates;
  const first = lexicon.get(firstOf(line, when)) ?? [];
  return (
    first.some(({ is }) => is === 'on' || is === 'nth') && !(tag === 'en' && firstOf(line, when) === 'the')
  );
}

function firstOf({ words }: LineWords, { ranges }: When): string {
  return words[ranges[0]?.from ?? 0]?.text ?? '';
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

function isOneWeakWord(line: LineWords, when: When): boolean {
  const { words, context } = line;
  const { weak, lexicon } = context.language.dates;
  const telling = when.ranges
    .flatMap(({ from, to }) => words.slice(from, to))
    .filter(
      ({ text }) => weak.has(text) || !lexicon.get(text)?.some(({ is }) => is === 'on' || is === 'the'),
    );
  const [only, ...more] = telling;
  return (
    only !== undefined &&
    more.length === 0 &&
    (when.draft.endOfDay === undefined || lengthOf(when) < 3) &&
    weak.has(only.text) &&
    !isTomorrow(line, only) &&
    !isOnDay(line, when)
  );
}

const ON = new Set(['on', 'am', 'na', 'no', 'nesta', 'neste', 'nessa']);

/**
 * na sexta, on wed: a weak name of a day, when the line ends behind it or goes on with a word like "about" or "to". In
 * Portuguese it needs no "na", but an article would make a rank of it ("a segunda amostra").
 */
function isOnDay(line: LineWords, { draft, ranges }: When): boolean {
  const { words, context } = line;
  const { dates, connectors, pronouns } = context.language;
  const { from, to } = ranges[0]!;
  if (draft.weekday === undefined || to - from > 2) return false;
  const is = (at: number, ...kinds: string[]) =>
    dates.lexicon.get(words[at]?.text ?? '')?.some((meaning) => kinds.includes(meaning.is)) ?? false;
  const isOn = to - from === 2 && ON.has(words[from]?.text ?? '');
  const isBare =
    to - from === 1 && dates.tag === 'pt' && from > 0 && !is(from - 1, 'the', 'of', 'ordinal', 'number');
  const goesOn = phraseAt(words, to, connectors) ?? phraseAt(words, to, pronouns);
  return (isOn || isBare) && (to >= words.length || goesOn !== undefined || is(to, 'on', 'at', 'in'));
}

/** "morgen" and "mañana" are the day, unless what stands before them makes a morning of them. */
function isTomorrow({ words, context }: LineWords, word: Word): boolean {
  const { lexicon } = context.language.dates;
  const isDay = lexicon.get(word.text)?.some((meaning) => meaning.is === 'day' && meaning.value === 1);
  if (!isDay || word.text.length < 6) return false;
  const before = lexicon.get(words[words.indexOf(word) - 1]?.text ?? '') ?? [];
  const isMorning = before.some(({ is }) => ['on', 'the', 'of', 'which', 'every', 'at'].includes(is));
  return !isMorning || before.some(({ is }) => is === 'by');
}

function isAhead(line: LineWords, { settled }: When): boolean {
  if (settled.is !== 'read') return settled.is === 'impossible';
  const today = line.around.now.toPlainDate().toString();
  return settled.moments.some(({ due }) => (due.is === 'day' ? due.day : due.at.slice(0, 10)) >= today);
}

function lengthOf({ ranges }: When): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** The last word adds nothing: it belongs to what follows. Not so the dot of "21.6.", nor "mañana" in "pasado mañana". */
function addsNothing(line: LineWords, when: When, to: number): boolean {
  const { from } = when.ranges[0]!;
  const last = line.words[to - 1]?.text ?? '';
  const isDay = line.context.language.dates.lexicon.get(last)?.some(({ is }) => is === 'day');
  return to - from > 1 && last !== '.' && !isDay && saysTheSame(line, when, { from, to: to - 1 });
}

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
