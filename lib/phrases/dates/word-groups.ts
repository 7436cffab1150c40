import type { Which } from './language.ts';
import { digitsAt, isGlued, isText, meaningAt, past, type Scan } from './scan.ts';

export function yearAfter(scan: Scan, at: number): number {
  const place = past(scan, isText(scan, at, ',') ? at + 1 : at, 'of');
  const year = digitsAt(scan, place);
  const isClock = isText(scan, place + 1, ':') || meaningAt(scan, place + 1, 'hour') !== undefined;
  if (year?.length === 4 && isYear(year.value) && !isClock) {
    scan.draft.year = year.value;
    return place + 1;
  }
  const short = isText(scan, at, "'", '’') ? digitsAt(scan, at + 1) : undefined;
  if (short?.length !== 2) return at;
  scan.draft.year = fullYear(short.value, 2);
  return at + 2;
}

export function isYear(value: number): boolean {
  return value >= 1900 && value <= 2199;
}

export function fullYear(value: number, digits: number): number {
  return digits === 2 ? 2000 + value : value;
}

/** 3rd, 1er, "3." in German, or an ordinal in words */
export function ordinalAt(
  scan: Scan,
  at: number,
): { value: number; next: number; digits: number } | undefined {
  const word = meaningAt(scan, at, 'ordinal');
  if (word) return { value: word.value, next: word.next, digits: 1 };
  const digits = digitsAt(scan, at);
  if (!digits || digits.length > 2) return undefined;
  const suffix = meaningAt(scan, at + 1, 'suffix');
  const written = suffix && isGlued(scan, at + 1);
  const dotted = scan.language.tag === 'de' && isText(scan, at + 1, '.') && !digitsFollow(scan, at + 2);
  const next = written ? suffix.next : at + 2;
  return written || dotted ? { value: digits.value, next, digits: digits.length } : undefined;
}

function digitsFollow(scan: Scan, at: number): boolean {
  return digitsAt(scan, at) !== undefined && isGlued(scan, at);
}

/** A period with the word that says which one: before it, after it, or both. */
export function periodAt(scan: Scan, at: number) {
  const before = meaningAt(scan, at, 'which');
  const unit = meaningAt(scan, before?.next ?? at, 'unit');
  if (!unit) return undefined;
  const periods = ['week', 'weekend', 'month', 'quarter', 'year'];
  if (!periods.includes(unit.value)) return undefined;
  // "semaine prochaine mardi": where the word stands behind its noun, it does not wait for the next one.
  const isBehind = before === undefined && ['fr', 'es', 'pt'].includes(scan.language.tag);
  const after = isBehind
    ? meaningAt(scan, past(scan, unit.next, 'the'), 'which')
    : whichAfter(scan, unit.next);
  const which = strongest(before?.value, after?.value) ?? (unit.value === 'weekend' ? 'this' : undefined);
  return which && { unit: unit.value, which, next: after?.next ?? unit.next };
}

/** prochain, que viene, after next: unless it belongs to the word behind it ("tuesday next week"). */
export function whichAfter(scan: Scan, at: number) {
  const start = past(scan, at, 'the');
  const which = meaningAt(scan, start, 'which');
  if (!which) return undefined;
  const follows = meaningAt(scan, which.next, 'unit') ?? meaningAt(scan, which.next, 'weekday');
  return (follows ?? meaningAt(scan, which.next, 'month')) ? undefined : which;
}

export function strongest(before: Which | undefined, after: Which | undefined): Which | undefined {
  return after && (!before || after !== 'this') && before !== 'second' ? after : before;
}
