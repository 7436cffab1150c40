import { type BookStore, bookStoreOf } from './book-store.ts';
import { type Opened, openStore, type StoreOptions } from './open-store.ts';

/** The store of this browser with the doors for files and copies, open. */
export type OpenedBook = BookStore & Opened;

/** Opens the store for the extension's own pages. Rejects with a `StoreTrouble`. */
export function openBook(options: StoreOptions): Promise<OpenedBook> {
  return openStore(options, bookStoreOf);
}
