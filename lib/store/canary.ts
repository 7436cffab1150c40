import type { CopyLabel } from './copy-shelf.ts';
import { isLost, type Mirror } from './mirror.ts';
import type { BookSummary } from './plain-store.ts';

/** Whether the book is there; else how many contacts were last seen, when (instant, ms), and in what. */
export type Canary =
  | { is: 'fine' }
  | { is: 'empty but copied'; count: number; at: number; in: 'copy'; order: number }
  | { is: 'empty but copied'; count: number; at: number; in: 'mirror' };

/**
 * Looks whether the database has silently lost what its copies still have: then the user must see 'your list is
 * empty, but a copy has …', and never 'all done'. `copies` newest first; null for what cannot be read.
 */
export function checkCanary(
  book: BookSummary,
  mirror: Mirror | null,
  copies: readonly CopyLabel[] | null,
): Canary {
  const copy = copies?.find((one) => one.contacts > book.contacts);
  const lost = book.blank || (mirror !== null && isLost(book, mirror));
  if (!lost) return { is: 'fine' };
  if (copy)
    return { is: 'empty but copied', count: copy.contacts, at: copy.takenAt, in: 'copy', order: copy.order };
  if (mirror === null || mirror.contacts === 0) return { is: 'fine' };
  return { is: 'empty but copied', count: mirror.contacts, at: mirror.at, in: 'mirror' };
}
