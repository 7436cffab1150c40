import { type Contact, identitiesOf } from '../domain/contact.ts';
import type { Due } from '../domain/due.ts';
import { emailIdentity, type Identity, linkedinIdentity } from '../domain/identity.ts';
import { isOpen, type NextStep } from '../domain/next-step.ts';
import type { Touch } from '../domain/touch.ts';
import type { ImportedPerson, ImportedStep } from './imported-person.ts';

/** What is in the book before the import. */
export type Book = { contacts: readonly Contact[]; steps: readonly NextStep[]; touches: readonly Touch[] };

/** How a row was found to be somebody: by our own id, an address, a profile, or (rows without any) by name and company. */
export type FoundBy = 'record' | 'address' | 'profile' | 'name and company';

/** The book, ready to be asked who somebody is. It grows while a file is read. */
export type Known = {
  byId: Map<string, Contact>;
  byIdentity: Map<string, Contact>;
  byWords: Map<string, Namesakes>;
  /** What each contact's steps say, as `wordsOfStep` has it. */
  stepsOf: Map<string, Set<string>>;
  lastTouch: Map<string, number>;
};

/**
 * Those of one name and company: first whoever is known by nothing else; otherwise the only one who is. Of two who are
 * told apart by their addresses, a row without any cannot mean one.
 */
type Namesakes = { plain: Contact | null; identified: Map<string, Contact> };

/** The book as it is. */
export function knownFrom(book: Book): Known {
  const known: Known = {
    byId: new Map(book.contacts.map((who) => [who.id, who])),
    byIdentity: new Map(),
    byWords: new Map(),
    stepsOf: new Map(),
    lastTouch: new Map(),
  };
  for (const who of book.contacts) {
    const lead = leadOf(who, known);
    for (const identity of identitiesOf(who)) known.byIdentity.set(identity, lead);
    if (who.joinedInto === null) nameByWords(who, known);
  }
  for (const step of book.steps) rememberStep(step, leadId(step.contact, known), known);
  for (const touch of book.touches) {
    const lead = leadId(touch.contact, known);
    known.lastTouch.set(lead, Math.max(touch.at, known.lastTouch.get(lead) ?? 0));
  }
  return known;
}

/**
 * A step and its words are on record: an import does not bring them again. A step that an import brought and the user
 * has moved since stands for its old day as well.
 */
export function rememberStep(step: NextStep, contact: string, known: Known): void {
  const said = known.stepsOf.get(contact) ?? new Set<string>();
  known.stepsOf.set(contact, said);
  // A step that only has a value is exported with it in the place of the purpose.
  const purpose = step.purpose || step.value;
  said.add(wordsOfStep(step.due, purpose));
  if (step.batch !== null && isOpen(step) && step.generation > 1) said.add(wordsOfStep(null, purpose));
}

/** Whether a contact has a step that says this. */
export function hasStep(step: ImportedStep, contact: string, known: Known): boolean {
  const said = known.stepsOf.get(contact);
  return Boolean(
    said?.has(wordsOfStep(step.due, step.purpose)) || said?.has(wordsOfStep(null, step.purpose)),
  );
}

function wordsOfStep(due: Due | null, purpose: string): string {
  const when = due === null ? 'any day' : due.is === 'day' ? due.day : `${due.at} ${due.zone}`;
  return `${when}\n${purpose}`;
}

// Joined contacts are one person; the chain is short, and the bound keeps a ring in a damaged book from holding us.
function leadOf(who: Contact, known: Known): Contact {
  let lead = who;
  for (let hops = 0; lead.joinedInto !== null && hops < 10; hops += 1) {
    lead = known.byId.get(lead.joinedInto) ?? { ...lead, joinedInto: null };
  }
  return lead;
}

function leadId(id: string, known: Known): string {
  const who = known.byId.get(id);
  return who ? leadOf(who, known).id : id;
}

/**
 * Rows without address and profile are known by name and company; without a company, by all that they say, and then
 * only among people of whom no more is known: there are many of one name.
 */
function wordsOf(who: { name: string; company: string; phone: string; title: string }): string {
  const rest = who.company === '' ? [who.phone, who.title] : [];
  return [who.name, who.company, ...rest].map((word) => word.trim().toLowerCase()).join('\n');
}

/** Has a contact found by rows that name it and say no more. */
export function nameByWords(who: Contact, known: Known): void {
  if (who.name === '' || (who.company === '' && isIdentified(who))) return;
  const named = known.byWords.get(wordsOf(who)) ?? { plain: null, identified: new Map() };
  known.byWords.set(wordsOf(who), named);
  if (isIdentified(who)) {
    named.identified.set(who.id, who);
    if (named.plain?.id === who.id) named.plain = null;
  } else named.plain ??= who;
}

function namedBy(words: string, known: Known): Contact | undefined {
  const named = known.byWords.get(words);
  if (!named || named.plain) return named?.plain ?? undefined;
  return named.identified.size === 1 ? [...named.identified.values()][0] : undefined;
}

function isIdentified(who: Contact): boolean {
  return identitiesOf(who).length > 0;
}

/** Whether a row names somebody in a way that cannot mean two. */
export function saysWho(person: ImportedPerson, known: Known): boolean {
  const isOurs = person.recordId !== null && known.byId.has(person.recordId);
  return isOurs || identitiesIn(person).length > 0;
}

/** What a row is recognised by. */
export function identitiesIn(person: ImportedPerson): Identity[] {
  return [linkedinIdentity(person.linkedin), ...person.emails.map(emailIdentity)].filter(
    (one) => one !== null,
  );
}

/** Who a row is about: by our own id, an address, a profile; a row without any by its words. Null: nobody known. */
export function findIn(
  known: Known,
  person: ImportedPerson,
  identities: Identity[],
): { who: Contact; by: FoundBy } | null {
  const own = person.recordId === null ? undefined : known.byId.get(person.recordId);
  if (own) return { who: leadOf(own, known), by: 'record' };
  const emails = identities.filter((identity) => identity.startsWith('email:'));
  for (const identity of [...emails, ...identities]) {
    const who = known.byIdentity.get(identity);
    if (who) return { who, by: identity.startsWith('email:') ? 'address' : 'profile' };
  }
  const twin = identities.length === 0 ? namedBy(wordsOf(person), known) : undefined;
  return twin ? { who: twin, by: 'name and company' } : null;
}
