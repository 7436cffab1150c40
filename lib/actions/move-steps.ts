import { dayOf } from '../domain/alert-time.ts';
import { type Due, dueDayIn } from '../domain/due.ts';
import { sameDue } from '../domain/due-same.ts';
import type { StepId, UndoId } from '../domain/id.ts';
import { rescheduled } from '../domain/next-step.ts';
import type { World } from '../domain/world.ts';
import { act, openStepFor, settleAlert } from './act.ts';

/** A step as it was seen, and its new due. */
export type StepMove = { step: StepId; generation: number; due: Due };

/** How many were moved; `kept` were changed or finished meanwhile and stay as they are. */
export type MovedSteps = { is: 'moved'; count: number; kept: number; undo: UndoId };

/** Moves steps to other dues, as one act. Nothing moves into the past. `words` say what was done. */
export async function moveSteps(
  world: World,
  asked: { words: string; moves: readonly StepMove[] },
): Promise<MovedSteps | { is: 'refused'; why: 'past' }> {
  const today = dayOf(world.now(), world.zone());
  if (asked.moves.some(({ due }) => dueDayIn(due, world.zone()) < today))
    return { is: 'refused', why: 'past' };
  const { done, undo } = await act(world, asked.words, async (tx) => {
    let count = 0;
    for (const { step: id, generation, due } of asked.moves) {
      const found = await openStepFor(tx, id, generation);
      if (found.is === 'refused') continue;
      if (!sameDue(found.step.due, due)) {
        await settleAlert(tx, found.step);
        await tx.put('step', rescheduled(found.step, due, world.now()));
      }
      count += 1;
    }
    return count;
  });
  return { is: 'moved', count: done, kept: asked.moves.length - done, undo };
}
