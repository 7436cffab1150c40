import type { Asking } from './asking.ts';

/**
 * What one language's table says. Every field is plain words in normal spelling: case and accents do not matter,
 * typing errors are forgiven by the reader, and `*` at the end of a word stands for any ending ("relanc*").
 *
 * To grow it: add a missed phrase to `tests/lib/phrases/coach/phrases.<language>.tsv`, then
 * - a hollow one was taken for real: put its unknown word into `empty`, or the whole turn of phrase into `hollow`;
 * - a real one was taken for hollow: put the word that makes it real into `reasons`.
 */
export type HollowWords = {
  /** A language tag: 'en', 'de', … */
  language: string;
  /** Turns of phrase that only say 'here I am again', parted by commas. Empty words may stand between their words. */
  hollow: string;
  /** Words that never carry a reason: fillers, pronouns, greetings, ways of writing and calling, days and weeks. */
  empty: string;
  /** Words that carry a reason by themselves ("send proposal"), but not after a hollow turn ("following up on the proposal"). */
  generic: string;
  /** Stems of words that carry no reason in any form ("convers" for conversar, conversamos, conversando; "petit"). */
  stems: string;
  /** What may stand before and after such a stem: a pattern in plain letters, with `STEM` where the stem goes. */
  forms: string;
  /**
   * How a clause of good wishes begins ("hope you had"), parted by commas: up to the next stop, comma or "and", it gives
   * no reason, whatever is wished.
   */
  wishes: string;
  /** Turns of phrase, parted by commas, that make a purpose real whatever stands around them; also words a typing error away from an empty one. */
  reasons: string;
  /** Roles and departments: no reason where a person is named ("check in with procurement"). */
  people: string;
  /** Words after which a person is named: "with", "to", "dear". */
  towards: string;
  /**
   * Families of turns of phrase, parted by commas: any word before the colon with any behind it ("shake rattle: tree cage").
   */
  families: string;
  /** Families of turns that make a purpose real: a day with what fits it ("Thursday works"). */
  settling: string;
  /** How one asks after the matter at hand without asking for anything: see `asking.ts`. */
  asking: { [part in keyof Asking]: string };
  /** Titles before a surname: "Mr", "Frau". */
  titles: string;
  /**
   * Endings of words that say what is done and not about what: a note whose other words are empty gets no reason from
   * one ("exigir respuesta", "my email reached you").
   */
  doing?: string;
  /** German writes every noun with a capital, so that a capital does not show a name. */
  capitalNouns?: boolean;
};
