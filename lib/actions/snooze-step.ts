import type { Due } from '../domain/due.ts';
import type { StepId, UndoId } from '../domain/id.ts';
import { type NextStep, snoozed } from '../domain/next-step.ts';
import type { World } from '../domain/world.ts';
import { act, isPast, openStepFor, type Refused, settleAlert } from './act.ts';

export type Snoozed = { is: 'snoozed'; step: NextStep; undo: UndoId };

/** Puts a step off to another due. It alerts anew at its new time. */
export async function snoozeStep(
  world: World,
  asked: { step: StepId; generation: number; due: Due },
): Promise<Snoozed | Refused> {
  if (isPast(world, asked.due)) return { is: 'refused', why: 'past' };
  const { done, undo } = await act(world, 'Snoozed', async (tx) => {
    const found = await openStepFor(tx, asked.step, asked.generation);
    if (found.is === 'refused') return found;
    await settleAlert(tx, found.step);
    const step = snoozed(found.step, asked.due, world.now());
    await tx.put('step', step);
    return { is: 'snoozed' as const, step };
  });
  return done.is === 'refused' ? done : { ...done, undo };
}
