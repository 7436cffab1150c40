import { type Contact, newContact } from '../../lib/domain/contact.ts';
import type { ContactId } from '../../lib/domain/id.ts';
import { alertKey, type NextStep, newStep, type StepWords } from '../../lib/domain/next-step.ts';
import type { World } from '../../lib/domain/world.ts';

/** Puts a contact into the store. */
export async function givenContact(world: World, known: Partial<Omit<Contact, 'id'>> = {}): Promise<Contact> {
  const contact = newContact(world.newId('contact'), world.now(), {
    name: 'Ines Duarte',
    company: 'Northquay Freight',
    ...known,
  });
  await world.store.change((tx) => tx.put('contact', contact));
  return contact;
}

/** Puts an open step into the store, with a contact of its own unless one is named. */
export async function givenStep(
  world: World,
  words: Partial<StepWords> & Pick<StepWords, 'due'>,
  changes: Partial<NextStep> = {},
): Promise<NextStep & { key: string }> {
  const contact: ContactId = words.contact ?? (await givenContact(world)).id;
  const step = {
    ...newStep(world.newId('step'), world.now(), {
      channel: 'call',
      purpose: 'go through the Q3 pricing',
      value: '',
      ...words,
      contact,
    }),
    ...changes,
  };
  await world.store.change((tx) => tx.put('step', step));
  return { ...step, key: alertKey(step) };
}
