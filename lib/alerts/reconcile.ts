import { dayOf } from '../domain/alert-time.ts';
import { isAwayOn } from '../domain/away.ts';
import type { Delivery } from '../domain/delivery.ts';
import { forgottenSign } from '../domain/health.ts';
import { alertKey, stepOfAlert } from '../domain/next-step.ts';
import { StoreTrouble } from '../domain/world.ts';
import { isSummary, summaryId } from './acts.ts';
import type { AlertWorld } from './alert-world.ts';
import { armNext, keepHeartbeat } from './arm.ts';
import { showBadge } from './badge.ts';
import { type Book, readBook } from './book.ts';
import {
  claimThem,
  findDue,
  findEarly,
  isAhead,
  markShown,
  orphansIn,
  repairThem,
  voidThem,
} from './claim.ts';
import { clockLooksRight } from './clock.ts';
import { dropOld } from './drop-old.ts';
import type { Look } from './look.ts';
import type { Due } from './notice.ts';
import { showThem } from './show.ts';
import { keepSigns, signIds } from './signs.ts';

/** How soon, in ms, to look again when something went wrong. */
const soon = 60_000;

const looks = new WeakMap<
  AlertWorld,
  { count: number; running: Promise<Look> | null; after: Promise<Look> | null }
>();

/**
 * Looks what is due and makes everything agree with it: alerts that nobody was told of are claimed and shown, alarms
 * armed, the badge set. Safe to call at any moment and as often as one likes; what is true stands in the store alone.
 * One look runs at a time: who asks meanwhile gets the one look after it. Never rejects.
 */
export function reconcile(world: AlertWorld): Promise<Look> {
  const state = looks.get(world) ?? { count: 0, running: null, after: null };
  looks.set(world, state);
  const start = () => {
    state.count += 1;
    state.after = null;
    state.running = look(world, `${world.boot}.${state.count}`).finally(() => {
      state.running = null;
    });
    return state.running;
  };
  if (state.running === null) return state.after ?? start();
  state.after ??= state.running.then(start);
  return state.after;
}

async function look(world: AlertWorld, label: string): Promise<Look> {
  const at = world.now();
  const result: Look = {
    at,
    shown: 0,
    lateness: null,
    overdue: 0,
    today: 0,
    next: null,
    clock: 'right',
    trouble: null,
  };
  const tried = async <T>(work: Promise<T>): Promise<T | null> => {
    try {
      return await work;
    } catch (trouble) {
      result.trouble ??= wordFor(trouble);
      return null;
    }
  };
  // Before anything that may fail: with a heartbeat everything else is found again.
  await tried(keepHeartbeat(world.bells, at));
  const book = await tried(readBook(world, at));
  if (book === null) {
    result.next = await tried(armNext(world.bells, at + soon, at));
    return result;
  }
  result.overdue = book.overdue;
  result.today = book.today;
  await tried(showBadge(world.bells, book));
  const trusted = book.signs.get(signIds.clock)?.at ?? null;
  if (!clockLooksRight(at, world.builtAt, trusted)) result.clock = 'wrong';

  const next = await tried(alertAll(world, book, label, result));
  if (result.clock === 'right') await tried(dropOld(world, book, at));
  const soonest = result.trouble === null ? next : Math.min(next ?? Number.POSITIVE_INFINITY, at + soon);
  result.next = await tried(armNext(world.bells, soonest, world.now()));
  await tried(keepSigns(world, result, trusted));
  return result;
}

/** Shows what is to be shown, and returns the time (an instant) of the earliest alert to come; null: none is near. */
async function alertAll(world: AlertWorld, book: Book, label: string, result: Look): Promise<number | null> {
  const { at } = result;
  const stands = await world.bells.notifications.getAll().catch(() => new Set<string>());
  const early = findEarly(book, at, world.zone());
  const deliveries = new Map(book.deliveries);
  for (const one of early) deliveries.delete(one.id);
  const { due, later } = findDue(book.open, deliveries, book.rhythm, at, world.zone());
  const ahead = new Set(later.filter((one) => isAhead(one.at, at)).map((one) => one.key));
  const current = new Set(book.open.map(alertKey).filter((key) => !ahead.has(key)));
  // What rang too early is forgotten before it may be claimed again, or it would come quietly.
  const known = await knownToHaveRung(world, stands, current);
  await clearStale(world, book, stands, current);
  const kept = await voidThem(world, early, at);
  const resting = !book.settings.notifications || isAwayOn(book.rhythm.absences, dayOf(at, world.zone()));
  if (resting) return earliest(later.map((one) => one.at));

  const rang = (one: Delivery) => known.has(one.id) || known.has(summaryId(one.boot));
  const { orphans, until } = orphansIn(deliveries.values(), world.boot, at);
  const repaired = await repairThem(world, orphans, book.open, book.rhythm, label, rang);
  const fresh = await claimThem(world, due, book.rhythm, label, known);
  const unwritten = [...repaired.unwritten, ...fresh.unwritten];
  const { shown, failed } = await showThem(
    world,
    [...repaired.claimed, ...fresh.claimed],
    unwritten,
    stands,
    label,
  );
  if (shown.length > 0) noteShown(result, shown, world.now());
  const without = new Set(unwritten);
  await markShown(
    world,
    shown.filter((one) => !without.has(one)).map((one) => one.key),
  );
  const trouble = failed ?? kept ?? repaired.trouble ?? fresh.trouble;
  if (trouble !== null) throw trouble;
  return earliest([...later.map((one) => one.at), ...(until === null ? [] : [until])]);
}

function earliest(instants: readonly number[]): number | null {
  return instants.reduce<number | null>((first, one) => Math.min(first ?? one, one), null);
}

/**
 * Takes away notifications whose step is done, was moved, or is not due after all; and summaries when somebody was
 * forgotten since the last look, whom they may name.
 */
async function clearStale(
  world: AlertWorld,
  book: Book,
  stands: ReadonlySet<string>,
  current: ReadonlySet<string>,
): Promise<void> {
  const since = (sign: string) => book.signs.get(sign)?.at ?? 0;
  const names = since(forgottenSign) > 0 && since(forgottenSign) >= since(signIds.lastLook);
  for (const id of stands) {
    const gone = stepOfAlert(id) !== null && !current.has(id);
    const over = isSummary(id) && (book.overdue + book.today === 0 || names);
    if (gone || over) await world.bells.notifications.clear(id);
  }
}

/**
 * The ids of all that rang: what stands, and what is remembered of this session. An alert that is not current is
 * forgotten: where it rang ahead of its time, it is to ring again.
 */
async function knownToHaveRung(
  world: AlertWorld,
  stands: ReadonlySet<string>,
  current: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const counts = (id: string) => isSummary(id) || current.has(id);
  const rung = await world.bells.session.rung().catch(() => []);
  const still = rung.filter(counts);
  if (still.length < rung.length) await world.bells.session.keepRung(still).catch(() => {});
  return new Set([...still, ...[...stands].filter(counts)]);
}

function noteShown(result: Look, shown: readonly Due[], now: number): void {
  result.shown = shown.length;
  result.lateness = shown.reduce((worst, one) => Math.max(worst, now - one.at), 0);
}

/** A word that can stand in a bug report: never a message, which might hold what the user wrote. */
function wordFor(trouble: unknown): string {
  if (trouble instanceof StoreTrouble) return trouble.trouble;
  return trouble instanceof Error ? trouble.name : 'failed';
}
