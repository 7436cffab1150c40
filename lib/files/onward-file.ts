import * as z from 'zod/mini';
import { type RecordOf, type TravellingKind, travelling, travellingKinds } from '../domain/records.ts';
import { lengths } from '../domain/text.ts';
import { decodeText, MOST_BYTES } from './decode-text.ts';
import { parseJson } from './parse-json.ts';
import { type Refused, refused } from './refusal.ts';

/** The version that is written. It goes up when an older Onward could no longer read what a newer one writes. */
const VERSION = 1;

/** A book may be larger than any list: 10,000 contacts with two steps and a touch each are 27 MB. */
export const MOST_BOOK_BYTES = 64 * 1024 * 1024;

/** No book comes near it; a file with more was made to fill the disk. */
const MOST_ROWS = 200_000;

/**
 * One row as the store keeps it: the record, and the stamps of its fields (`since` for all that have none of their
 * own). A removed record still says what it said; an erased one is forgotten, and its record is null.
 */
export type FileRow<K extends TravellingKind = TravellingKind> = {
  id: string;
  record: RecordOf<K> | null;
  since: string;
  stamps: Record<string, string>;
  removed?: { is: boolean; stamp: string };
  erased?: string;
};

export type FileRows = { [K in TravellingKind]?: FileRow<K>[] };

/** Why one row was left out of an import, in a word: shown beside its kind and id. */
export type RowTrouble = 'unknown kind' | 'not a row' | 'twice' | 'other id' | 'too long' | 'not valid';
export type SetAside = { kind: string; id: string; why: RowTrouble; where?: string };

export type OnwardFile = { is: 'read'; writtenAt: number; rows: FileRows; setAside: SetAside[] };

/** The whole file as bytes of UTF-8: all that travels, tombstones and stamps included. `writtenAt` is an instant in ms. */
export function writeOnwardFile(rows: FileRows, writtenAt: number): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(
    `${JSON.stringify({ format: 'onward', version: VERSION, writtenAt, rows })}\n`,
  );
}

/**
 * Reads a file of our own format. Never throws. A file that is not whole, not ours or not safe is refused as a whole;
 * in a good file a bad row is set aside and named, and the others are read. Of two rows with one id the first holds.
 */
export function readOnwardFile(bytes: Uint8Array): OnwardFile | Refused {
  if (bytes.byteLength > mostBytesFor(bytes)) return refused('too big');
  const decoded = decodeText(bytes);
  if (decoded.is === 'refused') return refused(decoded.why);
  if (decoded.text.trim() === '') return refused('empty');
  const parsed = parseJson(decoded.text);
  if (parsed.is === 'refused') return refused(parsed.why);
  return rowsOf(parsed.value);
}

/**
 * How large a file may be that is to be read as ours, told by its first bytes (64 will do): one that does not say at
 * once that it is ours stops where lists do.
 */
export function mostBytesFor(head: Uint8Array): number {
  const start = String.fromCharCode(...head.subarray(0, 64)).replace(/^\u00EF\u00BB\u00BF/, '');
  return start.startsWith('{"format":"onward","version":') ? MOST_BOOK_BYTES : MOST_BYTES;
}

const claim = z.looseObject({
  format: z.literal('onward'),
  version: z.number().check(z.int(), z.minimum(1)),
});

const envelope = z.strictObject({
  format: z.literal('onward'),
  version: z.literal(VERSION),
  writtenAt: z.number().check(z.int(), z.minimum(0)),
  rows: z.record(z.string(), z.array(z.unknown())),
});

/** As the store writes them: time and counter in base 36, and the machine. They sort as text. */
const stamp = z.string().check(z.regex(/^0[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-z]{1,12}$/));

const fileRow = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(1_000)),
  record: z.nullable(z.record(z.string(), z.unknown())),
  since: stamp,
  stamps: z.record(z.string(), stamp),
  removed: z.optional(z.strictObject({ is: z.boolean(), stamp })),
  erased: z.optional(stamp),
});

function rowsOf(value: unknown): OnwardFile | Refused {
  const claimed = claim.safeParse(value);
  if (!claimed.success) return refused('not ours');
  if (claimed.data.version > VERSION) return refused('newer');
  const file = envelope.safeParse(value);
  if (!file.success) return refused('not ours');
  const { writtenAt, rows: lists } = file.data;
  const count = Object.values(lists).reduce((sum, list) => sum + list.length, 0);
  if (count > MOST_ROWS) return refused('too many');

  const setAside: SetAside[] = [];
  const rows: FileRows = {};
  for (const kind of travellingKinds) {
    if (Object.hasOwn(lists, kind))
      Object.assign(rows, { [kind]: goodRows(kind, lists[kind] ?? [], setAside) });
  }
  for (const kind of Object.keys(lists).filter((name) => !Object.hasOwn(travelling, name))) {
    for (const row of lists[kind] ?? []) {
      setAside.push({ kind: kind.slice(0, lengths.name), id: idIn(row), why: 'unknown kind' });
    }
  }
  return { is: 'read', writtenAt, rows, setAside };
}

function goodRows<K extends TravellingKind>(kind: K, list: unknown[], setAside: SetAside[]): FileRow<K>[] {
  const good = new Map<string, FileRow<K>>();
  for (const raw of list) {
    const read = readRow(kind, raw);
    if (read.is === 'bad') setAside.push({ kind, id: idIn(raw), why: read.why, where: read.where });
    else if (good.has(read.row.id)) setAside.push({ kind, id: read.row.id, why: 'twice' });
    else good.set(read.row.id, read.row);
  }
  return [...good.values()];
}

type RowRead<K extends TravellingKind> =
  | { is: 'row'; row: FileRow<K> }
  | { is: 'bad'; why: RowTrouble; where?: string };

function readRow<K extends TravellingKind>(kind: K, raw: unknown): RowRead<K> {
  const row = fileRow.safeParse(raw);
  if (!row.success) return { is: 'bad', why: 'not a row' };
  if (!isBounded(row.data)) return { is: 'bad', why: 'too long' };
  const { record: held, ...rest } = row.data;
  if ((held === null) !== (rest.erased !== undefined)) return { is: 'bad', why: 'not a row' };
  if (held === null) return { is: 'row', row: { ...rest, record: null } };
  const record = travelling[kind].safeParse(held);
  if (!record.success) {
    return { is: 'bad', why: 'not valid', where: record.error.issues[0]?.path.map(String).join('.') };
  }
  if (record.data.id !== rest.id) return { is: 'bad', why: 'other id' };
  return { is: 'row', row: { ...rest, record: record.data as RecordOf<K> } };
}

// Fields of a newer version are kept unread, so their size is all that can be asked of them.
function isBounded(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= lengths.note;
  if (typeof value !== 'object' || value === null) return true;
  const entries = Object.entries(value);
  if (entries.length > 2_000) return false;
  return entries.every(([key, held]) => key.length <= lengths.line && isBounded(held));
}

function idIn(row: unknown): string {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : '';
  return typeof id === 'string' ? id.slice(0, lengths.name) : '';
}
