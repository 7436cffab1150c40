/**
 * Whether a word is a table's word with a typing error: a letter missing, added, changed or swapped with its neighbour
 * (two such errors from nine letters on), letters wrongly doubled, or all its vowels left out ("chck"). Short words must
 * be closer: under seven letters no changed letter is forgiven but one struck beside the right key, in a stem only one
 * written by ear; under five (in a stem, under six) only a swap or a doubling. The first letter must be right, or swapped
 * with the second, and the ending be the same.
 *
 * @param stem when true, `entry` is the beginning of a word ("relanc*") and the word may go on behind it.
 */
export function isNear(word: string, entry: string, stem: boolean): boolean {
  if (entry.length < 3 || word.length < 3) return false;
  const longEnough = stem ? word.length >= entry.length - 1 : Math.abs(word.length - entry.length) <= 2;
  const sameStart = word[0] === entry[0] || (word[0] === entry[1] && word[1] === entry[0]);
  if (!longEnough || !sameStart) return false;
  const read = stem ? word.slice(0, entry.length + 2) : word;
  if (undoubled(word) === undoubled(entry)) return true;
  if (stem && entry.length >= 6 && undoubled(word).startsWith(undoubled(entry))) return true;
  if (word.length >= 4 && word === withoutVowels(word)) return word === withoutVowels(entry);
  if (entry.length < 5 || word.length < 5) return isSwap(word, entry);
  if (!stem && hasOtherEnding(word, entry)) return isSwap(word, entry);
  if (entry.length < 7 && !stem && word.length === entry.length)
    return isSwap(word, entry) || isSlip(word, entry);
  if (entry.length < 9 && stem && isChanged(word.slice(0, entry.length), entry)) return isAlike(word, entry);
  // Four letters of a short stem would begin too many words: "chim" is not "chism" (chismear) but a chimney.
  if (entry.length < 6 && stem) return isSwap(word.slice(0, entry.length), entry);
  return distance(read, entry, stem) <= (entry.length >= 9 ? 2 : 1);
}

/**
 * Whether a word is hardly anything else than a table's word with a typing error: two letters swapped or one wrongly
 * doubled; in a word of some length also one inside it that is left out, put in, written by ear, or struck beside the
 * right key. "Revision" is not "revisit", "cheque" not "check".
 */
export function isSurelyNear(word: string, entry: string, stem: boolean): boolean {
  if (!isNear(word, entry, stem)) return false;
  const begins = (whole: string, part: string) => (stem ? whole.startsWith(part) : whole === part);
  const read = stem ? word.slice(0, entry.length) : word;
  const isShort = word.length < 6 && /rr|ll|ss/.test(word + entry);
  if ((!isShort && begins(undoubled(word), undoubled(entry))) || isSwap(read, entry)) return true;
  if (isSlip(read, entry)) return true;
  const at = firstDifference(word, entry);
  const isInside = at > 0 && at < entry.length - 1;
  if (!isInside) return false;
  const isLeftOut = begins(word.slice(at), entry.slice(at + 1));
  const isPutIn = begins(word.slice(at + 1), entry.slice(at));
  return (
    (isLeftOut && entry.length >= 7) ||
    (isPutIn && entry.length >= 8) ||
    (isAlike(word, entry) && entry.length >= 6 && begins(word.slice(at + 1), entry.slice(at + 1)))
  );
}

/**
 * What a word of some length may have been before two of its letters were swapped, one was doubled or should have been,
 * or the e of its ending got lost ("meldn", "prendr"). The nouns in "-ment" are left alone: a letter makes adverbs of them.
 */
export function repairsOf(word: string): string[] {
  if (word.length < 5 || word.endsWith('ment')) return [];
  const lost = /[^aeiou]n$/.test(word) ? [`${word.slice(0, -1)}en`] : word.endsWith('dr') ? [`${word}e`] : [];
  const doubled = Array.from(
    word.slice(1),
    (letter, at) => word.slice(0, at + 1) + letter + word.slice(at + 1),
  );
  if (word.length < 6) return [...doubled, ...lost];
  const swapped = Array.from(
    word.slice(2),
    (letter, at) => word.slice(0, at + 1) + letter + word[at + 1] + word.slice(at + 3),
  );
  return [...swapped, ...doubled, ...lost, undoubled(word)].filter((repair) => repair !== word);
}

/** "interests" and "interested" are two words, not one gone wrong; "updat" only lacks its end. */
function hasOtherEnding(word: string, entry: string): boolean {
  const at = firstDifference(word, entry);
  return at !== word.length && word.at(-1) !== entry.at(-1);
}

/** Whether exactly one letter is another. */
function isChanged(word: string, entry: string): boolean {
  const at = firstDifference(word, entry);
  return word.length === entry.length && word.slice(at + 1) === entry.slice(at + 1);
}

/** Letters that are written for each other by ear. */
const ALIKE = ['aeiouy', 'ckqszx', 'vbfpw', 'mn', 'dt', 'gj'];

function isAlike(word: string, entry: string): boolean {
  const at = firstDifference(word, entry);
  return ALIKE.some((letters) => letters.includes(word[at] ?? ' ') && letters.includes(entry[at] ?? ' '));
}

/** The letters beside each on a keyboard, as far as the five languages agree on it. */
const KEYS = ['wertyuiop', 'sdfghjkl', 'xcvbnm'];

/** One letter inside a word of some length where the finger struck the key beside it, or that one as well ("quixk", "quyick"). */
function isSlip(word: string, entry: string): boolean {
  const at = firstDifference(word, entry);
  if (entry.length < 5 || at < 1 || at >= entry.length - 1) return false;
  const isStruckFor = word.slice(at + 1) === entry.slice(at + 1) && isBeside(word[at]!, entry[at]!);
  if (isStruckFor) return true;
  const isStruckToo = entry.length > 5 && word.slice(at + 1) === entry.slice(at);
  return isStruckToo && (isBeside(word[at]!, entry[at]!) || isBeside(word[at]!, entry[at - 1]!));
}

function isBeside(one: string, other: string): boolean {
  return KEYS.some((row) => row.includes(one + other) || row.includes(other + one));
}

function firstDifference(word: string, entry: string): number {
  return [...entry].findIndex((letter, at) => letter !== word[at]);
}

function undoubled(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

function withoutVowels(word: string): string {
  return word.replace(/[aeiou]/gu, '');
}

function isSwap(word: string, entry: string): boolean {
  if (word.length !== entry.length) return false;
  const first = [...word].findIndex((letter, at) => letter !== entry[at]);
  return (
    word[first] === entry[first + 1] &&
    word[first + 1] === entry[first] &&
    word.slice(first + 2) === entry.slice(first + 2)
  );
}

/** Optimal string alignment distance; with `stem`, the least over all beginnings of the word. */
function distance(word: string, entry: string, stem: boolean): number {
  let before: number[] = [];
  let last = Array.from({ length: entry.length + 1 }, (_, at) => at);
  let least = last[entry.length]!;
  for (let row = 1; row <= word.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= entry.length; column += 1) {
      const same = word[row - 1] === entry[column - 1];
      let cost = Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = word[row - 1] === entry[column - 2] && word[row - 2] === entry[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, before[column - 2]! + 1);
      next.push(cost);
    }
    before = last;
    last = next;
    least = Math.min(least, last[entry.length]!);
  }
  return stem ? least : last[entry.length]!;
}
