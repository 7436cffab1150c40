/** Lower case, without accents, straight apostrophes, one space between words; line ends stay. */
export function foldText(written: string): string {
  return written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[’‘`´]/gu, "'")
    .replace(/[ \t\u00a0]+/gu, ' ');
}

/** The phrases of a list that are parted by commas. */
export function phrasesOf(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
