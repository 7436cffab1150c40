import { memoryDisk } from '../../fakes/memory-store.ts';
import { storeContract, type Tried } from './contract.ts';
import { now } from './people.ts';
import { takingInContract } from './taking-in.ts';

storeContract('the store in memory', open);
takingInContract('taking a book in, in memory', open);

async function open(): Promise<Tried> {
  const clock = { now };
  const aside: string[] = [];
  const disk = memoryDisk();
  return {
    store: disk.open({ now: () => clock.now, onAside: (kind, id) => aside.push(`${kind} ${id}`) }),
    clock,
    aside,
    rows: async (table) => disk.rows(table),
    poke: async (table, row) => disk.poke(table, row),
  };
}
