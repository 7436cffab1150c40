/** One line of a vCard or an iCalendar file: its name and parameters in upper case, its value as it was written. */
export type ContentLine = { name: string; params: Param[]; value: string };
export type Param = { name: string; value: string };

// What is longer is a picture, or was made to keep us busy.
const MOST_PARAMS = 2_000;
const MOST_VALUE = 100_000;

/**
 * The content lines of a text (RFC 5545 §3.1, RFC 6350 §3.2): folded lines are joined, also those that vCard 2.1
 * breaks by "=" in quoted-printable. What is no content line is left out.
 */
export function contentLines(text: string): ContentLine[] {
  return unfolded(text)
    .map(parseLine)
    .filter((line) => line !== null);
}

/** Lines folded at 75 octets of UTF-8, never inside a character, each ended by CRLF. */
export function foldedLines(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Text as a value: what has a meaning in the format is escaped, and control characters are left out. */
export function escapeValue(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\,;]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A value as text again. */
export function unescapeValue(value: string): string {
  return value.replace(/\\([\s\S])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}

/** A value cut at each separator that is not escaped; the parts are still escaped. */
export function splitValue(value: string, separator: ';' | ','): string[] {
  const parts = [''];
  for (const piece of value.match(/\\[\s\S]|[^\\]|\\$/g) ?? []) {
    if (piece === separator) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

function unfolded(text: string): string[] {
  const joined: string[][] = [];
  for (const line of text.split(/[\r\n]+/)) {
    const before = joined.at(-1);
    // In quoted-printable a space at the start of the next line is one of the text.
    if (before && breaksSoftly(before)) before.push(line);
    else if (before && (line.startsWith(' ') || line.startsWith('\t'))) before.push(line.slice(1));
    else joined.push([line]);
  }
  return joined.map((pieces) => pieces.join('').replaceAll(SOFT_BREAK, ''));
}

// Stands for the line end that quoted-printable leaves out, until the pieces are one line.
const SOFT_BREAK = '=\u0000';

function breaksSoftly(pieces: string[]): boolean {
  const last = pieces.at(-1) ?? '';
  if (!last.endsWith('=') || !/^[^:]*QUOTED-PRINTABLE/i.test(pieces[0] ?? '')) return false;
  pieces[pieces.length - 1] = `${last.slice(0, -1)}${SOFT_BREAK}`;
  return true;
}

function parseLine(line: string): ContentLine | null {
  const colon = unquotedIndexOf(line, ':');
  if (colon === -1 || colon > MOST_PARAMS) return null;
  const [name = '', ...params] = line.slice(0, colon).match(/(?:"[^"]*"|[^;"])+/g) ?? [];
  if (!/^[A-Za-z0-9.-]{1,80}$/.test(name)) return null;
  return {
    name: name.slice(name.lastIndexOf('.') + 1).toUpperCase(),
    params: params.map(paramOf),
    value: line.slice(colon + 1, colon + 1 + MOST_VALUE),
  };
}

function paramOf(text: string): Param {
  const equals = text.indexOf('=');
  if (equals === -1) return { name: 'TYPE', value: text.toUpperCase() };
  return {
    name: text.slice(0, equals).toUpperCase(),
    value: text
      .slice(equals + 1)
      .replaceAll('"', '')
      .toUpperCase(),
  };
}

function unquotedIndexOf(line: string, sign: string): number {
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') isQuoted = !isQuoted;
    else if (line[at] === sign && !isQuoted) return at;
  }
  return line.indexOf(sign);
}

function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
