import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { StoreTrouble } from '../../lib/domain/world.ts';
import { openBook } from '../../lib/store/open-book.ts';
import { memoryDisk } from '../fakes/memory-store.ts';
import type { SimDisk } from './machine.ts';

/** The store in memory: its unflushed commits can be lost. */
export function diskInMemory(now: () => number): SimDisk {
  const disk = memoryDisk();
  return {
    open: async () => disk.open({ now }),
    crash(keep) {
      const could = disk.unflushed();
      disk.crash(Math.min(keep, could));
      return Math.max(0, could - keep);
    },
    fill: (times) => disk.failNext('full', times),
  };
}

/** The real store on a database of fake-indexeddb. Nothing that it has committed can be lost. */
export function diskInDatabase(now: () => number): SimDisk {
  const indexedDB = new IDBFactory();
  let failing = 0;
  return {
    async open() {
      const store = await openBook({ now, indexedDB, newNode: () => 'here' });
      return {
        ...store,
        change: (work, how) =>
          store.change(async (tx) => {
            const result = await work(tx);
            if (failing > 0) {
              failing -= 1;
              throw new StoreTrouble('full');
            }
            return result;
          }, how),
      };
    },
    crash: () => 0,
    fill: (times) => {
      failing = times;
    },
  };
}
