import type { Channel } from '../../domain/channel.ts';
import type { Due } from '../../domain/due.ts';
import { type DateContext, LONGEST_PHRASE, surroundingsOf } from '../dates/date-context.ts';
import type { Draft } from '../dates/draft.ts';
import { interpret } from '../dates/interpret.ts';
import { repeatIn } from '../dates/read-repeat.ts';
import { wordsIn } from '../dates/scan.ts';
import { type Moment, type Settled, type Surroundings, settle, type Why } from '../dates/settle.ts';
import { type Word, wordsOf } from '../dates/words.ts';
import type { LineLanguage, Phrases } from './line-language.ts';

/** What a line is read against: as for a date, and the names of the person, which may stand in the line. */
export type LineContext = Omit<DateContext, 'language'> & { language: LineLanguage; names?: string[] };

/** A stretch of the line as typed, in UTF-16 units; `impossible` is to be marked as an error. */
export type LineSpan = {
  start: number;
  end: number;
  kind: 'when' | 'impossible' | 'channel' | 'purpose' | 'value' | 'if no reply';
};

/** What was understood of a line. Nothing of it is lost: what is neither date nor channel is purpose. */
export type LineRead = {
  /** Up to three readings of the date, best first; none when the line has no date. */
  readings: Moment[];
  channel: Channel | null;
  /** As typed, without the word that introduces it; empty when there is none. */
  purpose: string;
  /** What is in it for them: what stands behind the first semicolon. */
  value: string | null;
  /** Null when the line does not say. */
  onlyIfNoReply: boolean | null;
  spans: LineSpan[];
  problem: { why: Why; alternatives: Due[] } | null;
};

/**
 * Reads a whole step typed as one line: `thu 9am call about Q3 pricing; one number for the budget`. The date stands at
 * the beginning, behind the channel, before "about", or at the end; words about time inside the purpose stay there.
 */
export function readLine(line: string, context: LineContext): LineRead {
  if (line.length > LONGEST_PHRASE) return tooLong(line);
  const semicolon = line.indexOf(';');
  const head = semicolon < 0 ? line : line.slice(0, semicolon);
  const reply = takeReply(wordsIn(head, context.language.dates), context.language);
  const reader: Reader = {
    head,
    words: reply.words,
    context,
    around: surroundingsOf({ ...context, language: context.language.dates }),
  };
  const parts = partsOf(reader);
  const purpose = purposeOf(reader, parts);
  const value = semicolon < 0 ? '' : line.slice(semicolon + 1).trim();
  return {
    readings: parts.when?.settled.is === 'read' ? parts.when.settled.moments : [],
    channel: parts.channel?.value ?? null,
    purpose: purpose.text,
    value: value === '' ? null : value,
    onlyIfNoReply: reply.onlyIfNoReply,
    spans: spansOf(reader, parts, purpose.range, reply.spans, valueSpan(line, semicolon, value)),
    problem: problemOf(parts.when?.settled),
  };
}

type Reader = { head: string; words: Word[]; context: LineContext; around: Surroundings };
/** A range of words: from, and up to but without `to`. */
type Range = { from: number; to: number };
type When = { ranges: Range[]; draft: Draft; settled: Settled };
type Parts = { when?: When; channel?: Range & { value: Channel }; rest: Range };

function partsOf(reader: Reader): Parts {
  const { words } = reader;
  let at = 0;
  let when: When | undefined;
  let channel: Parts['channel'];
  for (;;) {
    at = skipSigns(reader, at);
    const foundChannel: Parts['channel'] = channel ? undefined : channelAt(reader, at);
    if (foundChannel) {
      channel = foundChannel;
      at = foundChannel.to;
      continue;
    }
    const foundWhen: When | undefined = when ? undefined : whenFrom(reader, at);
    if (!foundWhen && at === 0) {
      at = afterName(reader);
      if (at > 0) continue;
    }
    if (!foundWhen) break;
    when = foundWhen;
    at = foundWhen.ranges[0]?.to ?? at;
  }
  let rest = { from: at, to: words.length };
  const later = whenBeforeConnector(reader, rest) ?? whenAtEnd(reader, rest);
  const joined = later && (when ? joinedWhen(reader, when, later) : later);
  if (joined && later) {
    when = joined;
    rest = restWithout(rest, later);
  }
  if (!channel) {
    const last = channelAtEnd(reader, rest);
    if (last && last.from > rest.from) {
      channel = last;
      rest = { from: rest.from, to: last.from };
    }
  }
  return { ...(when && { when }), ...(channel && { channel }), rest };
}

