import { type Database, openConnection } from './connection.ts';
import { asStoreTrouble } from './trouble.ts';

/** What stands on the outside of a copy. */
export type CopyLabel = {
  /** 1, 2, 3 …: which copy is newer is told by this, never by a date, since clocks are wrong at times. */
  order: number;
  /** When it was taken, as the clock then said: an instant in ms. */
  takenAt: number;
  /** How many contacts are in it. */
  contacts: number;
  /** The checksum of the ids that it knows to be forgotten; where the book has another, it may still tell of them. */
  forgotten: string;
  checksum: string;
};

/** Where copies lie. Each method is done, on disk, when it resolves; else it rejects and nothing was changed. */
export type CopyShelf = {
  /** By order, oldest first. */
  labels(): Promise<CopyLabel[]>;
  text(order: number): Promise<string | null>;
  add(label: CopyLabel, text: string): Promise<void>;
  /** Another text under the same order. */
  replace(label: CopyLabel, text: string): Promise<void>;
  drop(order: number): Promise<void>;
  /**
   * Does the work while nobody else, on another page or in the background, does any: what is written follows from what
   * was read. Not to be called from within such work. Whoever ends with its page gives up its turn.
   */
  alone<T>(work: () => Promise<T>): Promise<T>;
  close(): void;
};

export type ShelfOptions = Pick<Database, 'indexedDB' | 'onBlocked' | 'onClosed' | 'wait' | 'estimate'> & {
  name?: string;
};

/**
 * The shelf in a database of its own, so that what breaks the first does not break it. Rejects with a `StoreTrouble`
 * when it cannot be opened, and so do its methods.
 */
export async function openShelf(options: ShelfOptions = {}): Promise<CopyShelf> {
  const { name = 'onward-copies' } = options;
  const db = await openConnection({
    ...options,
    name,
    version: 1,
    upgrade(db) {
      db.createObjectStore('labels', { keyPath: 'order' });
      db.createObjectStore('texts');
    },
  });

  async function write(method: 'add' | 'put', label: CopyLabel, text: string): Promise<void> {
    const tx = db.transaction(['labels', 'texts'], 'readwrite', { durability: 'strict' });
    await settle([
      tx.objectStore('labels')[method](label),
      tx.objectStore('texts')[method](text, label.order),
      tx.done,
    ]);
  }

  return {
    labels: async () => (await settle([db.getAll('labels')]))[0] as CopyLabel[],
    async text(order) {
      const [text] = await settle([db.get('texts', order)]);
      return typeof text === 'string' ? text : null;
    },
    add: (label, text) => write('add', label, text),
    replace: (label, text) => write('put', label, text),
    async drop(order) {
      const tx = db.transaction(['labels', 'texts'], 'readwrite', { durability: 'strict' });
      await settle([tx.objectStore('labels').delete(order), tx.objectStore('texts').delete(order), tx.done]);
    },
    // The browser's own locks, which all contexts of an origin share (Web Locks API, W3C).
    alone: (work) => navigator.locks.request(name, work),
    close: () => db.close(),
  };
}

async function settle(requests: Promise<unknown>[]): Promise<unknown[]> {
  try {
    return await Promise.all(requests);
  } catch (error) {
    throw asStoreTrouble(error, 'change');
  }
}
