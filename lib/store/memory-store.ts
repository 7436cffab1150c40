import type { Kind } from '../domain/records.ts';
import { StoreTrouble, type Trouble } from '../domain/world.ts';
import { type BookStore, bookStoreOf, type Transact } from './book-store.ts';
import type { Range, Raw, RawTx, Table } from './raw-tx.ts';
import { allTables, indicesOf } from './tables.ts';

/** The disk of one browser profile, which several contexts share and which may lose what was not flushed. */
export type Disk = {
  /** Opens a store on it, as a background, popup or dashboard would. */
  open(options: MemoryOptions): BookStore;
  /** The power goes: relaxed commits since the last strict one are lost, but for the first `keep` of them. */
  crash(keep?: number): void;
  /** How many relaxed commits a crash could lose now. */
  unflushed(): number;
  /** Writing a transaction to disk will fail with this trouble; `times` times, or until 'never'. */
  failNext(trouble: Trouble, times?: number): void;
  /** What the tables hold, as it is: for tests that look or break something. */
  rows(table: Table): Raw[];
  poke(table: Table, row: Raw): void;
  /** All tables empty, as after 'clear site data'. */
  wipe(): void;
};

export type MemoryOptions = {
  now(): number;
  node?: string;
  onAside?(kind: Kind, id: string): void;
  /**
   * Called before each awaited operation and once after a commit was kept ('committed'). What it throws ends the
   * transaction there: thrown before 'committed' nothing is kept. It may wait, so that contexts can be interleaved.
   */
  onAwait?(where: Await): void | Promise<void>;
};

export type Await = 'begin' | 'get' | 'put' | 'delete' | 'query' | 'commit' | 'committed';

type Rows = {
  readonly byId: Map<string, Raw>;
  readonly byKey: Map<string, Map<string | number, Map<string, Raw>>>;
};
type Overwritten = { table: Table; id: string; before: Raw | undefined };

/**
 * A store in memory that behaves as the real one does, transactions and durability included, fast enough for
 * millions of simulated days. Rows are frozen and shared, never copied.
 */
