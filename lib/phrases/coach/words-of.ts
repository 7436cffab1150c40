/**
 * One word of a purpose: folded to plain lower-case letters, and where it stood (UTF-16 offsets into the original text).
 * A text all in capitals has no acronyms. `beginnings` are what a stem may be: "h", "he", "hey".
 */
export type Word = {
  text: string;
  beginnings: string[];
  start: number;
  end: number;
  capital: boolean;
  acronym: boolean;
};

/** Longer purposes are read only so far: a purpose is a line, not a letter. In UTF-16 units. */
export const LONGEST_PURPOSE = 300;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The words of a text, without punctuation, signs and emoji, which may hold a mark ("☀️"). An apostrophe or a hyphen parts words ("j'espère", "follow-up"). */
export function wordsOf(text: string): Word[] {
  const read = text.slice(0, LONGEST_PURPOSE);
  const isShouted = !/\p{Ll}/u.test(read);
  return [...read.matchAll(WORD)].map((match) => {
    const [written] = match;
    const text = fold(written);
    return {
      text,
      beginnings: Array.from({ length: text.length }, (_, at) => text.slice(0, at + 1)),
      start: match.index,
      end: match.index + written.length,
      capital: /^\p{Lu}/u.test(written),
      acronym: !isShouted && /^\p{Lu}{2,}$/u.test(written),
    };
  });
}

/** Without case and accents; a letter that is drawn out is written twice at most ("heyyyy" becomes "heyy"). */
export function fold(written: string): string {
  return written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replace(/(\p{L})\1{2,}/gu, '$1$1');
}
