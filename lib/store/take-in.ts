import { forgottenSign } from '../domain/health.ts';
import { alertKey, isOpen, type NextStep, type OpenStep } from '../domain/next-step.ts';
import { type TravellingKind, travelling, travellingKinds } from '../domain/records.ts';
import type { UndoAs } from '../domain/world.ts';
import { contactOf } from './contact-of.ts';
import { joinSame } from './join-same.ts';
import { merge } from './merge.ts';
import { keyOf, type Plan, type Planned } from './plan.ts';
import type { RawTx } from './raw-tx.ts';
import { only } from './reader.ts';
import { erasedRow, isLive, parseRow, type StampedRow, type Stamper, sameValue } from './stamped.ts';
import { plainRow } from './tables.ts';
import { letGoOfAll, restored } from './undo.ts';
import type { Ways } from './ways.ts';
import { rowsOf, stampedRows } from './whole-book.ts';
import { writing } from './writer.ts';

/** Rows from a file or a copy; whatever they are, they are looked at one by one. */
export type OutsideRows = { readonly [K in TravellingKind]?: readonly unknown[] };

/**
 * 'merge': two machines' knowledge becomes one, the later word on each field holds, and what was removed on either
 * stays removed. 'restore': what the rows say holds, as if written now; what was added since they were copied stays.
 */
export type Manner = 'merge' | 'restore';

/** What taking in did or would do. */
export type TakenIn = {
  kinds: { [K in TravellingKind]?: { [effect in Effect]: number } };
  /** Contacts that turned out to be the same person as another one and were joined into the older. */
  joined: number;
  /** Rows that are none and were left out. */
  setAside: number;
};
export type Effect = 'new' | 'changed' | 'same' | 'removed';

export type TakeInHow = {
  as?: Manner;
  undo?: UndoAs;
  /** Whether a step that comes in counts as alerted: its time is past, and a file must raise no flood. */
  alreadyAlerted?: (step: OpenStep) => boolean;
};

/** What taking these rows in would do. */
export async function preview(raw: RawTx, ways: Ways, outside: OutsideRows, as: Manner): Promise<TakenIn> {
  return summaryOf(await planFor(raw, ways, outside, as));
}

/** Takes rows in, all or none; rows that say nothing new change nothing, so that twice is as once. */
export async function takeIn(raw: RawTx, ways: Ways, outside: OutsideRows, how: TakeInHow): Promise<TakenIn> {
  const as = how.as ?? 'merge';
  const plan = await planFor(raw, ways, outside, as);
  const { rows, finish } = writing(raw, ways, how.undo);
  const writes = [...plan.rows.values()].filter((one) => one.after !== one.before);
  const write = async ({ kind, before, after }: Planned) => {
    if (kind === 'conversation' && after.erased) await raw.delete(kind, after.id);
    else await rows.write(kind, before, after, as === 'merge' || undefined);
    if (kind === 'step') await keepQuiet(raw, ways, after, how.alreadyAlerted);
  };
  // Many at once keep the database busy; all at once would hold the whole book in requests.
  for (let at = 0; at < writes.length; at += 500) await Promise.all(writes.slice(at, at + 500).map(write));
  const erased = writes.filter(({ before, after }) => after.erased && before && !before.erased).length;
  if (erased > 0) {
    await letGoOfAll(raw);
    const sign = { id: forgottenSign, count: erased, word: '', at: ways.now() };
    await raw.put('sign', plainRow('sign', sign));
  }
  await finish();
  return summaryOf(plan);
}

async function planFor(raw: RawTx, ways: Ways, outside: OutsideRows, as: Manner): Promise<Plan> {
  const by = { now: ways.now(), node: ways.node };
  const plan: Plan = { rows: new Map(), joined: 0, setAside: 0 };
  const contacts = await rowsOf(raw, 'contact');
  for (const kind of travellingKinds) {
    const incoming = outside[kind] ?? [];
    if (incoming.length === 0) continue;
    const rows = kind === 'contact' ? contacts : await rowsOf(raw, kind);
    const here = new Map(rows.map((row) => [row.id, row]));
    for (const one of incoming) planRow(plan, kind, here, one, as, by);
  }
  await forgetBelongings(raw, plan, contacts, by);
  const together = new Set((outside.contact ?? []).flatMap((one) => parseRow(one)?.id ?? []));
  joinSame(plan, contacts, by, together);
  return plan;
}

