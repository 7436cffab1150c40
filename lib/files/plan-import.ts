import { type Contact, identitiesOf, newContact } from '../domain/contact.ts';
import { dueDayIn, dueInstant } from '../domain/due.ts';
import type { ContactId, Id, IdKind, StepId } from '../domain/id.ts';
import { emailIdentity, type Identity, linkedinIdentity } from '../domain/identity.ts';
import { isOpen, type NextStep, newStep } from '../domain/next-step.ts';
import { lengths } from '../domain/text.ts';
import type { Touch } from '../domain/touch.ts';
import type { ImportedPerson, ImportedStep } from './imported-person.ts';
import { SLICE, type Sliced } from './slices.ts';

/** What is in the book before the import. */
export type Book = { contacts: readonly Contact[]; steps: readonly NextStep[]; touches: readonly Touch[] };

export type Import = {
  /** The instant (ms) and the user's zone (IANA), for what is past due. */
  now: number;
  zone: string;
  /** Marks everything that comes in, so that it can be taken away as one. */
  batch: string;
  newId: <K extends IdKind>(kind: K) => Id<K>;
};

/** How a row was found to be somebody: by our own id, an address, a profile, or (rows without any) by name and company. */
export type FoundBy = 'record' | 'address' | 'profile' | 'name and company';

/** Records to be put as they are. `rows` are the lines of the file that they come from. */
export type Coming = { contact: Contact; steps: NextStep[]; touches: Touch[]; rows: number[] };
export type Joining = Coming & { before: Contact; by: FoundBy; gains: string[] };
export type Skipped = { row: number; why: 'nobody' | 'nothing new'; contact: ContactId | null };

export type ImportPlan = {
  create: Coming[];
  /** Contacts that are there already: gaps are filled, nothing that they say is overwritten. */
  update: Joining[];
  skip: Skipped[];
  /** Rows about somebody whom an earlier row of the same file names; they come in together. */
  duplicates: { row: number; sameAs: number; by: FoundBy }[];
  /** Addresses and profiles that belong to two contacts of the book, so that they were left where they are. */
  contested: { row: number; identity: string; of: ContactId }[];
  /** Steps whose time has passed: they come in as overdue and already alerted, so that no flood follows. */
  pastDue: StepId[];
};

/**
 * What an import would do, as a preview and as the records to put; nothing has happened yet. The same file a second
 * time makes a plan in which every row is skipped.
 */
export function* planImport(people: readonly ImportedPerson[], book: Book, how: Import): Sliced<ImportPlan> {
  const known = indexOf(book);
  const plan: ImportPlan = { create: [], update: [], skip: [], duplicates: [], contested: [], pastDue: [] };
  const drafts: Draft[] = [];
  // Rows that say who they are go first, so that the others find them, in whatever order they stand in the file.
  const inTurn = [...people.filter(saysWho), ...people.filter((person) => !saysWho(person))];
  for (const [at, person] of inTurn.entries()) {
    if (at % SLICE === 0) yield { done: at, of: people.length };
    takeUp(person, known, drafts, plan, how);
  }
  for (const draft of drafts) place(draft, plan);
  plan.skip.sort((a, b) => a.row - b.row);
  plan.create.sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
  plan.pastDue = drafts.flatMap((draft) =>
    draft.steps.filter((step) => isPast(step, how)).map((step) => step.id),
  );
  return plan;
}

/** Somebody whom the file names: as they were before (null: nobody knew them), and as they would be. */
type Draft = {
  before: Contact | null;
  by: FoundBy | null;
  contact: Contact;
  steps: NextStep[];
  touches: Touch[];
  rows: number[];
};

type Known = {
  byId: Map<string, Contact>;
  byIdentity: Map<string, Contact>;
  byWords: Map<string, Namesakes>;
  stepsOf: Map<string, NextStep[]>;
  lastTouch: Map<string, number>;
  drafts: Map<string, Draft>;
};

/**
 * Those of one name and company: first whoever is known by nothing else; otherwise the only one who is. Of two who are
 * told apart by their addresses, a row without any cannot mean one.
 */
type Namesakes = { plain: Contact | null; identified: Map<string, Contact> };

