import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Transact } from './plain-store.ts';
import type { Range, Raw, RawTx } from './raw-tx.ts';
import { allTables } from './tables.ts';
import { isDatabaseError } from './trouble.ts';

type Tx = IDBPTransaction<unknown, string[], 'readwrite'>;

/** Tables are read in parts of so many rows, so that no single answer gets too large. */
const rowsAtOnce = 1_000;

/** Runs one transaction; resolves after it is on disk. Rejects with the browser's error or with `work`'s own. */
export async function runOn<T>(
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

/** Whether the browser has closed this handle: nothing runs on it any more. */
export function isLost(db: IDBPDatabase): boolean {
  try {
    db.transaction('meta', 'readonly').done.catch(() => {});
    return false;
  } catch (error) {
    return isDatabaseError(error) && (error as DOMException).name === 'InvalidStateError';
  }
}

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
