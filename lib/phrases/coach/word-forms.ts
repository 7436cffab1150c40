import type { HollowWords } from './hollow-words.ts';
import { entriesOf } from './lexicon.ts';

/** No letter of a word; it stands where a stem was. */
const STEM = '#';

/**
 * Whether a folded word is a form of one of a language's stems without weight. The stem is looked up, and only what is
 * around it is held against the pattern: one pattern with all the stems would be tried stem by stem.
 */
export function formReader({ stems: written, forms }: HollowWords): (text: string) => boolean {
  const stems = new Set(entriesOf(written).map(({ text }) => text));
  const longest = Math.max(...[...stems].map((stem) => stem.length));
  const pattern = new RegExp(`^(?:${forms.replaceAll('STEM', STEM)})$`);
  return (text) => {
    // "qiero": chat leaves the u out behind q.
    const word = text.replace(/q(?!u)/g, 'qu');
    if (pattern.test(word)) return true;
    for (let from = 0; from < word.length; from += 1)
      for (let to = from + 1; to <= Math.min(word.length, from + longest); to += 1)
        if (stems.has(word.slice(from, to)) && pattern.test(word.slice(0, from) + STEM + word.slice(to)))
          return true;
    return false;
  };
}
