import type { Delivery } from '../domain/delivery.ts';
import type { UndoId } from '../domain/id.ts';
import { alertKey, type NextStep } from '../domain/next-step.ts';
import { sampleBook } from '../domain/sample-book.ts';
import { sampleBatch } from '../domain/sample-people.ts';
import type { World } from '../domain/world.ts';
import { act } from './act.ts';

export type Sampled = { people: number; undo: UndoId };

/** Fills the book with invented people, all marked, so that a newcomer sees a full house. Never twice. */
export async function fillSample(world: World): Promise<Sampled> {
  const { done, undo } = await act(world, 'Sample book filled', async (tx) => {
    if ((await tx.all('contact')).some((one) => one.batch === sampleBatch)) return 0;
    const book = sampleBook(world.now(), world.zone(), await tx.all('stage'), world.newId);
    for (const one of book.stages) await tx.put('stage', one);
    for (const one of book.resources) await tx.put('resource', one);
    if ((await tx.count('routine')) === 0) {
      for (const one of book.routines) await tx.put('routine', one);
    }
    for (const one of book.contacts) await tx.put('contact', one);
    for (const one of book.needs) await tx.put('need', one);
    for (const one of book.ratings) await tx.put('rating', one);
    for (const one of book.stageChanges) await tx.put('stageChange', one);
    for (const one of book.touches) await tx.put('touch', one);
    for (const one of book.steps) {
      await tx.put('step', one);
      if (one.state.is === 'open') await tx.put('delivery', silenced(one, world.now()));
    }
    return book.contacts.length;
  });
  return { people: done, undo };
}

/** Takes the sample book away as one: its people with all that belongs to them, its library, its process. */
export async function clearSample(world: World): Promise<Sampled> {
  const { done, undo } = await act(world, 'Sample book removed', async (tx) => {
    const contacts = await tx.all('contact');
    const ids = contacts.filter((one) => one.batch === sampleBatch).map((one) => one.id);
    for (const kind of ['step', 'touch', 'rating', 'need', 'stageChange'] as const) {
      for (const one of await tx.of(kind, ids)) await tx.remove(kind, one.id);
    }
    for (const id of ids) await tx.remove('contact', id);
    for (const kind of ['resource', 'routine'] as const) {
      for (const one of await tx.all(kind)) if (one.batch === sampleBatch) await tx.remove(kind, one.id);
    }
    const inUse = new Set(contacts.filter((one) => one.batch !== sampleBatch).map((one) => one.stage));
    const sampled = (await tx.all('stage')).filter((one) => one.batch === sampleBatch);
    // A process in which somebody real stands meanwhile has become the user's own.
    if (!sampled.some((one) => inUse.has(one.id))) {
      for (const one of sampled) await tx.remove('stage', one.id);
    }
    return ids.length;
  });
  return { people: done, undo };
}

/** Invented people never ring: the alert of their step counts as settled. */
function silenced(step: NextStep, now: number): Delivery {
  return {
    id: alertKey(step),
    step: step.id,
    state: 'acted',
    alertAt: now,
    claimedAt: now,
    shownAt: now,
    attempts: 1,
    boot: sampleBatch,
  };
}
