import { type IDBPDatabase, type IDBPTransaction, wrap } from 'idb';
import { StoreTrouble } from '../domain/world.ts';
import { asStoreTrouble } from './trouble.ts';

/** What a database is made of, and who wants to hear of it. */
export type Database = {
  /** The browser's, unless a test brings one. */
  indexedDB?: IDBFactory | undefined;
  name: string;
  version: number;
  /** Brings the schema from an older version (0: there is none yet) to this one; await nothing but the transaction. */
  upgrade(db: IDBPDatabase, from: number, tx: Upgrading): void;
  /** Another page holds an older version open; we wait for it. */
  onBlocked?: (() => void) | undefined;
  /** We have let go of the database, because a newer version wants it or somebody deletes it. For good. */
  onClosed?: ((why: 'newer' | 'deleted') => void) | undefined;
  /** How much the browser lets this origin keep, and how much it keeps, in bytes; the browser's own unless a test brings one. */
  estimate?: (() => Promise<{ quota?: number; usage?: number }>) | undefined;
  /** Waits for so many ms, or until the signal. */
  wait?: ((ms: number, signal: AbortSignal) => Promise<void>) | undefined;
};

export type Upgrading = IDBPTransaction<unknown, string[], 'versionchange'>;

/** Tells the user that we wait; a page queued behind a blocked one hears no event, so time has to tell. */
const patienceMs = 1_500;
const mostWaitMs = 5_000;
const retryMs = 1_000;

/**
 * With fewer bytes left nothing is written. Chromium keeps all databases of an origin in one log; a write that ends in the
 * middle, for want of room, makes that log look damaged, and then Chromium throws all of it away. Room for a large import.
 */
const leastRoom = 32_000_000;

/**
 * Opens a database. What the browser calls broken is tried once more after a second, and is 'full' where the disk is:
 * Chromium then has the same words for both. Rejects with a `StoreTrouble` and then has written nothing: 'newer' for a database of a newer Onward, 'blocked' after 5 seconds behind an older
 * one, 'unavailable' where the browser keeps none, 'broken', 'full' or 'failed'.
 */
export async function openConnection(database: Database): Promise<IDBPDatabase> {
  try {
    return await openOnce(database);
  } catch (first) {
    const trouble = asStoreTrouble(first, 'open');
    if (trouble.trouble !== 'broken') throw trouble;
    await waiting(database, retryMs, new AbortController().signal);
    return openOnce(database).catch(async (second) => {
      const trouble = asStoreTrouble(second, 'open');
      throw trouble.trouble === 'broken' && (await hasNoRoom(database))
        ? new StoreTrouble('full', second)
        : trouble;
    });
  }
}

/** Whether the disk is too full to write, by what the browser says of it; where it does not say, it is not. */
export async function hasNoRoom(by: Pick<Database, 'estimate'>): Promise<boolean> {
  const { estimate = async () => navigator.storage.estimate() } = by;
  const { quota, usage } = await estimate().catch(() => ({ quota: undefined, usage: undefined }));
  return quota !== undefined && usage !== undefined && quota - usage < leastRoom;
}

async function openOnce(database: Database): Promise<IDBPDatabase> {
  const { indexedDB = globalThis.indexedDB, name, version } = database;
  if (indexedDB === undefined) throw new StoreTrouble('unavailable');
  const request = indexedDB.open(name, version);
  let saidBlocked = false;
  const sayBlocked = () => {
    if (!saidBlocked) database.onBlocked?.();
    saidBlocked = true;
  };
  request.addEventListener('blocked', sayBlocked);
  request.addEventListener('upgradeneeded', (event) => {
    const tx = wrap(request.transaction!) as unknown as Upgrading;
    // Its failure comes as the request's own error; here it would be one that nobody has caught.
    tx.done.catch(() => {});
    database.upgrade(wrap(request.result), event.oldVersion, tx);
  });
  const opening = wrap(request) as unknown as Promise<IDBPDatabase>;
  const settled = new AbortController();
  try {
    const db = await Promise.race([opening, outOfPatience(database, settled.signal, sayBlocked)]);
    letGoWhenAsked(db, database);
    return db;
  } catch (error) {
    // When it comes after all, nobody waits for it any more, and it must not block others in turn.
    opening.then((late) => late.close()).catch(() => {});
    throw error;
  } finally {
    settled.abort();
  }
}

async function outOfPatience(
  database: Database,
  signal: AbortSignal,
  sayBlocked: () => void,
): Promise<never> {
  await waiting(database, patienceMs, signal);
  if (!signal.aborted) {
    sayBlocked();
    await waiting(database, mostWaitMs - patienceMs, signal);
  }
  throw new StoreTrouble('blocked');
}

function letGoWhenAsked(db: IDBPDatabase, database: Database): void {
  db.addEventListener('versionchange', (event) => {
    db.close();
    database.onClosed?.(event.newVersion === null ? 'deleted' : 'newer');
  });
}

function waiting(database: Database, ms: number, signal: AbortSignal): Promise<void> {
  return (database.wait ?? waitByTimer)(ms, signal);
}

function waitByTimer(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
