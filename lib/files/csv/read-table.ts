import Papa from 'papaparse';
import { decodeText, MOST_BYTES } from '../decode-text.ts';
import { type Refused, refused } from '../refusal.ts';
import { type Field, fieldOf } from './field.ts';

/** No list of people is longer; a file with more was made to fill the memory. */
const MOST_TABLE_ROWS = 100_000;
const MOST_COLUMNS = 500;

/** How far down the headings are looked for: LinkedIn writes a few lines about the file above them. */
const PREAMBLE = 30;

/** A list from another program: its headings, and below them its rows, cells as they were written. */
export type Table = {
  is: 'table';
  headings: string[];
  rows: string[][];
  /** The number that a spreadsheet shows for the first of `rows`. */
  firstRow: number;
  delimiter: Delimiter;
  /** A quotation mark that was opened is never closed, so that the last rows may have run together. */
  unclosed: boolean;
};

const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * The table in a CSV file: of any usual delimiter, in UTF-8, UTF-16 (Excel's "Unicode text") or windows-1252, with
 * or without a byte order mark, with lines about the file above the headings or Excel's `sep=;`. Never throws.
 */
export function readTable(bytes: Uint8Array): Table | Refused {
  if (bytes.byteLength > MOST_BYTES) return refused('too big');
  const decoded = decodeText(bytes, { orLatin: true });
  if (decoded.is === 'refused') return refused(decoded.why);
  if (decoded.text.trim() === '') return refused('empty');
  const text = withPlainLineEnds(decoded.text);
  const best = delimiters
    .map((delimiter) => headingsBy(delimiter, text))
    .reduce((a, b) => (isBetter(b, a) ? b : a));
  if (best.width > MOST_COLUMNS) return refused('no table');

  const whole = cellsOf(text, best.delimiter, MOST_TABLE_ROWS + PREAMBLE + 1);
  const rows = whole.cells.slice(best.at + 1);
  if (rows.length > MOST_TABLE_ROWS) return refused('too many');
  const headings = whole.cells[best.at] ?? [];
  if (headings.every((heading) => heading.trim() === '')) return refused('no table');
  return {
    is: 'table',
    headings: headings.slice(0, MOST_COLUMNS),
    rows: rows.map((row) => row.slice(0, MOST_COLUMNS)),
    firstRow: best.at + 2,
    delimiter: best.delimiter,
    unclosed: whole.unclosed,
  };
}

/** The same table where the first row is somebody already: lists that were made by hand may have no headings. */
export function withoutHeadings(table: Table): Table {
  return {
    ...table,
    headings: table.headings.map((_, at) => `Column ${at + 1}`),
    rows: [table.headings, ...table.rows],
    firstRow: table.firstRow - 1,
  };
}

/** Where the headings stand when the file is cut at one delimiter, and how much speaks for it. */
type Candidate = { delimiter: Delimiter; at: number; known: number; width: number };

function headingsBy(delimiter: Delimiter, text: string): Candidate {
  // The headings and what is above them are short; the rest of a large file need not be cut four times.
  const { cells } = cellsOf(text.slice(0, 200_000), delimiter, PREAMBLE);
  const known = cells.map(knownIn);
  const most = Math.max(0, ...known);
  if (most > 0) {
    const at = known.indexOf(most);
    return { delimiter, at, known: most, width: cells[at]?.length ?? 0 };
  }
  const widths = cells.map((row) => row.length);
  const width = Math.max(0, ...widths);
  return { delimiter, at: Math.max(0, widths.indexOf(width)), known: 0, width };
}

function isBetter(a: Candidate, b: Candidate): boolean {
  return a.known !== b.known ? a.known > b.known : a.width > b.width;
}

function knownIn(row: string[]): number {
  if (row.length > MOST_COLUMNS) return 0;
  return new Set(row.map(fieldOf).filter((field): field is Field => field !== null)).size;
}

function cellsOf(text: string, delimiter: Delimiter, most: number): { cells: string[][]; unclosed: boolean } {
  const parsed = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: most });
  return { cells: parsed.data, unclosed: parsed.errors.some((error) => error.code === 'MissingQuotes') };
}

/** Line ends outside quotation marks as LF, since files that were glued together mix them; inside they are content. */
function withPlainLineEnds(text: string): string {
  if (!text.includes('\r')) return text;
  return text
    .split('"')
    .map((part, at) => (at % 2 === 0 ? part.replace(/\r\n?/g, '\n') : part))
    .join('"');
}
