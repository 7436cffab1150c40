import { asOnePerson, type Contact } from '../domain/contact.ts';
import { type NextStep, type OpenStep, planOf } from '../domain/next-step.ts';
import type { Touch } from '../domain/touch.ts';
import type { World } from '../domain/world.ts';

/** One person of the book, joined records taken together. `lastTouch` is an instant in ms. */
export type Everyone = {
  contact: Contact;
  nextStep: NextStep | null;
  steps: OpenStep[];
  lastTouch: number | null;
}[];

/** All people of the book with their open steps and last touch, for lists that go out. */
export async function readEveryone(world: World): Promise<Everyone> {
  const { contacts, steps, touches } = await readBookRecords(world);
  const byId = new Map(contacts.map((one) => [one.id as string, one]));
  const people = new Map<
    string,
    { lead: Contact; others: Contact[]; steps: NextStep[]; last: number | null }
  >();
  for (const one of contacts) {
    const lead = leadOf(one, byId);
    const person = people.get(lead.id) ?? { lead, others: [], steps: [], last: null };
    people.set(lead.id, person);
    if (one.id !== lead.id) person.others.push(one);
  }
  const personOf = (id: string) => {
    const who = byId.get(id);
    return who && people.get(leadOf(who, byId).id);
  };
  for (const step of steps) personOf(step.contact)?.steps.push(step);
  for (const touch of touches) {
    const person = personOf(touch.contact);
    if (person) person.last = Math.max(person.last ?? 0, touch.at);
  }
  return [...people.values()].map(({ lead, others, steps: theirs, last }) => {
    const plan = planOf(theirs, world.zone());
    return { contact: asOnePerson(lead, others), nextStep: plan[0] ?? null, steps: plan, lastTouch: last };
  });
}

/** Contacts, steps and touches as they are, for finding out what a list would bring. */
export async function readBookRecords(
  world: World,
): Promise<{ contacts: Contact[]; steps: NextStep[]; touches: Touch[] }> {
  return world.store.read(async (tx) => ({
    contacts: await tx.all('contact'),
    steps: await tx.all('step'),
    touches: await tx.all('touch'),
  }));
}

// The bound keeps a ring in a damaged book from holding us.
function leadOf(who: Contact, byId: ReadonlyMap<string, Contact>): Contact {
  let lead = who;
  for (let hops = 0; lead.joinedInto !== null && hops < 10; hops += 1) {
    const next = byId.get(lead.joinedInto);
    if (next === undefined) return lead;
    lead = next;
  }
  return lead;
}