function planRow(
  plan: Plan,
  kind: TravellingKind,
  here: ReadonlyMap<string, StampedRow>,
  outside: unknown,
  as: Manner,
  by: Stamper,
): void {
  const row = readRow(kind, outside);
  if (row === null) {
    plan.setAside += 1;
    return;
  }
  const key = keyOf(kind, row.id);
  const before = here.get(row.id) ?? null;
  const now = plan.rows.get(key)?.after ?? before;
  const met = now === null ? row : meeting(now, row, as, by);
  plan.rows.set(key, { kind, before, after: before && sameValue(met, before) ? before : met });
}

function meeting(here: StampedRow, row: StampedRow, as: Manner, by: Stamper): StampedRow {
  if (sameValue(here, row)) return here;
  return as === 'merge' ? merge(here, row) : restored(here, row, by);
}

function readRow(kind: TravellingKind, outside: unknown): StampedRow | null {
  const row = parseRow(outside);
  if (row === null) return null;
  return row.record === null || travelling[kind].safeParse(row.record).success ? row : null;
}

/**
 * Whoever was forgotten on one machine is forgotten with all that another still knows of them: what belongs to an
 * erased contact is erased too, what comes in and what is here.
 */
async function forgetBelongings(
  raw: RawTx,
  plan: Plan,
  contacts: readonly StampedRow[],
  by: Stamper,
): Promise<void> {
  const forgotten = new Set(contacts.filter((row) => row.erased).map((row) => row.id));
  for (const { kind, before, after } of [...plan.rows.values()]) {
    if (kind !== 'contact' || !after.erased) continue;
    forgotten.add(after.id);
    if (before && !before.erased) await planBelongings(raw, plan, after.id);
  }
  for (const one of plan.rows.values()) {
    if (forgotten.has(contactOf(one.after) ?? '')) one.after = erasedRow(one.after, by);
  }
}

/** What was removed before still says what it said, and is found among what is gone. */
async function planBelongings(raw: RawTx, plan: Plan, contact: string): Promise<void> {
  for (const kind of ['step', 'touch', 'rating', 'need', 'stageChange', 'conversation'] as const) {
    const rows =
      kind === 'conversation'
        ? await rowsOf(raw, kind)
        : [
            ...(await stampedRows(raw.byIndex(kind, 'ofContact', only(contact)))),
            ...(await stampedRows(raw.byIndex(kind, 'gone', {}))),
          ];
    for (const row of rows.filter((one) => contactOf(one) === contact)) {
      const key = keyOf(kind, row.id);
      if (!plan.rows.has(key)) plan.rows.set(key, { kind, before: row, after: row });
    }
  }
}

async function keepQuiet(
  raw: RawTx,
  ways: Ways,
  row: StampedRow,
  alreadyAlerted: TakeInHow['alreadyAlerted'],
): Promise<void> {
  const step = isLive(row) ? (row.record as NextStep) : null;
  if (!step || !isOpen(step) || !alreadyAlerted?.(step)) return;
  const id = alertKey(step);
  if (await raw.get('delivery', id)) return;
  const at = ways.now();
  const shown = { id, step: step.id, state: 'shown', alertAt: at, claimedAt: at, shownAt: at };
  await raw.put('delivery', plainRow('delivery', { ...shown, attempts: 0, boot: 'taken in' }));
}

function summaryOf(plan: Plan): TakenIn {
  const kinds: TakenIn['kinds'] = {};
  for (const one of plan.rows.values()) {
    kinds[one.kind] ??= { new: 0, changed: 0, same: 0, removed: 0 };
    kinds[one.kind]![effectOf(one)] += 1;
  }
  return { kinds, joined: plan.joined, setAside: plan.setAside };
}

function effectOf({ before, after }: Planned): Effect {
  const was = before !== null && isLive(before);
  const is = isLive(after);
  if (was && is) return before === after ? 'same' : 'changed';
  if (was) return 'removed';
  return is ? 'new' : 'same';
}
