import { type Contact, newContact } from '../domain/contact.ts';
import { type Due, dueInstant } from '../domain/due.ts';
import type { ContactId, Id, IdKind, StepId } from '../domain/id.ts';
import type { Identity } from '../domain/identity.ts';
import { type NextStep, newStep } from '../domain/next-step.ts';
import { lengths } from '../domain/text.ts';
import type { Touch } from '../domain/touch.ts';
import { dayAt } from './day-in-words.ts';
import type { ImportedPerson, ImportedStep } from './imported-person.ts';
import {
  type Book,
  type FoundBy,
  findIn,
  hasStep,
  identitiesIn,
  type Known,
  knownFrom,
  nameByWords,
  rememberStep,
  saysWho,
} from './known-people.ts';
import { SLICE, type Sliced } from './slices.ts';

export type Import = {
  /** The instant (ms) and the user's zone (IANA), for what is past due. */
  now: number;
  zone: string;
  /** Marks everything that comes in, so that it can be taken away as one. */
  batch: string;
  newId: <K extends IdKind>(kind: K) => Id<K>;
};

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
  const known = { ...knownFrom(book), drafts: new Map<string, Draft>() };
  const plan: ImportPlan = { create: [], update: [], skip: [], duplicates: [], contested: [], pastDue: [] };
  const drafts: Draft[] = [];
  // Rows that say who they are go first, so that the others find them, in whatever order they stand in the file.
  const inTurn = [true, false].flatMap((first) =>
    people.filter((person) => saysWho(person, known) === first),
  );
  for (const [at, person] of inTurn.entries()) {
    if (at % SLICE === 0) yield { done: at, of: people.length };
    takeUp(person, known, drafts, plan, how);
  }
  for (const draft of drafts) place(draft, plan);
  plan.skip.sort((a, b) => a.row - b.row);
  plan.create.sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
  plan.pastDue = drafts.flatMap((draft) =>
    draft.steps.filter((step) => isPastDue(step.due, how)).map((step) => step.id),
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

/** The book, and the people of the file so far. */
type Taken = Known & { drafts: Map<string, Draft> };

function takeUp(person: ImportedPerson, known: Taken, drafts: Draft[], plan: ImportPlan, how: Import): void {
  const identities = identitiesIn(person);
  if (person.name === '' && identities.length === 0) {
    plan.skip.push({ row: person.sourceRow, why: 'nobody', contact: null });
    return;
  }
  const found = findIn(known, person, identities);
  const draft = (found && known.drafts.get(found.who.id)) ?? draftOf(found, how);
  const sameAs = draft.rows[0];
  if (sameAs === undefined) drafts.push(draft);
  else plan.duplicates.push({ row: person.sourceRow, sameAs, by: found?.by ?? 'record' });
  const free = identities.filter((identity) => {
    const holder = known.byIdentity.get(identity);
    if (holder && holder.id !== draft.contact.id) {
      plan.contested.push({ row: person.sourceRow, identity, of: holder.id });
    }
    return !holder;
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

function addStep(draft: Draft, words: ImportedStep | null, known: Known, how: Import): void {
  const contact = draft.contact.id;
  if (words === null || hasStep(words, contact, known)) return;
  const { due, channel, purpose } = words;
  const said = { contact, due, channel, purpose, value: '', batch: how.batch };
  const step = newStep(how.newId('step'), how.now, said);
  draft.steps.push(step);
  rememberStep(step, contact, known);
}

function addTouch(draft: Draft, at: number | null, known: Known, how: Import): void {
  if (at === null || at > how.now) return;
  // A list knows the day of the last contact at best; what is on record of that day is the same contact.
  const latest = Math.max(
    known.lastTouch.get(draft.contact.id) ?? 0,
    ...draft.touches.map((touch) => touch.at),
  );
  if (at <= latest + 24 * 60 * 60_000) return;
  // How it went and by what channel the list does not say: "both" makes it no unanswered touch of ours.
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

function remember(draft: Draft, identities: Identity[], known: Taken): void {
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

/** Whether a due has passed at `now` (instant, ms) for someone in `zone`; a day passes at its end. */
export function isPastDue(due: Due, { now, zone }: Pick<Import, 'now' | 'zone'>): boolean {
  return due.is === 'time' ? dueInstant(due) < now : due.day < dayAt(now, zone);
}
