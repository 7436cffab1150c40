/**
 * Whether a word is a table's word with a typing error: a letter missing, added, changed or swapped with its neighbour
 * (two such errors from nine letters on), letters wrongly doubled, or all its vowels left out ("chck"). Short words must be closer: under seven letters no
 * changed letter is forgiven, under five only a swap or a doubling. The first letter must be right, or swapped with the second.
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
  if (word.length >= 4 && word === withoutVowels(word)) return word === withoutVowels(entry);
  if (entry.length < 5 || word.length < 5) return isSwap(word, entry);
  if (entry.length < 7 && !stem && word.length === entry.length) return isSwap(word, entry);
  return distance(read, entry, stem) <= (entry.length >= 9 ? 2 : 1);
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
