import type { TouchId, UndoId } from '../domain/id.ts';
import { finished } from '../domain/next-step.ts';
import { sharedBy, type Touch } from '../domain/touch.ts';
import type { World } from '../domain/world.ts';
import { act, type Refused } from './act.ts';

/** What can be set right about a touch; `at` is an instant (ms), not one that is still to come. */
export type TouchChanges = Partial<
  Pick<Touch, 'channel' | 'direction' | 'outcome' | 'about' | 'note' | 'resource' | 'at'>
>;

/**
 * Sets right what was noted of a touch. The step that it came from ended then and so, as far as that is said, so that
 * all numbers follow; the stage and the relationship that the outcome led to stay as they are.
 */
export async function editTouch(
  world: World,
  asked: { touch: TouchId; changes: TouchChanges },
): Promise<{ is: 'edited'; undo: UndoId } | Refused | { is: 'refused'; why: 'to come' }> {
  const { touch: id, changes } = asked;
  if (changes.at !== undefined && changes.at > world.now()) return { is: 'refused', why: 'to come' };
  const { done, undo } = await act(world, 'Touch changed', async (tx) => {
    const before = await tx.get('touch', id);
    if (before === null) return null;
    const said = { ...before, ...changes };
    const touch = { ...said, resource: sharedBy(said) };
    await tx.put('touch', touch);
    const step = touch.step === null ? null : await tx.get('step', touch.step);
    if (step?.state.is === 'done')
      await tx.put('step', finished(step, touch.outcome ?? step.state.outcome, touch.at));
    return touch;
  });
  return done === null ? { is: 'refused', why: 'gone' } : { is: 'edited', undo };
}

/** Takes a touch off the record: it never took place. The step that it came from stays done. */
export async function removeTouch(world: World, asked: { touch: TouchId }): Promise<{ undo: UndoId }> {
  const { undo } = await act(world, 'Touch removed', (tx) => tx.remove('touch', asked.touch));
  return { undo };
}
