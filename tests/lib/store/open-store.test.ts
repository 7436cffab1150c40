import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { openBook } from '../../../lib/store/open-book.ts';
import { storeContract, type Tried } from './contract.ts';
import { now } from './people.ts';
import { takingInContract } from './taking-in.ts';

storeContract('the store in the browser', open);
takingInContract('taking a book in, in the browser', open);

async function open(): Promise<Tried> {
  globalThis.indexedDB = new IDBFactory();
  const clock = { now };
  const aside: string[] = [];
  const store = await openBook({
    now: () => clock.now,
    onAside: (kind, id) => aside.push(`${kind} ${id}`),
  });
  const raw = await openDB('onward');
  return {
    store,
    clock,
    aside,
    rows: (table) => raw.getAll(table),
    async poke(table, row) {
      await raw.put(table, row);
    },
  };
}
