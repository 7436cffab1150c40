import { dayOf } from '../domain/alert-time.ts';
import { isActive, nameOf } from '../domain/contact.ts';
import type { ContactId } from '../domain/id.ts';
import { planOf } from '../domain/next-step.ts';
import { conversationKey } from '../domain/origin.ts';
import { originOf, type Seen } from '../domain/seen.ts';
import type { World } from '../domain/world.ts';
import { lookAtConversation } from './look-at-conversation.ts';
import { maySpeak } from './may-speak.ts';
import { wholePerson } from './person.ts';

/** One quiet line after a conversation was left: an active contact in it has no next step. */
export type LeftBehind = { prompt: string; contact: ContactId; name: string };

/** The user left a conversation. Null: there is a next step, or an honest word why not, or it is time to be quiet. */
export async function leftConversation(world: World, page: Seen): Promise<LeftBehind | null> {
  const origin = originOf(page);
  const { person } = await lookAtConversation(world, page);
  const id = person?.contact ?? null;
  if (origin === null || id === null) return null;
  return world.store.change(async (tx) => {
    const whole = await wholePerson(tx, id);
    if (whole === null || !isActive(whole.lead)) return null;
    if (planOf(await tx.of('step', whole.ids), world.zone()).length > 0) return null;
    const rest = whole.lead.restsUntil;
    if (rest !== null && dayOf(world.now(), world.zone()) < rest.until) return null;
    const conversation = conversationKey(origin);
    const prompt = await maySpeak(world, tx, {
      rule: 'no next step on leaving',
      conversation,
      contact: whole.person,
    });
    return prompt === null ? null : { prompt, contact: whole.lead.id, name: nameOf(whole.person) };
  });
}
