import { type Kind, kinds, type RecordOf } from '../domain/records.ts';
import type { Raw } from './raw-tx.ts';
import { isObject, type StampedRow } from './stamped.ts';

/** What both stores are told: the time (instant, ms), their machine's name in stamps, and who counts bad rows. */
export type Ways = {
  now(): number;
  node: string;
  /** Called for each row that could not be read and was left out. */
  onAside(kind: Kind, id: string): void;
  /** A row that this very process has written and nobody can have touched since need not be parsed again. */
  trusts?(row: Raw): boolean;
};

/** The record in a row, or null when there is none or when it is not what its kind must be: then it is set aside. */
export function recordIn<K extends Kind>(kind: K, row: Raw | undefined, ways: Ways): RecordOf<K> | null {
  if (row === undefined || 'gone' in row) return null;
  const { record } = row as { record?: unknown };
  if (ways.trusts?.(row) || kinds[kind].safeParse(record).success) return record as RecordOf<K>;
  ways.onAside(kind, row.id);
  return null;
}

/** The records in rows; those that cannot be read are left out. */
export function recordsIn<K extends Kind>(kind: K, rows: readonly Raw[], ways: Ways): RecordOf<K>[] {
  const records: RecordOf<K>[] = [];
  for (const row of rows) {
    const record = recordIn(kind, row, ways);
    if (record !== null) records.push(record);
  }
  return records;
}

/** The row with its stamps, without index fields; null when it is not there, or somebody has broken it. */
export function stampedIn(row: Raw | undefined): StampedRow | null {
  if (row === undefined) return null;
  const { id, record, since, stamps, removed, erased } = row as Raw & Partial<StampedRow>;
  if (typeof since !== 'string' || !isObject(stamps)) return null;
  if (erased !== undefined) return { id, record: null, since, stamps: {}, erased };
  if (!isObject(record)) return null;
  return { id, record, since, stamps, ...(removed && { removed }) };
}
