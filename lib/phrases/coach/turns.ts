import { type Entry, entriesOf, type Lexicon, lexicon, likely } from './lexicon.ts';
import type { Word } from './words-of.ts';

/** A turn of phrase, word by word. */
export type Turn = Entry[];

/** Turns of phrase, ready to be found by their first word. */
export type Turns = { all: Turn[]; exact: Map<string, Turn[]>; stems: Map<string, Turn[]>; firsts: Lexicon };

/** @param list turns of phrase, parted by commas */
export function turns(list: string): Turns {
  const all = list
    .split(',')
    .map((turn) => entriesOf(turn))
    .filter((turn) => turn.length > 0);
  const made: Turns = {
    all,
    exact: new Map(),
    stems: new Map(),
    firsts: lexicon(all.map(([first]) => first!)),
  };
  for (const turn of all) {
    const { text, stem } = turn[0]!;
    const kind = stem ? made.stems : made.exact;
    const begun = kind.get(text);
    if (begun) begun.push(turn);
    else kind.set(text, [turn]);
  }
  return made;
}

/** The turns of families, parted by commas: every word before a colon with every word behind it. */
export function familyTurns(families: string): string {
  return families
    .split(',')
    .flatMap((family) => {
      const [firsts, lasts] = family.split(':').map((side) => side.trim().split(/\s+/));
      return firsts!.flatMap((first) => lasts!.map((last) => `${first} ${last}`));
    })
    .join(', ');
}

/** The turns that begin with a word, or with one that is near it. */
export function beginningWith(
  { exact, stems, firsts }: Turns,
  { text, beginnings }: Word,
  isNear: ((entry: Entry) => boolean) | null,
): Turn[] {
  const right = [exact.get(text), ...beginnings.map((beginning) => stems.get(beginning))];
  const wrong = isNear ? likely(firsts, text).filter(isNear) : [];
  const misspelt = wrong.map((entry) => (entry.stem ? stems : exact).get(entry.text));
  return [...new Set([...right, ...misspelt])].flatMap((begun) => begun ?? []);
}
