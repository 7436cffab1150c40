import type { Field } from './field.ts';
import { unguardFormula } from './guard-formula.ts';
import type { Mapping } from './mapping.ts';

/** The filled cells of a row by what they hold. */
export type Cells = { all(field: Field): string[]; one(field: Field): string };

/** The cells of a row under a mapping, cleaned. */
export function cellsOf(row: string[], mapping: Mapping): Cells {
  const isOurs = mapping.system === 'Onward';
  const all = (field: Field) =>
    mapping.columns
      .flatMap((held, at) => (held === field ? [cleaned(row[at] ?? '', field, isOurs)] : []))
      .filter((cell) => cell !== '');
  return { all, one: (field) => all(field)[0] ?? '' };
}

// Our own files come back exactly as they went out; in others, spaces and control characters around words are noise.
function cleaned(cell: string, field: Field, isOurs: boolean): string {
  const text = unguardFormula(cell);
  if (isOurs) return text;
  const plain = text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '').trim();
  return field === 'notes' ? plain : plain.replace(/\p{Cc}+/gu, ' ');
}
