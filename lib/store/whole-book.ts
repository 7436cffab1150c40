import { type RecordOf, type TravellingKind, travellingKinds } from '../domain/records.ts';
import type { Raw, RawTx } from './raw-tx.ts';
import type { StampedRow } from './stamped.ts';
import { stampedIn } from './ways.ts';

/** A row of a kind with its stamps, as it goes into files and copies. */
export type RowOf<K extends TravellingKind> = Omit<StampedRow, 'record'> & { record: RecordOf<K> | null };

/** Everything that travels, tombstones included. */
export type WholeBook = { [K in TravellingKind]: RowOf<K>[] };

/** All rows of all kinds that travel, by id. */
export async function wholeBook(raw: RawTx): Promise<WholeBook> {
  const book: { [kind: string]: StampedRow[] } = {};
  for (const kind of travellingKinds) book[kind] = await rowsOf(raw, kind);
  return book as WholeBook;
}

/** The rows of a kind, tombstones included, by id. */
export function rowsOf(raw: RawTx, kind: TravellingKind): Promise<StampedRow[]> {
  return stampedRows(raw.all(kind));
}

/** Rows as the database gives them, those that are none left out. */
export async function stampedRows(rows: Promise<Raw[]>): Promise<StampedRow[]> {
  return (await rows).map(stampedIn).filter((row) => row !== null);
}
