import type { Delivery } from '../domain/delivery.ts';
import { type Kind, type RecordOf, type TravellingKind, travels } from '../domain/records.ts';
import { StoreTrouble, type UndoAs, type Undone, type Writer } from '../domain/world.ts';
import type { RawTx } from './raw-tx.ts';
import { only, readerOf } from './reader.ts';
import { erasedRow, type Fields, firstRow, removedRow, type StampedRow, withRecord } from './stamped.ts';
import { indexed, plainRow } from './tables.ts';
import {
  carryAlert,
  type Image,
  isAsLeft,
  keepUndo,
  keptUndo,
  letGo,
  letGoOfAll,
  marksOf,
  takenBack,
} from './undo.ts';
import { recordIn, stampedIn, type Ways } from './ways.ts';

/** A writer, and what is to be done when the change is complete: keeping what is needed to take it back. */
export type Writing = { writer: Writer; rows: RowWriter; finish(): Promise<void> };

/** Writes rows whole, and remembers what was there before. */
export type RowWriter = {
  current(kind: TravellingKind, id: string): Promise<StampedRow | null>;
  write(kind: TravellingKind, before: StampedRow | null, after: StampedRow, takenIn?: true): Promise<void>;
};

/** What a transaction writes with: stamps every field that changes, and keeps what an undo needs. */
export function writing(raw: RawTx, ways: Ways, undo?: UndoAs): Writing {
  const rows = rowWriter(raw);
  const by = () => ({ now: ways.now(), node: ways.node });

  async function put<K extends Kind>(kind: K, record: RecordOf<K>): Promise<void> {
    const { id } = record;
    if (!travels(kind)) return raw.put(kind, plainRow(kind, record as Fields & { id: string }));
    const before = await rows.current(kind, id);
    if (before?.erased) throw new StoreTrouble('failed', new Error(`${kind} was erased`));
    const after = before ? withRecord(before, record as Fields, by()) : firstRow(id, record as Fields, by());
    if (after !== before) await rows.write(kind, before, after);
  }

  async function remove(kind: Kind, id: string): Promise<void> {
    if (!travels(kind)) return raw.delete(kind, id);
    const before = await rows.current(kind, id);
    if (!before) return raw.delete(kind, id);
    const after = removedRow(before, by());
    if (after !== before) await rows.write(kind, before, after);
  }

  async function erase(kind: Kind, id: string): Promise<void> {
    if (!travels(kind)) return raw.delete(kind, id);
    rows.erased.add(id);
    // The id of a conversation may itself name the person, so that not even a tombstone may stay.
    if (kind === 'conversation') return raw.delete(kind, id);
    const before = await rows.current(kind, id);
    if (before) await rows.write(kind, before, erasedRow(before, by()));
    else await raw.delete(kind, id);
  }

  async function claim(delivery: Delivery): Promise<boolean> {
    const there = recordIn('delivery', await raw.get('delivery', delivery.id), ways);
    if (there !== null && there.state !== 'void') return false;
    await raw.put('delivery', plainRow('delivery', delivery));
    return true;
  }

  async function takeBack(id: string): Promise<Undone | null> {
    const kept = await keptUndo(raw, id);
    if (!kept) return null;
    const done = { words: kept.words, undone: 0, kept: 0 };
    const inOrder = peopleLast(kept.images);
    for (let at = 0; at < inOrder.length; at += 500) {
      const images = inOrder.slice(at, at + 500);
      const found = await Promise.all(images.map((image) => rows.current(image.kind, image.id)));
      const back = await Promise.all(images.map((image, which) => takeRowBack(image, found[which] ?? null)));
      const undone = back.filter(Boolean).length;
      done.undone += undone;
      done.kept += back.length - undone;
    }
    await letGo(raw, id);
    return done;
  }

  async function takeRowBack(image: Image, row: StampedRow | null): Promise<boolean> {
    if (!row || row.erased || !isAsLeft(row, image)) return false;
    if (isMadePerson(image) && (await isNeeded(raw, image.id))) return false;
    const back = takenBack(row, image, by());
    if (back === null) await raw.delete(image.kind, image.id);
    else await rows.write(image.kind, row, back);
    if (image.before && back) await carryAlert(raw, image.before, back);
    return true;
  }

  function forgetUndo(): Promise<void> {
    return letGoOfAll(raw);
  }

  async function finish(): Promise<void> {
    if (rows.erased.size > 0) await letGoOfAll(raw);
    if (undo) await keepUndo(raw, undo, rows.images());
  }

  return {
    writer: { ...readerOf(raw, ways), put, remove, erase, claim, forgetUndo, undo: takeBack },
    rows,
    finish,
  };
}

/** A contact that the change made. */
function isMadePerson(image: Image): boolean {
  return image.kind === 'contact' && image.before === null;
}

/** People who were made go last: by then what the change gave them is gone, and what is left came later. */
function peopleLast(images: readonly Image[]): Image[] {
  return [...images].sort((a, b) => Number(isMadePerson(a)) - Number(isMadePerson(b)));
}

/** Whether something that came later belongs to the contact: taking the person away would hide it. */
async function isNeeded(raw: RawTx, contact: string): Promise<boolean> {
  const kinds = ['step', 'touch', 'need', 'rating', 'stageChange'] as const;
  for (const kind of kinds) {
    if ((await raw.byIndex(kind, 'ofContact', only(contact), 1)).length > 0) return true;
  }
  return (await raw.byIndex('contact', 'joinedInto', only(contact), 1)).length > 0;
}

function rowWriter(raw: RawTx) {
  const touched = new Map<string, { image: Omit<Image, 'after'>; after: StampedRow }>();
  const erased = new Set<string>();
  return {
    erased,
    async current(kind: TravellingKind, id: string): Promise<StampedRow | null> {
      return stampedIn(await raw.get(kind, id));
    },
    async write(
      kind: TravellingKind,
      before: StampedRow | null,
      after: StampedRow,
      takenIn?: true,
    ): Promise<void> {
      const key = `${kind} ${after.id}`;
      const image = touched.get(key)?.image ?? { kind, id: after.id, before, ...(takenIn && { takenIn }) };
      touched.set(key, { image, after });
      await raw.put(kind, indexed(kind, after));
    },
    images(): Image[] {
      return [...touched.values()]
        .filter(({ after }) => !after.erased && !erased.has(after.id))
        .map(({ image, after }) => ({ ...image, after: marksOf(after) }));
    },
  };
}
