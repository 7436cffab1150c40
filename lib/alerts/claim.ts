import { alertTime } from '../domain/alert-time.ts';
import type { Delivery } from '../domain/delivery.ts';
import { alertKey, isOpen, type OpenStep } from '../domain/next-step.ts';
import type { Rhythm } from '../domain/rhythm.ts';
import { StoreTrouble, type Writer } from '../domain/world.ts';
import type { AlertWorld } from './alert-world.ts';
import type { Book } from './book.ts';
import { inChunks } from './in-chunks.ts';
import type { Due } from './notice.ts';

/**
 * How often one alert is tried. A claim that was never shown is tried again, since a repeated alert is better than
 * none; but a notification that ends the background each time must not do so for ever.
 */
const mostAttempts = 3;

/** Clocks are put right by seconds all the time; only what is further ahead than this, in ms, lies in the future. */
const slack = 60_000;

/** How long, in ms, a claim is left to the life that made it. From claim to notification is far less than a second. */
const lease = 5_000;

/** What is to be shown now: with its claim written, or, where the store could not keep one, without. */
export type Claimed = { claimed: Due[]; unwritten: Due[]; trouble: StoreTrouble | null };

/** The open steps that nobody was told of: those whose time has come at an instant (ms), and those whose is to come. */
export function findDue(
  open: readonly OpenStep[],
  deliveries: ReadonlyMap<string, Delivery>,
  rhythm: Rhythm,
  at: number,
  zone: string,
): { due: Due[]; later: Due[] } {
  const due: Due[] = [];
  const later: Due[] = [];
  for (const step of open) {
    const key = alertKey(step);
    const delivery = deliveries.get(key);
    if (delivery && delivery.state !== 'void') continue;
    const time = alertTime(step, rhythm, zone);
    (time.at <= at ? due : later).push({ key, step, ...time });
  }
  return { due, later };
}

/** Whether an alert's time lies so far ahead of an instant that it is not yet due by any clock. Both in ms. */
export function isAhead(alertAt: number, at: number): boolean {
  return alertAt > at + slack;
}

/**
 * The alerts that nobody acted on and whose time lies in the future, by what it was when they were claimed and by
 * what it is now: the clock went back since. A step that a change of zone has put off stays alerted.
 */
export function findEarly(
  book: Pick<Book, 'open' | 'deliveries' | 'rhythm'>,
  at: number,
  zone: string,
): Delivery[] {
  const early = [...book.deliveries.values()].filter((one) => isEarly(one, at));
  if (early.length === 0) return [];
  const current = new Map(book.open.map((step) => [alertKey(step), step]));
  return early.filter((one) => {
    const step = current.get(one.id);
    return step === undefined || isAhead(alertTime(step, book.rhythm, zone).at, at);
  });
}

/** Makes alerts that came too early claimable again, so that their real time alerts. Returns what went wrong. */
export async function voidThem(
  world: AlertWorld,
  early: readonly Delivery[],
  at: number,
): Promise<StoreTrouble | null> {
  try {
    await inChunks(world, early, (some) => world.store.change((tx) => voidSome(tx, some, at)));
    return null;
  } catch (trouble) {
    if (trouble instanceof StoreTrouble) return trouble;
    throw trouble;
  }
}

async function voidSome(tx: Writer, some: readonly Delivery[], at: number): Promise<[]> {
  const found = await Promise.all(some.map((one) => tx.get('delivery', one.id)));
  const still = found.filter((one) => one !== null).filter((one) => isEarly(one, at));
  await Promise.all(still.map((one) => tx.put('delivery', { ...one, state: 'void' })));
  return [];
}

/**
 * Claims alerts for this look, each at most once in all the world: in one strict transaction the step is read
 * again, and the claim is added under its unique key. `rang` are the ids of those that rang already, although no claim
 * could be written: these are claimed and left quiet.
 */
export function claimThem(
  world: AlertWorld,
  due: readonly Due[],
  rhythm: Rhythm,
  label: string,
  rang: ReadonlySet<string>,
): Promise<Claimed> {
  const loud = due.filter((one) => !rang.has(one.key));
  return keepOrShow(world, due, loud, (tx, one) => claimOne(world, tx, one, rhythm, label, rang));
}

