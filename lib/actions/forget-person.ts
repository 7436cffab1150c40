import { type Contact, identitiesOf } from '../domain/contact.ts';
import { forgottenSign } from '../domain/health.ts';
import type { ContactId } from '../domain/id.ts';
import { partsOfIdentity } from '../domain/identity.ts';
import type { NextStep } from '../domain/next-step.ts';
import { conversationKey } from '../domain/origin.ts';
import { foldedName } from '../domain/person-words.ts';
import type { KindOfContact, World, Writer } from '../domain/world.ts';
import { wholePerson } from './person.ts';

const kindsOfContact: readonly KindOfContact[] = ['step', 'touch', 'rating', 'need', 'stageChange'];

/**
 * Erases everything that is known of a person, also what was removed or taken back before, which still says what it
 * said. What must stay, so that another machine does not bring them back, is an id without a word. It cannot be undone;
 * the interface asks first. What lies outside the store (copies, notifications) is told by a sign.
 */
export async function forgetPerson(world: World, asked: { contact: ContactId }): Promise<{ erased: number }> {
  const erased = await world.store.change(async (tx) => {
    const whole = await wholePerson(tx, asked.contact);
    if (whole === null) return 0;
    const removed = (await tx.removed('contact')).filter((one) => isSamePerson(one, whole.person));
    const ids = new Set<string>([...whole.ids, ...removed.map((one) => one.id)]);
    const places = new Set<string>();
    let count = ids.size;
    for (const kind of kindsOfContact) count += await eraseKind(tx, kind, ids, places);
    for (const one of [...(await tx.all('conversation')), ...(await tx.removed('conversation'))]) {
      if (!ids.has(one.contact ?? one.lastSeen?.of ?? '')) continue;
      places.add(one.id);
      await tx.erase('conversation', one.id);
    }
    // Prompts name a contact, the address that was asked about, or the place where it was asked.
    const names = new Set([...ids, ...addressesOf(whole.person)]);
    for (const one of await tx.all('prompt')) {
      // Whether two are the same person was asked under an address of each.
      const isNamed = [one.contact ?? '', ...one.conversation.split(' ')].some((word) => names.has(word));
      if (isNamed || places.has(one.conversation)) await tx.erase('prompt', one.id);
    }
    for (const one of await tx.all('draft')) await tx.erase('draft', one.id);
    for (const id of ids) await tx.erase('contact', id);
    await tx.forgetUndo();
    await tx.put('sign', { id: forgottenSign, count, word: '', at: world.now() });
    return count;
  });
  world.lookAgain();
  return { erased };
}

/** Erases what is of these contacts, and adds the conversations that steps came from. Gives how many they were. */
async function eraseKind(tx: Writer, kind: KindOfContact, ids: ReadonlySet<string>, places: Set<string>) {
  const removed = (await tx.removed(kind)).filter((one) => ids.has(one.contact));
  const all = [...(await tx.of(kind, [...ids])), ...removed];
  for (const record of all) {
    if (kind === 'step') {
      for (const one of await tx.deliveriesOf(record.id)) await tx.erase('delivery', one.id);
      const { cameFrom } = record as NextStep;
      if (cameFrom !== null) places.add(conversationKey(cameFrom));
    }
    await tx.erase(kind, record.id);
  }
  return all.length;
}

/** A contact who was removed is the same person by an address or profile; without any of those, by the name. */
function isSamePerson(removed: Contact, person: Contact): boolean {
  const held = identitiesOf(removed);
  if (held.length === 0) return foldedName(removed.name) === foldedName(person.name);
  return held.some((identity) => identity in person.identities);
}

/** Addresses that were taken from them too. */
function addressesOf(person: Contact): string[] {
  return Object.keys(person.identities).map((identity) => partsOfIdentity(identity).value);
}
