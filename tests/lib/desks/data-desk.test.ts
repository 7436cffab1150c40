import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { dataDesk } from '../../../lib/desks/data-desk.ts';
import type { OwnPage } from '../../../lib/desks/own-page.ts';
import type { Contact } from '../../../lib/domain/contact.ts';
import { readOnwardFile, writeOnwardFile } from '../../../lib/files/onward-file.ts';
import type { BookStore } from '../../../lib/store/book-store.ts';
import { type FakeWorld, fakeWorld } from '../../fakes/fake-world.ts';
import { givenContact } from '../../fakes/people.ts';

vi.mock('../../../lib/browser.ts', () => ({ browser: { storage: {} } }));

let world: FakeWorld;
let ines: Contact;
const desk = () => dataDesk({ world, locale: 'en-GB' } as unknown as OwnPage);
const names = () => world.store.read(async (tx) => (await tx.all('contact')).map((one) => one.name).sort());

/** A file of somebody else's book, with one person in it. */
async function fileWith(name: string) {
  const other = fakeWorld();
  // Two worlds count alike: theirs is not the id of ours.
  other.newId('contact');
  await givenContact(other, { name });
  const file = readOnwardFile(writeOnwardFile(await (other.store as BookStore).readAllRows(), other.now()));
  if (file.is === 'refused') throw new Error(file.why);
  return file;
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  world = fakeWorld();
  ines = await givenContact(world, { name: 'Ines Duarte' });
});

test('an import takes a copy first: the book as it was before, whole', async () => {
  const { copies, takeIn } = desk();
  expect(await copies.list()).toEqual([]);
  expect(await takeIn(await fileWith('Tomasz Wilk'))).toMatchObject({ is: 'taken in' });
  expect(await names()).toEqual(['Ines Duarte', 'Tomasz Wilk']);
  const [before, ...others] = await copies.list();
  expect(others).toEqual([]);
  const copy = await copies.verify(before!.order);
  expect(copy).toMatchObject({ is: 'good', copy: { contacts: 1 }, rows: { contact: [{ id: ines.id }] } });
});

test('where no copy can be kept nothing is taken in', async () => {
  const { copies, takeIn } = desk();
  const { add } = IDBObjectStore.prototype;
  // A disk that keeps half of what it is given.
  const halves = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
    this: IDBObjectStore,
    row,
    key,
  ) {
    return add.call(this, typeof row === 'string' ? row.slice(row.length / 2) : row, key);
  });
  expect(await takeIn(await fileWith('Tomasz Wilk'))).toEqual({ is: 'not copied' });
  halves.mockRestore();
  expect(await names()).toEqual(['Ines Duarte']);
  expect(await copies.list()).toEqual([]);
});
