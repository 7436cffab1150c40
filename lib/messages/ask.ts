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

/** Milliseconds after which a question without an answer is given up. */
const patience = 5_000;

/** Questions that change nothing: they are asked once more when the background was just being restarted. */
const harmless: ReadonlySet<Name> = new Set([
  'lookAtConversation',
  'tabHere',
  'searchPeople',
  'openPanel',
  'draftHere',
  'partsHere',
  'marksFor',
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
 * Asks the background about the conversation on this page.
 * @throws NotAnswered with the reason.
 */
export async function ask<N extends Name>(name: N, question: Question<N>, page: Seen): Promise<Answer<N>> {
  try {
    return await once(name, question, page);
  } catch (trouble) {
    const silent = trouble instanceof NotAnswered && trouble.why === 'silent';
    if (!silent || !harmless.has(name)) throw trouble;
    return once(name, question, page);
  }
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

async function once<N extends Name>(name: N, question: Question<N>, page: Seen): Promise<Answer<N>> {
  const there = runtime();
  if (!isAlive() || there === undefined) throw new NotAnswered('gone');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, give) => {
    timer = setTimeout(() => give(new NotAnswered('silent')), patience);
  });
  try {
    const reply = (await Promise.race([there.sendMessage({ name, question, page }), tooLate])) as
      | Reply<N>
      | undefined;
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
