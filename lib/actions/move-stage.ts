import { withStage } from '../domain/contact.ts';
import type { ContactId, StageId, UndoId } from '../domain/id.ts';
import type { World } from '../domain/world.ts';
import { act, type Refused } from './act.ts';
import { wholePerson } from './person.ts';

export type MovedStage = { is: 'moved'; stage: StageId | null; undo: UndoId };

/** Moves a contact into a stage by hand, or out of the process (null); the change is kept among what happened. */
export async function moveStage(
  world: World,
  asked: { contact: ContactId; stage: StageId | null },
): Promise<MovedStage | Refused> {
  const now = world.now();
  const { done, undo } = await act(world, 'Stage changed', async (tx) => {
    const whole = await wholePerson(tx, asked.contact);
    if (whole === null) return false;
    if (asked.stage !== null && (await tx.get('stage', asked.stage)) === null) return false;
    if (whole.lead.stage === asked.stage) return true;
    await tx.put('contact', withStage(whole.lead, asked.stage, now));
    await tx.put('stageChange', {
      id: world.newId('stageChange'),
      contact: whole.lead.id,
      from: whole.lead.stage,
      to: asked.stage,
      at: now,
    });
    return true;
  });
  return done ? { is: 'moved', stage: asked.stage, undo } : { is: 'refused', why: 'gone' };
}
