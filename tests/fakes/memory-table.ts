import type { Range, Raw, Table } from '../../lib/store/raw-tx.ts';
import { indicesOf } from '../../lib/store/tables.ts';

/** One table in memory: its rows by id, and for each index the rows by key. */
export type MemoryTable = {
  readonly byId: Map<string, Raw>;
  readonly byKey: Map<string, Map<string | number, Map<string, Raw>>>;
};

export function emptyTable(table: Table): MemoryTable {
  return { byId: new Map(), byKey: new Map(indicesOf(table).map(({ name }) => [name, new Map()])) };
}

/** Puts a row where it belongs, in place of the one with its id; undefined takes that one away. */
export function setRow(table: MemoryTable, id: string, row: Raw | undefined): void {
  const before = table.byId.get(id);
  for (const index of table.byKey.keys()) {
    for (const key of keysOf(before, index)) unlist(table, index, key, id);
    for (const key of keysOf(row, index)) enlist(table, index, key, row!);
  }
  if (row) table.byId.set(id, row);
  else table.byId.delete(id);
}

function keysOf(row: Raw | undefined, index: string): (string | number)[] {
  const key = (row as { [field: string]: unknown } | undefined)?.[index];
  if (Array.isArray(key)) return key;
  return typeof key === 'string' || typeof key === 'number' ? [key] : [];
}

function enlist(table: MemoryTable, index: string, key: string | number, row: Raw): void {
  const keys = table.byKey.get(index)!;
  const there = keys.get(key);
  if (there) there.set(row.id, row);
  else keys.set(key, new Map([[row.id, row]]));
}

function unlist(table: MemoryTable, index: string, key: string | number, id: string): void {
  const there = table.byKey.get(index)!.get(key);
  there?.delete(id);
  if (there?.size === 0) table.byKey.get(index)!.delete(key);
}

/** The rows with an index key in the range, by key, then by id. */
export function listed(table: MemoryTable, index: string, range: Range): Raw[] {
  const keys = table.byKey.get(index);
  if (!keys) return [];
  if (range.from !== undefined && range.from === range.until) {
    return byId([...(keys.get(range.from)?.values() ?? [])]);
  }
  return [...keys]
    .filter(
      ([key]) =>
        (range.from === undefined || key >= range.from) && (range.until === undefined || key <= range.until),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, found]) => byId([...found.values()]));
}

export function byId(rows: Raw[]): Raw[] {
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The value itself, which nobody can change any more. */
export function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) deepFrozen(inner);
  return Object.freeze(value);
}
