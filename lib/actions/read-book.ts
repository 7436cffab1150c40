import { type BookLine, bookLines } from '../domain/book-line.ts';
import type { Contact } from '../domain/contact.ts';
import { type Desk, todayOf } from '../domain/desk.ts';
import type { ContactId } from '../domain/id.ts';
import * as pace from '../domain/pace.ts';
import type { Reader, World } from '../domain/world.ts';
import { deskIn, perStepIn } from './known.ts';

/**
 * The book, by risk, and what it was read against. Not `whole`: what was is still to come, so nobody is said to be
 * stalled, and the last touches are not known. `perStep` are the minutes that one step takes.
 */
export type Book = {
  desk: Desk;
  lines: BookLine[];
  whole: boolean;
  perStep: number;
  /** Only who is due first, with nothing but those steps: enough for the first screen of Today, and for no number. */
  isFirst?: true;
};

/** So many touches take longer to read than one waits for the first rows, in records. */
const manyTouches = 5_000;

/** From so many steps on the first screen does not wait for the rest of them. */
const manySteps = 1_000;
/** So many steps fill the first screen of Today, and more. */
const firstSteps = 200;

/** The steps that are due first and whose they are, read by their index; null for a book that is read at once. */
export async function readBookFirst(world: World): Promise<Book | null> {
  const read = await world.store.read(async (tx) => {
    if ((await tx.count('step')) < manySteps) return null;
    const desk = await deskIn(world, tx);
    const steps = await tx.openSteps(todayOf(desk), firstSteps);
    if (steps.length === 0) return null;
    const contacts = await withThoseWhoLead(
      tx,
      steps.map((one) => one.contact),
    );
    const perStep = await perStepIn(tx, desk, pace);
    return { desk, perStep, records: { contacts, steps, touches: [], stageChanges: [], ratings: [] } };
  });
  if (read === null) return null;
  const { desk, perStep, records } = read;
  const lines = bookLines(records, desk, false).filter((one) => one.plan.length > 0);
  return { desk, perStep, lines, whole: false, isFirst: true };
}

/** The contacts, and those that they were joined into. */
async function withThoseWhoLead(tx: Reader, ids: readonly ContactId[]): Promise<Contact[]> {
  const found = new Map<ContactId, Contact>();
  for (let next = new Set(ids); next.size > 0; ) {
    const read = await Promise.all([...next].map((id) => tx.get('contact', id)));
    const known = read.filter((one) => one !== null);
    for (const one of known) found.set(one.id, one);
    next = new Set(known.flatMap((one) => one.joinedInto ?? []).filter((id) => !found.has(id)));
  }
  return [...found.values()];
}

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
