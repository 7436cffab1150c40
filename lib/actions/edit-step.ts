import { sameDue } from '../domain/due-same.ts';
import type { StepId, UndoId } from '../domain/id.ts';
import { type NextStep, rescheduled, type StepWords } from '../domain/next-step.ts';
import type { World } from '../domain/world.ts';
import { act, isPast, openStepFor, type Refused, settleAlert } from './act.ts';

export type Edited = { is: 'edited'; step: NextStep; undo: UndoId };

/** Changes what a step says. Only another due makes a new alert. */
export async function editStep(
  world: World,
  asked: { step: StepId; generation: number; changes: Partial<Omit<StepWords, 'contact' | 'cameFrom'>> },
): Promise<Edited | Refused> {
  const { done, undo } = await act(world, 'Changed', async (tx) => {
    const found = await openStepFor(tx, asked.step, asked.generation);
    if (found.is === 'refused') return found;
    const { due, ...rest } = asked.changes;
    const worded = { ...found.step, ...rest };
    if (worded.purpose.trim() === '' && worded.value.trim() === '') {
      return { is: 'refused' as const, why: 'no purpose' as const };
    }
    const moved = due !== undefined && !sameDue(due, worded.due);
    if (moved && isPast(world, due)) return { is: 'refused' as const, why: 'past' as const };
    if (moved) await settleAlert(tx, found.step);
    const step = moved ? rescheduled(worded, due, world.now()) : worded;
    await tx.put('step', step);
    return { is: 'edited' as const, step };
  });
  return done.is === 'refused' ? done : { ...done, undo };
}
