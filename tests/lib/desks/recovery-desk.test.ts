import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { recoveryDesk } from '../../../lib/desks/recovery-desk.ts';
import { openBook } from '../../../lib/store/open-book.ts';
import { fakeWorld } from '../../fakes/fake-world.ts';
import { givenContact } from '../../fakes/people.ts';

vi.mock('../../../lib/browser.ts', () => ({ browser: { storage: {} } }));

type Good = NonNullable<Awaited<ReturnType<ReturnType<typeof recoveryDesk>['newestGood']>>>;

/** The copy that is left: Ines as she was an hour ago. */
let copy: Good;
const now = () => Date.UTC(2026, 10, 24, 9);
const inBook = async () => {
  const store = await openBook({ now });
  const names = await store.read(async (tx) => (await tx.all('contact')).map((one) => one.name));
  store.close();
  return names;
};

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  const world = fakeWorld();
  await givenContact(world, { name: 'Ines as copied' });
  const rows = await (world.store as Awaited<ReturnType<typeof openBook>>).readAllRows();
  copy = { is: 'good', rows, count: 1, copy: {} } as unknown as Good;
});

test('a book that can be opened after all is not deleted, and nothing in it becomes older', async () => {
  const store = await openBook({ now });
  await givenContact({ ...fakeWorld(), store }, { name: 'Ines as she is' });
  store.close();
  await recoveryDesk().beginAnew(copy);
  expect(await inBook()).toEqual(['Ines as she is']);
});

test('what was written since on the new book stays, when another page begins anew after it', async () => {
  await recoveryDesk().beginAnew(copy);
  const store = await openBook({ now });
  const tomas = { ...fakeWorld(), store, newId: () => 'contact_tomas' as never };
  await givenContact(tomas, { name: 'Tomas' });
  store.close();
  await recoveryDesk().beginAnew(copy);
  expect((await inBook()).sort()).toEqual(['Ines as copied', 'Tomas']);
});
