import type { Contact } from '../domain/contact.ts';
import type { UndoId } from '../domain/id.ts';
import { alertKey, type NextStep } from '../domain/next-step.ts';
import type { Touch } from '../domain/touch.ts';
import type { World, Writer } from '../domain/world.ts';
import { act } from './act.ts';

/** Somebody from a list: a new contact, or one that is there with its gaps filled (`before`: as it was then). */
export type Coming = { contact: Contact; before?: Contact; steps: NextStep[]; touches: Touch[] };

export type TakingIn = {
  people: readonly Coming[];
  /** Ids of steps whose time has passed: they come in as overdue and already alerted, so that no flood follows. */
  pastDue: readonly string[];
  /** What is done, in words, for taking it back. */
  words: string;
  /** Aborted: nothing of it stays. */
  signal: AbortSignal;
  onProgress(done: number): void;
};

/** People that are written at once: enough to keep the database busy, few enough to show progress and to be cancelled. */
const together = 100;

/**
 * Takes people from a list into the book, all or none, as one act that can be taken back. Who was changed since the
 * preview keeps those changes. Rejects with the signal's reason once the user has cancelled.
 */
export async function takeInPeople(world: World, asked: TakingIn): Promise<{ undo: UndoId }> {
  const pastDue = new Set<string>(asked.pastDue);
  return act(world, asked.words, async (tx) => {
    for (let at = 0; at < asked.people.length; at += together) {
      asked.signal.throwIfAborted();
      asked.onProgress(at);
      await Promise.all(
        asked.people.slice(at, at + together).map((one) => takeIn(tx, one, pastDue, world.now())),
      );
    }
    asked.signal.throwIfAborted();
    asked.onProgress(asked.people.length);
  });
}

async function takeIn(tx: Writer, one: Coming, pastDue: ReadonlySet<string>, at: number): Promise<void> {
  if (!(await putContact(tx, one))) return;
  const quiet = one.steps.filter((step) => pastDue.has(step.id));
  await Promise.all([
    ...one.steps.map((step) => tx.put('step', step)),
    ...quiet.map((step) => keepQuiet(tx, step, at)),
    ...one.touches.map((touch) => tx.put('touch', touch)),
  ]);
}

/** False: they were removed or forgotten meanwhile, and a list brings nobody back who was there when it was read. */
async function putContact(tx: Writer, { contact, before }: Coming): Promise<boolean> {
  if (before === undefined) {
    await tx.put('contact', contact);
    return true;
  }
  const now = await tx.get('contact', contact.id);
  if (now === null) return false;
  const gained = Object.entries(contact).filter(
    ([field, value]) => value !== before[field] && now[field] === before[field],
  );
  await tx.put('contact', {
    ...now,
    ...Object.fromEntries(gained),
    identities: { ...contact.identities, ...now.identities },
    tags: { ...contact.tags, ...now.tags },
  });
  return true;
}

async function keepQuiet(tx: Writer, step: NextStep, at: number): Promise<void> {
  await tx.put('delivery', {
    id: alertKey(step),
    step: step.id,
    state: 'shown',
    alertAt: at,
    claimedAt: at,
    shownAt: at,
    attempts: 0,
    boot: 'taken in',
  });
}
