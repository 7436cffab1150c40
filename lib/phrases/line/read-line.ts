import type { Channel } from '../../domain/channel.ts';
import type { Due } from '../../domain/due.ts';
import { LONGEST_PHRASE, surroundingsOf } from '../dates/date-context.ts';
import { wordsIn } from '../dates/scan.ts';
import type { Moment, Settled, Why } from '../dates/settle.ts';
import type { Word } from '../dates/words.ts';
import { type ChannelWords, channelAt, channelAtEnd } from './channel-in-line.ts';
import type { LineLanguage } from './line-language.ts';
import {
  hasName,
  isNameLike,
  type LineContext,
  type LineWords,
  phraseAt,
  type Range,
  skipSigns,
} from './line-words.ts';
import {
  joinedWhen,
  type When,
  whenAtEnd,
  whenBeforeConnector,
  whenFrom,
  whenInside,
} from './when-in-line.ts';

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
 * the beginning, behind the channel, before "about", at the end, or by itself between other words; words about time that
 * belong to the purpose stay there.
 */
export function readLine(line: string, context: LineContext): LineRead {
  if (line.length > LONGEST_PHRASE) return tooLong(line);
  const semicolon = line.indexOf(';');
  const head = semicolon < 0 ? line : line.slice(0, semicolon);
  const reply = takeReply(wordsIn(head, context.language.dates), context.language);
  const words: LineWords = {
    head,
    words: reply.words,
    context,
    around: surroundingsOf({ ...context, language: context.language.dates }),
  };
  const parts = partsOf(words);
  const purpose = purposeOf(words, parts, reply.spans);
  const value = semicolon < 0 ? '' : line.slice(semicolon + 1).trim();
  return {
    readings: parts.when?.settled.is === 'read' ? parts.when.settled.moments : [],
    channel: parts.channel?.value ?? null,
    purpose: purpose.text,
    value: value === '' ? null : value,
    onlyIfNoReply: reply.onlyIfNoReply,
    spans: spansOf(words, parts, purpose.ranges, reply.spans, valueSpan(line, semicolon, value)),
    problem: problemOf(parts.when?.settled),
  };
}

/** What is left is `rest`, but for the date that stands inside it. */
type Parts = { when?: When; channel?: ChannelWords; rest: Range; inside?: Range };

/** Date and channel at the beginning, in either order; then a date further on; what is left is purpose. */
function partsOf(line: LineWords): Parts {
  let at = 0;
  let when: When | undefined;
  let channel: ChannelWords | undefined;
  for (;;) {
    at = skipSigns(line, at);
    const foundChannel: ChannelWords | undefined = channel ? undefined : channelAt(line, at);
    const foundWhen: When | undefined = when || foundChannel ? undefined : whenFrom(line, at);
    const next: number =
      foundChannel?.to ?? foundWhen?.ranges[0]?.to ?? afterName(line, at, when === undefined);
    if (next === at) break;
    channel ??= foundChannel;
    when ??= foundWhen;
    at = next;
  }
  let rest = { from: at, to: line.words.length };
  const later = whenBeforeConnector(line, rest) ?? whenAtEnd(line, rest, when !== undefined);
  const joined = later && when ? joinedWhen(line, when, later) : later;
  if (later && joined) {
    when = joined;
    rest = restWithout(rest, later);
  }
  const between = when ? undefined : whenInside(line, rest);
  const inside = between?.ranges[0];
  when ??= between;
  const last = channel ? undefined : channelAtEnd(line, rest);
  if (last) rest = { from: rest.from, to: last.from };
  channel ??= last;
  return { ...(when && { when }), ...(channel && { channel }), rest, ...(inside && { inside }) };
}

/**
 * Ines friday call, friday Ines call: the place after the name, when what is still missing follows it; the same place
 * when there is no name. Behind a date it must be a name indeed, for "all" and "team" belong to the purpose.
 */