function indexOf(book: Book): Known {
  const known: Known = {
    byId: new Map(book.contacts.map((who) => [who.id, who])),
    byIdentity: new Map(),
    byWords: new Map(),
    stepsOf: new Map(),
    lastTouch: new Map(),
    drafts: new Map(),
  };
  for (const who of book.contacts) {
    const lead = leadOf(who, known);
    for (const identity of identitiesOf(who)) known.byIdentity.set(identity, lead);
    if (who.joinedInto === null) nameByWords(who, known);
  }
  for (const step of book.steps) {
    const lead = leadId(step.contact, known);
    const steps = known.stepsOf.get(lead);
    if (steps) steps.push(step);
    else known.stepsOf.set(lead, [step]);
  }
  for (const touch of book.touches) {
    const lead = leadId(touch.contact, known);
    known.lastTouch.set(lead, Math.max(touch.at, known.lastTouch.get(lead) ?? 0));
  }
  return known;
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

function nameByWords(who: Contact, known: Known): void {
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

function takeUp(person: ImportedPerson, known: Known, drafts: Draft[], plan: ImportPlan, how: Import): void {
  const identities = identitiesIn(person);
  if (person.name === '' && identities.length === 0) {
    plan.skip.push({ row: person.sourceRow, why: 'nobody', contact: null });
    return;
  }
  const found = find(person, identities, known);
  const draft = (found && known.drafts.get(found.who.id)) ?? draftOf(found, how);
  const sameAs = draft.rows[0];
  if (sameAs === undefined) drafts.push(draft);
  else plan.duplicates.push({ row: person.sourceRow, sameAs, by: found?.by ?? 'record' });
  const free = identities.filter((identity) => {
    const holder = known.byIdentity.get(identity);
    if (!holder || holder.id === draft.contact.id) return true;
    plan.contested.push({ row: person.sourceRow, identity, of: holder.id });
    return false;
  });
  draft.contact = filled(draft.contact, person, free);
  if (draft.before === null && sameAs === undefined && person.relationship !== null) {
    draft.contact = { ...draft.contact, relationship: person.relationship };
  }
  addStep(draft, person.nextStep, known, how);
  addTouch(draft, person.lastTouch, known, how);
  draft.rows.push(person.sourceRow);
  remember(draft, free, known);
}

function saysWho(person: ImportedPerson): boolean {
  return person.recordId !== null || identitiesIn(person).length > 0;
}

function identitiesIn(person: ImportedPerson): Identity[] {
  return [linkedinIdentity(person.linkedin), ...person.emails.map(emailIdentity)].filter(
    (one) => one !== null,
  );
}

function find(
  person: ImportedPerson,
  identities: Identity[],
  known: Known,
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

function draftOf(found: { who: Contact; by: FoundBy } | null, how: Import): Draft {
  const contact = found?.who ?? newContact(how.newId('contact'), how.now, { batch: how.batch });
  return { before: found?.who ?? null, by: found?.by ?? null, contact, steps: [], touches: [], rows: [] };
}

/** The contact with its gaps filled; what it already says holds. */
function filled(who: Contact, person: ImportedPerson, identities: Identity[]): Contact {
  return {
    ...who,
    name: who.name || person.name,
    company: who.company || person.company,
    title: who.title || person.title,
    phone: who.phone || person.phone,
    zone: who.zone ?? person.zone,
    owner: who.owner ?? person.owner,
    notes: withNote(who.notes, person.notes),
    identities: { ...Object.fromEntries(identities.map((identity) => [identity, true])), ...who.identities },
    tags: { ...Object.fromEntries(person.tags.map((tag) => [tag, true])), ...who.tags },
  };
}

function withNote(notes: string, more: string): string {
  if (more === '' || notes.includes(more)) return notes;
  const both = notes === '' ? more : `${notes}\n${more}`;
  return both.length <= lengths.note ? both : notes;
}

function addStep(draft: Draft, step: ImportedStep | null, known: Known, how: Import): void {
  if (step === null) return;
  const there = [...(known.stepsOf.get(draft.contact.id) ?? []), ...draft.steps];
  if (there.some((one) => saysTheSame(one, step))) return;
  const { due, channel, purpose } = step;
  const words = { contact: draft.contact.id, due, channel, purpose, value: '', batch: how.batch };
  draft.steps.push(newStep(how.newId('step'), how.now, words));
}

// Steps that are done or were moved since an earlier import do not come again. A step that only has a value is
// exported with it in the place of the purpose.
function saysTheSame(one: NextStep, step: ImportedStep): boolean {
  if ((one.purpose || one.value) !== step.purpose) return false;
  const when = (due: NextStep['due']) => (due.is === 'day' ? due.day : `${due.at} ${due.zone}`);
  return when(one.due) === when(step.due) || (one.batch !== null && isOpen(one) && one.generation > 1);
}

function addTouch(draft: Draft, at: number | null, known: Known, how: Import): void {
  if (at === null || at > how.now) return;
  // A list knows the day of the last contact at best; what is on record of that day is the same contact.
  const latest = Math.max(
    known.lastTouch.get(draft.contact.id) ?? 0,
    ...draft.touches.map((touch) => touch.at),
  );
  if (at <= latest + 24 * 60 * 60_000) return;
  draft.touches = [
    {
      id: how.newId('touch'),
      contact: draft.contact.id,
      step: null,
      channel: 'email',
      direction: 'both',
      outcome: null,
      at,
      note: '',
      about: '',
      resource: null,
      batch: how.batch,
    },
  ];
}

function remember(draft: Draft, identities: Identity[], known: Known): void {
  known.drafts.set(draft.contact.id, draft);
  for (const identity of identities) known.byIdentity.set(identity, draft.contact);
  nameByWords(draft.contact, known);
}

function place(draft: Draft, plan: ImportPlan): void {
  const { before, by, contact, steps, touches, rows } = draft;
  if (before === null || by === null) {
    plan.create.push({ contact, steps, touches, rows });
    return;
  }
  const gains = gained(before, draft);
  if (gains.length > 0) plan.update.push({ contact, steps, touches, rows, before, by, gains });
  else plan.skip.push(...rows.map((row) => ({ row, why: 'nothing new' as const, contact: contact.id })));
}

function gained(before: Contact, draft: Draft): string[] {
  const { contact, steps, touches } = draft;
  const plain = ['name', 'company', 'title', 'phone', 'zone', 'owner', 'notes'] as const;
  const sets = ['identities', 'tags'] as const;
  return [
    ...plain.filter((field) => contact[field] !== before[field]),
    ...sets.filter((field) => Object.keys(contact[field]).length !== Object.keys(before[field]).length),
    ...(steps.length > 0 ? ['next step'] : []),
    ...(touches.length > 0 ? ['last contact'] : []),
  ];
}

function isPast(step: NextStep, how: Import): boolean {
  if (step.due.is === 'time') return dueInstant(step.due) < how.now;
  const today = Temporal.Instant.fromEpochMilliseconds(how.now)
    .toZonedDateTimeISO(how.zone)
    .toPlainDate()
    .toString();
  return dueDayIn(step.due, how.zone) < today;
}
