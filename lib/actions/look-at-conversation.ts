import type { Contact } from '../domain/contact.ts';
import { emailsOf, identitiesOf, isActive } from '../domain/contact.ts';
import { compareDue } from '../domain/due.ts';
import type { ContactId } from '../domain/id.ts';
import { emailIdentity, partsOfIdentity } from '../domain/identity.ts';
import { type OpenStep, planOf } from '../domain/next-step.ts';
import { conversationKey, type Origin } from '../domain/origin.ts';
import { identitiesIn, namesAgree, type PersonWords, someone } from '../domain/person-words.ts';
import { originOf, type Seen, wordsOf } from '../domain/seen.ts';
import { firstSettings, type Settings } from '../domain/settings.ts';
import type { Stage } from '../domain/stage.ts';
import { newestFirst, type Touch, unansweredSince } from '../domain/touch.ts';
import type { Reader, World } from '../domain/world.ts';
import { lookedForReplies } from './count-sign.ts';
import { silentRules } from './may-speak.ts';
import { knownPerson, type Whole, wholePerson } from './person.ts';

/** Somebody in the conversation: what the page says, and the contact where there is one. */
export type Candidate = { words: PersonWords; contact: ContactId | null };

/** What the panel shows of one conversation. Times are instants in ms, days `YYYY-MM-DD`. */
export type ConversationView = {
  now: number;
  zone: string;
  origin: Origin | null;
  missing: string[];
  /** With whom it is: the one that was chosen, else the one whose step is due first, else whom one would answer. */
  person: (Candidate & { known: Contact | null }) | null;
  people: Candidate[];
  plan: OpenStep[];
  lastTouch: Touch | null;
  unanswered: number;
  active: boolean;
  stage: Stage | null;
  /**
   * Another contact who might be the same: one that holds an id which the page gives this person, or their name; `pair`
   * names the two for the answer.
   */
  perhaps: { contact: ContactId; name: string; company: string; emails: string[]; pair: string } | null;
  joined: boolean;
  /** The instant (ms) at which an open page was last looked at for replies; null: none yet. */
  lookedAt: number | null;
  settings: Settings;
};

/** Reads what is known of a conversation. Looking creates nothing. */
export async function lookAtConversation(world: World, page: Seen): Promise<ConversationView> {
  return world.store.read(async (tx) => {
    const settings = (await tx.get('settings', 'settings')) ?? firstSettings;
    const origin = originOf(page);
    const candidates = await candidatesIn(tx, page, settings);
    const chosen = origin === null ? null : await chosenFor(tx, origin);
    const whole = chosen ?? (await earliest(tx, candidates, world.zone()));
    const person = whole === null ? (candidates[0] ?? null) : personOf(whole, candidates);
    const steps = whole === null ? [] : await tx.of('step', whole.ids);
    const touches = whole === null ? [] : await tx.of('touch', whole.ids);
    return {
      now: world.now(),
      zone: world.zone(),
      origin,
      missing: page.missing,
      person: person && { ...person, known: whole?.person ?? null },
      people: candidates,
      plan: planOf(steps, world.zone()),
      lastTouch: newestFirst(touches)[0] ?? null,
      unanswered: unansweredSince(touches),
      active: whole !== null && isActive(whole.lead),
      stage: whole?.lead.stage ? await tx.get('stage', whole.lead.stage) : null,
      perhaps: person === null ? null : await perhapsTheSame(world, tx, person, whole),
      joined: (whole?.ids.length ?? 0) > 1,
      lookedAt: (await tx.get('sign', lookedForReplies))?.at ?? null,
      settings,
    };
  });
}

async function candidatesIn(tx: Reader, page: Seen, settings: Settings): Promise<Candidate[]> {
  const own = new Set(Object.keys(settings.ownAddresses).filter((one) => settings.ownAddresses[one]));
  const found: Candidate[] = [];
  for (const who of page.people) {
    const address = emailIdentity(who.email)?.slice('email:'.length);
    if (address !== undefined && own.has(address)) continue;
    const words = wordsOf(who);
    if (identitiesIn(words).length === 0 && words.name === '') continue;
    const known = await knownPerson(tx, words);
    found.push({ words, contact: known?.lead.id ?? null });
  }
  return found;
}

async function chosenFor(tx: Reader, origin: Origin): Promise<Whole | null> {
  const kept = await tx.get('conversation', conversationKey(origin));
  return kept?.contact ? wholePerson(tx, kept.contact) : null;
}

/** Among known people the one whose step is due first; without any step the first who is known. */
async function earliest(tx: Reader, candidates: Candidate[], zone: string): Promise<Whole | null> {
  let best: { whole: Whole; on: OpenStep | undefined } | null = null;
  for (const { contact } of candidates) {
    const whole = contact === null ? null : await wholePerson(tx, contact);
    if (whole === null) continue;
    const on = planOf(await tx.of('step', whole.ids), zone)[0];
    const sooner = on && (best?.on === undefined || compareDue(on.due, best.on.due, zone) < 0);
    if (best === null || sooner) best = { whole, on };
  }
  return best?.whole ?? null;
}

function personOf(whole: Whole, candidates: Candidate[]): Candidate {
  const here = candidates.find((one) => one.contact === whole.lead.id);
  const { person } = whole;
  return {
    contact: whole.lead.id,
    words: someone({
      ...here?.words,
      name: person.name || here?.words.name || '',
      company: person.company || here?.words.company || '',
      title: person.title || here?.words.title || '',
      email: here?.words.email ?? emailsOf(person)[0] ?? null,
    }),
  };
}

/** An id says more than a name: a profile that shows its member may be known from two places, under two names. */
async function perhapsTheSame(world: World, tx: Reader, { words }: Candidate, whole: Whole | null) {
  const holding = await Promise.all(identitiesIn(words).map((identity) => tx.contactsWith(identity)));
  const named = words.name === '' ? [] : await tx.contactsNamed(words.name);
  const ours = whole === null ? identitiesIn(words) : identitiesOf(whole.person);
  for (const one of [...holding.flat(), ...named.filter((other) => namesAgree(other, words))]) {
    const other = await wholePerson(tx, one.id);
    if (other === null || whole?.ids.includes(other.lead.id)) continue;
    const { lead, person } = other;
    const pair = pairOf(ours, identitiesOf(person));
    if ((await silentRules(world, tx, whole?.person ?? null, pair)).includes('same person')) continue;
    return { contact: lead.id, name: person.name, company: person.company, emails: emailsOf(person), pair };
  }
  return null;
}

/** The same whichever of the two is looked at: the address or profile of each that comes first in the alphabet. */
function pairOf(...identities: string[][]): string {
  const names = identities.map((of) => partsOfIdentity(of.toSorted()[0] ?? ':').value);
  return `same ${names.toSorted().join(' ')}`;
}
