import type { StepId, UndoId } from '../domain/id.ts';
import { answered, type NextStep } from '../domain/next-step.ts';
import type { World } from '../domain/world.ts';
import { act, openStepFor, type Refused, settleAlert } from './act.ts';

export type Replied = { is: 'replied'; step: NextStep; undo: UndoId };

/**
 * The answer came that a step was waiting for: the step is resolved, and the reply stands among the touches. Asked for
 * again it answers with what stands.
 */
export async function theyReplied(
  world: World,
  asked: { step: StepId; generation: number; at: number | null },
): Promise<Replied | Refused> {
  const { done, undo } = await act(world, 'They replied', async (tx) => {
    const touch = world.newId('touch');
    const found = await openStepFor(tx, asked.step, asked.generation);
    if (found.is === 'refused') {
      const isOurs = found.why === 'already' && (await tx.get('touch', touch)) !== null;
      return isOurs ? { is: 'replied' as const, step: found.step } : found;
    }
    await settleAlert(tx, found.step);
    const step = answered(found.step, world.now());
    await tx.put('step', step);
    await tx.put('touch', {
      id: touch,
      contact: step.contact,
      step: step.id,
      channel: step.channel,
      direction: 'in',
      outcome: null,
      at: asked.at ?? world.now(),
      note: '',
      about: step.purpose || step.value,
      resource: null,
      batch: step.batch,
    });
    return { is: 'replied' as const, step };
  });
  return done.is === 'refused' ? done : { ...done, undo };
}
