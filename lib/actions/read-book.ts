import { type BookLine, bookLines } from '../domain/book-line.ts';
import type { Desk } from '../domain/desk.ts';
import * as pace from '../domain/pace.ts';
import type { World } from '../domain/world.ts';
import { deskIn, perStepIn } from './known.ts';

/**
 * The book, by risk, and what it was read against. Not `whole`: what was is still to come, so nobody is said to be
 * stalled, and the last touches are not known. `perStep` are the minutes that one step takes.
 */
export type Book = { desk: Desk; lines: BookLine[]; whole: boolean; perStep: number };

/** So many touches take longer to read than one waits for the first rows, in records. */
const manyTouches = 5_000;

/** The contacts and their steps alone, where reading the rest takes its time; null for a book that does not need it. */
export async function readBookSoon(world: World): Promise<Book | null> {
  const read = await world.store.read(async (tx) => {
    if ((await tx.count('touch')) < manyTouches) return null;
    const [desk, contacts, steps] = await Promise.all([deskIn(world, tx), tx.all('contact'), tx.openSteps()]);
    const perStep = await perStepIn(tx, desk, pace);
    return { desk, perStep, records: { contacts, steps, touches: [], stageChanges: [], ratings: [] } };
  });
  if (read === null) return null;
  const { desk, perStep, records } = read;
  return { desk, perStep, lines: bookLines(records, desk, false), whole: false };
}

/** Reads everybody, with the open steps, the last touch and what the rules say of each. */
export async function readBook(world: World): Promise<Book> {
  const { desk, perStep, records } = await world.store.read(async (tx) => {
    const [desk, contacts, steps, touches, stageChanges, ratings] = await Promise.all([
      deskIn(world, tx),
      tx.all('contact'),
      tx.openSteps(),
      tx.all('touch'),
      tx.all('stageChange'),
      tx.all('rating'),
    ]);
    const perStep = await perStepIn(tx, desk, pace);
    return { desk, perStep, records: { contacts, steps, touches, stageChanges, ratings } };
  });
  return { desk, perStep, lines: bookLines(records, desk), whole: true };
}
