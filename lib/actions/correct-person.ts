import { type Contact, isActive } from '../domain/contact.ts';
import type { ContactId, UndoId } from '../domain/id.ts';
import { emailIdentity } from '../domain/identity.ts';
import type { World } from '../domain/world.ts';
import { act, type Refused } from './act.ts';
import { wholePerson } from './person.ts';

/** What the user may say of a contact by hand. `email` is added to the addresses. */
export type Corrections = Partial<
  Pick<
    Contact,
    | 'name'
    | 'company'
    | 'title'
    | 'phone'
    | 'zone'
    | 'notes'
    | 'relationship'
    | 'notAProspect'
    | 'noPrompts'
    | 'preferences'
    | 'tags'
    | 'identities'
    | 'owner'
    | 'cover'
  >
> & { email?: string };

export type Corrected = { is: 'corrected'; contact: Contact; active: boolean; undo: UndoId };

/** Writes what the user says of a contact. An address that is none is refused, with nothing changed. */
export async function correctPerson(
  world: World,
  asked: { contact: ContactId; changes: Corrections },
): Promise<Corrected | Refused | { is: 'refused'; why: 'no address' }> {
  const { email, ...rest } = asked.changes;
  const identity = email === undefined || email.trim() === '' ? null : emailIdentity(email);
  if (email !== undefined && email.trim() !== '' && identity === null) {
    return { is: 'refused', why: 'no address' };
  }
  const { done, undo } = await act(world, 'Corrected', async (tx) => {
    const whole = await wholePerson(tx, asked.contact);
    if (whole === null) return null;
    const identities = {
      ...(rest.identities ?? whole.lead.identities),
      ...(identity ? { [identity]: true } : {}),
    };
    const corrected = { ...whole.lead, ...rest, identities };
    await tx.put('contact', corrected);
    return corrected;
  });
  if (done === null) return { is: 'refused', why: 'gone' };
  return { is: 'corrected', contact: done, active: isActive(done), undo };
}
