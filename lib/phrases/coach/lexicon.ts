import { fold, type Word } from './words-of.ts';

/** One word of a table; a stem stands for every word that begins with it. */
export type Entry = { text: string; stem: boolean };

/** The entries of a list, ready to be looked up: a look costs the letters of the word, however long the list is. */
export type Lexicon = { exact: Set<string>; stems: Set<string>; byFirstLetter: Map<string, Entry[]> };

/** The words of a list, folded; `*` at the end of a word makes a stem of it. */
export function entriesOf(list: string): Entry[] {
  return [...fold(list).matchAll(/[\p{L}\p{N}]+\*?/gu)].map(([written]) => ({
    text: written.replace('*', ''),
    stem: written.endsWith('*'),
  }));
}

export function lexicon(entries: Entry[]): Lexicon {
  const made: Lexicon = { exact: new Set(), stems: new Set(), byFirstLetter: new Map() };
  for (const entry of entries) {
    const kind = entry.stem ? made.stems : made.exact;
    if (kind.has(entry.text)) continue;
    kind.add(entry.text);
    const letter = entry.text[0]!;
    made.byFirstLetter.set(letter, [...(made.byFirstLetter.get(letter) ?? []), entry]);
  }
  return made;
}

/** Whether a list holds a word, as it stands or by its stem. */
export function holds({ exact, stems }: Lexicon, { text, beginnings }: Word): boolean {
  return exact.has(text) || beginnings.some((beginning) => stems.has(beginning));
}

/** The entries of which a word could be a typing error: its first letter is right, or swapped with the second. */
export function likely({ byFirstLetter }: Lexicon, text: string): Entry[] {
  const swapped = text[1] === text[0] ? undefined : byFirstLetter.get(text[1] ?? '');
  return [...(byFirstLetter.get(text[0]!) ?? []), ...(swapped ?? [])];
}
