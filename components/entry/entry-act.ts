import { altDigit, type KeyStroke, namedKey } from '../keys.ts';

/** What a key does in the one-line entry. */
export type EntryAct = { is: 'save' } | { is: 'close' } | { is: 'choose'; id: string };

export type EntryKeys = {
  /** The ids of what can be chosen now, in their order: readings, or the coach's reasons, or proposals. */
  choices: readonly string[];
  chosen: string | null;
};

/** Null: the key is the field's own. Digits are text; with Alt they choose. */
export function entryAct(stroke: KeyStroke, { choices, chosen }: EntryKeys): EntryAct | null {
  const digit = altDigit(stroke);
  if (digit !== null) return choose(choices[digit - 1]);
  switch (namedKey(stroke)) {
    case 'Enter':
      return stroke.shift ? null : { is: 'save' };
    case 'Escape':
      return { is: 'close' };
    case 'ArrowDown':
      return choose(choices[(at(choices, chosen) + 1) % choices.length]);
    case 'ArrowUp':
      return choose(choices[(Math.max(at(choices, chosen), 0) - 1 + choices.length) % choices.length]);
    default:
      return null;
  }
}

function choose(id: string | undefined): EntryAct | null {
  return id === undefined ? null : { is: 'choose', id };
}

function at(choices: readonly string[], chosen: string | null): number {
  return chosen === null ? -1 : choices.indexOf(chosen);
}