/** Ines friday call: the name at the beginning, when a date or a channel follows it. */
function afterName(reader: Reader): number {
  for (let to = Math.min(4, reader.words.length - 1); to > 0; to -= 1) {
    const follows = channelAt(reader, to) ?? whenFrom(reader, to);
    if (follows && isNameLike(reader, { from: 0, to }, false)) return to;
  }
  return 0;
}

function channelAt(reader: Reader, at: number): Parts['channel'] {
  const found = phraseAt(reader.words, at, reader.context.language.channels);
  if (!found || !endsAt(reader, found.to)) return undefined;
  return { from: at, to: found.to, value: found.value };
}

/** pricing call thursday: the channel as a noun, at the end of what is left */
function channelAtEnd(reader: Reader, rest: Range): Parts['channel'] {
  const { words, context } = reader;
  const to = rest.to;
  for (let from = Math.max(rest.from, to - 3); from < to; from += 1) {
    const found = channelAt(reader, from);
    if (found?.to !== to || !['call', 'meeting', 'visit'].includes(found.value)) continue;
    const before = words[from - 1];
    if (before && !isArticle(reader, before) && !phraseAt(words, from - 1, context.language.holds))
      return found;
  }
  return undefined;
}

const LONGEST_WHEN = 14;

/** The longest date that begins here. A weak one ("may", "3 months") counts only when a channel or nothing follows. */
function whenFrom(reader: Reader, from: number): When | undefined {
  const { words, context } = reader;
  if (from > 0 && phraseAt(words, from, context.language.holds)) return undefined;
  for (let to = Math.min(words.length, from + LONGEST_WHEN); to > from; to -= 1) {
    if (!endsAt(reader, to) || endsInFiller(reader, { from, to })) continue;
    const when = whenIn(reader, [{ from, to }]);
    if (!when) continue;
    const next = skipSigns(reader, to);
    const stands =
      next >= words.length || channelAt(reader, next) || phraseAt(words, next, context.language.connectors);
    if (isStrong(reader, when) || (stands && (from === 0 || !isOneWeakWord(reader, when)))) return when;
  }
  return undefined;
}

/** call Ines on friday at 3 about pricing */
function whenBeforeConnector(reader: Reader, rest: Range): When | undefined {
  const { connectors } = reader.context.language;
  const limit = Math.min(rest.to, rest.from + LONGEST_WHEN + 4);
  for (let to = rest.from + 1; to < limit; to += 1) {
    if (!phraseAt(reader.words, to, connectors)) continue;
    for (let from = rest.from; from < to; from += 1) {
      if (!isNameLike(reader, { from: rest.from, to: from })) break;
      const when = beginsAt(reader, from) ? whenIn(reader, [{ from, to }]) : undefined;
      if (when && isStrong(reader, when)) return when;
    }
  }
  return undefined;
}

/** call about Q3 pricing thursday 9am: only a date that can be nothing else, and that leaves a purpose */
function whenAtEnd(reader: Reader, rest: Range): When | undefined {
  const { words, context } = reader;
  const { connectors, holds } = context.language;
  const to = rest.to;
  const opened = phraseAt(words, rest.from, connectors)?.to ?? rest.from;
  for (let from = Math.max(opened, to - LONGEST_WHEN); from < to; from += 1) {
    if (from === opened && opened > rest.from) continue;
    if (!beginsAt(reader, from) || phraseAt(words, from, holds)) continue;
    const isHeld = [1, 2].some(
      (back) => from - back >= rest.from && phraseAt(words, from - back, holds)?.to === from,
    );
    if (isHeld) continue;
    const when = whenIn(reader, [{ from, to }]);
    if (when && isStrong(reader, when) && isAhead(reader, when)) return when;
  }
  return undefined;
}

/** tomorrow call about pricing at 3pm: the day here, the time there */
function joinedWhen(reader: Reader, first: When, later: When): When | undefined {
  const missesTime = first.draft.clock === undefined && later.draft.clock !== undefined;
  const addsDay = Object.keys(later.draft).some((place) => !['clock', 'part', 'zone'].includes(place));
  return missesTime && !addsDay ? whenIn(reader, [...first.ranges, ...later.ranges]) : undefined;
}

