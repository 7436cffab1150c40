import type { IDBPDatabase } from 'idb';
import type { Kind } from '../domain/records.ts';
import { StoreTrouble } from '../domain/world.ts';
import { isLost, runOn } from './browser-tx.ts';
import { type Database, hasNoRoom, openConnection } from './connection.ts';
import type { Transact } from './plain-store.ts';
import type { Raw, RawTx } from './raw-tx.ts';
import { schemaVersion } from './tables.ts';
import { asStoreTrouble, isDatabaseError } from './trouble.ts';
import { upgrade } from './upgrade.ts';
import type { Ways } from './ways.ts';

export type StoreOptions = Pick<Database, 'indexedDB' | 'onBlocked' | 'onClosed' | 'wait' | 'estimate'> & {
  /** The present instant, ms; what changes is stamped with it. */
  now(): number;
  name?: string;
  /** A row could not be read and was left out. */
  onAside?(kind: Kind, id: string): void;
  /** The name of this database in stamps, made once: 1 to 12 of 0-9 and a-z, at random. */
  newNode?(): string;
};

/** What only an open store has. */
export type Opened = {
  /** Rows that could not be read since it was opened: kind and id of each, once. */
  setAside(): { kind: Kind; id: string }[];
  close(): void;
};

/**
 * Opens the browser's database and keeps it open: a handle that the browser has closed under us is opened again,
 * once, and the transaction run anew. `of` makes the store over its transactions: `plainStoreOf`, or `bookStoreOf` where
 * files and copies come in. Rejects with a `StoreTrouble`, as `openConnection` does.
 */
export async function openStore<S>(
  options: StoreOptions,
  of: (transact: Transact, ways: Ways) => S,
): Promise<S & Opened> {
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
    if (how !== 'read' && (await hasNoRoom(database))) throw new StoreTrouble('full');
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
    ...of(transact, ways),
    setAside: () => [...aside.values()],
    close,
  };
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
