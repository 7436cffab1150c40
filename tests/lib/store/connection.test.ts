import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { openDB, unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Database, openConnection } from '../../../lib/store/connection.ts';
import { openBook } from '../../../lib/store/open-book.ts';
import type { StoreOptions } from '../../../lib/store/open-store.ts';
import { failingFactory, handTimers } from './broken-database.ts';
import { ines, now, tomas } from './people.ts';

const unknown = () =>
  new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');

describe('the browser’s database', () => {
  let opened: IDBDatabase[];
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    opened = [];
  });
  afterEach(() => vi.restoreAllMocks());

  const open = (options: Partial<StoreOptions> = {}) =>
    openBook({ now: () => now, wait: onlyRetry, ...options });

  /** The same factory, whose handles the test can close. */
  function watched(): globalThis.IDBFactory {
    const real = globalThis.indexedDB;
    vi.spyOn(real, 'open').mockImplementation((name, version) => {
      const request = globalThis.IDBFactory.prototype.open.call(real, name, version);
      request.addEventListener('success', () => opened.push(request.result));
      return request;
    });
    return real;
  }

  /** Closes the last handle as a browser does that lost the file: what runs on it is taken back. */
  function closing(): () => void {
    let last: IDBTransaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...of) {
      last = unspied.call(this, ...of);
      return last;
    });
    return () => {
      forceCloseDatabase(opened.at(-1) as never);
      last.abort();
    };
  }

  describe('that is closed under us', () => {
    it('is opened again, and the change is made as if nothing had been', async () => {
      const store = await open({ indexedDB: watched() });
      forceCloseDatabase(opened[0] as never);
      await store.change((tx) => tx.put('contact', ines));
      expect(await store.read((tx) => tx.all('contact'))).toEqual([ines]);
      expect(opened.length).toBe(2);
    });

    it('in the middle of a change has the whole change made once more', async () => {
      const store = await open({ indexedDB: watched() });
      let tries = 0;
      const close = closing();
      await store.change(async (tx) => {
        tries += 1;
        await tx.put('contact', ines);
        if (tries === 1) close();
        await tx.put('contact', tomas);
      });
      expect(tries).toBe(2);
      expect(await store.read((tx) => tx.all('contact'))).toEqual([ines, tomas]);
    });

    it('again and again is a trouble of its own, not a full disk', async () => {
      const store = await open({ indexedDB: watched() });
      const close = closing();
      const failing = store.change(async (tx) => {
        await tx.put('contact', ines);
        close();
        await tx.put('contact', tomas);
      });
      await expect(failing).rejects.toMatchObject({ trouble: 'closed' });
      expect(await store.read((tx) => tx.all('contact'))).toEqual([]);
    });
  });

  describe('that a newer version wants', () => {
    it('is let go of, and says so; nothing is written from then on', async () => {
      const told: string[] = [];
      const store = await open({ onClosed: (why) => told.push(why) });
      const newer = await openDB('onward', 99);
      expect(told).toEqual(['newer']);
      await expect(store.change((tx) => tx.put('contact', ines))).rejects.toMatchObject({ trouble: 'newer' });
      await expect(store.read((tx) => tx.all('contact'))).rejects.toMatchObject({ trouble: 'newer' });
      newer.close();
    });

    it('is not opened by an older version, which writes nothing', async () => {
      const newer = await openDB('onward', 99, { upgrade: (db) => void db.createObjectStore('contact') });
      newer.close();
      await expect(open()).rejects.toMatchObject({ trouble: 'newer' });
      const again = await openDB('onward');
      expect([again.version, [...again.objectStoreNames]]).toEqual([99, ['contact']]);
      again.close();
    });

    it('is let go of when somebody deletes it', async () => {
      const told: string[] = [];
      const store = await open({ onClosed: (why) => told.push(why) });
      await new Promise((resolve) => {
        indexedDB.deleteDatabase('onward').onsuccess = resolve;
      });
      expect(told).toEqual(['deleted']);
      await expect(store.read((tx) => tx.all('contact'))).rejects.toMatchObject({ trouble: 'closed' });
    });
  });

  describe('that an older page holds open', () => {
    const second = (options: Partial<Database>): Promise<unknown> =>
      openConnection({ name: 'onward', version: 2, upgrade: () => {}, ...options });

    it('is waited for, and the user is told', async () => {
      const older = await openDB('onward', 1);
      const timers = handTimers();
      const told = vi.fn();
      const opening = second({ onBlocked: told, wait: timers.wait });
      await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
      older.close();
      await opening;
      expect(timers.waiting()).toEqual([]);
    });

    it('is told of by time alone where the browser sends no word', async () => {
      const older = await openDB('onward', 1);
      const timers = handTimers();
      const first = second({ wait: handTimers().wait });
      const told = vi.fn();
      const queued = second({ onBlocked: told, wait: timers.wait });
      expect([timers.waiting(), told.mock.calls.length]).toEqual([[1_500], 0]);
      await timers.ring();
      expect(told).toHaveBeenCalledTimes(1);
      older.close();
      await first;
      await queued;
    });

    it('is given up after five seconds, and does not hold up others when it opens after all', async () => {
      const older = await openDB('onward', 1);
      const timers = handTimers();
      const opening = second({ wait: timers.wait });
      opening.catch(() => {});
      await timers.ring();
      expect(timers.waiting()).toEqual([3_500]);
      await timers.ring();
      await expect(opening).rejects.toMatchObject({ trouble: 'blocked' });
      older.close();
      const third = await openDB('onward', 3);
      expect(third.version).toBe(3);
      third.close();
    });
  });

  describe('that cannot be opened', () => {
    it('is tried once more after a second, and then works', async () => {
      const factory = failingFactory(globalThis.indexedDB, [unknown()]);
      const timers = handTimers();
      const opening = open({ indexedDB: factory, wait: timers.wait });
      await vi.waitFor(() => expect(timers.waiting()).toEqual([1_000]));
      await timers.ring();
      const store = await opening;
      expect(factory.opened).toBe(2);
      await store.change((tx) => tx.put('contact', ines));
    });

    it('is broken after the second time, and is never made anew', async () => {
      const factory = failingFactory(globalThis.indexedDB, [unknown(), unknown()]);
      await expect(open({ indexedDB: factory })).rejects.toMatchObject({ trouble: 'broken' });
      expect(factory.opened).toBe(2);
      expect(await globalThis.indexedDB.databases()).toEqual([]);
    });

    it('for want of space is full, without a second try', async () => {
      for (const error of [
        new DOMException(
          'Encountered full disk while opening backing store for indexedDB.open.',
          'UnknownError',
        ),
        new DOMException('', 'QuotaExceededError'),
      ]) {
        const factory = failingFactory(globalThis.indexedDB, [error]);
        await expect(open({ indexedDB: factory })).rejects.toMatchObject({ trouble: 'full' });
        expect(factory.opened).toBe(1);
      }
    });

    it('is full where the browser calls it broken and has no room left', async () => {
      const tried = (quota: number | undefined) =>
        open({
          indexedDB: failingFactory(globalThis.indexedDB, [unknown(), unknown()]),
          estimate: async () => ({ quota: quota as number, usage: 40_133 }),
        });
      await expect(tried(40_133)).rejects.toMatchObject({ trouble: 'full' });
      await expect(tried(32_040_132)).rejects.toMatchObject({ trouble: 'full' });
      await expect(tried(32_040_133)).rejects.toMatchObject({ trouble: 'broken' });
      await expect(tried(undefined)).rejects.toMatchObject({ trouble: 'broken' });
    });

    it('without room it is read and not written, and written again when there is room', async () => {
      let room = 32_000_000;
      const store = await open({ estimate: async () => ({ quota: 50_000 + room, usage: 50_000 }) });
      await store.change((tx) => tx.put('contact', ines));
      room -= 1;
      await expect(store.change((tx) => tx.put('contact', tomas))).rejects.toMatchObject({ trouble: 'full' });
      expect(await store.read((tx) => tx.all('contact'))).toEqual([ines]);
      room += 1;
      await store.change((tx) => tx.put('contact', tomas));
      expect(await store.read((tx) => tx.count('contact'))).toBe(2);
    });

    it('because the browser keeps none is unavailable', async () => {
      const never = new DOMException(
        'A mutation operation was attempted on a database that did not allow mutations.',
        'InvalidStateError',
      );
      const factory = failingFactory(globalThis.indexedDB, [never]);
      await expect(open({ indexedDB: factory })).rejects.toMatchObject({ trouble: 'unavailable' });
      vi.stubGlobal('indexedDB', undefined);
      await expect(open()).rejects.toMatchObject({ trouble: 'unavailable' });
      vi.unstubAllGlobals();
    });
  });

  describe('whose disk is full', () => {
    it('fails a change although its requests never answer, and can be read as before', async () => {
      const store = await open();
      await store.change((tx) => tx.put('contact', ines));
      const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
      ) {
        (this.transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
        return new IDBRequest();
      });
      await expect(store.change((tx) => tx.put('contact', tomas))).rejects.toMatchObject({ trouble: 'full' });
      expect(await store.read((tx) => tx.all('contact'))).toEqual([ines]);
      put.mockRestore();
      await store.change((tx) => tx.put('contact', tomas));
      expect(await store.read((tx) => tx.count('contact'))).toBe(2);
    });
  });

  describe('and its transactions', () => {
    it('are strict for what the user did and relaxed where that was asked for', async () => {
      const store = await open();
      const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
      await store.change((tx) => tx.put('contact', ines));
      await store.change((tx) => tx.put('contact', tomas), { relaxed: true });
      expect(transaction.mock.calls.map(([, mode, how]) => [mode, how?.durability])).toEqual([
        ['readwrite', 'strict'],
        ['readwrite', 'relaxed'],
      ]);
    });

    it('do not resolve before they are on disk', async () => {
      const store = await open({ indexedDB: watched() });
      const order: string[] = [];
      vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...of) {
        const tx = unspied.call(this, ...of);
        tx.addEventListener('complete', () => order.push('complete'));
        return tx;
      });
      await store.change((tx) => tx.put('contact', ines));
      order.push('resolved');
      expect(order).toEqual(['complete', 'resolved']);
    });

    it('fail loudly when something else is awaited inside', async () => {
      const store = await open();
      const straying = store.change(async (tx) => {
        await tx.put('contact', ines);
        // Such a read begins when this transaction is over.
        await store.read((later) => later.all('contact'));
        await tx.put('contact', tomas);
      });
      await expect(straying).rejects.toMatchObject({ trouble: 'failed' });
    });

    it('go on after the database is opened again, with the same name in stamps', async () => {
      const first = await open();
      await first.change((tx) => tx.put('contact', ines));
      first.close();
      await expect(first.read((tx) => tx.all('contact'))).rejects.toMatchObject({ trouble: 'closed' });
      const second = await open();
      await second.change((tx) => tx.put('contact', tomas));
      const [a, b] = (await second.readAllRows()).contact;
      expect(a!.since.split('-')[2]).toBe(b!.since.split('-')[2]);
    });
  });

  describe('whose upgrade dies half way', () => {
    it('is as it was, and the next opening begins again', async () => {
      const make = (version: number, upgrade: Database['upgrade']) =>
        openConnection({ name: 'onward', version, upgrade, wait: onlyRetry });
      const first = await make(1, (db) => void db.createObjectStore('contact', { keyPath: 'id' }));
      await first.put('contact', { id: 'contact_a' });
      first.close();
      const dying = make(2, (db, _, tx) => {
        db.createObjectStore('half');
        tx.abort();
      });
      await expect(dying).rejects.toMatchObject({ trouble: 'failed' });
      let from = 0;
      const second = await make(2, (db, was) => {
        from = was;
        db.createObjectStore('whole');
      });
      expect([from, [...unwrap(second).objectStoreNames]]).toEqual([1, ['contact', 'whole']]);
      expect(await second.getAll('contact')).toEqual([{ id: 'contact_a' }]);
      second.close();
    });
  });
});

const unspied = IDBDatabase.prototype.transaction;

/** The wait before the second try is over at once; nobody runs out of patience. */
function onlyRetry(ms: number): Promise<void> {
  return ms === 1_000 ? Promise.resolve() : new Promise(() => {});
}
