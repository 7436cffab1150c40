import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BookStore } from '../../../lib/store/book-store.ts';
import { type Copies, copiesOn } from '../../../lib/store/copies.ts';
import { type CopyLabel, type CopyShelf, openShelf } from '../../../lib/store/copy-shelf.ts';
import { copyEveryMs, isCopyDue, outdated } from '../../../lib/store/rotation.ts';
import { memoryStore } from '../../fakes/memory-store.ts';
import { contactId, ines, now, stepOn, tomas, touchAt } from './people.ts';

let clock: { now: number };
let store: BookStore;
let shelf: CopyShelf;
let copies: Copies;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  clock = { now };
  store = memoryStore({ now: () => clock.now });
  shelf = await openShelf();
  copies = copiesOn(shelf, () => clock.now);
});

const readBook = () => store.readAllRows();
const take = () => copies.take(readBook);
const put = (who = ines) => store.change((tx) => tx.put('contact', who));
const touched = (at: number) => store.change((tx) => tx.put('touch', touchAt(`t${at}`, now + at)));
const orders = async () => (await copies.list()).map((one) => one.order);

describe('a copy of the book', () => {
  it('reads back as what was copied, and restores it', async () => {
    await put();
    await store.change((tx) => tx.put('step', stepOn('a', '2026-11-23')));
    expect(await take()).toMatchObject({ is: 'taken', copy: { order: 1, contacts: 1, takenAt: now } });
    const read = await copies.verify();
    expect(read).toMatchObject({ is: 'good', count: 2 });
    const empty = memoryStore({ now: () => clock.now, node: 'anew' });
    await empty.mergeRows(read.is === 'good' ? read.rows : {}, { as: 'restore' });
    expect(await empty.readAllRows()).toEqual(await store.readAllRows());
  });

  it('is not taken twice of the same book', async () => {
    await put();
    await take();
    expect(await take()).toEqual({ is: 'kept', because: 'nothing new' });
    expect(await orders()).toEqual([1]);
  });

  it('is taken again of the same book when the one that is there does not read back', async () => {
    await put();
    await take();
    const [label] = await shelf.labels();
    await shelf.replace(label!, 'half of it');
    expect(await take()).toMatchObject({ is: 'taken', copy: { order: 2 } });
    expect(await copies.verify()).toMatchObject({ is: 'good', count: 1 });
  });

  it('is wished for twice in one moment, by the background and by a page: one is taken, and both are told well', async () => {
    await put();
    const other = copiesOn(await openShelf(), () => clock.now);
    const told = await Promise.all([take(), other.take(readBook), copies.verify(), other.forget(readBook)]);
    expect(told.map((one) => one?.is)).toEqual(['taken', 'kept', 'good', undefined]);
    expect(await orders()).toEqual([1]);
  });

  it('is of the book as it is when its turn comes, not as it was when it was wished for', async () => {
    await put();
    const other = copiesOn(await openShelf(), () => clock.now);
    const first = other.take(async () => {
      const book = await readBook();
      await touched(1);
      return book;
    });
    expect((await Promise.all([first, take()])).map((one) => one.is)).toEqual(['taken', 'taken']);
    expect(await copies.verify()).toMatchObject({ is: 'good', count: 2 });
  });

  it('is never taken of a blank book while there is one that is not', async () => {
    await put();
    await take();
    const blank = await memoryStore({ now: () => clock.now, node: 'anew' }).readAllRows();
    expect(await copies.take(async () => blank)).toEqual({ is: 'kept', because: 'the book is blank' });
    expect(await orders()).toEqual([1]);
  });

  it('is taken of a book that the user has emptied', async () => {
    await put();
    await take();
    await store.change((tx) => tx.remove('contact', ines.id));
    expect(await take()).toMatchObject({ is: 'taken', copy: { contacts: 0 } });
  });

  it('that did not read back whole is dropped, and the old ones stay', async () => {
    await put();
    await take();
    await touched(1);
    const half: CopyShelf = { ...shelf, add: (label, text) => shelf.add(label, text.slice(0, 99)) };
    const taken = await copiesOn(half, () => clock.now).take(readBook);
    expect(taken).toEqual({ is: 'kept', because: 'it did not read back' });
    expect(await orders()).toEqual([1]);
    expect((await copies.verify()).is).toBe('good');
  });

  it('that was cut off in its making is no copy any more, although the next one did not read back either', async () => {
    await put();
    await take();
    await touched(1);
    const halved: CopyShelf = { ...shelf, add: (label, text) => shelf.add(label, text.slice(0, 99)) };
    const cutOff: CopyShelf = { ...halved, text: () => Promise.reject(new Error('the background ended')) };
    await expect(copiesOn(cutOff, () => clock.now).take(readBook)).rejects.toThrow();
    expect(await orders()).toEqual([2, 1]);
    await touched(2);
    const taken = await copiesOn(halved, () => clock.now).take(readBook);
    expect(taken).toEqual({ is: 'kept', because: 'it did not read back' });
    expect(await orders()).toEqual([1]);
    expect((await copies.verify()).is).toBe('good');
  });

  it('that could not be written leaves the old ones as they were', async () => {
    await put();
    await take();
    await touched(1);
    const full: CopyShelf = { ...shelf, add: () => Promise.reject(new Error('full')) };
    await expect(copiesOn(full, () => clock.now).take(readBook)).rejects.toThrow('full');
    expect(await orders()).toEqual([1]);
  });

  it('that was scrambled on the disk is found out', async () => {
    await put();
    await take();
    const [label] = await shelf.labels();
    const text = (await shelf.text(1))!;
    await shelf.replace(label!, text.replace('Ines', 'Inez'));
    expect(await copies.verify()).toEqual({ is: 'broken', because: 'checksum' });
    expect(await copies.read(7)).toEqual({ is: 'broken', because: 'not there' });
  });

  it('before there is any, there is nothing to verify', async () => {
    expect(await copies.verify()).toEqual({ is: 'broken', because: 'not there' });
    expect(await copies.isDue()).toBe(true);
  });

  it('tells nothing more of a person who was forgotten, nor of what belonged to them', async () => {
    await put();
    await put(tomas);
    await store.change((tx) => tx.put('touch', { ...touchAt('a', now), note: 'Ines likes rowing' }));
    await store.change((tx) => tx.put('conversation', { id: 'gmail 17c', contact: ines.id, lastSeen: null }));
    await take();
    await store.change(async (tx) => {
      await tx.erase('touch', 'touch_a');
      await tx.erase('conversation', 'gmail 17c');
      await tx.erase('contact', ines.id);
    });
    await copies.forget(readBook);
    const text = (await shelf.text(1))!;
    expect(text).not.toMatch(/duarte|northquay|rowing|17c/i);
    expect(text).toContain('Tomas Vale');
    expect(await copies.verify()).toMatchObject({ is: 'good', copy: { contacts: 1 } });
  });

  it('forgets before the next one is taken', async () => {
    await put();
    await take();
    await store.change((tx) => tx.erase('contact', ines.id));
    await take();
    expect(await shelf.text(1)).not.toMatch(/duarte/i);
  });
});

