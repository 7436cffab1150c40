import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Kind } from '../domain/records.ts';
import { StoreTrouble } from '../domain/world.ts';
import { type BookStore, bookStoreOf, type Transact } from './book-store.ts';
import { type Database, openConnection } from './connection.ts';
import type { Range, Raw, RawTx } from './raw-tx.ts';
import { allTables, schemaVersion } from './tables.ts';
import { asStoreTrouble, isDatabaseError } from './trouble.ts';
import { upgrade } from './upgrade.ts';
import type { Ways } from './ways.ts';

export type StoreOptions = Pick<Database, 'indexedDB' | 'onBlocked' | 'onClosed' | 'wait'> & {
  /** The present instant, ms; what changes is stamped with it. */
  now(): number;
  name?: string;
  /** A row could not be read and was left out. */
  onAside?(kind: Kind, id: string): void;
  /** The name of this database in stamps, made once: 1 to 12 of 0-9 and a-z, at random. */
  newNode?(): string;
};

/** The store of this browser, open. */
export type OpenedStore = BookStore & {
  /** Rows that could not be read since it was opened: kind and id of each, once. */
  setAside(): { kind: Kind; id: string }[];
  close(): void;
};

const rowsAtOnce = 1_000;

/**
 * Opens the browser's database and keeps it open: a handle that the browser has closed under us is opened again,
 * once, and the transaction run anew. Rejects with a `StoreTrouble`, as `openConnection` does.
 */
export async function openStore(options: StoreOptions): Promise<OpenedStore> {
  let retired: StoreTrouble | null = null;
  const database: Database = {
    ...options,
    name: options.name ?? 'onward',
    version: schemaVersion,
    upgrade,
    onClosed(why) {
      retired = new StoreTrouble(why === 'newer' ? 'newer' : 'closed');
      options.onClosed?.(why);
    },
  };
  let connection: Promise<IDBPDatabase> | null = openConnection(database);
  await connection;

  function connected(): Promise<IDBPDatabase> {
    if (retired) return Promise.reject(retired);
    connection ??= openConnection(database);
    return connection;
  }

  const transact: Transact = async (how, work) => {
    for (let attempt = 1; ; attempt += 1) {
      const mine = connected();
      const letGo = () => {
        if (connection === mine) connection = null;
      };
      const db = await mine.catch((trouble) => {
        letGo();
        throw trouble;
      });
      try {
        return await runOn(db, how, work);
      } catch (error) {
        if (!isDatabaseError(error)) throw error;
        const lost = isLost(db);
        // A database that answers 'unknown error' may stay wedged until it is opened anew.
        if (lost || (error as DOMException).name === 'UnknownError') {
          db.close();
          letGo();
        }
        if (!lost) throw asStoreTrouble(error, 'change');
        if (attempt > 1) throw new StoreTrouble('closed', error);
      }
    }
  };

  function close(): void {
    retired = new StoreTrouble('closed');
    connection?.then((db) => db.close()).catch(() => {});
  }

  const aside = new Map<string, { kind: Kind; id: string }>();
  const ways: Ways = {
    now: options.now,
    node: await nodeOf(transact, options.newNode ?? randomNode).catch((trouble) => {
      close();
      throw trouble;
    }),
    onAside(kind, id) {
      aside.set(`${kind} ${id}`, { kind, id });
      options.onAside?.(kind, id);
    },
  };
  return {
    ...bookStoreOf(transact, ways),
    setAside: () => [...aside.values()],
    close,
  };
}

/** Runs one transaction; resolves after it is on disk. Rejects with the browser's error or with `work`'s own. */
async function runOn<T>(
  db: IDBPDatabase,
  how: Parameters<Transact>[0],
  work: (raw: RawTx) => Promise<T>,
): Promise<T> {
  const tx =
    how === 'read'
      ? db.transaction([...allTables], 'readonly')
      : db.transaction([...allTables], 'readwrite', { durability: how });
  // A full disk may show in the transaction alone, its requests never answering.
  const aborted = tx.done.then(() => new Promise<never>(() => {}));
  try {
    const working = work(rawTx(tx as Tx));
    working.catch(() => {});
    const result = await Promise.race([working, aborted]);
    if (how !== 'read') commit(tx as Tx);
    await tx.done;
    return result;
  } catch (error) {
    throw await abortFor(tx as Tx, error);
  }
}

/** Spares the browser from finding out that nothing more comes; whether it was kept, `done` says. */
function commit(tx: Tx): void {
  try {
    tx.commit();
  } catch {
    // It had ended by itself.
  }
}

/** Ends the transaction, and says why it really ended: a request's error is often just the echo of that. */
async function abortFor(tx: Tx, error: unknown): Promise<unknown> {
  try {
    tx.abort();
  } catch {
    // It had ended by itself.
  }
  const why = await tx.done.then(
    () => null,
    () => tx.error,
  );
  return isDatabaseError(error) ? (why ?? error) : error;
}

function isLost(db: IDBPDatabase): boolean {
  try {
    db.transaction('meta', 'readonly').done.catch(() => {});
    return false;
  } catch (error) {
    return isDatabaseError(error) && (error as DOMException).name === 'InvalidStateError';
  }
}

type Tx = IDBPTransaction<unknown, string[], 'readwrite'>;

function rawTx(tx: Tx): RawTx {
  return {
    get: (table, id) => tx.objectStore(table).get(id) as Promise<Raw | undefined>,
    async put(table, row) {
      unwaited(tx.objectStore(table).put(row));
    },
    async delete(table, id) {
      unwaited(tx.objectStore(table).delete(id));
    },
    async all(table) {
      const rows: Raw[] = [];
      for (;;) {
        const last = rows.at(-1)?.id;
        const after = last === undefined ? null : IDBKeyRange.lowerBound(last, true);
        const some = (await tx.objectStore(table).getAll(after, rowsAtOnce)) as Raw[];
        rows.push(...some);
        if (some.length < rowsAtOnce) return rows;
      }
    },
    count: (table) => tx.objectStore(table).count(),
    byIndex: (table, index, range, limit) =>
      tx.objectStore(table).index(index).getAll(keyRange(range), limit) as Promise<Raw[]>,
    countByIndex: (table, index, range) => tx.objectStore(table).index(index).count(keyRange(range)),
  };
}

/** Requests are answered in order, and one that fails ends the transaction: nobody needs to wait for a write. */
function unwaited(request: Promise<unknown>): void {
  request.catch(() => {});
}

function keyRange({ from, until }: Range): IDBKeyRange | null {
  if (from !== undefined && until !== undefined) {
    return from > until ? IDBKeyRange.only('') : IDBKeyRange.bound(from, until);
  }
  if (from !== undefined) return IDBKeyRange.lowerBound(from);
  return until === undefined ? null : IDBKeyRange.upperBound(until);
}

async function nodeOf(transact: Transact, newNode: () => string): Promise<string> {
  const found = (raw: RawTx) => raw.get('meta', 'node') as Promise<(Raw & { node: string }) | undefined>;
  const there = await transact('read', found);
  if (there) return there.node;
  return transact('strict', async (raw) => {
    const made = (await found(raw)) ?? { id: 'node', node: newNode() };
    await raw.put('meta', made);
    return made.node;
  });
}

function randomNode(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => (byte % 36).toString(36)).join('');
}
