import { browser } from '../browser.ts';
import type { UndoId } from '../domain/id.ts';
import { isPastDue } from '../files/plan-import.ts';
import { type CopyRead, copiesOn, type Taken } from '../store/copies.ts';
import { type CopyLabel, openShelf } from '../store/copy-shelf.ts';
import { writeMirror } from '../store/mirror.ts';
import type { TakenIn } from '../store/take-in.ts';
import type { OwnPage } from './own-page.ts';

/** The rolling copies inside this browser. Its methods reject with a `StoreTrouble` where they cannot be reached. */
export type CopiesDesk = {
  /** Newest first. */
  list(): Promise<CopyLabel[]>;
  takeNow(): Promise<Taken>;
  /** The copy before something large; false: it could not be kept. */
  takeBefore(): Promise<boolean>;
  /** Takes whoever was forgotten out of all copies, and out of the mirror. */
  forget(): Promise<void>;
  /** Reads a copy whole, as a restore would. */
  verify(order: number): Promise<CopyRead>;
  /** What a restore would change. Null: the copy is broken. */
  preview(order: number): Promise<TakenIn | null>;
  /** What the copy says holds again; what was added since stays. Null: the copy is broken, nothing was changed. */
  restore(order: number): Promise<{ did: TakenIn; undo: UndoId } | null>;
};

/** The desk of the copies on one world; opens the shelf for each piece of work and closes it after. */
export function copiesDesk(world: OwnPage['world']): CopiesDesk {
  const onShelf = async <T>(work: (copies: ReturnType<typeof copiesOn>) => Promise<T>): Promise<T> => {
    const shelf = await openShelf();
    try {
      return await work(copiesOn(shelf, world.now));
    } finally {
      shelf.close();
    }
  };
  const readBook = () => world.store.readAllRows();
  const takeNow = () => onShelf((copies) => copies.take(readBook));
  const rowsOf = async (order: number) => {
    const read = await onShelf((copies) => copies.read(order));
    return read.is === 'good' ? read.rows : null;
  };
  return {
    list: () => onShelf((copies) => copies.list()),
    takeNow,
    takeBefore: async () => {
      const taken = await takeNow();
      return taken.is === 'taken' || taken.because !== 'it did not read back';
    },
    async forget() {
      await onShelf((copies) => copies.forget(readBook));
      await writeMirror(mirrorArea, world.store, world.now());
    },
    verify: (order) => onShelf((copies) => copies.read(order)),
    async preview(order) {
      const rows = await rowsOf(order);
      return rows && world.store.previewMerge(rows, 'restore');
    },
    async restore(order) {
      const rows = await rowsOf(order);
      if (rows === null) return null;
      await takeNow();
      const undo = world.newId('undo');
      const past = { now: world.now(), zone: world.zone() };
      const did = await world.store.mergeRows(rows, {
        as: 'restore',
        undo: { id: undo, words: 'Copy brought back' },
        alreadyAlerted: (step) => isPastDue(step.due, past),
      });
      world.lookAgain();
      return { did, undo };
    },
  };
}

/** The small store beside the database in which the mirror lies. */
export const mirrorArea = browser.storage.local;
