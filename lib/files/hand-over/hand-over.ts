import { type Contact, emailsOf, identitiesOf, nameOf } from '../../domain/contact.ts';
import { partsOfIdentity } from '../../domain/identity.ts';
import { inOrder, type Need } from '../../domain/need.ts';
import { type NextStep, planOf } from '../../domain/next-step.ts';
import { newestFirst, type Touch } from '../../domain/touch.ts';
import { dayAt, dayInWords, dueInWords } from '../day-in-words.ts';

/** One contact that the backup looks after, with what there is to know. */
export type HandedOver = {
  contact: Contact;
  stage: string | null;
  steps: readonly NextStep[];
  needs: readonly Need[];
  touches: readonly Touch[];
};

export type Absence = {
  /** Who goes, and who stands in: names. */
  name: string;
  backup: string;
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
  /** The zone of who goes (IANA), for the days of touches; the locale (BCP 47) in which days are written. */
  zone: string;
  locale: string;
};

/** The hand-over as text alone: every word in it may have been written by anybody. */
export type HandOver = { title: string; lead: string; people: HandOverPerson[] };
export type HandOverPerson = { name: string; facts: Fact[]; lists: { heading: string; entries: string[] }[] };
export type Fact = { term: string; text: string };

/** What the backup reads, contacts with the next due step first, those without any last. */
export function handOver(people: readonly HandedOver[], absence: Absence): HandOver {
  const { name, backup, from, to, locale } = absence;
  const many = people.length === 1 ? '1 contact' : `${people.length} contacts`;
  return {
    title: `Hand-over${name === '' ? '' : ` from ${name}`}${backup === '' ? '' : ` to ${backup}`}`,
    lead: `${many}, ${dayInWords(from, locale)} to ${dayInWords(to, locale)}.`,
    people: people
      .map((one) => ({ one, first: firstDue(one, absence.zone) }))
      .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
      .map(({ one }) => personOf(one, absence)),
  };
}

function firstDue({ steps }: HandedOver, zone: string): string {
  const due = planOf(steps, zone)[0]?.due;
  if (!due) return 'none';
  return due.is === 'day' ? due.day : due.at;
}

function personOf({ contact, stage, steps, needs, touches }: HandedOver, absence: Absence): HandOverPerson {
  const profile = identitiesOf(contact)
    .map(partsOfIdentity)
    .find((one) => one.kind === 'linkedin');
  const { channels, hours, everyDays } = contact.preferences;
  const facts: Fact[] = [
    { term: 'Company', text: contact.company },
    { term: 'Title', text: contact.title },
    { term: 'E-mail', text: emailsOf(contact).join(', ') },
    { term: 'Phone', text: contact.phone },
    { term: 'LinkedIn', text: profile ? `linkedin.com/in/${profile.value}` : '' },
    { term: 'Time zone', text: contact.zone ?? '' },
    { term: 'Relationship', text: contact.relationship },
    { term: 'Stage', text: stage ?? '' },
    { term: 'Prefers', text: channels.join(', ') },
    { term: 'Hours', text: hours ? `${hours.from} to ${hours.to}` : '' },
    { term: 'At most', text: everyDays === null ? '' : `every ${everyDays} days` },
    { term: 'Notes', text: contact.notes },
  ];
  const lists = [
    {
      heading: 'Next steps',
      entries: planOf(steps, absence.zone).map((step) => stepInWords(step, absence.locale)),
    },
    { heading: 'What matters to them', entries: inOrder(needs).map(needInWords) },
    { heading: 'Last contacts', entries: newestFirst(touches).map((touch) => touchInWords(touch, absence)) },
  ];
  return {
    name: nameOf(contact),
    facts: facts.filter(({ text }) => text !== ''),
    lists: lists.filter(({ heading, entries }) => entries.length > 0 || heading === 'Next steps'),
  };
}

function stepInWords(step: NextStep, locale: string): string {
  const only = step.onlyIfNoReply ? 'only if they have not replied' : '';
  const promised = step.promised ? 'promised' : '';
  return joined([dueInWords(step.due, locale), step.channel, step.purpose, step.value, promised, only]);
}

function needInWords(need: Need): string {
  return joined([need.text, `weight ${need.weight} of 5`, need.evidence]);
}

function touchInWords(touch: Touch, { zone, locale }: Absence): string {
  const day = dayInWords(dayAt(touch.at, zone), locale);
  return joined([day, touch.channel, touch.outcome ?? '', touch.about, touch.note]);
}

function joined(parts: string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
