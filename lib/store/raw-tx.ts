import type { Kind } from '../domain/records.ts';

/** The tables of the database: one for each kind of record, and the store's own. */
export type Table = Kind | 'undo' | 'undoRows' | 'meta';

/** Index keys from `from` on to `until`, both included; without both, all keys that there are. */
export type Range = { from?: string | number; until?: string | number };

/** What lies in a table: anything with an id, until it has been looked at. */
export type Raw = { readonly id: string };

/**
 * One transaction on tables of rows, which the real database and the one in memory both offer, so that everything
 * above it is the same code. Inside, await nothing but these methods. Rows that are handed in are not changed later.
 */
export interface RawTx {
  get(table: Table, id: string): Promise<Raw | undefined>;
  put(table: Table, row: Raw): Promise<void>;
  delete(table: Table, id: string): Promise<void>;
  /** All rows by id. */
  all(table: Table): Promise<Raw[]>;
  count(table: Table): Promise<number>;
  /** Rows by index key, then by id; at most `limit`. */
  byIndex(table: Table, index: string, range: Range, limit?: number): Promise<Raw[]>;
  countByIndex(table: Table, index: string, range: Range): Promise<number>;
}
