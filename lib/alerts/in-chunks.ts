import type { AlertWorld } from './alert-world.ts';

/** Rows in one transaction: few enough that a worker that is ended meanwhile has not worked for nothing. */
const chunk = 200;

/** Does a long work in pieces, each finished before the next begins; others may run between them. */
export async function inChunks<T, R>(
  world: AlertWorld,
  all: readonly T[],
  work: (some: readonly T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const done: R[] = [];
  for (let from = 0; from < all.length; from += chunk) {
    if (from > 0) await world.pause();
    done.push(...(await work(all.slice(from, from + chunk))));
  }
  return done;
}
