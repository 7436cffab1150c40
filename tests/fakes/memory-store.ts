import type { Kind } from '../../lib/domain/records.ts';
import { StoreTrouble, type Trouble } from '../../lib/domain/world.ts';
import { type BookStore, bookStoreOf } from '../../lib/store/book-store.ts';
import type { Transact } from '../../lib/store/plain-store.ts';
import type { Raw, RawTx, Table } from '../../lib/store/raw-tx.ts';
import { allTables } from '../../lib/store/tables.ts';
import { byId, deepFrozen, emptyTable, listed, type MemoryTable, setRow } from './memory-table.ts';

/** The disk of one browser profile, which several contexts share and which may lose what was not flushed. */
export type Disk = {
  /** Opens a store on it, as a background, popup or dashboard would. */
  open(options: MemoryOptions): BookStore;
  /**
   * The power goes: a transaction that runs is taken back, and relaxed commits since the last strict one are lost,
   * but for the first `keep` of them.
   */
  crash(keep?: number): void;
  /** How many relaxed commits a crash could lose now. */
  unflushed(): number;
  /** The next changes fail with this trouble as they are written to disk; 0 times: no more. */
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

type Overwritten = { table: Table; id: string; before: Raw | undefined };

/** A transaction that runs: what it has overwritten so far, and whether it still may. */
type Running = { journal: Overwritten[]; ended: boolean };

/**
 * A store in memory that behaves as the real one does, transactions and durability included, fast enough for
 * millions of simulated days. Rows are frozen and shared, never copied.
 */
export function memoryDisk(): Disk {
  const tables = new Map<Table, MemoryTable>(allTables.map((table) => [table, emptyTable(table)]));
  // Poked rows are strangers; what the store itself has put is known to be good.
  const trusted = new WeakSet<Raw>();
  let current: Running = { journal: [], ended: true };
  let relaxed: Overwritten[][] = [];
  let failing: { trouble: Trouble; times: number } | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let inLine = 0;

  function rawTx(running: Running, mode: 'read' | 'write', onAwait: MemoryOptions['onAwait']): RawTx {
    // As in a browser, whatever still goes on in a transaction that has ended goes nowhere.
    async function reach(table: Table, where: Await): Promise<MemoryTable> {
      await onAwait?.(where);
      if (running.ended) throw new StoreTrouble('failed', new Error('The transaction has ended'));
      return tables.get(table)!;
    }
    async function overwrite(table: Table, id: string, row: Raw | undefined): Promise<void> {
      const { byId } = await reach(table, row ? 'put' : 'delete');
      if (mode === 'read')
        throw new StoreTrouble('failed', new Error('A reading transaction does not write'));
      running.journal.push({ table, id, before: byId.get(id) });
      if (row) trusted.add(row);
      setRow(tables.get(table)!, id, row && deepFrozen(row));
    }
    return {
      get: async (table, id) => (await reach(table, 'get')).byId.get(id),
      put: (table, row) => overwrite(table, row.id, row),
      delete: (table, id) => overwrite(table, id, undefined),
      all: async (table) => byId([...(await reach(table, 'query')).byId.values()]),
      count: async (table) => (await reach(table, 'query')).byId.size,
      byIndex: async (table, index, range, limit) =>
        listed(await reach(table, 'query'), index, range).slice(0, limit),
      countByIndex: async (table, index, range) => listed(await reach(table, 'query'), index, range).length,
    };
  }

  async function run<T>(
    { onAwait }: MemoryOptions,
    how: 'read' | 'strict' | 'relaxed',
    work: (raw: RawTx) => Promise<T>,
  ): Promise<T> {
    const running: Running = { journal: [], ended: false };
    current = running;
    try {
      await onAwait?.('begin');
      const result = await work(rawTx(running, how === 'read' ? 'read' : 'write', onAwait));
      if (how === 'read') return result;
      await onAwait?.('commit');
      commit(running, how);
      await onAwait?.('committed');
      return result;
    } finally {
      rollBack(running);
    }
  }

  function commit(running: Running, how: 'strict' | 'relaxed'): void {
    if (running.ended) throw new StoreTrouble('failed', new Error('The transaction has ended'));
    if (failing) {
      const { trouble } = failing;
      failing.times -= 1;
      if (failing.times <= 0) failing = null;
      throw new StoreTrouble(trouble);
    }
    if (how === 'relaxed') relaxed.push(running.journal);
    else relaxed = [];
    running.journal = [];
    running.ended = true;
  }

  /** Ends a transaction; what it has not committed is as if it had never been. */
  function rollBack(running: Running): void {
    restore(running.journal);
    running.journal = [];
    running.ended = true;
  }

  function restore(journal: Overwritten[]): void {
    for (const { table, id, before } of journal.toReversed()) setRow(tables.get(table)!, id, before);
  }

  // One after the other, as the database runs transactions on the same tables.
  async function queued<T>(work: () => Promise<T>): Promise<T> {
    inLine += 1;
    const mine = inLine === 1 ? work() : last.then(work);
    last = mine.then(noop, noop);
    try {
      return await mine;
    } finally {
      inLine -= 1;
    }
  }

  return {
    open(options) {
      const transact: Transact = (how, work) => queued(() => run(options, how, work));
      return bookStoreOf(transact, {
        now: options.now,
        node: options.node ?? 'here',
        onAside: options.onAside ?? noop,
        trusts: (row) => trusted.has(row),
      });
    },
    crash(keep = 0) {
      rollBack(current);
      for (const journal of relaxed.slice(keep).reverse()) restore(journal);
      relaxed = [];
    },
    unflushed: () => relaxed.length,
    failNext(trouble, times = 1) {
      failing = times > 0 ? { trouble, times } : null;
    },
    rows: (table) => byId([...tables.get(table)!.byId.values()]),
    poke: (table, row) => setRow(tables.get(table)!, row.id, row),
    wipe() {
      rollBack(current);
      for (const table of allTables) tables.set(table, emptyTable(table));
      relaxed = [];
    },
  };
}

/** A store of its own on a disk of its own. */
export function memoryStore(options: MemoryOptions): BookStore {
  return memoryDisk().open(options);
}

function noop(): void {}