function whenIn(reader: Reader, ranges: Range[]): When | undefined {
  const words = ranges.flatMap(({ from, to }) => reader.words.slice(from, to));
  const { dates } = reader.context.language;
  const { draft } = interpret(words, dates);
  if (!draft) {
    const repeat = repeatIn(words, dates, reader.around);
    const moments = repeat ? [{ due: repeat.first, repeats: repeat.repeats }] : [];
    return repeat ? { ranges, draft: {}, settled: { is: 'read', moments } } : undefined;
  }
  const settled = settle(draft, reader.around);
  return settled.is === 'none' ? undefined : { ranges, draft, settled };
}

/** Words that are hardly ever anything but a date, wherever they stand in a line. */
function isStrong(reader: Reader, when: When): boolean {
  const { draft, settled } = when;
  if (settled.is === 'read' && settled.moments[0]?.repeats) return true;
  if (isOneWeakWord(reader, when)) return false;
  if (draft.slashed) return draft.year !== undefined || draft.clock !== undefined;
  if (draft.span && draft.spanPlace === 'bare') return draft.clock !== undefined;
  if (draft.dayOfMonth !== undefined)
    return (
      draft.month !== undefined ||
      draft.period !== undefined ||
      reader.words[when.ranges[0]?.to ?? 0] === undefined ||
      when.ranges[0]?.from === 0
    );
  const named = [
    draft.weekday,
    draft.away,
    draft.edge,
    draft.period,
    draft.isoWeek,
    draft.clock,
    draft.span,
    draft.endOfDay,
    draft.sameTime,
  ];
  return named.some((place) => place !== undefined) || (draft.part !== undefined && lengthOf(when) > 1);
}

function isOneWeakWord(reader: Reader, when: When): boolean {
  const [only, ...more] = when.ranges.flatMap(({ from, to }) => reader.words.slice(from, to));
  return only !== undefined && more.length === 0 && reader.context.language.dates.weak.has(only.text);
}

function isAhead(reader: Reader, { settled }: When): boolean {
  if (settled.is !== 'read') return settled.is === 'impossible';
  const today = reader.around.now.toPlainDate().toString();
  return settled.moments.some(({ due }) => (due.is === 'day' ? due.day : due.at.slice(0, 10)) >= today);
}

