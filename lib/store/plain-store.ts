import type { Store } from '../domain/world.ts';
import type { RawTx } from './raw-tx.ts';
import { readerOf } from './reader.ts';
import type { Ways } from './ways.ts';
import { type WholeBook, wholeBook } from './whole-book.ts';
import { writing } from './writer.ts';

/** One transaction over all tables: nothing of it is kept when `work` rejects. Rejects with `work`'s own error or a `StoreTrouble`. */
export type Transact = <T>(
  how: 'read' | 'strict' | 'relaxed',
  work: (raw: RawTx) => Promise<T>,
) => Promise<T>;

/** The store that actions know, and the book whole for copies: all that the background needs. */
export type PlainStore = Store & {
  /** Everything that travels, with stamps and tombstones, as it stood at one moment. */
  readAllRows(): Promise<WholeBook>;
  summary(): Promise<BookSummary>;
};

/**
 * What the book is, in three words: which database it lives in, how many contacts there are, and whether it is blank:
 * nobody was ever in it, not even somebody who was removed. A user cannot make a book blank; only a loss can.
 */
export type BookSummary = { node: string; contacts: number; blank: boolean };

/** The store on whatever runs transactions. */
export function plainStoreOf(transact: Transact, ways: Ways): PlainStore {
  return {
    read: (work) => transact('read', (raw) => work(readerOf(raw, ways))),
    change: (work, how = {}) =>
      transact(how.relaxed ? 'relaxed' : 'strict', async (raw) => {
        const { writer, finish } = writing(raw, ways, how.undo);
        const result = await work(writer);
        await finish();
        return result;
      }),
    readAllRows: () => transact('read', wholeBook),
    summary: () =>
      transact('read', async (raw) => ({
        node: ways.node,
        contacts: await readerOf(raw, ways).count('contact'),
        blank: (await raw.count('contact')) === 0,
      })),
  };
}
