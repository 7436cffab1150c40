import { type PlainStore, plainStoreOf, type Transact } from './plain-store.ts';
import { type Manner, type OutsideRows, preview, type TakeInHow, type TakenIn, takeIn } from './take-in.ts';
import type { Ways } from './ways.ts';

/** The store, and the doors through which a whole book comes in. The extension's own pages have it. */
export type BookStore = PlainStore & {
  /** What taking these rows in would do; writes nothing. */
  previewMerge(rows: OutsideRows, as?: Manner): Promise<TakenIn>;
  /** Takes rows in, all or nothing; see `Manner`. Twice is as once. */
  mergeRows(rows: OutsideRows, how?: TakeInHow): Promise<TakenIn>;
};

/** The store with its doors, on whatever runs transactions. */
export function bookStoreOf(transact: Transact, ways: Ways): BookStore {
  return {
    ...plainStoreOf(transact, ways),
    previewMerge: (rows, as = 'merge') => transact('read', (raw) => preview(raw, ways, rows, as)),
    mergeRows: (rows, how = {}) => transact('strict', (raw) => takeIn(raw, ways, rows, how)),
  };
}
