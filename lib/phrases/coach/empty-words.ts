import { tables } from './tables.ts';
import { wordTable } from './word-table.ts';

let gathered: Set<string> | null = null;

/** The words that carry no reason, or a general one, in any language and any form; they are asked for folded. */
export function emptyWords(): { has: (word: string) => boolean } {
  const ready = tables.map(wordTable);
  gathered ??= new Set(
    ready.flatMap(({ empty, generic, hollow }) => [
      ...empty.exact,
      ...generic.exact,
      ...hollow.all.flatMap((turn) => turn.map(({ text }) => text)),
    ]),
  );
  const listed = gathered;
  return { has: (word) => listed.has(word) || ready.some(({ isForm }) => isForm(word)) };
}
