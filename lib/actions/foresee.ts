import type { Channel } from '../domain/channel.ts';
import type { Due } from '../domain/due.ts';
import type { ContactId } from '../domain/id.ts';
import type { World } from '../domain/world.ts';
import { deskIn, knownOf, perStepIn } from './known.ts';
import { wholePerson } from './person.ts';

/** What would follow from a due before it is saved, in short words: their time, the block, the load, broken wishes. */
export async function foresee(
  world: World,
  asked: { due: Due; channel: Channel; contact: ContactId | null },
): Promise<string[]> {
  const advice = await world.advice();
  return world.store.read(async (tx) => {
    const whole = asked.contact === null ? null : await wholePerson(tx, asked.contact);
    const known = whole === null ? null : await knownOf(tx, whole);
    const span = advice.daysBefore(asked.due, world.zone());
    const steps = await tx.openStepsBetween(span.from, span.to);
    const desk = await deskIn(world, tx);
    const perStep = await perStepIn(tx, desk, advice);
    return advice.consequenceOf(asked.due, asked.channel, known, steps, desk, perStep);
  });
}
