import type { DraftFacts } from './facts.ts';
import { placeholders } from './placeholders.ts';

/** A filled template. `empty` names the placeholders that nothing is known for: while there are any, the text must not be copied. */
export type FilledTemplate = { text: string; empty: string[] };

/** Up to 40 characters between braces on one line; longer ones are the user's own text. */
const PLACEHOLDER = /\{([^{}\n]{1,40})\}/g;

/**
 * Puts what is known into a template's placeholders (`{first name}`; case and spacing do not matter). One that is
 * unknown, or that no fact answers to, stays as it is and is named in `empty`, once, in the order of the text.
 * Braces in what is known are text and never filled again.
 */
export function fillTemplate(template: string, known: DraftFacts): FilledTemplate {
  const empty = new Set<string>();
  const text = template.replace(PLACEHOLDER, (written, between: string) => {
    const name = between
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ');
    const word = Object.hasOwn(placeholders, name) ? known[placeholders[name]!]?.trim() : '';
    if (word) return word;
    empty.add(name === '' ? between : name);
    return written;
  });
  return { text, empty: [...empty] };
}
