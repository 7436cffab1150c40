import { withoutRest } from '../domain/contact.ts';
import type { ContactId } from '../domain/id.ts';
import { isOpen, newStep } from '../domain/next-step.ts';
import { nurtureStep } from '../domain/nurture.ts';
import type { World } from '../domain/world.ts';
import { type ChangedMany, changeMany } from './change-many.ts';
import { deskIn, knownOf } from './known.ts';

/** Ends the pursuit of each of the contacts and keeps them warm: who has no step gets a far one that bears value. */
export async function moveToNurture(
  world: World,
  asked: { contacts: readonly ContactId[] },
): Promise<ChangedMany> {
  return changeMany(world, 'Moved to nurture', asked.contacts, async (tx, whole) => {
    const known = await knownOf(tx, whole);
    if (!known.steps.some(isOpen)) {
      const words = { ...nurtureStep(known, await deskIn(world, tx)), contact: whole.lead.id };
      await tx.put('step', newStep(world.newId('step'), world.now(), words));
    }
    return { ...withoutRest(whole.lead), relationship: 'nurture' };
  });
}
