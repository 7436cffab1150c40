import { type BookLine, bookLines } from '../domain/book-line.ts';
import type { Desk } from '../domain/desk.ts';
import type { World } from '../domain/world.ts';
import { deskIn } from './known.ts';

/** The whole book, by risk, and what it was read against. */
export type Book = { desk: Desk; lines: BookLine[] };

/** Reads everybody, with the open steps, the last touch and what the rules say of each. */
export async function readBook(world: World): Promise<Book> {
  const { desk, records } = await world.store.read(async (tx) => ({
    desk: await deskIn(world, tx),
    records: {
      contacts: await tx.all('contact'),
      steps: await tx.openSteps(),
      touches: await tx.all('touch'),
      stageChanges: await tx.all('stageChange'),
      ratings: await tx.all('rating'),
    },
  }));
  return { desk, lines: bookLines(records, desk) };
}
