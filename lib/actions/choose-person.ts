import type { ContactId, UndoId } from '../domain/id.ts';
import { conversationKey, type Origin } from '../domain/origin.ts';
import type { World } from '../domain/world.ts';
import { act, type Refused } from './act.ts';
import { meet, type Who } from './person.ts';

export type Chosen = { is: 'chosen'; contact: ContactId; undo: UndoId };

/** With whom of its people a conversation is: remembered for the next time that it is open. */
export async function choosePerson(
  world: World,
  asked: { conversation: Origin; who: Who },
): Promise<Chosen | Refused> {
  const { done, undo } = await act(world, 'Person changed', async (tx) => {
    const whole = await meet(world, tx, asked.who);
    if (whole === null) return null;
    const id = conversationKey(asked.conversation);
    const before = await tx.get('conversation', id);
    await tx.put('conversation', { lastSeen: null, ...before, id, contact: whole.lead.id });
    return whole.lead.id;
  });
  return done === null ? { is: 'refused', why: 'nobody' } : { is: 'chosen', contact: done, undo };
}