function lengthOf(when: When): number {
  return when.ranges.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** "friday about the": the last words introduce what follows and are no part of the date. */
function endsInFiller(reader: Reader, { from, to }: Range): boolean {
  const last = reader.words[to - 1];
  if (to - from < 2 || !last) return false;
  if (/^[,:;–—-]$/.test(last.text)) return true;
  return (
    phraseAt(reader.words, to - 1, reader.context.language.connectors)?.to === to || isArticle(reader, last)
  );
}

function isArticle({ context }: Reader, word: Word): boolean {
  const meanings = context.language.dates.lexicon.get(word.text) ?? [];
  return meanings.some((meaning) => meaning.is === 'the' || (meaning.is === 'number' && meaning.value === 1));
}

/** A date must not be cut out of another word: "Friday's", "Monday.com", "pre-march". */
function endsAt({ head, words }: Reader, to: number): boolean {
  const last = words[to - 1];
  const next = words[to];
  if (!last || !next) return true;
  const gap = head.slice(last.end, next.start);
  return gap === '' ? /^[^\p{L}\p{N}'’%/.-]/u.test(next.text) : /\s/.test(gap);
}

function beginsAt({ head, words }: Reader, from: number): boolean {
  const word = words[from];
  return !word || word.start === 0 || /[\s(,:–—]/.test(head[word.start - 1] ?? ' ');
}

function skipSigns({ words }: Reader, at: number): number {
  let place = at;
  while (/^[,:–—\-·.|]$/.test(words[place]?.text ?? '')) place += 1;
  return place;
}

/**
 * him, Ines, the client: who is meant is known from the page. Where no names were given, a capital shows one, but only
 * before "about": nothing else that was typed may be lost.
 */
function isNameLike(reader: Reader, { from, to }: Range, introduces = true): boolean {
  const { head, words, context } = reader;
  if (to - from > 4) return false;
  const byCapital = introduces && context.names === undefined && !context.language.capitalNouns;
  const names = new Set((context.names ?? []).flatMap((name) => wordsOf(name).map((word) => word.text)));
  for (let at = from; at < to; ) {
    const pronoun = phraseAt(words, at, context.language.pronouns);
    const word = words[at];
    const isCapital = byCapital && word && /^\p{Lu}\p{Ll}/u.test(head.slice(word.start, word.end));
    const isName = word && (names.has(word.text) || isCapital);
    if (!pronoun && !isName) return false;
    at = pronoun?.to ?? at + 1;
  }
  return true;
}

function restWithout(rest: Range, when: When): Range {
  const range = when.ranges.at(-1);
  if (!range) return rest;
  return range.to === rest.to ? { from: rest.from, to: range.from } : { from: range.to, to: rest.to };
}

/** What is left, without the word that introduces it and without the name before that word. */
function purposeOf(reader: Reader, { rest, channel }: Parts): { text: string; range: Range } {
  const { connectors } = reader.context.language;
  let from = skipSigns(reader, rest.from);
  if (channel) {
    for (let at = from; at <= Math.min(rest.to, from + 4); at += 1) {
      const connector = at < rest.to ? phraseAt(reader.words, at, connectors) : undefined;
      if (!connector && at < rest.to) continue;
      if (at > from && isNameLike(reader, { from, to: at }, connector !== undefined)) from = at;
      break;
    }
  }
  const connector = phraseAt(reader.words, from, connectors);
  if (connector && connector.to <= rest.to) from = skipSigns(reader, connector.to);
  let to = rest.to;
  while (to > from && /^[,:–—-]$/.test(reader.words[to - 1]?.text ?? '')) to -= 1;
  return { text: textOf(reader, { from, to }), range: { from, to } };
}

/** As typed, with the bracket, dot or mark that closes the last word. */
function textOf({ head, words }: Reader, { from, to }: Range): string {
  const start = words[from]?.start;
  let end = words[to - 1]?.end;
  if (to <= from || start === undefined || end === undefined) return '';
  while (/[.'’"”)!?]/.test(head[end] ?? '')) end += 1;
  return head.slice(start, end).trim();
}

type Reply = { words: Word[]; onlyIfNoReply: boolean | null; spans: LineSpan[] };

/** "if no reply" is taken wherever it stands, with the comma before it. */
function takeReply(words: Word[], language: LineLanguage): Reply {
  for (let at = 0; at < words.length; at += 1) {
    const found = phraseAt(words, at, language.replies);
    const start = words[at]?.start;
    const end = found && words[found.to - 1]?.end;
    if (!found || start === undefined || end === undefined) continue;
    const before = words[at - 1]?.text === ',' ? at - 1 : at;
    return {
      words: [...words.slice(0, before), ...words.slice(found.to)],
      onlyIfNoReply: found.value,
      spans: [{ start, end, kind: 'if no reply' }],
    };
  }
  return { words, onlyIfNoReply: null, spans: [] };
}

function phraseAt<Value>(
  words: Word[],
  at: number,
  phrases: Phrases<Value>,
): { value: Value; to: number } | undefined {
  let found: { value: Value; to: number } | undefined;
  let key = '';
  for (let to = at + 1; to <= Math.min(words.length, at + phrases.longest); to += 1) {
    key = to === at + 1 ? (words[at]?.text ?? '') : `${key} ${words[to - 1]?.text}`;
    const value = phrases.of.get(key);
    if (value !== undefined) found = { value, to };
  }
  return found;
}

function problemOf(settled: Settled | undefined): LineRead['problem'] {
  return settled?.is === 'impossible' ? { why: settled.why, alternatives: settled.alternatives } : null;
}

function spansOf(
  reader: Reader,
  parts: Parts,
  purpose: Range,
  reply: LineSpan[],
  value: LineSpan[],
): LineSpan[] {
  const kind = parts.when?.settled.is === 'impossible' ? 'impossible' : 'when';
  const spans = [
    ...(parts.when?.ranges ?? []).flatMap((range) => spanOf(reader, range, kind)),
    ...(parts.channel ? spanOf(reader, parts.channel, 'channel') : []),
    ...spanOf(reader, purpose, 'purpose'),
    ...reply,
    ...value,
  ];
  return spans.toSorted((a, b) => a.start - b.start);
}

function spanOf({ words }: Reader, { from, to }: Range, kind: LineSpan['kind']): LineSpan[] {
  const start = words[from]?.start;
  const end = words[to - 1]?.end;
  return to > from && start !== undefined && end !== undefined ? [{ start, end, kind }] : [];
}

function valueSpan(line: string, semicolon: number, value: string): LineSpan[] {
  if (value === '') return [];
  const start = line.indexOf(value, semicolon + 1);
  return [{ start, end: start + value.length, kind: 'value' }];
}

function tooLong(line: string): LineRead {
  return {
    readings: [],
    channel: null,
    purpose: line.trim(),
    value: null,
    onlyIfNoReply: null,
    spans: [],
    problem: { why: { is: 'too long', limit: LONGEST_PHRASE }, alternatives: [] },
  };
}