function afterName(line: LineWords, at: number, isFirst: boolean): number {
  if (at > 0 && isFirst) return at;
  for (let to = Math.min(at + 4, line.words.length - 1); to > at; to -= 1) {
    const follows = channelAt(line, to) ?? (isFirst ? whenFrom(line, to) : undefined);
    if (follows && isNameLike(line, { from: at, to }, false) && (isFirst || hasName(line, { from: at, to })))
      return to;
  }
  return at;
}

function restWithout(rest: Range, when: When): Range {
  const range = when.ranges.at(-1);
  if (!range) return rest;
  return range.to === rest.to ? { from: rest.from, to: range.from } : { from: range.to, to: rest.to };
}

/** What is left, without the word that introduces it and without the name before that word. */
function purposeOf(
  line: LineWords,
  { rest, channel, inside }: Parts,
  reply: LineSpan[],
): { text: string; ranges: Range[] } {
  const { connectors } = line.context.language;
  let from = skipSigns(line, rest.from);
  if (channel) {
    for (let at = from; at <= Math.min(rest.to, from + 4); at += 1) {
      const connector = at < rest.to ? phraseAt(line.words, at, connectors) : undefined;
      if (!connector && at < rest.to) continue;
      if (at > from && isNameLike(line, { from, to: at }, connector !== undefined)) from = at;
      break;
    }
  }
  const connector = phraseAt(line.words, from, connectors);
  if (connector && connector.to <= rest.to) from = skipSigns(line, connector.to);
  let to = rest.to;
  while (to > from && /^[,:–—-]$/.test(line.words[to - 1]?.text ?? '')) to -= 1;
  const cuts = [...reply, ...(inside ? spanOf(line, inside, 'when') : [])];
  const ranges = inside
    ? [
        { from, to: inside.from },
        { from: inside.to, to },
      ]
    : [{ from, to }];
  return { text: textOf(line, { from, to }, cuts), ranges };
}

/** As typed, with the bracket, dot or mark that closes the last word, and without what was understood inside it. */
function textOf({ head, words }: LineWords, { from, to }: Range, cuts: LineSpan[]): string {
  const start = words[from]?.start;
  let end = words[to - 1]?.end;
  if (to <= from || start === undefined || end === undefined) return '';
  while (/[.'’"”)!?]/.test(head[end] ?? '')) end += 1;
  const inner = cuts.filter((cut) => cut.start >= start && cut.end <= end);
  let text = '';
  let place = start;
  for (const cut of inner.toSorted((a, b) => a.start - b.start)) {
    text = joined(text, head.slice(place, cut.start));
    place = cut.end;
  }
  return joined(text, head.slice(place, end));
}

/** A comma on one side of what was cut out stays; two were its own. */
function joined(before: string, after: string): string {
  const comma = /^\s*,/.test(after) && !/,\s*$/.test(before) && before !== '' ? ',' : '';
  return `${before.replace(/[\s,]+$/, '')}${comma} ${after.replace(/^[\s,]+/, '')}`.trim();
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

function problemOf(settled: Settled | undefined): LineRead['problem'] {
  return settled?.is === 'impossible' ? { why: settled.why, alternatives: settled.alternatives } : null;
}

function spansOf(
  line: LineWords,
  parts: Parts,
  purpose: Range[],
  reply: LineSpan[],
  value: LineSpan[],
): LineSpan[] {
  const kind = parts.when?.settled.is === 'impossible' ? 'impossible' : 'when';
  const spans = [
    ...(parts.when?.ranges ?? []).flatMap((range) => spanOf(line, range, kind)),
    ...(parts.channel ? spanOf(line, parts.channel, 'channel') : []),
    ...purpose.flatMap((range) => spanOf(line, range, 'purpose')),
    ...reply,
    ...value,
  ];
  return spans.toSorted((a, b) => a.start - b.start);
}

function spanOf({ words }: LineWords, { from, to }: Range, kind: LineSpan['kind']): LineSpan[] {
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
