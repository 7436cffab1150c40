import type { Seen } from '../domain/seen.ts';
import type { Answer, Assistant, Name, NoAnswer, Question, Reply } from './contract.ts';

/** Nobody answered, or the answer was no. `gone`: the extension was updated or removed under this page. */
export class NotAnswered extends Error {
  readonly why: NoAnswer | 'gone' | 'silent';

  constructor(why: NotAnswered['why']) {
    super(why);
    this.why = why;
  }
}

/**
 * Milliseconds after which a question without an answer is asked once more, and after which it is given up. The last
 * one waits longer: who gives up tells the user that nothing was done, while a slow background may still do it.
 */
const patience = [2_000, 15_000] as const;

/**
 * Questions that are asked once more when no answer came, as when the background was just being restarted: those that
 * change nothing, and those that the background answers the second time with what it made the first time.
 */
const repeatable: ReadonlySet<Name> = new Set([
  'lookAtConversation',
  'tabHere',
  'searchPeople',
  'openPanel',
  'draftHere',
  'partsHere',
  'marksFor',
  'scheduleNextStep',
  'takeOffer',
  'finishStep',
  'theyReplied',
  'recordTouch',
  'rateAfter',
  'restContact',
  'choosePerson',
  'joinContacts',
  'messageSent',
  'leftConversation',
]);

type Runtime = { id?: string; sendMessage(message: unknown): Promise<unknown> };

/** The page's own runtime; it loses its id when the extension is updated or removed under the page. */
function runtime(): Runtime | undefined {
  const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  return scope.browser?.runtime ?? scope.chrome?.runtime;
}

/** Whether this script still belongs to a running extension. */
export function isAlive(): boolean {
  try {
    return runtime()?.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * The requests that were given up, by what they ask. Who tries again within two minutes makes the same request: what was
 * done after all, too late to be told, is found and not done twice.
 */
const givenUp: { [words: string]: string } = {};
const triesAgainMs = 120_000;

/**
 * Asks the background about the conversation on this page.
 * @throws NotAnswered with the reason.
 */
export async function ask<N extends Name>(name: N, question: Question<N>, page: Seen): Promise<Answer<N>> {
  const words = JSON.stringify([name, question, page.conversation]);
  const operation = givenUp[words] ?? newOperation();
  const message = { operation, name, question, page };
  if (!repeatable.has(name)) return once(message, patience[1]);
  delete givenUp[words];
  for (const wait of patience) {
    try {
      return await once(message, wait);
    } catch (trouble) {
      if (!(trouble instanceof NotAnswered) || trouble.why !== 'silent') throw trouble;
    }
  }
  givenUp[words] = operation;
  setTimeout(() => delete givenUp[words], triesAgainMs);
  throw new NotAnswered('silent');
}

/** A UUID of version 7 (RFC 9562, 5.7): what is made for the request is in the order of time, as all our ids are. */
function newOperation(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${crypto.randomUUID().slice(15)}`;
}

/** The assistant of a page as it was seen: every function asks the background about that. */
export function assistantOfPage(page: Seen): Assistant {
  return new Proxy({} as Assistant, {
    get: (_, name) => (question: never) => ask(name as Name, question, page),
  });
}

/** Has a script brought into this page that is not always needed. Null: nobody answered. */
export async function bringScript(name: 'bringAutoReply'): Promise<unknown> {
  return isAlive()
    ? (runtime()
        ?.sendMessage({ name })
        .catch(() => null) ?? null)
    : null;
}

async function once<N extends Name>(
  message: { operation: string; name: N; question: Question<N>; page: Seen },
  wait: number,
): Promise<Answer<N>> {
  let reply: unknown;
  try {
    const late = new Promise((end) => setTimeout(end, wait));
    if (isAlive()) reply = await Promise.race([runtime()?.sendMessage(message), late]);
  } catch {
    // The background ended before it had answered.
  }
  const said = reply as Reply<N> | undefined;
  if (said?.is === 'answer') return said.answer;
  throw new NotAnswered(said?.why ?? (isAlive() ? 'silent' : 'gone'));
}
