import { openDB } from 'idb';
import { openBook } from '../../lib/store/open-book.ts';
import { storeContract, type Tried } from '../lib/store/contract.ts';
import { now } from '../lib/store/people.ts';
import { takingInContract } from '../lib/store/taking-in.ts';
import { runAll } from './small-vitest.ts';

/* The contract of every store, on the database of the browser in whose page this runs. */
storeContract('the store in this browser', open);
takingInContract('taking a book in, in this browser', open);
Object.assign(globalThis, { onwardContract: runAll() });

let databases = 0;

async function open(): Promise<Tried> {
  databases += 1;
  const name = `contract-${databases}`;
  const clock = { now };
  const aside: string[] = [];
  const store = await openBook({
    name,
    now: () => clock.now,
    onAside: (kind, id) => aside.push(`${kind} ${id}`),
  });
  const raw = await openDB(name);
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
