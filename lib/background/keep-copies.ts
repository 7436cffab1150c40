import { copySign, forgottenSign } from '../domain/health.ts';
import type { Sign } from '../domain/local.ts';
import { StoreTrouble } from '../domain/world.ts';
import { copiesOn } from '../store/copies.ts';
import type { CopyShelf } from '../store/copy-shelf.ts';
import { type Area, writeMirror } from '../store/mirror.ts';
import type { PlainStore } from '../store/plain-store.ts';
import { copyEveryMs } from '../store/rotation.ts';

/** What keeping copies needs; `now` is an instant in ms, `wait` waits for so many ms. */
export type Keeping = {
  store: PlainStore;
  area: Area;
  openShelf(): Promise<CopyShelf>;
  now(): number;
  wait(ms: number): Promise<void>;
};

/** Ms between two writings of the mirror: a row of quick acts makes one. The background lives longer than that. */
const mirrorEveryMs = 5_000;

/**
 * Makes the function that keeps the mirror and the rolling copies, to be called after each look at the alerts. A
 * copy is taken when an hour has gone. Whoever was forgotten leaves the mirror and the copies within seconds. Never
 * rejects, and runs once at a time: a call meanwhile makes it run once more.
 */
export function makeKeeper(keeping: Keeping): () => Promise<void> {
  let mirroredAt = Number.NEGATIVE_INFINITY;
  let running: Promise<void> | null = null;
  let again = false;

  async function keep(): Promise<void> {
    const since = Math.abs(keeping.now() - mirroredAt);
    if (since < mirrorEveryMs) await keeping.wait(mirrorEveryMs - since);
    again = false;
    mirroredAt = keeping.now();
    await writeMirror(keeping.area, keeping.store, mirroredAt);
    await takeOutForgotten(keeping);
    if (await isTimeForCopy(keeping)) await takeCopy(keeping);
    if (again) await keep();
  }

  return () => {
    again = true;
    running ??= keep()
      .catch((reason) => note(keeping, reason instanceof StoreTrouble ? reason.trouble : 'failed'))
      .catch(() => {})
      .finally(() => {
        running = null;
      });
    return running;
  };
}

/**
 * Whether an hour has gone since copies were last seen to. Where nothing was new no copy was added, and the sign
 * tells; one from the future means that the clock went back. Until somebody is in the book nothing can be lost.
 */
async function isTimeForCopy({ store, now }: Keeping): Promise<boolean> {
  if ((await store.summary()).contacts === 0) return false;
  const last = await store.read((tx) => tx.get('sign', copySign));
  return last === null || Math.abs(now() - last.at) >= copyEveryMs;
}

async function takeCopy(keeping: Keeping): Promise<void> {
  const taken = await onShelf(keeping, (copies) => copies.take(() => keeping.store.readAllRows()));
  await note(keeping, taken.is === 'kept' && taken.because === 'it did not read back' ? 'broken' : '');
}

/** The sign stands until the copies have forgotten too: whoever ends in between leaves it to the next. */
async function takeOutForgotten(keeping: Keeping): Promise<void> {
  const { store } = keeping;
  const sign = await store.read((tx) => tx.get('sign', forgottenSign));
  if (sign === null) return;
  await onShelf(keeping, (copies) => copies.forget(() => store.readAllRows()));
  await store.change(async (tx) => {
    if ((await tx.get('sign', forgottenSign))?.at === sign.at) await tx.erase('sign', forgottenSign);
  });
}

async function onShelf<T>(
  { openShelf, now }: Keeping,
  work: (copies: ReturnType<typeof copiesOn>) => Promise<T>,
): Promise<T> {
  const shelf = await openShelf();
  try {
    return await work(copiesOn(shelf, now));
  } finally {
    shelf.close();
  }
}

async function note({ store, now }: Keeping, trouble: string): Promise<void> {
  const sign: Sign = { id: copySign, count: trouble === '' ? 0 : 1, word: trouble, at: now() };
  await store.change((tx) => tx.put('sign', sign), { relaxed: true });
}
