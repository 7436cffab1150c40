import type { Asking } from './asking.ts';
import { everywhere } from './everywhere.ts';
import { firstNames } from './first-names.ts';
import type { HollowWords } from './hollow-words.ts';
import { entriesOf, type Lexicon, lexicon } from './lexicon.ts';
import { surnames } from './surnames.ts';
import { familyTurns, type Turns, turns } from './turns.ts';
import { formReader } from './word-forms.ts';

/** A table made ready for reading: folded, split, indexed. */
export type WordTable = {
  language: string;
  /** Every word of the language's lists: how much of a note it knows shows whether the note is in it. */
  known: Lexicon;
  hollow: Turns;
  reasons: Turns;
  empty: Lexicon;
  /** Whether a folded word is some form of one of the stems without weight. */
  isForm: (text: string) => boolean;
  wishes: Turns;
  asking: Asking;
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
  const titles = entriesOf(words.titles);
  const [own, generic, people] = [entriesOf(words.empty), entriesOf(words.generic), entriesOf(words.people)];
  const table: WordTable = {
    language: words.language,
    known: lexicon([
      ...entriesOf(`${words.hollow} ${words.families} ${everywhere.hollow} ${everywhere.empty}`),
      ...[own, generic, people, titles].flat(),
    ]),
    hollow: turns(`${words.hollow}, ${everywhere.hollow}, ${familyTurns(words.families)}`),
    reasons: turns(`${words.reasons}, ${everywhere.reasons}, ${familyTurns(words.settling)}`),
    empty: lexicon([...own, ...titles, ...entriesOf(everywhere.empty)]),
    isForm: formReader(words),
    wishes: turns(words.wishes),
    asking: askingOf(words),
    generic: lexicon(generic),
    people: lexicon(people),
    towards: lexicon(entriesOf(words.towards)).exact,
    titles: lexicon(titles).exact,
    doing: words.doing?.split(' ') ?? [],
    capitalNouns: words.capitalNouns ?? false,
  };
  ready.set(words, table);
  return table;
}

function askingOf({ asking }: HollowWords): Asking {
  const read = (part: keyof Asking) => lexicon(entriesOf(asking[part]));
  return {
    asks: read('asks'),
    looks: read('looks'),
    how: read('how'),
    whether: read('whether'),
    what: read('what'),
    definite: read('definite'),
    matters: read('matters'),
    particulars: read('particulars'),
    being: read('being'),
    ongoing: asking.ongoing ? new RegExp(`(?:${asking.ongoing})$`) : null,
    particles: read('particles'),
  };
}

/** Common first names in any language. */
export const knownFirstNames: Set<string> = lexicon(entriesOf(firstNames)).exact;

/** Common surnames in any language. */
export const knownSurnames: Set<string> = lexicon(entriesOf(surnames)).exact;
