import { lookAtConversation } from '../actions/look-at-conversation.ts';
import { StoreTrouble, type World } from '../domain/world.ts';
import { assistantIn, type Doors } from './assistant.ts';
import { concernsItsPage } from './concerns.ts';
import { envelope, type Name, type NoAnswer, questions, type Reply } from './contract.ts';

/** Who sent a message, as the browser says; what the message claims of itself counts for nothing. */
export type Sender = {
  id?: string;
  url?: string;
  frameId?: number;
  documentId?: string;
  tab?: { id?: number };
};

/** What answering needs beside the world. */
export type Counter = {
  runtimeId: string;
  /** Whether a content script of ours may run on this page now. */
  isOurPage(url: URL): boolean;
  doors(sender: Sender): Doors;
  /** Counts what was refused, by reason. */
  refused(why: NoAnswer): void;
  /** Whether this tab asks more than people do; `costly` questions count more. */
  tooOften(tab: number, costly: boolean): boolean;
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
  'messageSent',
  'leftConversation',
  'noteMessage',
  'noteReading',
  'partsHere',
  'marksFor',
  'answerPrompt',
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
  const url = pageOf(sender, counter);
  if (url === null) return no('refused');
  const parsed = parse(message);
  if (parsed === null) return no('malformed');
  const { name, question, page } = parsed;
  if (hostOf(page.address) !== url.host) return no('refused');
  if (counter.tooOften(sender.tab?.id ?? -1, name === 'searchPeople')) return no('too often');
  try {
    if (!namingNobody.has(name)) {
      const view = await lookAtConversation(world, page);
      if (!concernsItsPage(name, question as Record<string, unknown>, view)) return no('refused');
    }
    const assistant = assistantIn(world, page, counter.doors(sender));
    return { is: 'answer', answer: await assistant[name](question as never) };
  } catch (trouble) {
    return no(trouble instanceof StoreTrouble ? trouble.trouble : 'failed');
  }
}

function pageOf(sender: Sender, counter: Counter): URL | null {
  if (sender.id !== counter.runtimeId || sender.frameId !== 0 || sender.tab?.id === undefined) return null;
  const url = URL.parse(sender.url ?? '');
  return url !== null && counter.isOurPage(url) ? url : null;
}

function parse(message: unknown) {
  if (typeof message !== 'object' || message === null) return null;
  if (JSON.stringify(message).length > longestMessage) return null;
  const outer = envelope.safeParse(message);
  if (!outer.success) return null;
  const inner = questions[outer.data.name].safeParse(outer.data.question);
  return inner.success ? { ...outer.data, question: inner.data } : null;
}

function hostOf(address: string): string | null {
  return URL.parse(address)?.host ?? null;
}