export function memoryDisk(): Disk {
  const tables = new Map<Table, Rows>(allTables.map((table) => [table, emptyRows(table)]));
  // Poked rows are strangers; what the store itself has put is known to be good.
  const trusted = new WeakSet<Raw>();
  let journal: Overwritten[] = [];
  let relaxed: Overwritten[][] = [];
  let failing: { trouble: Trouble; times: number } | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let running = 0;

  function rowsOf(table: Table): Rows {
    return tables.get(table)!;
  }

  function set(table: Table, id: string, row: Raw | undefined): void {
    const rows = rowsOf(table);
    const before = rows.byId.get(id);
    for (const index of rows.byKey.keys()) {
      for (const key of keysOf(before, index)) unlist(rows, index, key, id);
      for (const key of keysOf(row, index)) enlist(rows, index, key, row!);
    }
    if (row) rows.byId.set(id, row);
    else rows.byId.delete(id);
  }

  function rollBack(entries: Overwritten[]): void {
    for (const { table, id, before } of entries.toReversed()) set(table, id, before);
  }

  function overwrite(table: Table, id: string, row: Raw | undefined): void {
    journal.push({ table, id, before: rowsOf(table).byId.get(id) });
    if (row) trusted.add(row);
    set(table, id, row && deepFrozen(row));
  }

  function rawTx(onAwait: MemoryOptions['onAwait'], mode: 'read' | 'write'): RawTx {
    // No waiting where nobody wants to: a microtask is dearer than the work itself.
    const at = (where: Await) => onAwait?.(where);
    const mayWrite = () => {
      if (mode === 'read')
        throw new StoreTrouble('failed', new Error('A reading transaction does not write'));
    };
    return {
      async get(table, id) {
        await at('get');
        return rowsOf(table).byId.get(id);
      },
      async put(table, row) {
        await at('put');
        mayWrite();
        overwrite(table, row.id, row);
      },
      async delete(table, id) {
        await at('delete');
        mayWrite();
        if (rowsOf(table).byId.has(id)) overwrite(table, id, undefined);
      },
      async all(table) {
        await at('query');
        return byId([...rowsOf(table).byId.values()]);
      },
      async count(table) {
        await at('query');
        return rowsOf(table).byId.size;
      },
      async byIndex(table, index, range, limit) {
        await at('query');
        return listed(rowsOf(table), index, range).slice(0, limit);
      },
      async countByIndex(table, index, range) {
        await at('query');
        return listed(rowsOf(table), index, range).length;
      },
    };
  }

  async function run<T>(
    options: MemoryOptions,
    how: 'read' | 'strict' | 'relaxed',
    work: (raw: RawTx) => Promise<T>,
  ) {
    journal = [];
    try {
      const begin = options.onAwait?.('begin');
      if (begin) await begin;
      const result = await work(rawTx(options.onAwait, how === 'read' ? 'read' : 'write'));
      if (how === 'read') return result;
      const commit = options.onAwait?.('commit');
      if (commit) await commit;
      failIfAsked();
      if (how === 'relaxed') relaxed.push(journal);
      else relaxed = [];
      journal = [];
      const committed = options.onAwait?.('committed');
      if (committed) await committed;
      return result;
    } catch (error) {
      rollBack(journal);
      journal = [];
      throw error;
    }
  }

  function failIfAsked(): void {
    if (!failing) return;
    const { trouble } = failing;
    failing.times -= 1;
    if (failing.times <= 0) failing = null;
    throw new StoreTrouble(trouble);
  }

  // One after the other, as the database runs transactions on the same tables.
  async function queued<T>(work: () => Promise<T>): Promise<T> {
    running += 1;
    const mine = running === 1 ? work() : last.then(work);
    last = mine.then(noop, noop);
    try {
      return await mine;
    } finally {
      running -= 1;
    }
  }

  function open(options: MemoryOptions): BookStore {
    const transact: Transact = (how, work) => queued(() => run(options, how, work));
    return bookStoreOf(transact, {
      now: options.now,
      node: options.node ?? 'here',
      onAside: options.onAside ?? noop,
      trusts: (row) => trusted.has(row),
    });
  }

  return {
    open,
    crash(keep = 0) {
      for (const entries of relaxed.slice(keep).reverse()) rollBack(entries);
      relaxed = [];
    },
    unflushed: () => relaxed.length,
    failNext(trouble, times = 1) {
      failing = times > 0 ? { trouble, times } : null;
    },
    rows: (table) => byId([...rowsOf(table).byId.values()]),
    poke: (table, row) => set(table, row.id, row),
    wipe() {
      for (const table of allTables) tables.set(table, emptyRows(table));
      relaxed = [];
    },
  };
}

/** A store of its own on a disk of its own. */
export function memoryStore(options: MemoryOptions): BookStore {
  return memoryDisk().open(options);
}

function emptyRows(table: Table): Rows {
  return { byId: new Map(), byKey: new Map(indicesOf(table).map(({ name }) => [name, new Map()])) };
}

function keysOf(row: Raw | undefined, index: string): (string | number)[] {
  const key = (row as { [field: string]: unknown } | undefined)?.[index];
  if (Array.isArray(key)) return key;
  return typeof key === 'string' || typeof key === 'number' ? [key] : [];
}

function enlist(rows: Rows, index: string, key: string | number, row: Raw): void {
  const keys = rows.byKey.get(index)!;
  const there = keys.get(key);
  if (there) there.set(row.id, row);
  else keys.set(key, new Map([[row.id, row]]));
}

function unlist(rows: Rows, index: string, key: string | number, id: string): void {
  const there = rows.byKey.get(index)!.get(key);
  there?.delete(id);
  if (there?.size === 0) rows.byKey.get(index)!.delete(key);
}

function listed(rows: Rows, index: string, range: Range): Raw[] {
  const keys = rows.byKey.get(index);
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

function byId(rows: Raw[]): Raw[] {
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) deepFrozen(inner);
  return Object.freeze(value);
}

function noop(): void {}
