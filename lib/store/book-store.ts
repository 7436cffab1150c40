import type { Store } from '../domain/world.ts';
import type { RawTx } from './raw-tx.ts';
import { readerOf } from './reader.ts';
import type { Ways } from './ways.ts';
import { writing } from './writer.ts';

/** One transaction over all tables: nothing of it is kept when `work` rejects. Rejects with `work`'s own error or a `StoreTrouble`. */
export type Transact = <T>(
  how: 'read' | 'strict' | 'relaxed',
  work: (raw: RawTx) => Promise<T>,
) => Promise<T>;

/** The store that actions know, on whatever runs transactions. */
export function bookStoreOf(transact: Transact, ways: Ways): Store {
  return {
    read: (work) => transact('read', (raw) => work(readerOf(raw, ways))),
    change: (work, how = {}) =>
      transact(how.relaxed ? 'relaxed' : 'strict', async (raw) => {
        const { writer, finish } = writing(raw, ways, how.undo);
        const result = await work(writer);
        await finish();
        return result;
      }),
  };
}
