/** A name in the two parts that other programs ask for. */
export type NameParts = { first: string; last: string };

// Words that belong to the family name that follows them. Those that are also given names are not here.
const particles = new Set(
  'von van vom zu zum zur der den de del della da das do dos du di la le ten ter af av bin ibn al el'.split(
    ' ',
  ),
);

/**
 * Splits a name before its family name: "Maria van der Berg" is Maria · van der Berg. A name of one word, or one that
 * begins or ends with a space, stays whole in `first`, so that `joinName` always gives the name back exactly.
 */
export function splitName(name: string): NameParts {
  const words = name.split(' ');
  let from = words.length - 1;
  while (from > 1 && particles.has((words[from - 1] ?? '').toLowerCase())) from -= 1;
  const first = words.slice(0, from).join(' ');
  const last = words.slice(from).join(' ');
  return first === '' || last === '' ? { first: name, last: '' } : { first, last };
}

/** The parts of a name as one; "Duarte, Ines" in a single column is turned by `turnedName`. */
export function joinName(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** "Duarte, Ines" as Ines Duarte; "Ines Duarte, PhD" and names without a comma stay as they are. */
export function turnedName(name: string): string {
  const found = /^([^,]+), ?([^,]+)$/.exec(name);
  if (
    !found ||
    /^(ph\.? ?d|m\.?d|mba|cpa|jr|sr|ii|iii|esq|msc|bsc|llm|gmbh|inc|ltd|llc)\.?$/i.test(found[2] ?? '')
  ) {
    return name;
  }
  return `${found[2]} ${found[1]}`;
}
