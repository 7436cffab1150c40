import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { openStore } from '../../../lib/store/open-store.ts';
import { storeContract } from './contract.ts';
import { now } from './people.ts';

storeContract('the store in the browser', async () => {
  globalThis.indexedDB = new IDBFactory();
  const clock = { now };
  const aside: string[] = [];
  const store = await openStore({
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
});
