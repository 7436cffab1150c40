import { makeKeeper } from '../../lib/background/keep-copies.ts';
import { travellingKinds } from '../../lib/domain/records.ts';
import { StoreTrouble } from '../../lib/domain/world.ts';
import { copiesOn } from '../../lib/store/copies.ts';
import type { CopyLabel, CopyShelf } from '../../lib/store/copy-shelf.ts';
import { type Area, readMirror } from '../../lib/store/mirror.ts';
import type { StampedRow } from '../../lib/store/stamped.ts';
import type { OutsideRows } from '../../lib/store/take-in.ts';
import { memoryDisk } from '../fakes/memory-store.ts';
import type { Life } from './life.ts';
import { hour, type Machine, nowOf } from './machine.ts';
import type { Oracle } from './oracle.ts';
import { checkForgottenOutside } from './people.ts';
import type { Simulation } from './simulation.ts';

/** What keeps the copies, as one life of the background has it. `looked`: it has read the book whole. */
export function simKeeper(machine: Machine, life: Life) {
  const keeper = {
    looked: false,
    keep: makeKeeper({
      store: {
        read: (work) => through(life, () => machine.truth.read(work)),
        change: (work, how) => through(life, () => machine.truth.change(work, how)),
        async readAllRows() {
          keeper.looked = true;
          const book = await through(life, () => machine.truth.readAllRows());
          machine.drawer.books.set(JSON.stringify(book), book.contact.filter(isThere).length);
          return book;
        },
        async summary() {
          const summary = await through(life, () => machine.truth.summary());
          const isUnguarded = machine.sabotage === 'guard of the empty book';
          return isUnguarded ? { ...summary, contacts: 1, blank: false } : summary;
        },
      },
      area: areaOf(machine, life),
      openShelf: async () => shelfOf(machine, life),
      now: () => nowOf(machine),
      wait: () => life.gate(),
    }),
  };
  return keeper;
}

/** I7, while it goes on: a copy that reads back is one of a book that was true, and there is one of somebody. */
export function checkCopies(machine: Machine, oracle: Oracle): void {
  const { drawer } = machine;
  if (drawer.labels.size === 0) return;
  const good = newestGood(machine);
  if (good === null) oracle.violate('I7', 'no copy is left that reads back');
  else if (machine.drawer.books.get(good) === 0) oracle.violate('I7', 'the newest copy is of nobody');
}

/** The background has seen to the copies, and nobody came between: the newest of them is good. */
export function checkTaken(machine: Machine, oracle: Oracle): void {
  const newest = Math.max(...machine.drawer.labels.keys());
  const text = machine.drawer.texts.get(newest);
  if (text !== undefined && !machine.drawer.books.has(text))
    oracle.violate('I7', `copy ${newest} was left as it was taken, and does not read back`);
}

/**
 * I7, at the end: the newest good copy is brought back into the book that it was taken of, and then into the empty one
 * that is left when a browser has lost its database.
 */
export async function checkRestoring(sim: Simulation): Promise<void> {
  const { machine, oracle } = sim;
  machine.disk.fill(0);
  if (oracle.forgotten.size > 0) {
    await simKeeper(machine, alwaysAlive).keep();
    checkForgottenOutside(sim);
  }
  const text = newestGood(machine);
  if (text === null) return;
  await checkRestoreHere(machine, oracle, text);
  await checkRestoreAfterLoss(machine, oracle);
}

/**
 * What came after the copy stays, but that a contact may turn out to be somebody in the copy; what has changed since is
 * said, and all of it can be taken back.
 */
async function checkRestoreHere(machine: Machine, oracle: Oracle, text: string): Promise<void> {
  const { truth } = machine;
  const [before, copy] = [liveIn(await truth.readAllRows()), liveIn(JSON.parse(text))];
  const foretold = await truth.previewMerge(JSON.parse(text), 'restore');
  const undo = { id: 'undo_restore', words: 'Copy brought back' };
  const did = await truth.mergeRows(JSON.parse(text), { as: 'restore', undo });
  const after = liveIn(await truth.readAllRows());
  if (JSON.stringify(foretold) !== JSON.stringify(did))
    oracle.violate('I7', 'a restore did what it had not said');
  let [changed, joined] = [0, 0];
  for (const [key, record] of before) {
    const now = after.get(key);
    if (now === record) continue;
    if (now === undefined) oracle.violate('I7', `${key} is lost by a restore`);
    else if (copy.has(key)) changed += 1;
    else if (unjoined(now) === unjoined(record)) joined += 1;
    else oracle.violate('I7', `${key} came after and is changed`);
  }
  if (joined > did.joined)
    oracle.violate('I7', `${joined} contacts are joined by a restore, ${did.joined} are said to be`);
  const said = Object.values(did.kinds).reduce((sum, one) => sum + one.changed, 0);
  if (changed > said)
    oracle.violate('I7', `${changed} records are changed by a restore, ${said} are said to be`);
  for (const [key, record] of copy)
    if (sayingOf(after.get(key)) !== sayingOf(record)) oracle.violate('I7', `${key} is not as the copy says`);
  const back = await truth.change((tx) => tx.undo(undo.id));
  const again = liveIn(await truth.readAllRows());
  if (back !== null && back.kept > 0) oracle.violate('I7', 'a restore cannot be taken back whole');
  for (const key of new Set([...before.keys(), ...again.keys()]))
    if (sayingOf(again.get(key)) !== sayingOf(before.get(key)))
      oracle.violate('I7', `${key} is not as it was, the restore taken back`);
}

