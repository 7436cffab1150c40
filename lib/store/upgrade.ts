import type { IDBPDatabase } from 'idb';
import type { Upgrading } from './connection.ts';
import { allTables, indicesOf } from './tables.ts';

/**
 * Brings the database from version `from` to the present one, step by step. A step creates tables and indices and
 * nothing else: if it dies half way the browser takes all of it back, and the next opening begins again. To change
 * the rows of many records, do it after opening, in changes of their own.
 */
export function upgrade(db: IDBPDatabase, from: number, _tx: Upgrading): void {
  if (from < 1) createFirst(db);
}

function createFirst(db: IDBPDatabase): void {
  for (const table of allTables) {
    const store = db.createObjectStore(table, { keyPath: 'id' });
    for (const { name, many } of indicesOf(table))
      store.createIndex(name, name, { multiEntry: many ?? false });
  }
}
