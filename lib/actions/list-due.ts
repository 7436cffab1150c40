import { dayOf } from '../domain/alert-time.ts';
import { type Contact, newContact } from '../domain/contact.ts';
import type { OpenStep } from '../domain/next-step.ts';
import { counts, type Standing, standingOf } from '../domain/standing.ts';
import type { Reader, World } from '../domain/world.ts';
import { lookedForReplies } from './count-sign.ts';
import { wholePerson } from './person.ts';

/** A step and whose it is. */
export type StepLine = { step: OpenStep; contact: Contact; standing: Standing };

/** What is shown first: overdue and today. `now` is an instant in ms. */
export type DueNow = { now: number; zone: string; overdue: StepLine[]; today: StepLine[] };

/** What comes after it: what waits for a reply, its day still to come, and the seven days after today. */
export type DueAhead = {
  waiting: StepLine[];
  next: StepLine[];
  /** The instant at which an open page was last looked at for replies; null: none yet. */
  lookedAt: number | null;
};

/** How many steps of the days to come are looked at for one list. */
const mostAhead = 200;

/** What is due now: at most `limit` that are overdue, and of today as many, each by date. */
export async function listDue(world: World, asked: { limit: number }): Promise<DueNow> {
  const { now, zone, today, day } = daysOf(world);
  return world.store.read(async (tx) => {
    const before = await tx.openSteps(day(-1), asked.limit);
    // Zones lie up to 25 hours apart: what is two days off where it was agreed may be for today here.
    const near = (await tx.openStepsBetween(today, day(2))).filter((one) => isDueNow(one, now, zone));
    const lines = await linesOf(tx, [...before, ...near.slice(0, asked.limit)], now, zone);
    const those = (standing: Standing) => lines.filter((one) => one.standing === standing);
    return { now, zone, overdue: those('overdue'), today: those('today') };
  });
}

/** What is still to come. */
export async function listAhead(world: World): Promise<DueAhead> {
  const { now, zone, day } = daysOf(world);
  return world.store.read(async (tx) => {
    const ahead = (await tx.openStepsBetween(day(-2), day(7)))
      .filter((one) => !isDueNow(one, now, zone))
      .slice(0, mostAhead);
    const later = (await tx.openStepsBetween(day(8), '9999-12-31')).filter((one) => one.onlyIfNoReply);
    const lines = await linesOf(tx, [...ahead, ...later.slice(0, mostAhead)], now, zone);
    const those = (standing: Standing) => lines.filter((one) => one.standing === standing);
    return {
      waiting: those('waiting'),
      next: those('later'),
      lookedAt: (await tx.get('sign', lookedForReplies))?.at ?? null,
    };
  });
}

function isDueNow(step: OpenStep, now: number, zone: string): boolean {
  return counts(standingOf(step, now, zone));
}

function daysOf(world: World) {
  const now = world.now();
  const zone = world.zone();
  const today = dayOf(now, zone);
  const day = (ahead: number) => Temporal.PlainDate.from(today).add({ days: ahead }).toString();
  return { now, zone, today, day };
}

/** How many steps are due until today, however many a list shows. Counting a long index takes longer than showing its head. */
export async function countDue(world: World): Promise<number> {
  return world.store.read((tx) => tx.countOpenSteps(dayOf(world.now(), world.zone())));
}

async function linesOf(
  tx: Reader,
  steps: readonly OpenStep[],
  now: number,
  zone: string,
): Promise<StepLine[]> {
  const people = new Map<string, Contact | null>();
  const lines: StepLine[] = [];
  for (const step of steps) {
    if (!people.has(step.contact))
      people.set(step.contact, (await wholePerson(tx, step.contact))?.person ?? null);
    const contact = people.get(step.contact) ?? null;
    // A step whose contact another machine has not brought yet is shown all the same: nothing due is hidden.
    lines.push({
      step,
      contact: contact ?? newContact(step.contact, step.createdAt),
      standing: standingOf(step, now, zone),
    });
  }
  return lines;
}
