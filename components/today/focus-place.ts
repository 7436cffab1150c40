import type { OpenStep } from '../../lib/domain/next-step.ts';

/** One step of the block: whose it is, and what became of it; null while it is still to do. */
export type Turn = { step: string; contact: string; name: string; ended: string | null };

/** Where the work through a block stands, so that it can be left and taken up again. */
export type FocusPlace = { day: string; block: string; turns: Turn[]; paused: boolean };

/** Reads what was kept; what cannot be read, or is of another day or block, is as good as none. */
export function keptPlace(text: string, day: string, block: string): FocusPlace | null {
  try {
    const kept = JSON.parse(text) as FocusPlace;
    return kept.day === day && kept.block === block && Array.isArray(kept.turns) ? kept : null;
  } catch {
    return null;
  }
}

/** The place with the steps that came in since behind the rest; what was kept stays in its order. */
export function joined(
  kept: FocusPlace | null,
  steps: readonly OpenStep[],
  nameOf: (contact: string) => string,
  day: string,
  block: string,
): FocusPlace {
  const there = new Set(kept?.turns.map((one) => one.step));
  const open = new Set<string>(steps.map((one) => one.id));
  const before = (kept?.turns ?? []).filter((one) => one.ended !== null || open.has(one.step));
  const added = steps
    .filter((one) => !there.has(one.id))
    .map((one) => ({ step: one.id, contact: one.contact, name: nameOf(one.contact), ended: null }));
  return { day, block, turns: [...before, ...added], paused: kept?.paused ?? false };
}

/** The first turn that is still to do; -1 when all are done. */
export function turnNow({ turns }: FocusPlace): number {
  return turns.findIndex((one) => one.ended === null);
}
