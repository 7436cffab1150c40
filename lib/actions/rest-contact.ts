import { dayOf } from '../domain/alert-time.ts';
import { resting } from '../domain/contact.ts';
import type { ContactId, UndoId } from '../domain/id.ts';
import type { World } from '../domain/world.ts';
import { act, type Refused } from './act.ts';
import { meet, type Who } from './person.ts';

/** Days for which 'no next step, because …' holds unless the user chose a day. */
export const restDays = 30;

export type Rested = { is: 'rested'; contact: ContactId; until: string; undo: UndoId };

/** 'No next step, because …': an honest word, kept, that takes the contact off the list until a day. */
export async function restContact(
  world: World,
  asked: { who: Who; because: string; until: string | null },
): Promise<Rested | Refused> {
  const today = Temporal.PlainDate.from(dayOf(world.now(), world.zone()));
  const until = asked.until ?? today.add({ days: restDays }).toString();
  const { done, undo } = await act(world, 'Rests', async (tx) => {
    const whole = await meet(world, tx, asked.who);
    if (whole === null) return null;
    await tx.put('contact', resting(whole.lead, asked.because, until));
    return whole.lead.id;
  });
  return done === null ? { is: 'refused', why: 'nobody' } : { is: 'rested', contact: done, until, undo };
}
