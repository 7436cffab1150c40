import * as z from 'zod/mini';
import { channel } from './channel.ts';
import { Day, Zone } from './due.ts';
import { idOf, type StageId } from './id.ts';
import { partsOfIdentity } from './identity.ts';
import { clock, instant, lineText, nameText, noteText, weekday } from './text.ts';

/** Where we stand with a person. 'nurture' is a paused or ended pursuit that gets value now and then. */
export const relationships = ['prospect', 'dream client', 'client', 'nurture', 'closed'] as const;
export const relationship = z.enum(relationships);
export type Relationship = z.infer<typeof relationship>;

/** How this contact wants to be worked with. Null and empty mean: not known. Days and hours are in their own zone. */
const preferences = z.looseObject({
  channels: z.array(channel),
  days: z.array(weekday),
  hours: z.nullable(z.looseObject({ from: clock, to: clock })),
  everyDays: z.nullable(z.number().check(z.int(), z.minimum(1), z.maximum(365))),
  askedOn: z.nullable(Day),
});
export type Preferences = z.infer<typeof preferences>;

export const noPreferences: Preferences = {
  channels: [],
  days: [],
  hours: null,
  everyDays: null,
  askedOn: null,
};

/** Somebody who stands in for the user with this contact, from and to a day, both included. */
const cover = z.looseObject({ by: nameText, from: Day, to: Day });

/** A person. Comes into being only by the user's own act. Unknown fields of a newer version are kept. */
export const contact = z.looseObject({
  id: idOf('contact'),
  name: nameText,
  company: nameText,
  title: lineText,
  phone: nameText,
  zone: z.nullable(Zone),
  notes: noteText,
  /** Keys are `Identity`; false = taken away by hand, so that another machine does not bring it back. */
  identities: z.record(z.string(), z.boolean()),
  tags: z.record(z.string(), z.boolean()),
  relationship,
  notAProspect: z.boolean(),
  stage: z.nullable(idOf('stage')),
  stageSince: z.nullable(instant),
  preferences,
  /** 'No next step, because …': takes the contact off that list until the review day. */
  restsUntil: z.nullable(z.looseObject({ because: lineText, until: Day })),
  /** Never offer anything unasked for this person. */
  noPrompts: z.boolean(),
  /** The contact that this one was joined into: the same person, met in two places. Null when parted. */
  joinedInto: z.nullable(idOf('contact')),
  owner: z.nullable(nameText),
  cover: z.nullable(cover),
  /** The sample book and imports are marked, so that they can be taken away as one. */
  batch: z.nullable(nameText),
  createdAt: instant,
});
export type Contact = z.infer<typeof contact>;

/** A new contact: a prospect without stage, nothing known but what is given. `at` is an instant in ms. */
export function newContact(id: Contact['id'], at: number, known: Partial<Omit<Contact, 'id'>> = {}): Contact {
  return {
    name: '',
    company: '',
    title: '',
    phone: '',
    zone: null,
    notes: '',
    identities: {},
    tags: {},
    relationship: 'prospect',
    notAProspect: false,
    stage: null,
    stageSince: null,
    preferences: noPreferences,
    restsUntil: null,
    noPrompts: false,
    joinedInto: null,
    owner: null,
    cover: null,
    batch: null,
    createdAt: at,
    ...known,
    id,
  };
}

/** A prospect, dream client or client who is not marked 'not a prospect'. */
export function isActive(who: Contact): boolean {
  if (who.notAProspect || who.joinedInto !== null) return false;
  return (
    who.relationship === 'prospect' || who.relationship === 'dream client' || who.relationship === 'client'
  );
}

/** The identities that hold, in a stable order. */
export function identitiesOf(who: Contact): string[] {
  return Object.keys(who.identities)
    .filter((identity) => who.identities[identity])
    .sort();
}

/** The e-mail addresses of a contact, in a stable order. */
export function emailsOf(who: Contact): string[] {
  return identitiesOf(who)
    .map(partsOfIdentity)
    .filter((part) => part.kind === 'email')
    .map((part) => part.value);
}

/** Moves a contact into a stage (or out of all), from an instant on. */
export function withStage(who: Contact, stage: StageId | null, at: number): Contact {
  return { ...who, stage, stageSince: stage === null ? null : at };
}

/** Takes the contact off the list of those without a next step until a day (`YYYY-MM-DD`), with an honest word why. */
export function resting(who: Contact, because: string, until: string): Contact {
  return { ...who, restsUntil: { because, until } };
}

/** Pursued again: the reason for having no next step is over. */
export function withoutRest(who: Contact): Contact {
  return { ...who, restsUntil: null };
}

/** What stands for the person where a name is needed: the name, else an address, else the company. */
export function nameOf(who: Contact): string {
  return who.name || emailsOf(who)[0] || who.company || partsOfIdentity(identitiesOf(who)[0] ?? ':').value;
}

/**
 * One person out of all records that were joined: the lead's own words first, the gaps filled from the others,
 * identities and tags of all. The ids of the others stay theirs, so that joining can be taken back.
 */
export function asOnePerson(lead: Contact, others: Contact[]): Contact {
  return others.reduce(filledBy, lead);
}

function filledBy(whole: Contact, other: Contact): Contact {
  return {
    ...whole,
    name: whole.name || other.name,
    company: whole.company || other.company,
    title: whole.title || other.title,
    phone: whole.phone || other.phone,
    zone: whole.zone ?? other.zone,
    notes: whole.notes === '' ? other.notes : whole.notes,
    identities: { ...other.identities, ...whole.identities },
    tags: { ...other.tags, ...whole.tags },
    notAProspect: whole.notAProspect || other.notAProspect,
    noPrompts: whole.noPrompts || other.noPrompts,
  };
}
