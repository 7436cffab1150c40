import type { DateContext } from '../dates/date-context.ts';
import type { Surroundings } from '../dates/settle.ts';
import { type Word, wordsOf } from '../dates/words.ts';
import type { LineLanguage, Phrases } from './line-language.ts';

/** What a line is read against: as for a date, and the names of the person, which may stand in the line. */
export type LineContext = Omit<DateContext, 'language'> & { language: LineLanguage; names?: string[] };

/** A line on its way: `head` is what stands before the semicolon, `words` those of it that are not yet understood. */
export type LineWords = { head: string; words: Word[]; context: LineContext; around: Surroundings };

/** A range of words: from, and up to but without `to`. */
export type Range = { from: number; to: number };

/** The longest phrase of a table that begins at this word. */
export function phraseAt<Value>(
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

/** A date must not be cut out of another word: "Friday's", "Monday.com", "pre-march". */
export function endsAt({ head, words }: LineWords, to: number): boolean {
  const last = words[to - 1];
  const next = words[to];
  if (!last || !next) return true;
  const gap = head.slice(last.end, next.start);
  return gap === '' ? /^[^\p{L}\p{N}'’%/.-]/u.test(next.text) : /\s/.test(gap);
}

/** The same at its beginning. */
export function beginsAt({ head, words }: LineWords, from: number): boolean {
  const word = words[from];
  return !word || word.start === 0 || /[\s(,:–—]/.test(head[word.start - 1] ?? ' ');
}

/** The place after commas, colons and dashes. */
export function skipSigns({ words }: LineWords, at: number): number {
  let place = at;
  while (/^[,:–—\-·.|]$/.test(words[place]?.text ?? '')) place += 1;
  return place;
}

export function isArticle({ context }: LineWords, word: Word): boolean {
  const meanings = context.language.dates.lexicon.get(word.text) ?? [];
  return meanings.some((meaning) => meaning.is === 'the' || (meaning.is === 'number' && meaning.value === 1));
}

/**
 * him, Ines, the client: who is meant is known from the page. Where no names were given, a capital shows one, but only
 * before "about": nothing else that was typed may be lost.
 */
export function isNameLike(reader: LineWords, { from, to }: Range, introduces = true): boolean {
  const { head, words, context } = reader;
  if (to - from > 4) return false;
  const byCapital = introduces && context.names === undefined && !context.language.capitalNouns;
  const names = namesIn(context);
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

/** True when one of the words is a name of the person, as it was given. */
export function hasName({ words, context }: LineWords, { from, to }: Range): boolean {
  const names = namesIn(context);
  return words.slice(from, to).some(({ text }) => names.has(text));
}

function namesIn({ names = [] }: LineContext): Set<string> {
  return new Set(names.flatMap((name) => wordsOf(name).map((word) => word.text)));
}
