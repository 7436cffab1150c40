import type { BookLine } from '../../lib/domain/book-line.ts';
import { foldedName } from '../../lib/domain/person-words.ts';

/** Something that the palette can do or go to. */
export type Doable = {
  id: string;
  title: string;
  /** Grey behind the title: the company of a person, the kind of the entry. */
  note: string;
  icon: string;
  /** More words by which it is found. */
  also?: string;
  act: () => void;
};

/** Most people in one answer: more than that is what the Book's own search is for. */
const mostPeople = 8;

/** The acts and pages that fit, best first; all of them while nothing is typed. */
export function doablesFor(text: string, doables: readonly Doable[]): Doable[] {
  const wanted = foldedName(text).split(' ').filter(Boolean);
  if (wanted.length === 0) return [...doables];
  return doables
    .map((one) => ({ one, rank: rankOf(` ${foldedName(`${one.title} ${one.also ?? ''}`)}`, wanted) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ one }) => one);
}

/** The people that fit: beginnings of words before middles, names before companies and purposes. */
export function peopleFor(text: string, lines: readonly BookLine[]): BookLine[] {
  const wanted = foldedName(text).split(' ').filter(Boolean);
  if (wanted.join('').length < 2) return [];
  const found: { line: BookLine; rank: number }[] = [];
  for (const line of lines) {
    const rank = rankOf(` ${line.searched}`, wanted);
    if (rank === 0) continue;
    const name = foldedName(line.name);
    found.push({ line, rank: rank + rankOf(` ${name}`, wanted) + Number(name.startsWith(wanted[0]!)) });
  }
  return found
    .sort((a, b) => b.rank - a.rank)
    .slice(0, mostPeople)
    .map(({ line }) => line);
}

/** 0: a word is missing; else higher the more words are beginnings. */
function rankOf(text: string, wanted: readonly string[]): number {
  let rank = 0;
  for (const word of wanted) {
    if (text.includes(` ${word}`)) rank += 2;
    else if (text.includes(word)) rank += 1;
    else return 0;
  }
  return rank;
}
