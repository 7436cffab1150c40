import type { StepId, UndoId } from '../domain/id.ts';
import { finished, type NextStep } from '../domain/next-step.ts';
import type { Outcome } from '../domain/outcome.ts';
import { sharedBy } from '../domain/touch.ts';
import type { World } from '../domain/world.ts';
import { act, type Refused } from './act.ts';
import { moveContact } from './finish-step.ts';

export type Revised = { is: 'revised'; step: NextStep; undo: UndoId };

/** How it really went, of a step that was finished without saying so (from a notification's Done). */
export async function reviseOutcome(
  world: World,
  asked: { step: StepId; outcome: Outcome; note: string; triggerHappened: boolean },
): Promise<Revised | Refused> {
  const { done, undo } = await act(world, 'Outcome changed', async (tx) => {
    const step = await tx.get('step', asked.step);
    if (step === null || step.state.is !== 'done') return { is: 'refused' as const, why: 'gone' as const };
    const revised = finished(step, asked.outcome, step.state.at);
    await tx.put('step', revised);
    for (const touch of await tx.of('touch', [step.contact])) {
      if (touch.step !== step.id) continue;
      const resource = touch.resource ?? step.resource;
      const said = { ...touch, outcome: asked.outcome, note: asked.note || touch.note, resource };
      await tx.put('touch', { ...said, resource: sharedBy(said) });
    }
    await moveContact(world, tx, revised, asked.outcome, asked.triggerHappened);
    return { is: 'revised' as const, step: revised };
  });
  return done.is === 'refused' ? done : { ...done, undo };
}
