import { dayOf } from '../domain/alert-time.ts';
import { type Contact, newContact } from '../domain/contact.ts';
import type { OpenStep } from '../domain/next-step.ts';
import { type Standing, standingOf } from '../domain/standing.ts';
import type { Reader, World } from '../domain/world.ts';
import { lookedForReplies } from './note-message.ts';
import { wholePerson } from './person.ts';

/** A step and whose it is. */
export type StepLine = { step: OpenStep; contact: Contact; standing: Standing };

export type DueList = {
  now: number;
  zone: string;
  overdue: StepLine[];
  today: StepLine[];
  /** Waiting for a reply, their day still to come. */
  waiting: StepLine[];
  /** The next seven days after today. */
  next: StepLine[];
  /** The instant at which an open page was last looked at for replies; null: none yet. */
  lookedAt: number | null;
};

/** What is due: overdue and today, then what waits, then the next seven days, each by date. At most `limit` of the due. */
export async function listDue(world: World, asked: { limit: number }): Promise<DueList> {
  const now = world.now();
  const zone = world.zone();
  const today = dayOf(now, zone);
  const tomorrow = Temporal.PlainDate.from(today).add({ days: 1 }).toString();
  const week = Temporal.PlainDate.from(today).add({ days: 7 }).toString();
  return world.store.read(async (tx) => {
    const due = await linesOf(tx, await tx.openSteps(today, asked.limit), now, zone);
    const ahead = await linesOf(tx, await tx.openStepsBetween(tomorrow, week), now, zone);
    const waitingLater = (await tx.openStepsBetween(week, '9999-12-31')).filter((one) => one.onlyIfNoReply);
    const later = await linesOf(tx, waitingLater.slice(0, 100), now, zone);
    const all = [...due, ...ahead];
    const those = (standing: Standing) => all.filter((one) => one.standing === standing);
    const waiting = [
      ...those('waiting'),
      ...later.filter((one) => !ahead.some((two) => two.step.id === one.step.id)),
    ];
    return {
      now,
      zone,
      overdue: those('overdue'),
      today: those('today'),
      waiting,
      next: those('later'),
      lookedAt: (await tx.get('sign', lookedForReplies))?.at ?? null,
    };
  });
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
