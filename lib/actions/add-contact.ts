import type { Relationship } from '../domain/contact.ts';
import type { ContactId, UndoId } from '../domain/id.ts';
import { emailIdentity } from '../domain/identity.ts';
import { someone } from '../domain/person-words.ts';
import type { World } from '../domain/world.ts';
import { act } from './act.ts';
import { knownPerson, meet } from './person.ts';

export type Added =
  | { is: 'added'; contact: ContactId; undo: UndoId }
  /** Somebody with this address is in the book already; nothing was changed. */
  | { is: 'known'; contact: ContactId }
  | { is: 'refused'; why: 'no name' | 'no address' };

/** Adds somebody by hand: a name or an address is enough. */
export async function addContact(
  world: World,
  asked: {
    name: string;
    email: string;
    company: string;
    title: string;
    phone: string;
    relationship: Relationship;
  },
): Promise<Added> {
  const [name, email] = [asked.name.trim(), asked.email.trim()];
  if (name === '' && email === '') return { is: 'refused', why: 'no name' };
  if (email !== '' && emailIdentity(email) === null) return { is: 'refused', why: 'no address' };
  const words = someone({
    name,
    email: email || null,
    company: asked.company.trim(),
    title: asked.title.trim(),
  });
  const { done, undo } = await act(world, 'Added', async (tx) => {
    const known = await knownPerson(tx, words);
    if (known !== null) return { is: 'known' as const, contact: known.lead.id };
    const whole = await meet(world, tx, { is: 'person', words });
    const added = whole!.lead;
    await tx.put('contact', { ...added, phone: asked.phone.trim(), relationship: asked.relationship });
    return { is: 'added' as const, contact: added.id };
  });
  return done.is === 'known' ? done : { ...done, undo };
}
