/**
 * Spreadsheets take a cell for a formula when it begins with one of = + - @ (or its wide twin), and look past spaces
 * and line ends to find it (OWASP, "CSV Injection"). An apostrophe before it makes it text. It is set at the start of
 * a cell, after every line end and TAB, and after ";", at which a spreadsheet of half of Europe would cut our
 * comma-separated line.
 */
export function guardFormula(cell: string): string {
  return eachPart(cell, (part, isFirst, end) => (wantsGuard(part, isFirst, end) ? `'${part}` : part));
}

/** Takes the guard away again: `unguardFormula(guardFormula(text)) === text` for every text. */
export function unguardFormula(cell: string): string {
  return eachPart(cell, (part, isFirst, end) =>
    part.startsWith("'") && wantsGuard(part.slice(1), isFirst, end) ? part.slice(1) : part,
  );
}

// Leading apostrophes count as part of what wants a guard: so text that was guarded before is guarded once more, and
// taking one away is exact.
const formula = /^'*[\s\u00A0\u200B\u2060\uFEFF]*[=+\-@＝＋－＠]/;
const blank = /^'*[\s\u00A0\u200B\u2060\uFEFF]*$/;

function wantsGuard(part: string, isFirst: boolean, end: string): boolean {
  if (formula.test(part)) return true;
  return blank.test(part) && (end === '\t' || (isFirst && end !== '' && end !== ';'));
}

function eachPart(cell: string, rewrite: (part: string, isFirst: boolean, end: string) => string): string {
  const pieces = cell.split(/(\r\n|[\r\n\t;])/);
  return pieces
    .map((piece, at) => (at % 2 === 1 ? piece : rewrite(piece, at === 0, pieces[at + 1] ?? '')))
    .join('');
}