describe('the rotation of copies', () => {
  it('keeps some of the last hours, days and weeks', async () => {
    await put();
    for (let at = 1; at <= 90; at += 1) {
      await touched(at);
      await take();
    }
    expect(await orders()).toEqual([90, 89, 88, 80, 40]);
  });

  it('goes by numbers, whatever the clock says', async () => {
    await put();
    for (const at of [now, 0, now + 9e11, 5]) {
      clock.now = at;
      await touched(at % 1_000_003);
      await take();
    }
    expect(await orders()).toEqual([4, 3, 2]);
  });

  it('keeps the fullest when the book has shrunk to less than half', async () => {
    for (let at = 0; at < 5; at += 1) await put({ ...ines, id: contactId(`c${at}`) });
    await take();
    const small = memoryStore({ now: () => clock.now, node: 'anew' });
    for (let at = 0; at < 20; at += 1) {
      await small.change((tx) => tx.put('contact', { ...tomas, title: `title ${at}` }));
      await copies.take(() => small.readAllRows());
    }
    expect(await orders()).toContain(1);
  });

  it('always leaves the newest three and never more than eight', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 200 }), (sizes) => {
        let labels: CopyLabel[] = [];
        sizes.forEach((contacts, at) => {
          labels.push({ order: at + 1, takenAt: 0, contacts, forgotten: '', checksum: '' });
          const gone = new Set(outdated(labels));
          labels = labels.filter((one) => !gone.has(one.order));
        });
        const left = labels.map((one) => one.order);
        const last = sizes.length;
        expect(left.slice(-3)).toEqual([last - 2, last - 1, last].filter((order) => order > 0));
        expect(left.length).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('is due after an hour, and when the clock has gone back by one', () => {
    const label: CopyLabel = { order: 1, takenAt: now, contacts: 1, forgotten: '', checksum: '' };
    expect(isCopyDue([label], now + copyEveryMs - 1)).toBe(false);
    expect(isCopyDue([label], now + copyEveryMs)).toBe(true);
    expect(isCopyDue([label], now - copyEveryMs)).toBe(true);
  });
});
