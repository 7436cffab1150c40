import { type ConversationView, lookAtConversation } from '../actions/look-at-conversation.ts';
import type { Contact } from '../domain/contact.ts';
import type { Seen } from '../domain/seen.ts';
import { StoreTrouble, type World } from '../domain/world.ts';
import { assistantIn, type Doors } from './assistant.ts';
import { concernsItsPage } from './concerns.ts';
import { type Answer, envelope, type Name, type NoAnswer, questions, type Reply } from './contract.ts';
import { inOperation } from './operation.ts';
import type { Pace } from './pace.ts';

/** Who sent a message, as the browser says; what the message claims of itself counts for nothing. */
export type Sender = {
  id?: string;
  url?: string;
  frameId?: number;
  documentId?: string;
  tab?: { id?: number; incognito?: boolean };
};

/** What answering needs beside the world. */
export type Counter = {
  runtimeId: string;
  /** The site whose script of ours may run on this page now; null: none may. */
  siteOf(address: string): Seen['site'] | null;
  doors(sender: Sender): Doors;
  /** Counts what was refused, by reason. */
  refused(why: NoAnswer): void;
  /** Whether this tab asks more than people do, or about more of them. */
  tooOften: Pace;
};

/** Longest message that is looked at, in UTF-16 units of its JSON. */
export const longestMessage = 100_000;

/** Questions that name nobody; all others must be about the page's own conversation. */
const namingNobody: ReadonlySet<Name> = new Set([
  'lookAtConversation',
  'openPanel',
  'searchPeople',
  'undoAct',
  'draftHere',
  'beforeSending',
  'messageSent',
  'messageTakenBack',
  'leftConversation',
  'noteMessage',
  'noteReading',
  'askOwnAddress',
  'keepOwnAddress',
  'partsHere',
  'marksFor',
  'answerPrompt',
]);

/** Questions that can tell of people who are not in the page's conversation. */
const costly: ReadonlySet<Name> = new Set([
  'searchPeople',
  'choosePerson',
  'joinContacts',
  'beforeSending',
  'messageSent',
]);

/** Answers one message from a content script. Never throws; what is refused is counted. */
export async function answer(
  world: World,
  counter: Counter,
  message: unknown,
  sender: Sender,
): Promise<Reply<Name>> {
  const no = (why: NoAnswer): Reply<Name> => {
    counter.refused(why);
    return { is: 'no answer', why };
  };
  const from = pageOf(sender, counter);
  if (from === null) return no('refused');
  const parsed = parse(message);
  if (parsed === null) return no('malformed');
  const { name, question, page, operation } = parsed;
  if (page.site !== from.site || originOf(page.address) !== from.origin) return no('refused');
  const tab = sender.tab?.id ?? -1;
  const tooMany = (who: unknown) => typeof who === 'string' && counter.tooOften(tab, false, who);
  if (counter.tooOften(tab, costly.has(name))) return no('too often');
  try {
    const here = await inOperation(world, operation);
    if (!namingNobody.has(name)) {
      const view = await lookAtConversation(world, page);
      // What the request may have made before is held to the page like what it names.
      const asked: Record<string, unknown> = { made: here.newId('step'), ...(question as object) };
      if (!(await world.store.read((tx) => concernsItsPage(tx, name, asked, view)))) return no('refused');
      if (tooMany(asked.contact ?? view.person?.contact)) return no('too often');
    }
    const assistant = assistantIn(here, page, counter.doors(sender));
    const said = await assistant[name](question as never);
    if (name === 'lookAtConversation' && tooMany((said as ConversationView).person?.contact)) {
      return no('too often');
    }
    return { is: 'answer', answer: forThePage(said) };
  } catch (trouble) {
    return no(trouble instanceof StoreTrouble ? trouble.trouble : 'failed');
  }
}

/** What the user wrote down about a contact stands on the contact's own page alone: no panel shows it. */
function forThePage(answer: Answer<Name>): Answer<Name> {
  if (answer === null || typeof answer !== 'object') return answer;
  if ('person' in answer && answer.person?.known) {
    return { ...answer, person: { ...answer.person, known: withoutNotes(answer.person.known) } };
  }
  return 'active' in answer && 'contact' in answer
    ? { ...answer, contact: withoutNotes(answer.contact) }
    : answer;
}

function withoutNotes(who: Contact): Contact {
  return { ...who, notes: '', phone: '', tags: {} };
}

function pageOf(sender: Sender, counter: Counter): { origin: string; site: Seen['site'] } | null {
  if (sender.id !== counter.runtimeId || sender.frameId !== 0 || sender.tab?.id === undefined) return null;
  // Of a private window nothing is kept, even where the user lets extensions into it.
  if (sender.tab.incognito) return null;
  const site = counter.siteOf(sender.url ?? '');
  const origin = originOf(sender.url ?? '');
  return site && origin ? { origin, site } : null;
}

function parse(message: unknown) {
  if (typeof message !== 'object' || message === null) return null;
  if (lengthOf(message) > longestMessage) return null;
  const outer = envelope.safeParse(message);
  if (!outer.success) return null;
  const inner = questions[outer.data.name].safeParse(outer.data.question);
  return inner.success ? { ...outer.data, question: inner.data } : null;
}

/** What is no JSON (Firefox lets circles and large numbers through) is too long for us. */
function lengthOf(message: object): number {
  try {
    return JSON.stringify(message).length;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** By its origin, not by its host alone: `javascript://mail.google.com/…` has the same host. */
function originOf(address: string): string | null {
  return URL.parse(address)?.origin ?? null;
}
