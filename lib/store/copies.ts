import { travellingKinds } from '../domain/records.ts';
import { checksumOf } from './checksum.ts';
import { contactOf } from './contact-of.ts';
import type { CopyLabel, CopyShelf } from './copy-shelf.ts';
import { isCopyDue, outdated } from './rotation.ts';
import { isLive, isObject, parseRow } from './stamped.ts';
import type { OutsideRows } from './take-in.ts';
import type { WholeBook } from './whole-book.ts';

/** What became of the wish to take a copy. Kept: the copies are as they were, because … */
export type Taken =
  | { is: 'taken'; copy: CopyLabel }
  | { is: 'kept'; because: 'the book is blank' | 'nothing new' | 'it did not read back' };

/** A copy that was read: whole, and how many rows are in it; or not, and why. */
export type CopyRead =
  | { is: 'good'; copy: CopyLabel; rows: OutsideRows; count: number }
  | { is: 'broken'; because: 'not there' | 'checksum' | 'not rows' };

/** The copies in the browser, rolling. Rows of a good one go back by `mergeRows(rows, { as: 'restore' })`. */
export type Copies = {
  /** Newest first. */
  list(): Promise<CopyLabel[]>;
  /** Whether an hour has gone since the last one. */
  isDue(): Promise<boolean>;
  /** `readBook` reads the book, in its turn: a copy is never of an older book than the one before it. */
  take(readBook: () => Promise<WholeBook>): Promise<Taken>;
  read(order: number): Promise<CopyRead>;
  /** 'Verify it now': reads the newest copy whole, as a restore would. */
  verify(): Promise<CopyRead>;
  /** Takes out of all copies whoever was forgotten in the book that is read. */
  forget(readBook: () => Promise<WholeBook>): Promise<void>;
};

/**
 * Copies on a shelf; `now` is the instant in ms. Its methods reject with the shelf's `StoreTrouble`. The background and
 * a page of ours may wish for a copy in the same moment: each has its turn, and the second finds nothing new.
 */
export function copiesOn(shelf: CopyShelf, now: () => number): Copies {
  /** Writes the new one, reads it back, and only then lets go of old ones. */
  async function take(book: WholeBook): Promise<Taken> {
    if (book.contact.length === 0 && (await shelf.labels()).some((one) => one.contacts > 0)) {
      return { is: 'kept', because: 'the book is blank' };
    }
    await forget(book);
    const newest = (await shelf.labels()).at(-1);
    const text = JSON.stringify(book);
    const checksum = checksumOf(text);
    // One that was cut off before it was read back may be broken: then there is something new after all.
    if (newest?.checksum === checksum && (await read(newest.order)).is === 'good') {
      return { is: 'kept', because: 'nothing new' };
    }
    const copy: CopyLabel = {
      order: (newest?.order ?? 0) + 1,
      takenAt: now(),
      contacts: contactsIn(book),
      forgotten: markOf(forgottenIn(book)),
      checksum,
    };
    await shelf.add(copy, text);
    if ((await newestGood())?.order !== copy.order) return { is: 'kept', because: 'it did not read back' };
    for (const order of outdated(await shelf.labels())) await shelf.drop(order);
    return { is: 'taken', copy };
  }

  /** The newest that reads back; what is newer and does not, cut off in its making, is let go of. */
  async function newestGood(): Promise<CopyLabel | null> {
    for (const label of (await shelf.labels()).reverse()) {
      if ((await read(label.order)).is === 'good') return label;
      await shelf.drop(label.order);
    }
    return null;
  }

  async function read(order: number): Promise<CopyRead> {
    const copy = (await shelf.labels()).find((one) => one.order === order);
    const text = await shelf.text(order);
    if (!copy || text === null) return { is: 'broken', because: 'not there' };
    if (checksumOf(text) !== copy.checksum) return { is: 'broken', because: 'checksum' };
    const rows = rowsIn(text);
    if (rows === null) return { is: 'broken', because: 'not rows' };
    const count = travellingKinds.reduce((sum, kind) => sum + (rows[kind]?.length ?? 0), 0);
    return { is: 'good', copy, rows, count };
  }

  async function forget(book: WholeBook): Promise<void> {
    const forgotten = forgottenIn(book);
    const mark = markOf(forgotten);
    for (const label of await shelf.labels()) {
      if (label.forgotten === mark) continue;
      const found = await read(label.order);
      if (found.is === 'broken') {
        await shelf.drop(label.order);
        continue;
      }
      const rows = without(found.rows, forgotten, book);
      const text = JSON.stringify(rows);
      const told = { contacts: contactsIn(rows), forgotten: mark, checksum: checksumOf(text) };
      await shelf.replace({ ...label, ...told }, text);
    }
  }

  return {
    list: async () => (await shelf.labels()).reverse(),
    isDue: async () => isCopyDue(await shelf.labels(), now()),
    take: (readBook) => shelf.alone(async () => take(await readBook())),
    read: (order) => shelf.alone(() => read(order)),
    verify: () =>
      shelf.alone(async () => {
        const newest = (await shelf.labels()).at(-1);
        return newest ? read(newest.order) : { is: 'broken', because: 'not there' };
      }),
    forget: (readBook) => shelf.alone(async () => forget(await readBook())),
  };
}

function rowsIn(text: string): OutsideRows | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(parsed)) return null;
  const rows: { [kind: string]: readonly unknown[] } = {};
  for (const kind of travellingKinds) {
    const list = parsed[kind];
    if (!Array.isArray(list)) return null;
    rows[kind] = list;
  }
  return rows;
}

function contactsIn(rows: OutsideRows): number {
  return (rows.contact ?? []).map(parseRow).filter((row) => row !== null && isLive(row)).length;
}

/** The ids of all that was forgotten. */
function forgottenIn(book: WholeBook): Set<string> {
  const forgotten = new Set<string>();
  for (const kind of travellingKinds) for (const row of book[kind]) if (row.erased) forgotten.add(row.id);
  return forgotten;
}

function markOf(forgotten: ReadonlySet<string>): string {
  return checksumOf([...forgotten].sort().join());
}

/**
 * The rows without those that are forgotten, and without what belongs to a contact that is; in their place what the book
 * has left of them, so that whoever is brought back from here stays forgotten.
 */
function without(rows: OutsideRows, forgotten: ReadonlySet<string>, book: WholeBook): OutsideRows {
  const left: { [kind: string]: unknown[] } = {};
  for (const kind of travellingKinds) {
    const others = (rows[kind] ?? []).filter((outside) => {
      const row = parseRow(outside);
      return row !== null && !forgotten.has(row.id) && !forgotten.has(contactOf(row) ?? '');
    });
    left[kind] = [...others, ...book[kind].filter((row) => row.erased)];
  }
  return left;
}
