import { asOnePerson, type Contact, newContact } from '../domain/contact.ts';
import type { ContactId } from '../domain/id.ts';
import { leadOfCircle } from '../domain/lead-of-circle.ts';
import { filledFrom, identitiesIn, type PersonWords } from '../domain/person-words.ts';
import type { Reader, World, Writer } from '../domain/world.ts';

/** Who is meant: a contact that is known, or a person as a page or the user describes them. */
export type Who = { is: 'contact'; id: ContactId } | { is: 'person'; words: PersonWords };

/** One person with all records that were joined: `lead` is the record that is written to. */
export type Whole = { person: Contact; lead: Contact; ids: ContactId[] };

/** The whole person behind a contact's id, by the record that it was joined into. Null: there is none. */
export async function wholePerson(tx: Reader, id: string): Promise<Whole | null> {
  const lead = await leadOf(tx, id);
  if (lead === null) return null;
  const others: Contact[] = [];
  const ids = new Set([lead.id]);
  // Joins can be chains when two machines joined in different order; each record is followed once.
  for (const next of ids) {
    for (const other of await tx.joinedInto(next)) {
      if (ids.has(other.id)) continue;
      ids.add(other.id);
      others.push(other);
    }
  }
  return { person: asOnePerson(lead, others), lead, ids: [...ids] };
}

/** The contact that holds one of the person's identities, the strongest identity first. Null: not known yet. */
export async function knownPerson(tx: Reader, words: PersonWords): Promise<Whole | null> {
  for (const identity of identitiesIn(words)) {
    const found = await tx.contactsWith(identity);
    const first = found.find((one) => one.joinedInto === null) ?? found[0];
    if (first) return wholePerson(tx, first.id);
  }
  return null;
}

/**
 * Finds who is meant, or makes the contact; gaps are filled from what the page says. `nth`: of several that one act may
 * make. Null: an id without a contact, or one whose contact was made by this request before and is gone.
 */
export async function meet(world: World, tx: Writer, who: Who, nth = 1): Promise<Whole | null> {
  if (who.is === 'contact') return wholePerson(tx, who.id);
  const id = world.newId('contact', nth);
  if (await tx.wasHere('contact', id)) return wholePerson(tx, id);
  const known = await knownPerson(tx, who.words);
  if (known === null) {
    const made = filledFrom(newContact(id, world.now()), who.words);
    await tx.put('contact', made);
    return { person: made, lead: made, ids: [made.id] };
  }
  const filled = filledFrom(known.lead, who.words);
  await tx.put('contact', filled);
  return { ...known, lead: filled, person: asOnePerson(filled, [known.person]) };
}

async function leadOf(tx: Reader, id: string): Promise<Contact | null> {
  let at = await tx.get('contact', id);
  const seen = new Set<string>();
  while (at !== null && at.joinedInto !== null && !seen.has(at.id)) {
    seen.add(at.id);
    const next: Contact | null = await tx.get('contact', at.joinedInto);
    if (next === null) return at;
    if (seen.has(next.id)) return tx.get('contact', leadOfCircle([...seen], next.id));
    at = next;
  }
  return at;
}
