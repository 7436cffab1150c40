import type { AwayChoice } from '../domain/absence.ts';
import type { Due } from '../domain/due.ts';
import { sameDue } from '../domain/due-same.ts';
import type { AwayId, StepId, UndoId } from '../domain/id.ts';
import { isOpen, rescheduled } from '../domain/next-step.ts';
import type { World, Writer } from '../domain/world.ts';
import { act, openStepFor, settleAlert } from './act.ts';
import { wholePerson } from './person.ts';

/** What was decided about one step that falls into an absence: where it goes, and its due there. */
export type AwayDecision = { step: StepId; generation: number; choice: AwayChoice; due: Due };

/** How many were settled; steps that were changed or finished meanwhile are left as they are. */
export type SettledAway = { is: 'settled'; count: number; undo: UndoId } | { is: 'refused'; why: 'gone' };

/**
 * Settles steps of an absence as one act. To the backup: the step is theirs on its own date, and they cover the
 * contact for those days. Before or after: it moves, and comes back from the backup if it was there.
 */
export async function settleAway(
  world: World,
  asked: { away: AwayId; decisions: readonly AwayDecision[] },
): Promise<SettledAway> {
  const { done, undo } = await act(world, 'Absence settled', async (tx) => {
    const away = await tx.get('away', asked.away);
    if (away === null) return null;
    const by = away.backup?.name ?? null;
    let count = 0;
    for (const one of asked.decisions) {
      const found = await openStepFor(tx, one.step, one.generation);
      if (found.is === 'refused' || (one.choice === 'backup' && by === null)) continue;
      const { step } = found;
      const moves = !sameDue(step.due, one.due);
      if (moves) await settleAlert(tx, step);
      const owner = one.choice === 'backup' ? by : step.owner === by ? null : step.owner;
      await tx.put('step', { ...(moves ? rescheduled(step, one.due, world.now()) : step), owner });
      if (by !== null) await cover(tx, step.contact, { by, from: away.from, to: away.to });
      count += 1;
    }
    return count;
  });
  return done === null ? { is: 'refused', why: 'gone' } : { is: 'settled', count: done, undo };
}

/** The contact is covered as long as one of their open steps is with the backup. */
async function cover(
  tx: Writer,
  contact: string,
  days: { by: string; from: string; to: string },
): Promise<void> {
  const whole = await wholePerson(tx, contact);
  if (whole === null) return;
  const steps = await tx.of('step', whole.ids);
  const isWithThem = steps.some((one) => isOpen(one) && one.owner === days.by);
  const { lead } = whole;
  if (isWithThem) await tx.put('contact', { ...lead, cover: days });
  else if (lead.cover?.by === days.by) await tx.put('contact', { ...lead, cover: null });
}
