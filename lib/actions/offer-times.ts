import type { Channel } from '../domain/channel.ts';
import type { FittingChoice } from '../domain/fitting-choices.ts';
import type { ContactId } from '../domain/id.ts';
import type { World } from '../domain/world.ts';
import { deskToPropose, knownOf } from './known.ts';
import { wholePerson } from './person.ts';

/** The times that Snooze and the entry offer for a step with a contact; null: with nobody in particular. */
export async function offerTimes(
  world: World,
  asked: { contact: ContactId | null; channel: Channel },
): Promise<FittingChoice[]> {
  const advice = await world.advice();
  return world.store.read(async (tx) => {
    const whole = asked.contact === null ? null : await wholePerson(tx, asked.contact);
    const known = whole === null ? null : await knownOf(tx, whole);
    const desk = await deskToPropose(world, tx, whole, advice);
    return advice.fittingChoices(asked.channel, known, desk);
  });
}
