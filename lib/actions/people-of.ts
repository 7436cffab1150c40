import type { Contact } from '../domain/contact.ts';
import { leadOfCircle } from '../domain/lead-of-circle.ts';

/** The record that leads, by the id of any record of a person. */
export type People = ReadonlyMap<string, Contact>;

/** Who leads for each record: its own, or the one that it was joined into at the end of the chain. */
export function peopleOf(contacts: readonly Contact[]): People {
  const byId = new Map<string, Contact>(contacts.map((one) => [one.id, one]));
  return new Map(contacts.map((one) => [one.id as string, leadOf(one, byId)]));
}

/** Everybody once. */
export function everybodyIn(people: People): Contact[] {
  return [...people].flatMap(([id, who]) => (who.id === id ? [who] : []));
}

function leadOf(who: Contact, byId: ReadonlyMap<string, Contact>): Contact {
  const seen = new Set<string>();
  let at = who;
  while (at.joinedInto !== null) {
    if (seen.has(at.id)) return byId.get(leadOfCircle([...seen], at.id))!;
    seen.add(at.id);
    const next = byId.get(at.joinedInto);
    if (next === undefined) return at;
    at = next;
  }
  return at;
}
