/** Longest text of a notification, in graphemes (what a reader takes for one character). */
export const noticeLength = 120;

/**
 * A text as a notification may show it: one line, without control characters and without what turns the direction
 * of the text around it (Unicode bidi controls, UAX #9), at most `most` graphemes, cut with an ellipsis.
 */
export function plainText(text: string, most: number = noticeLength): string {
  // A single grapheme may have thousands of marks; no honest text needs more than this.
  const line = text
    .slice(0, most * 16)
    .replace(unseen, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  let cut = '';
  let count = 0;
  for (const { segment } of graphemes.segment(line)) {
    if (count === most - 1 && cut.length + segment.length < line.length) return `${cut.trimEnd()}…`;
    cut += segment.slice(0, 16);
    count += 1;
  }
  return cut;
}

// Format characters: bidi marks, embeddings, overrides and isolates, zero-width space, soft hyphen, tags; and lone
// surrogates. The joiners (U+200C, U+200D) stay: scripts and emoji are made with them.
const unseen = /(?![\u200C\u200D])[\p{Cf}\p{Cs}]/gu;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
