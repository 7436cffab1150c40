import { tables } from './tables.ts';
import { wordTable } from './word-table.ts';

let gathered: Set<string> | null = null;

/** Every word that carries no reason, or a general one, in any language; folded. */
export function emptyWords(): Set<string> {
  gathered ??= new Set(
    tables
      .map(wordTable)
      .flatMap(({ empty, generic, hollow }) => [
        ...empty.exact,
        ...generic.exact,
        ...hollow.flatMap((turn) => turn.map(({ text }) => text)),
      ]),
  );
  return gathered;
}
