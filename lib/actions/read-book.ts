import { type BookLine, bookLines } from '../domain/book-line.ts';
import type { Desk } from '../domain/desk.ts';
import type { World } from '../domain/world.ts';
import { deskIn } from './known.ts';

/** The whole book, by risk, and what it was read against. */
export type Book = { desk: Desk; lines: BookLine[] };

/** Reads everybody, with the open steps, the last touch and what the rules say of each. */
export async function readBook(world: World): Promise<Book> {
  const { desk, records } = await world.store.read(async (tx) => {
    const [desk, contacts, steps, touches, stageChanges, ratings] = await Promise.all([
      deskIn(world, tx),
      tx.all('contact'),
      tx.openSteps(),
      tx.all('touch'),
      tx.all('stageChange'),
      tx.all('rating'),
    ]);
    return { desk, records: { contacts, steps, touches, stageChanges, ratings } };
  });
  return { desk, lines: bookLines(records, desk) };
}
