import { dayOf } from './alert-time.ts';
import type { Channel } from './channel.ts';
import { type Contact, isActive } from './contact.ts';
import { type Desk, daysBetween, daysSince, todayOf } from './desk.ts';
import { type DueTime, dueDayIn } from './due.ts';
import { isOpen, type NextStep, type OpenStep, planOf } from './next-step.ts';
import { isForward, type Outcome } from './outcome.ts';
import { misfits } from './preference-fit.ts';
import { newestFirst, type Touch } from './touch.ts';

/** The best step to take right now, after a win or a forward move, and what speaks for it. */
export type Swing = { step: OpenStep; because: WhySwing[] };

export type WhySwing =
  | { rule: 'warm'; days: number }
  | { rule: 'overdue'; days: number }
  | { rule: 'due today' }
  | { rule: 'due soon'; days: number }
  | { rule: 'their hours'; from: string; to: string };

/** Days for which a contact is warm after a forward touch, and within which a step is due soon. */
const warmDays = 14;
const soonDays = 3;

type Around = {
  contacts: readonly Contact[];
  steps: readonly NextStep[];
  touches: readonly Touch[];
};

/**
 * 'Keep swinging': while it is hot, the one step that is best taken now. Of the steps that are due within three days,
 * the first of each contact; not of the contact just spoken to, not at an exact time, not of who wants no prompts, and
 * only inside the hours of the contact. Warm contacts come first, then what is due first. Null after any other outcome.
 */
export function keepSwinging(
  just: Pick<Touch, 'contact' | 'outcome'>,
  around: Around,
  desk: Pick<Desk, 'now' | 'zone'>,
): Swing | null {
  if (just.outcome === null || !isForward(just.outcome)) return null;
  const who = new Map(around.contacts.map((one) => [one.id, one]));
  const touches = Map.groupBy(around.touches, (one) => one.contact);
  const steps = Map.groupBy(around.steps.filter(isOpen), (one) => one.contact);
  const swings = [...steps].flatMap(([contact, plan]): Swing[] => {
    const person = who.get(contact);
    const step = planOf(plan, desk.zone)[0]!;
    if (contact === just.contact || person === undefined || !mayBeAsked(person) || step.due.is === 'time')
      return [];
    const due = whyDue(step, desk);
    const known = { who: person, touches: touches.get(contact) ?? [] };
    if (due === null || misfits(rightNow(desk), step.channel, known, desk.zone).length > 0) return [];
    return [{ step, because: [...whyWarm(known.touches, desk), due, ...whyHours(person)] }];
  });
  return swings.sort((a, b) => byHeat(a, b, desk.zone))[0] ?? null;
}

/** A row of misses, and the one thing to look at that is in the user's own hands. */
export type Pause = {
  misses: number;
  control: { rule: 'reason'; hollow: number } | { rule: 'channel'; channel: Channel } | { rule: 'break' };
};

/** So many misses in a row, on one day, suggest a pause. */
export const missesForPause = 5;

/**
 * A pause after a row of misses today: nobody answered, it moved backward, or they said no. The thing in the user's
 * hands is the reason where half of the steps had a hollow purpose, the channel where all went by the same, else a
 * break. Null as long as the row is shorter.
 */
export function pauseAfter(
  touches: readonly Touch[],
  steps: readonly Pick<NextStep, 'id' | 'savedAnyway'>[],
  desk: Pick<Desk, 'now' | 'zone'>,
): Pause | null {
  const today = todayOf(desk);
  const ofToday = newestFirst(touches).filter(
    (one) => one.outcome !== null && dayOf(one.at, desk.zone) === today,
  );
  const hit = ofToday.findIndex((one) => !isMiss(one.outcome!));
  const row = hit === -1 ? ofToday : ofToday.slice(0, hit);
  if (row.length < missesForPause) return null;
  const hollowSteps = new Set<string>(steps.filter((one) => one.savedAnyway).map((one) => one.id));
  const hollow = row.filter((one) => one.step !== null && hollowSteps.has(one.step)).length;
  if (hollow * 2 >= row.length) return { misses: row.length, control: { rule: 'reason', hollow } };
  const [{ channel }] = row as [Touch];
  const sameChannel = row.every((one) => one.channel === channel);
  return { misses: row.length, control: sameChannel ? { rule: 'channel', channel } : { rule: 'break' } };
}

function mayBeAsked(who: Contact): boolean {
  return isActive(who) && !who.noPrompts;
}

function isMiss(outcome: Outcome): boolean {
  return outcome === 'no answer' || outcome === 'moved backward' || outcome === 'said no';
}

function rightNow({ now, zone }: Pick<Desk, 'now' | 'zone'>): DueTime {
  const wall = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDateTime();
  return { is: 'time', at: wall.toString({ smallestUnit: 'minute' }), zone };
}

function whyWarm(touches: readonly Touch[], desk: Pick<Desk, 'now' | 'zone'>): WhySwing[] {
  const last = newestFirst(touches).find((one) => one.outcome !== null);
  if (last === undefined || !isForward(last.outcome!)) return [];
  const days = daysSince(last.at, desk);
  return days <= warmDays ? [{ rule: 'warm', days }] : [];
}

function whyDue(step: OpenStep, desk: Pick<Desk, 'now' | 'zone'>): WhySwing | null {
  const days = daysBetween(todayOf(desk), dueDayIn(step.due, desk.zone));
  if (days > soonDays || (days > 0 && step.promised)) return null;
  if (days < 0) return { rule: 'overdue', days: -days };
  return days === 0 ? { rule: 'due today' } : { rule: 'due soon', days };
}

function whyHours({ preferences }: Contact): WhySwing[] {
  const { hours } = preferences;
  return hours === null ? [] : [{ rule: 'their hours', from: hours.from, to: hours.to }];
}

/** Warm before cool, then by the day that is due first; ties by id, so that the offer does not jump. */
function byHeat(a: Swing, b: Swing, zone: string): number {
  const warm = (one: Swing) => Number(one.because.some((why) => why.rule === 'warm'));
  const [dueA, dueB] = [dueDayIn(a.step.due, zone), dueDayIn(b.step.due, zone)];
  return warm(b) - warm(a) || (dueA < dueB ? -1 : dueA > dueB ? 1 : a.step.id < b.step.id ? -1 : 1);
}