/** An empty book pushes out no copy and no mirror, and the copy brings back what it was taken of. */
async function checkRestoreAfterLoss(machine: Machine, oracle: Oracle): Promise<void> {
  const mirror = JSON.stringify(await readMirror(areaOf(machine, null)));
  machine.truth = memoryDisk().open({ now: () => nowOf(machine), node: 'anew' });
  for (let times = 0; times < 5; times += 1) {
    machine.passed += 2 * hour;
    await simKeeper(machine, alwaysAlive).keep();
  }
  checkCopies(machine, oracle);
  if (JSON.stringify(await readMirror(areaOf(machine, null))) !== mirror)
    oracle.violate('I7', 'the mirror was written over from an empty book');
  const copies = copiesOn(shelfOf(machine, null), () => nowOf(machine));
  for (const { order } of await copies.list()) {
    const read = await copies.read(order);
    if (read.is === 'broken') continue;
    if (!machine.drawer.books.has(machine.drawer.texts.get(order) ?? ''))
      oracle.violate('I7', `copy ${order} reads back as a book that never was`);
    await machine.truth.mergeRows(read.rows, { as: 'restore' });
    const [back, copy] = [liveIn(await machine.truth.readAllRows()), liveIn(read.rows)];
    if (JSON.stringify([...back]) !== JSON.stringify([...copy]))
      oracle.violate('I7', `copy ${order} came back otherwise`);
    return;
  }
}

/** The text of the newest copy that is what it should be. */
function newestGood(machine: Machine): string | null {
  const { labels, texts, books } = machine.drawer;
  for (const order of [...labels.keys()].sort((a, b) => b - a)) {
    const text = texts.get(order);
    if (text !== undefined && books.has(text)) return text;
  }
  return null;
}

function areaOf(machine: Machine, life: Life | null): Area {
  const { area } = machine.drawer;
  return {
    get: (key) => through(life, () => (key in area ? { [key]: area[key] } : {})),
    set: (entries) => through(life, () => void Object.assign(area, entries)),
  };
}

/** Each method is one transaction: done whole or not at all, and the life may end before or after it. */
function shelfOf(machine: Machine, life: Life | null): CopyShelf {
  const { labels, texts, meant } = machine.drawer;
  const write = (label: CopyLabel, text: string) => {
    labels.set(label.order, label);
    meant.set(label.order, text);
    texts.set(label.order, machine.drawer.spoils ? text.slice(0, -7) : text);
    machine.drawer.spoils = false;
  };
  const drop = (order: number) => {
    labels.delete(order);
    texts.delete(order);
  };
  return {
    labels: () =>
      through(life, () =>
        [...labels.values()]
          .sort((a, b) => a.order - b.order)
          .map((one) => (machine.sabotage === 'guard of the empty book' ? { ...one, contacts: 0 } : one)),
      ),
    text: (order) =>
      through(life, () => (machine.sabotage === 'reading back of copies' ? meant : texts).get(order) ?? null),
    async add(label, text) {
      if (machine.sabotage === 'older copies') await through(life, () => [...labels.keys()].forEach(drop));
      await through(life, () => {
        if (labels.has(label.order)) throw new StoreTrouble('failed');
        write(label, text);
      });
    },
    // Only what is forgotten is taken out of a copy that stands: it is a true book still, of as many as it was taken of.
    replace: (label, text) =>
      through(life, () => {
        if (machine.sabotage === 'forgetting in copies') return;
        machine.drawer.books.set(text, machine.drawer.books.get(texts.get(label.order) ?? '') ?? 0);
        write(label, text);
      }),
    drop: (order) => through(life, () => drop(order)),
    // One life at a time keeps copies here, and once at a time.
    alone: (work) => work(),
    close() {},
  };
}

async function through<T>(life: Life | null, effect: () => T | Promise<T>): Promise<T> {
  await life?.gate();
  const result = await effect();
  await life?.gate();
  return result;
}

/** Records that are there, by kind and id, as sorted text. */
function liveIn(book: OutsideRows): Map<string, string> {
  const live = new Map<string, string>();
  for (const kind of travellingKinds) {
    for (const row of (book[kind] ?? []) as StampedRow[]) {
      if (isThere(row)) live.set(`${kind} ${row.id}`, inOrder(row.record ?? {}));
    }
  }
  return live;
}

function isThere(row: Pick<StampedRow, 'record' | 'removed'>): boolean {
  return row.record !== null && row.removed?.is !== true;
}

/** What a record says, apart from the number by which its alerts are told apart: that one never goes back. */
function sayingOf(record: string | undefined): string | undefined {
  return record?.replace(/"generation":\d+/, '');
}

/** A contact as it was before somebody turned out to be the same person. */
function unjoined(record: string): string {
  return inOrder({ ...JSON.parse(record), joinedInto: null });
}

/** With its fields in order. An identity that was taken away is none, whether it once was there or never. */
function inOrder(record: object): string {
  return JSON.stringify(record, (name, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, holds]) => name !== 'identities' || holds !== false)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : value,
  );
}

const alwaysAlive = { gate: async () => {} } as Life;