async function claimOne(
  world: AlertWorld,
  tx: Writer,
  due: Due,
  rhythm: Rhythm,
  label: string,
  rang: ReadonlySet<string>,
): Promise<Due | null> {
  const now = world.now();
  const step = await tx.get('step', due.step.id);
  if (step === null || !isOpen(step) || alertKey(step) !== due.key) return null;
  const { at, slot } = alertTime(step, rhythm, world.zone());
  if (at > now) return null;
  const quiet = rang.has(due.key);
  const won = await tx.claim({
    id: due.key,
    step: step.id,
    state: quiet ? 'shown' : 'claimed',
    alertAt: at,
    claimedAt: now,
    shownAt: quiet ? now : null,
    attempts: 1,
    boot: label,
  });
  return won && !quiet ? { key: due.key, step, at, slot } : null;
}

/**
 * Claims whose showing nobody confirmed: the background ended in between. One that another life has claimed just now
 * may still be on its way there and is left alone until its lease has run out: `until` is the first such instant.
 */
export function orphansIn(
  deliveries: Iterable<Delivery>,
  boot: string,
  at: number,
): { orphans: Delivery[]; until: number | null } {
  const orphans: Delivery[] = [];
  let until: number | null = null;
  for (const one of deliveries) {
    if (one.state !== 'claimed') continue;
    const end = one.claimedAt + lease;
    const held = !one.boot.startsWith(`${boot}.`) && one.claimedAt <= at && at < end;
    if (held) until = Math.min(until ?? end, end);
    else orphans.push(one);
  }
  return { orphans, until };
}

/**
 * Repairs such claims. Where the notification stands or is known to have rung, it is marked as shown; else the claim
 * goes to this look and the alert is to be shown again. `rang` says which it is.
 */
export function repairThem(
  world: AlertWorld,
  orphans: readonly Delivery[],
  open: readonly OpenStep[],
  rhythm: Rhythm,
  label: string,
  rang: (delivery: Delivery) => boolean,
): Promise<Claimed> {
  const current = new Map(open.map((step) => [alertKey(step), step]));
  const broken = orphans.flatMap((one) => {
    const step = current.get(one.id);
    if (step === undefined) return [];
    const { slot } = alertTime(step, rhythm, world.zone());
    return [{ key: one.id, step, at: one.alertAt, slot, orphan: one }];
  });
  const loud = broken.filter((one) => !rang(one.orphan) && one.orphan.attempts < mostAttempts);
  const again = new Set(loud.map((one) => one.key));
  return keepOrShow(world, broken, loud, async (tx, due) => {
    const one = await tx.get('delivery', due.key);
    // Somebody else may have repaired it meanwhile.
    if (one?.state !== 'claimed' || one.boot !== due.orphan.boot) return null;
    if (again.has(due.key)) {
      await tx.put('delivery', { ...one, claimedAt: world.now(), attempts: one.attempts + 1, boot: label });
      return due;
    }
    await tx.put('delivery', { ...one, state: 'shown', shownAt: world.now() });
    return null;
  });
}

/** Writes a claim for each, in chunks; those of `loud` whose claim the store cannot keep come back as unwritten. */
async function keepOrShow<T extends Due>(
  world: AlertWorld,
  all: readonly T[],
  loud: readonly T[],
  keep: (tx: Writer, due: T) => Promise<Due | null>,
): Promise<Claimed> {
  const loudOnes = new Set(loud);
  const unwritten: Due[] = [];
  let said: StoreTrouble | null = null;
  const claimed = await inChunks(world, all, async (some) => {
    try {
      return await world.store.change(async (tx) => {
        const kept = await Promise.all(some.map((one) => keep(tx, one)));
        return kept.filter((one) => one !== null);
      });
    } catch (trouble) {
      if (!(trouble instanceof StoreTrouble)) throw trouble;
      said = trouble;
      unwritten.push(...some.filter((one) => loudOnes.has(one)));
      return [];
    }
  });
  return { claimed, unwritten, trouble: said };
}

/** Writes that alerts were shown. One that was acted on meanwhile stays acted. */
export async function markShown(world: AlertWorld, keys: readonly string[]): Promise<void> {
  await inChunks(world, keys, (some) =>
    world.store.change(async (tx) => {
      const found = await Promise.all(some.map((key) => tx.get('delivery', key)));
      const claimed = found.filter((one) => one?.state === 'claimed');
      await Promise.all(
        claimed.map((one) => tx.put('delivery', { ...one!, state: 'shown', shownAt: world.now() })),
      );
      return [];
    }),
  );
}

function isEarly(one: Delivery, at: number): boolean {
  return (one.state === 'claimed' || one.state === 'shown') && isAhead(one.alertAt, at);
}
