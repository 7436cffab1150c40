/**
 * One word of a phrase: letters, digits or a single sign. `text` is lower case without accents; `start` and `end`
 * count UTF-16 units in the phrase as typed; `glued` says that no space stands before it.
 */
export type Word = { text: string; start: number; end: number; glued: boolean };

/**
 * The words of a phrase. Dots and apostrophes after letters ("dec.", "l'été") and hyphens between them only part words;
 * digits and letters part too ("9am" is "9" and "am"). One pass, so the time is linear.
 */
export function wordsOf(phrase: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < phrase.length) {
    const start = at;
    const kind = kindOf(phrase, at);
    at += charAt(phrase, at).length;
    if (kind === 'space' || (kind === 'sign' && partsOnly(phrase, start))) continue;
    while (kind !== 'sign' && at < phrase.length && kindOf(phrase, at) === kind)
      at += charAt(phrase, at).length;
    const glued = words.length > 0 && words.at(-1)?.end === start;
    words.push({ text: fold(phrase.slice(start, at)), start, end: at, glued });
  }
  return words;
}

/** Lower case, without accents or ligatures: what is compared is how a word sounds to a hurried typist. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe');
}

function kindOf(phrase: string, at: number): 'letter' | 'digit' | 'space' | 'sign' {
  const char = charAt(phrase, at);
  if (/\d/.test(char)) return 'digit';
  if (/[\p{L}\p{M}ªº]/u.test(char)) return 'letter';
  if (/\s/.test(char)) return 'space';
  return 'sign';
}

function partsOnly(phrase: string, at: number): boolean {
  const sign = charAt(phrase, at);
  const afterLetter = at > 0 && kindOf(phrase, at - 1) === 'letter';
  if (".'’".includes(sign)) return afterLetter;
  const beforeLetter = at + 1 < phrase.length && kindOf(phrase, at + 1) === 'letter';
  return '-‐'.includes(sign) && afterLetter && beforeLetter;
}

function charAt(phrase: string, at: number): string {
  return String.fromCodePoint(phrase.codePointAt(at) ?? 0);
}
