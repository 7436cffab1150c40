import type { Draft } from './draft.ts';
import type { Language, Meaning } from './language.ts';
import { type Word, wordsOf } from './words.ts';

/**
 * A phrase on its way through the grammar. `steps` counts every question that a rule asks, which is what bounds the
 * time on hostile input (tests hold it to a fixed number for each word).
 */
export type Scan = {
  words: Word[];
  /** For each word the longest phrase of the lexicon that begins there. */
  entries: (Entry | undefined)[];
  language: Language;
  draft: Draft;
  steps: number;
};
type Entry = { meanings: Meaning[]; length: number };

/** A place in the phrase after a rule, or undefined when the rule does not fit there. */
export type Next = number | undefined;

export function scanOf(words: Word[], language: Language): Scan {
  const scan: Scan = { words, entries: [], language, draft: {}, steps: 0 };
  const slips = words.map((word) => namesNear(scan, word));
  scan.entries = words.map((_, at) => entryAt(scan, slips, at));
  return scan;
}

/** The words of a phrase as a language writes them: where it joins a weekday and its part, they are parted here. */
export function wordsIn(phrase: string, language: Language): Word[] {
  const words = wordsOf(phrase);
  return language.compounds ? words.flatMap((word) => parted(word, language)) : words;
}

function parted(word: Word, { lexicon, names }: Language): Word[] {
  if (lexicon.has(word.text) || word.end - word.start !== word.text.length) return [word];
  const name = names.find(
    ({ spelling }) => word.text.startsWith(spelling) && lexicon.has(word.text.slice(spelling.length)),
  );
  if (!name) return [word];
  const middle = word.start + name.spelling.length;
  const first = { ...word, text: name.spelling, end: middle };
  return [first, { text: word.text.slice(name.spelling.length), start: middle, end: word.end, glued: false }];
}

/** What the phrase at this place means, if it can mean something of that kind, and where it ends. */
export function meaningAt<Kind extends Meaning['is']>(scan: Scan, at: number, kind: Kind) {
  scan.steps += 1;
  const entry = scan.entries[at];
  const meaning = entry?.meanings.find((meaning) => meaning.is === kind);
  if (!entry || !meaning) return undefined;
  return { ...(meaning as Extract<Meaning, { is: Kind }>), next: at + entry.length };
}

// No phrase has more small words in a row; without a limit a row of nothing else would be walked again from each of them.
const MOST_IN_A_ROW = 4;

/** The place after words of that kind, or the same place when there is none. */
export function past(scan: Scan, at: number, ...kinds: Meaning['is'][]): number {
  let place = at;
  for (let row = 0; row < MOST_IN_A_ROW; row += 1) {
    const found = kinds.map((kind) => meaningAt(scan, place, kind)).find((meaning) => meaning !== undefined);
    if (!found) return place;
    place = found.next;
  }
  return place;
}

/** True when the word here is that sign or text. */
export function isText(scan: Scan, at: number, ...texts: string[]): boolean {
  scan.steps += 1;
  return texts.includes(scan.words[at]?.text ?? '');
}

/** The digits at this place: their value and how many there are. */
export function digitsAt(scan: Scan, at: number): { value: number; length: number } | undefined {
  scan.steps += 1;
  const text = scan.words[at]?.text ?? '';
  if (!/^\d{1,4}$/.test(text)) return undefined;
  return { value: Number(text), length: text.length };
}

export function isGlued(scan: Scan, at: number): boolean {
  return scan.words[at]?.glued ?? false;
}

/** `slips` are the names that each word may be, where it is none itself. */
function entryAt(scan: Scan, slips: Name[][], at: number): Entry | undefined {
  const { words, language } = scan;
  let longest: Entry | undefined;
  let key = '';
  let meant = '';
  for (let length = 1; length <= language.longest && at + length <= words.length; length += 1) {
    scan.steps += 1;
    const last = at + length - 1;
    const text = words[last]?.text ?? '';
    key = length === 1 ? text : `${key} ${text}`;
    // "apres-demian" is one phrase with a slip in it, and not what follows tomorrow.
    const name = slips[last]?.[0]?.spelling ?? text;
    meant = length === 1 ? name : `${meant} ${name}`;
    const meanings = language.lexicon.get(key) ?? (length > 1 ? language.lexicon.get(meant) : undefined);
    if (meanings) longest = { meanings, length };
  }
  const slip = slips[at] ?? [];
  return (
    longest ?? (slip.length > 0 ? { meanings: slip.map(({ meaning }) => meaning), length: 1 } : undefined)
  );
}

type Name = Language['names'][number];

/** The names of days or months from which a long word is one slip away: "thrusday", "septmber". */
function namesNear(scan: Scan, { text }: Word): Name[] {
  if (text.length < 5 || text.length > 14 || scan.language.lexicon.has(text)) return [];
  return scan.language.names.filter(({ spelling, meaning }) => {
    scan.steps += 1;
    // Words that are not names are believed only when they are long: "nichts" is no "nachts".
    const isName = ['weekday', 'month', 'day'].includes(meaning.is) || spelling.length > 6;
    // A month with one more letter is a name: Augusta.
    const isLonger = meaning.is === 'month' && text.startsWith(spelling);
    return isName && !isLonger && spelling[0] === text[0] && isOneSlipAway(text, spelling);
  });
}

/** One letter too many, too few, wrong, or two neighbours swapped. */
function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  // A short name is known by its letters, not by one of them more or less: "lunid", but not "marché".
  if (b.length < 6 && a.length !== b.length) return false;
  const restA = a.slice(head, a.length - tail);
  const restB = b.slice(head, b.length - tail);
  if (restA.length <= 1 && restB.length <= 1) return b.length >= 6;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
