import type { ContactId } from '../domain/id.ts';
import type { Reason } from '../domain/reasons.ts';
import type { World } from '../domain/world.ts';
import { deskIn, knownOf } from './known.ts';
import { wholePerson } from './person.ts';

/** Reasons to get in touch with a person, out of what is known; none for somebody who is not known. */
export async function betterReasons(world: World, asked: { contact: ContactId | null }): Promise<Reason[]> {
  const { contact } = asked;
  if (contact === null) return [];
  const { reasonsFor } = await world.advice();
  return world.store.read(async (tx) => {
    const whole = await wholePerson(tx, contact);
    return whole === null ? [] : reasonsFor(await knownOf(tx, whole), await deskIn(world, tx));
  });
}
