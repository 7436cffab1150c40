import type { Seen } from '../domain/seen.ts';
import type { Answer, Assistant, Name, NoAnswer, Question, Reply } from './contract.ts';

/** Nobody answered, or the answer was no. `gone`: the extension was updated or removed under this page. */
export class NotAnswered extends Error {
  readonly why: NoAnswer | 'gone' | 'silent';

  constructor(why: NotAnswered['why']) {
    super(`Not answered: ${why}`);
    this.why = why;
  }
}

/**
 * Milliseconds after which a question without an answer is asked once more, and after which it is given up. The last
 * one waits longer: who gives up tells the user that nothing was done, while a slow background may still do it.
 */
const patience = { first: 2_000, last: 15_000 };

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
const givenUp = new Map<string, string>();
const triesAgainMs = 120_000;

/**
 * Asks the background about the conversation on this page.
 * @throws NotAnswered with the reason.
 */
export async function ask<N extends Name>(name: N, question: Question<N>, page: Seen): Promise<Answer<N>> {
  const words = JSON.stringify([name, question, page.conversation?.id]);
  const operation = givenUp.get(words) ?? newOperation();
  givenUp.delete(words);
  const message = { operation, name, question, page };
  if (!repeatable.has(name)) return once(message, patience.last);
  try {
    return await once(message, patience.first);
  } catch (trouble) {
    if (!isSilent(trouble)) throw trouble;
  }
  try {
    return await once(message, patience.last);
  } catch (trouble) {
    if (isSilent(trouble)) {
      givenUp.set(words, operation);
      setTimeout(() => givenUp.delete(words), triesAgainMs);
    }
    throw trouble;
  }
}

const isSilent = (trouble: unknown) => trouble instanceof NotAnswered && trouble.why === 'silent';

/** A UUID of version 7 (RFC 9562, 5.7): what is made for the request is in the order of time, as all our ids are. */
function newOperation(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${crypto.randomUUID().slice(15)}`;
}

/** The assistant of a page: every function asks the background about what `page()` gives at that moment. */
export function assistantOfPage(page: () => Seen): Assistant {
  return new Proxy({} as Assistant, {
    get: (_, name) => (question: never) => ask(name as Name, question, page()),
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
  const there = runtime();
  if (!isAlive() || there === undefined) throw new NotAnswered('gone');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, give) => {
    timer = setTimeout(() => give(new NotAnswered('silent')), wait);
  });
  try {
    const reply = (await Promise.race([there.sendMessage(message), tooLate])) as Reply<N> | undefined;
    if (reply === undefined) throw new NotAnswered('silent');
    if (reply.is === 'answer') return reply.answer;
    throw new NotAnswered(reply.why);
  } catch (trouble) {
    if (trouble instanceof NotAnswered) throw trouble;
    throw new NotAnswered(isAlive() ? 'silent' : 'gone');
  } finally {
    clearTimeout(timer);
  }
}
