import { withoutRest } from '../domain/contact.ts';
import type { ContactId } from '../domain/id.ts';
import { newStep, type StepWords } from '../domain/next-step.ts';
import type { World } from '../domain/world.ts';
import { isPast } from './act.ts';
import { type ChangedMany, changeMany } from './change-many.ts';

/** Sets the same next step with each of the contacts; it joins the plan of each by its date. */
export async function scheduleMany(
  world: World,
  asked: { contacts: readonly ContactId[]; words: Omit<StepWords, 'contact'> },
): Promise<ChangedMany | { is: 'refused'; why: 'no purpose' | 'past' }> {
  const { purpose, value, due } = asked.words;
  if (purpose.trim() === '' && value.trim() === '') return { is: 'refused', why: 'no purpose' };
  const now = world.now();
  if (isPast(world, due)) return { is: 'refused', why: 'past' };
  return changeMany(world, 'Next steps set', asked.contacts, async (tx, { lead }) => {
    await tx.put('step', newStep(world.newId('step'), now, { ...asked.words, contact: lead.id }));
    return lead.restsUntil === null ? lead : withoutRest(lead);
  });
}
