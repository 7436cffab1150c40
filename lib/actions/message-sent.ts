import { dayOf } from '../domain/alert-time.ts';
import type { Channel } from '../domain/channel.ts';
import { isActive, nameOf } from '../domain/contact.ts';
import { type Due, dueDayIn } from '../domain/due.ts';
import type { ContactId } from '../domain/id.ts';
import { type OpenStep, planOf } from '../domain/next-step.ts';
import { conversationKey } from '../domain/origin.ts';
import { workingDaysAfter } from '../domain/rhythm.ts';
import { originOf, type Seen, type SeenPerson, wordsOf } from '../domain/seen.ts';
import type { World } from '../domain/world.ts';
import { deskIn, knownOf } from './known.ts';
import { maySpeak } from './may-speak.ts';
import { knownPerson } from './person.ts';

/** The next step that is offered after sending: who, when, what about. `ends`: the step that the message was for. */
export type SentOffer = {
  prompt: string;
  contact: ContactId;
  name: string;
  due: Due;
  channel: Channel;
  purpose: string;
  value: string;
  ends: OpenStep | null;
};

/** Working days until the step that is offered after sending. */
export const daysAfterSending = 3;

/**
 * The user sent a message. To people whom they pursue it is a touch, of the step whose time had come for it; where one
 * of them has no other step to come, one is offered, once a day at most. People who are no contacts are not looked at,
 * let alone made into some. Null: there is nothing to offer, or it is time to be quiet.
 */
export async function messageSent(
  world: World,
  page: Seen,
  asked: { to: SeenPerson[]; channel: Channel; about: string },
): Promise<SentOffer | null> {
  const now = world.now();
  const today = dayOf(now, world.zone());
  const origin = originOf(page);
  const { reasonsFor, words: offering } = await world.advice();
  const offer = await world.store.change(async (tx) => {
    const desk = await deskIn(world, tx);
    let offered: SentOffer | null = null;
    for (const one of asked.to.slice(0, 20)) {
      const whole = await knownPerson(tx, wordsOf(one));
      if (whole === null || !isActive(whole.lead)) continue;
      const known = await knownOf(tx, whole);
      const on = planOf(known.steps, world.zone())[0] ?? null;
      const isFor = on !== null && dueDayIn(on.due, world.zone()) <= today && on.channel === asked.channel;
      await tx.put('touch', {
        id: world.newId('touch'),
        contact: whole.lead.id,
        step: isFor ? on.id : null,
        channel: asked.channel,
        direction: 'out',
        outcome: null,
        at: now,
        note: '',
        about: asked.about,
        resource: null,
        batch: null,
      });
      if (offered !== null || (on !== null && !isFor)) continue;
      // A message of its own is in no conversation yet: it counts as one with this person.
      const conversation = origin === null ? `with ${whole.lead.id}` : conversationKey(origin);
      const prompt = await maySpeak(world, tx, {
        rule: 'next step after sending',
        conversation,
        contact: whole.person,
      });
      if (prompt === null) continue;
      const words = reasonsFor(known, desk)[0] ?? offering.answerOn(asked.about);
      offered = {
        prompt,
        contact: whole.lead.id,
        name: nameOf(whole.person),
        due: { is: 'day', day: workingDaysAfter(desk.rhythm, today, daysAfterSending) },
        channel: asked.channel,
        purpose: words.purpose,
        value: words.value,
        ends: isFor ? on : null,
      };
    }
    return offered;
  });
  world.lookAgain();
  return offer;
}
