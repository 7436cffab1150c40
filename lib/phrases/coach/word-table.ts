import { everywhere } from './everywhere.ts';
import { firstNames } from './first-names.ts';
import type { HollowWords } from './hollow-words.ts';
import { fold } from './words-of.ts';

/** One word of a table; a stem stands for every word that begins with it. */
export type Entry = { text: string; stem: boolean };

/** The entries of a list, ready to be looked up. */
export type Lexicon = { exact: Set<string>; stems: string[]; entries: Entry[] };

/** A table made ready for reading: folded, split, indexed. */
export type WordTable = {
  language: string;
  /** Every word of the language's own lists: how much of a note it knows shows whether the note is in it. */
  known: Lexicon;
  hollow: Entry[][];
  reasons: Entry[][];
  empty: Lexicon;
  /** Whether a folded word is some form of one of the stems without weight. */
  isForm: (text: string) => boolean;
  wishes: Entry[][];
  generic: Lexicon;
  people: Lexicon;
  towards: Set<string>;
  titles: Set<string>;
  doing: string[];
  capitalNouns: boolean;
};

const ready = new WeakMap<HollowWords, WordTable>();

/** The table of a language, prepared once. */
export function wordTable(words: HollowWords): WordTable {
  const known = ready.get(words);
  if (known) return known;
  const table: WordTable = {
    language: words.language,
    known: lexicon(`${words.hollow} ${words.empty} ${words.generic} ${words.people} ${words.titles}`),
    hollow: turns(`${words.hollow}, ${everywhere.hollow}`),
    reasons: turns(`${words.reasons}, ${everywhere.reasons}`),
    empty: lexicon(`${words.empty} ${words.titles} ${everywhere.empty}`),
    isForm: formReader(words),
    wishes: turns(words.wishes),
    generic: lexicon(words.generic),
    people: lexicon(words.people),
    towards: lexicon(words.towards).exact,
    titles: lexicon(words.titles).exact,
    doing: words.doing?.split(' ') ?? [],
    capitalNouns: words.capitalNouns ?? false,
  };
  ready.set(words, table);
  return table;
}

/** Whether a list holds a folded word, as it stands or by its stem. */
export function holds({ exact, stems }: Lexicon, text: string): boolean {
  return exact.has(text) || stems.some((stem) => text.startsWith(stem));
}

/** Common first names in any language. */
export const knownFirstNames: Set<string> = lexicon(firstNames).exact;

function formReader({ stems: written, forms }: HollowWords): (text: string) => boolean {
  const stems = entries(written).map(({ text }) => text);
  const pattern = new RegExp(`^(?:${forms.replaceAll('STEM', `(?:${stems.join('|')})`)})$`);
  // "qiero": chat leaves the u out behind q.
  return (text) => pattern.test(text.replace(/q(?!u)/g, 'qu'));
}

function turns(list: string): Entry[][] {
  return list
    .split(',')
    .map((turn) => entries(turn))
    .filter((turn) => turn.length > 0);
}

function lexicon(list: string): Lexicon {
  const all = entries(list);
  const texts = (stems: boolean) => all.filter(({ stem }) => stem === stems).map(({ text }) => text);
  return { exact: new Set(texts(false)), stems: texts(true), entries: all };
}

function entries(list: string): Entry[] {
  return [...list.matchAll(/[\p{L}\p{M}\p{N}]+\*?/gu)].map(([written]) => ({
    text: fold(written.replace('*', '')),
    stem: written.endsWith('*'),
  }));
}
