import type { DraftFacts } from '../../domain/draft/facts.ts';
import type { KnownWord } from '../../domain/draft/placeholders.ts';
import { emptyWords } from '../coach/empty-words.ts';
import { fold } from '../coach/words-of.ts';

/** Whether a draft says anything that only this person would get, and what shows it, or what could be added. */
export type DraftReading =
  | { generic: false; because: string }
  | { generic: true; couldAdd: { fact: KnownWord; words: string }[] };

/** The facts that make a draft particular, in the order in which they are offered. Names and times are not among them. */
const facts = [
  'need',
  'lastPromise',
  'gapAnswer',
  'lastTopic',
  'resource',
  'link',
  'value',
  'purpose',
  'trigger',
  'event',
  'company',
] as const satisfies KnownWord[];

const MOST_OFFERS = 3;

/** From how many letters on a word of the thread is telling, and how many such words must come back. */
const TELLING_LETTERS = 5;
const TELLING_WORDS = 2;

/**
 * Flags a draft that names nothing particular to this person beyond the name. Particular is: at least half of the
 * weighty words of a known fact (need, promise, topic, resource, company …), a number of three digits or with a letter
 * or sign ("40k", "Q3", "12%") that they know from the thread or the facts, or two weighty words of the thread.
 */
export function isGeneric(draft: string, known: DraftFacts): DraftReading {
  const said = new Set(wordsIn(draft));
  const names = new Set(wordsIn(`${known.firstName ?? ''} ${known.lastName ?? ''} ${known.myName ?? ''}`));
  const isWeighty = (word: string) => !names.has(word) && !emptyWords().has(word);
  const stated: { fact: KnownWord; words: string }[] = [
    ...facts.map((fact) => ({ fact, words: known[fact]?.trim() ?? '' })),
    ...(known.otherNeeds ?? []).map((words) => ({ fact: 'need' as const, words: words.trim() })),
  ].filter(({ words }) => words !== '');

  const named = stated.find(({ words }) => isNamed(wordsIn(words).filter(isWeighty), said));
  if (named) return { generic: false, because: named.words };

  const thread = wordsIn(known.thread ?? '');
  const heard = new Set([...thread, ...stated.flatMap(({ words }) => wordsIn(words))]);
  const number = [...said].find((word) => isTellingNumber(word) && heard.has(word));
  if (number) return { generic: false, because: number };

  const threadWords = new Set(thread.filter(isWeighty));
  const shared = [...said].filter((word) => word.length >= TELLING_LETTERS && threadWords.has(word));
  if (shared.length >= TELLING_WORDS) return { generic: false, because: shared.slice(0, 3).join(', ') };

  const couldAdd = stated.filter(({ fact }) => fact !== 'purpose' && fact !== 'trigger');
  return { generic: true, couldAdd: couldAdd.slice(0, MOST_OFFERS) };
}

/** Folded words; a number keeps its sign ("12%"). */
function wordsIn(text: string): string[] {
  return [...text.matchAll(/[€$£]?[\p{L}\p{M}\p{N}]+%?/gu)].map(([word]) => fold(word));
}

function isNamed(words: string[], said: Set<string>): boolean {
  const weighty = [...new Set(words)];
  const found = weighty.filter((word) => said.has(word)).length;
  return found > 0 && found * 2 >= weighty.length;
}

/** "1182", "Q3", "40k", "12%", "€500"; neither a year nor a small count. */
function isTellingNumber(word: string): boolean {
  if (!/\d/.test(word) || /^(?:19|20)\d\d$/.test(word)) return false;
  return /\d{3}|[\p{L}%€$£]/u.test(word) && !/^\d{1,2}(?:st|nd|rd|th|am|pm|h)$/.test(word);
}
