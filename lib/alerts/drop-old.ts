import { alertKey } from '../domain/next-step.ts';
import type { AlertWorld } from './alert-world.ts';
import type { Book } from './book.ts';

/** Days after which the delivery of an alert that can never come again is dropped. Undo does not reach back so far. */
const keptDays = 60;

/** Drops deliveries of steps that are done or were moved long ago, a few at a time. `at` is an instant in ms. */
export async function dropOld(world: AlertWorld, book: Book, at: number): Promise<void> {
  const before = at - keptDays * 24 * 60 * 60_000;
  const current = new Set(book.open.map(alertKey));
  const old = [...book.deliveries.values()].filter((one) => one.claimedAt < before && !current.has(one.id));
  if (old.length === 0) return;
  await world.store.change(
    async (tx) => {
      for (const one of old.slice(0, 200)) await tx.remove('delivery', one.id);
    },
    { relaxed: true },
  );
}
