import type { ContactId, StepId, UndoId } from '../domain/id.ts';
import type { NextStep } from '../domain/next-step.ts';
import { type CountedFrom, reordered, skipped } from '../domain/plan.ts';
import type { World, Writer } from '../domain/world.ts';
import { act, openStepFor, type Refused, settleAlert } from './act.ts';
import { deskIn, knownOf } from './known.ts';
import { wholePerson } from './person.ts';

export type Reordered = { is: 'reordered'; undo: UndoId };

/** The plan of a contact in another order: the dates stay, the steps change places. */
export async function reorderPlan(
  world: World,
  asked: { contact: ContactId; order: readonly StepId[] },
): Promise<Reordered | Refused> {
  const { done, undo } = await act(world, 'Reordered', async (tx) => {
    const whole = await wholePerson(tx, asked.contact);
    if (whole === null) return false;
    const steps = await tx.of('step', whole.ids);
    await keep(tx, steps, reordered(steps, asked.order, world.now(), world.zone()));
    return true;
  });
  return done ? { is: 'reordered', undo } : { is: 'refused', why: 'gone' };
}

export type Skipped = { is: 'skipped'; undo: UndoId };

/** Leaves a step out, and brings up what stands behind it. */
export async function skipStep(
  world: World,
  asked: { step: StepId; generation: number; from: CountedFrom },
): Promise<Skipped | Refused> {
  const { done, undo } = await act(world, 'Skipped', async (tx) => {
    const found = await openStepFor(tx, asked.step, asked.generation);
    if (found.is === 'refused') return found;
    const whole = await wholePerson(tx, found.step.contact);
    if (whole === null) return { is: 'refused' as const, why: 'gone' as const };
    const known = await knownOf(tx, whole);
    const skip = { ...found.step, state: { is: 'open' as const } };
    await keep(tx, known.steps, skipped(known.steps, skip, asked.from, known, await deskIn(world, tx)));
    return { is: 'skipped' as const };
  });
  return done.is === 'refused' ? done : { ...done, undo };
}

/** Writes the changed steps; an alert of the old date never comes again. */
async function keep(tx: Writer, before: readonly NextStep[], changed: readonly NextStep[]): Promise<void> {
  for (const step of changed) {
    const old = before.find((one) => one.id === step.id);
    if (old) await settleAlert(tx, old);
    await tx.put('step', step);
  }
}
