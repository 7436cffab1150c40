import type { ContactId } from '../domain/id.ts';
import type { World } from '../domain/world.ts';
import { forgetPerson } from './forget-person.ts';

/** Forgets each of these persons. It cannot be undone; the interface asks first. Gives how many were known. */
export async function forgetMany(
  world: World,
  asked: { contacts: readonly ContactId[] },
): Promise<{ forgotten: number }> {
  let forgotten = 0;
  for (const contact of asked.contacts) {
    if ((await forgetPerson(world, { contact })).erased > 0) forgotten += 1;
  }
  return { forgotten };
}
