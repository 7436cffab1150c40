import type { Contact } from '../domain/contact.ts';
import type { Reader } from '../domain/world.ts';
import { isSummary, summaryId } from './acts.ts';
import type { AlertWorld } from './alert-world.ts';
import { type Due, noticeOf, summaryOf } from './notice.ts';

/** More notifications than this at once come as one. */
const mostAtOnce = 3;

/** So many names stand in one notification for many steps. */
const mostNames = 3;

/** Ids of notifications that are remembered for the session: enough for a day of full alarms, small enough to keep. */
const mostRung = 20_000;

/**
 * Shows alerts: what comes up in a block together as one summary, all else singly, each under its key as id;
 * where that would be more than three notifications, all as one. Returns those that the browser took.
 * `unwritten` are among them: their keys are remembered for the session instead.
 */
export async function showThem(
  world: AlertWorld,
  due: readonly Due[],
  unwritten: readonly Due[],
  stands: ReadonlySet<string>,
  label: string,
): Promise<{ shown: Due[]; failed: unknown }> {
  const all = [...due, ...unwritten].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
  if (all.length === 0) return { shown: [], failed: null };
  const { singly, together } = parted(all);
  const people = await peopleOf(world, [...singly, ...together.slice(0, mostNames)]);
  const { notifications } = world.bells;
  const rung = unwritten.map((one) => one.key);
  const shown: Due[] = [];
  let failed: unknown = null;
  try {
    // Singly first: a summary that rang stands for everything that was claimed under its label.
    for (const [place, one] of singly.entries()) {
      await notifications.create(one.key, noticeOf(one, people[place] ?? null, world.now(), world.words));
      shown.push(one);
      rung.push(one.key);
    }
    if (together.length > 0) {
      const names = people.slice(singly.length);
      await notifications.create(summaryId(label), summaryOf(together, names, wallNow(world), world.words));
      shown.push(...together);
      rung.push(summaryId(label));
      for (const older of stands)
        if (isSummary(older) && older !== summaryId(label)) await notifications.clear(older);
    }
  } catch (trouble) {
    failed = trouble;
  }
  if (shown.length > 0) await remember(world, rung);
  return { shown, failed };
}

/** What comes singly and what together: the steps of blocks are one, and too many are all one. */
function parted(all: readonly Due[]): { singly: readonly Due[]; together: readonly Due[] } {
  const isOfBlock = ({ slot }: Due) => Boolean(slot?.block);
  const ofBlocks = all.filter(isOfBlock);
  const [singly, together] =
    ofBlocks.length > 1 ? [all.filter((one) => !isOfBlock(one)), ofBlocks] : [all, []];
  const count = singly.length + (together.length > 0 ? 1 : 0);
  return count > mostAtOnce ? { singly: [], together: all } : { singly, together };
}

/** `YYYY-MM-DDTHH:MM:SS`, the user's present wall time. */
function wallNow(world: AlertWorld): string {
  const now = Temporal.Instant.fromEpochMilliseconds(world.now());
  return now.toZonedDateTimeISO(world.zone()).toPlainDateTime().toString({ smallestUnit: 'second' });
}

async function remember(world: AlertWorld, ids: readonly string[]): Promise<void> {
  try {
    const before = await world.bells.session.rung();
    await world.bells.session.keepRung([...new Set([...before, ...ids])].slice(-mostRung));
  } catch {
    // Without it an alert may come twice when the store is full or the background ends just now; never less than once.
  }
}

/** Whose steps they are; null where the store does not say. A notification without a name is better than none. */
async function peopleOf(world: AlertWorld, due: readonly Due[]): Promise<(Contact | null)[]> {
  try {
    return await world.store.read((tx) => Promise.all(due.map((one) => leadOf(tx, one.step.contact))));
  } catch {
    return due.map(() => null);
  }
}

async function leadOf(tx: Reader, id: string): Promise<Contact | null> {
  const who = await tx.get('contact', id);
  if (who === null || who.joinedInto === null) return who;
  return (await tx.get('contact', who.joinedInto)) ?? who;
}
