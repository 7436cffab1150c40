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

/**
 * Takes people from a list into the book, all or none, as one act that can be taken back. Who was changed since the
 * preview keeps those changes. Rejects with the signal's reason once the user has cancelled.
 */
export async function takeInPeople(world: World, asked: TakingIn): Promise<{ undo: UndoId }> {
  const pastDue = new Set<string>(asked.pastDue);
  return act(world, asked.words, async (tx) => {
    for (const [at, one] of asked.people.entries()) {
      asked.signal.throwIfAborted();
      if (at % 50 === 0) asked.onProgress(at);
      if (!(await takeIn(tx, one))) continue;
      for (const step of one.steps) {
        await tx.put('step', step);
        if (pastDue.has(step.id)) await keepQuiet(tx, step, world.now());
      }
      for (const touch of one.touches) await tx.put('touch', touch);
    }
    asked.signal.throwIfAborted();
    asked.onProgress(asked.people.length);
  });
}

/** False: they were removed or forgotten meanwhile, and a list brings nobody back who was there when it was read. */
async function takeIn(tx: Writer, { contact, before }: Coming): Promise<boolean> {
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
