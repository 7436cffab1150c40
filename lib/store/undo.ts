import { delivery } from '../domain/delivery.ts';
import { alertKey, isOpen, type NextStep } from '../domain/next-step.ts';
import type { TravellingKind } from '../domain/records.ts';
import type { UndoAs } from '../domain/world.ts';
import { merge } from './merge.ts';
import type { Raw, RawTx } from './raw-tx.ts';
import { isLive, removedRow, type StampedRow, type Stamper, sameValue, withRecord } from './stamped.ts';
import { plainRow } from './tables.ts';

/** How many changes can be taken back, and how many rows they may hold together; the newest is always kept. */
const mostUndos = 30;
const mostUndoRows = 40_000;

/** One row that a change touched: as it was before, and the marks by which its state after is known again. */
export type Image = {
  readonly kind: TravellingKind;
  readonly id: string;
  readonly before: StampedRow | null;
  readonly after: Marks;
  /** It came from a file: taking it back is as if it had never been read, so that it can be read again. */
  readonly takenIn?: true;
};

/** Every change of a row leaves a stamp, so equal stamps are equal rows. */
export type Marks = Pick<StampedRow, 'since' | 'stamps' | 'removed' | 'erased'>;

type Entry = Raw & { readonly words: string; readonly order: number; readonly rows: number };
type EntryRows = Raw & { readonly images: readonly Image[] };

/** Keeps a change, if it changed anything, and lets go of the oldest ones beyond the limits. */
export async function keepUndo(raw: RawTx, as: UndoAs, images: readonly Image[]): Promise<void> {
  if (images.length === 0) return;
  const kept = (await entries(raw)).filter((one) => one.id !== as.id);
  const entry: Entry = { ...as, order: (kept.at(-1)?.order ?? 0) + 1, rows: images.length };
  await raw.put('undo', entry);
  await raw.put('undoRows', { id: as.id, images } as EntryRows);
  let rows = entry.rows;
  for (const [back, one] of kept.reverse().entries()) {
    rows += one.rows;
    if (back + 2 > mostUndos || rows > mostUndoRows) await letGo(raw, one.id);
  }
}

/** What was kept under an undo id; null when it is not there any more. */
export async function keptUndo(
  raw: RawTx,
  id: string,
): Promise<{ words: string; images: readonly Image[] } | null> {
  const entry = (await raw.get('undo', id)) as Entry | undefined;
  const rows = (await raw.get('undoRows', id)) as EntryRows | undefined;
  return entry && rows ? { words: entry.words, images: rows.images } : null;
}

/** Forgets one undo with what it would have brought back. */
export async function letGo(raw: RawTx, id: string): Promise<void> {
  await raw.delete('undo', id);
  await raw.delete('undoRows', id);
}

/** Lets go of all: what is forgotten is in no drawer. */
export async function letGoOfAll(raw: RawTx): Promise<void> {
  for (const entry of await raw.all('undo')) await letGo(raw, entry.id);
}

/** What of a row says by whom and when it was written, without its fields. */
export function marksOf(row: StampedRow): Marks {
  const { since, stamps, removed, erased } = row;
  return { since, stamps, ...(removed && { removed }), ...(erased && { erased }) };
}

/** Whether nobody has changed the row since the image was made. */
export function isAsLeft(row: StampedRow, image: Image): boolean {
  return sameValue(marksOf(row), image.after);
}

/** The row as it was, newly stamped so that other machines learn of it. Null: it is to go without a trace. */
export function takenBack(row: StampedRow, image: Image, by: Stamper): StampedRow | null {
  const { before } = image;
  if (before === null) return image.takenIn ? null : removedRow(row, by);
  if (image.takenIn) return reopened(before, row, by);
  const back = before.record === null ? row : withRecord(row, before.record, by);
  return reopened(isLive(before) ? back : removedRow(back, by), row, by);
}

/** The row with what a copy of it says, as if that were written now. What was erased stays so. */
export function restored(row: StampedRow, copy: StampedRow, by: Stamper): StampedRow {
  if (row.erased || copy.erased) return merge(row, copy);
  if (copy.record === null || !isLive(copy)) return row;
  return reopened(withRecord(row, copy.record, by), row, by);
}

/**
 * A step that comes back to open, or to another due, gets a generation that no alert has had yet; otherwise its
 * next alert could find its key taken.
 */
function reopened(back: StampedRow, from: StampedRow, by: Stamper): StampedRow {
  const step = openStepIn(back);
  if (!step) return back;
  const was = openStepIn(from);
  if (was && was.generation === step.generation && sameValue(was.due, step.due)) return back;
  const generation = Math.max(step.generation, (from.record as NextStep).generation) + 1;
  return withRecord(back, { generation }, by);
}

/** If the step's alert had been seen before, its new key counts as seen too: taking back is no second alert. */
export async function carryAlert(raw: RawTx, before: StampedRow, after: StampedRow): Promise<void> {
  const [old, step] = [openStepIn(before), openStepIn(after)];
  if (!old || !step || alertKey(old) === alertKey(step)) return;
  const row = (await raw.get('delivery', alertKey(old))) as { record?: unknown } | undefined;
  const seen = delivery.safeParse(row?.record);
  if (!seen.success || seen.data.shownAt === null || seen.data.state === 'void') return;
  await raw.put('delivery', plainRow('delivery', { ...seen.data, id: alertKey(step), state: 'shown' }));
}

function openStepIn(row: StampedRow): NextStep | null {
  if (!isLive(row) || !row.id.startsWith('step_')) return null;
  const step = row.record as NextStep;
  return isOpen(step) ? step : null;
}

async function entries(raw: RawTx): Promise<Entry[]> {
  return ((await raw.all('undo')) as Entry[]).sort((a, b) => a.order - b.order);
}
