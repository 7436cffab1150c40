import { onDay } from './agenda.ts';
import type { Away } from './away.ts';
import { type Contact, isActive } from './contact.ts';
import { type Desk, daysAfter, todayOf } from './desk.ts';
import { type Due, dueDayIn } from './due.ts';
import type { ContactId } from './id.ts';
import { comesUpOn, heldBy, loadOf } from './load.ts';
import { isOpen, type NextStep, type OpenStep } from './next-step.ts';
import { misfits, type Wishes } from './preference-fit.ts';
import { isWorkingDay, type Rhythm, slotsOn, workingDayFrom } from './rhythm.ts';
import { type Smoothing, smooth } from './smoothing.ts';

/** Where a step that falls into an absence can go. */
export type AwayChoice = 'before' | 'after' | 'backup';

/** A step that falls into an absence: where it could go (null: nowhere before, or no backup), and what is proposed. */
export type AwayStep = {
  step: OpenStep;
  options: { before: Due | null; after: Due; backup: Due | null };
  proposal: AwayChoice;
  because: { rule: 'promised' } | { rule: 'nearer' } | { rule: 'no room before' };
};

/** What an absence asks for: who has no next step, what falls inside, and the first days back if all is taken. */
export type AwayPack = {
  withoutStep: ContactId[];
  inside: AwayStep[];
  back: string;
  firstDays: { day: string; held: number; capacity: number }[];
};

type Work = {
  contacts: readonly Contact[];
  steps: readonly NextStep[];
  wishesOf: (contact: string) => Wishes | null;
};

/** How many days before and after an absence are searched for room, and how many days back are shown. */
const searchDays = 60;
const shownDays = 4;

/**
 * Everything to be settled before an absence. Promised steps go to the backup on their date, or before where there is
 * none; the others to the nearer side, as long as there is room: days before are filled to their capacity, days after
 * to that of the ramp. All inside the contact's days; an exact time keeps its hour. `perStep` are minutes.
 */
export function awayPack(
  away: Away,
  work: Work,
  desk: Pick<Desk, 'now' | 'zone' | 'rhythm'>,
  perStep: number,
): AwayPack {
  const rhythm = withAway(desk.rhythm, away);
  const at = { ...desk, rhythm };
  const today = todayOf(desk);
  const back = workingDayFrom(rhythm, daysAfter(away.to, 1));
  const inside = fallingInto(away, work.steps, desk);
  const insideIds = new Set(inside.map((one) => one.id));
  const span = { from: today, to: daysAfter(back, searchDays) };
  const room = new Map(
    loadOf(
      work.steps.filter((one) => !insideIds.has(one.id)),
      span,
      at,
      perStep,
    ).map((one) => [one.day, { held: heldBy(one), capacity: one.capacity }]),
  );
  const settled = inside.map((step) => {
    const one = settle(step, away, {
      back,
      today,
      zone: desk.zone,
      rhythm,
      room,
      wishes: work.wishesOf(step.contact),
    });
    const due = one.options[one.proposal];
    const day = due !== null && one.proposal !== 'backup' ? room.get(dueDayIn(due, desk.zone)) : undefined;
    if (day !== undefined) day.held += 1;
    return one;
  });
  return { withoutStep: withoutStep(work, today), inside: settled, back, firstDays: firstDays(room, back) };
}

/** The open steps whose day lies in an absence, or that would come up in it; by day, promised ones first. */
export function fallingInto(
  away: Away,
  steps: readonly NextStep[],
  desk: Pick<Desk, 'now' | 'zone' | 'rhythm'>,
): OpenStep[] {
  const absences = desk.rhythm.absences.filter((one) => one.id !== away.id);
  const upOn = comesUpOn({ ...desk, rhythm: { ...desk.rhythm, absences } });
  const isInside = (day: string) => away.from <= day && day <= away.to;
  const dueOn = (one: OpenStep) => dueDayIn(one.due, desk.zone);
  return steps
    .filter(isOpen)
    .filter((one) => isInside(dueOn(one)) || isInside(upOn(one)))
    .sort(
      (a, b) =>
        Number(b.promised) - Number(a.promised) ||
        (dueOn(a) < dueOn(b) ? -1 : dueOn(a) > dueOn(b) ? 1 : a.id < b.id ? -1 : 1),
    );
}

/**
 * The ramp after an absence: what has gathered is spread over the coming days, each filled only to the capacity that
 * the ramp gives it. Proposes moves, as smoothing does, with as many days as the ramp takes.
 */
export function rampMoves(
  away: Away,
  steps: readonly NextStep[],
  wishesOf: (contact: string) => Wishes | null,
  desk: Pick<Desk, 'now' | 'zone' | 'rhythm' | 'settings'>,
  perStep: number,
): Smoothing {
  const reach = Math.max(desk.settings.smoothDays, away.rampDays * 2 + 7);
  const settings = { ...desk.settings, smoothDays: reach };
  const today = todayOf(desk);
  return smooth(
    steps,
    wishesOf,
    { from: today, to: daysAfter(today, reach + 7) },
    { ...desk, settings },
    perStep,
  );
}

function withAway(rhythm: Rhythm, away: Away): Rhythm {
  return { ...rhythm, absences: [...rhythm.absences.filter((one) => one.id !== away.id), away] };
}

function withoutStep({ contacts, steps }: Work, today: string): ContactId[] {
  const planned = new Set(steps.filter(isOpen).map((one) => one.contact));
  const rests = (who: Contact) => who.restsUntil !== null && today < who.restsUntil.until;
  return contacts.filter((who) => isActive(who) && !planned.has(who.id) && !rests(who)).map((who) => who.id);
}

type Surroundings = {
  back: string;
  today: string;
  zone: string;
  rhythm: Rhythm;
  room: ReadonlyMap<string, { held: number; capacity: number }>;
  wishes: Wishes | null;
};

function settle(step: OpenStep, away: Away, around: Surroundings): AwayStep {
  const before = roomOn(step, daysDown(daysAfter(away.from, -1), around.today), around);
  const after = roomOn(step, daysUp(around.back), around) ?? onDay(step.due, around.back, around.zone);
  const options = { before, after, backup: away.backup === null ? null : step.due };
  if (step.promised) {
    const proposal = options.backup !== null ? 'backup' : before !== null ? 'before' : 'after';
    return { step, options, proposal, because: { rule: 'promised' } };
  }
  if (before === null) return { step, options, proposal: 'after', because: { rule: 'no room before' } };
  const due = dueDayIn(step.due, around.zone);
  const early = apart(dueDayIn(before, around.zone), due) <= apart(due, dueDayIn(after, around.zone));
  return { step, options, proposal: early ? 'before' : 'after', because: { rule: 'nearer' } };
}

/** The step's due on the first of the days that has room, a slot for its channel, and suits the contact. */
function roomOn(
  step: OpenStep,
  days: readonly string[],
  { zone, rhythm, room, wishes }: Surroundings,
): Due | null {
  const isGood = (due: Due) =>
    wishes === null || misfits(due, step.channel, wishes, zone).every((one) => one.rule === 'channel');
  for (const day of days) {
    const there = room.get(day);
    const due = onDay(step.due, day, zone);
    if (there === undefined || there.held >= there.capacity || !isWorkingDay(rhythm, day)) continue;
    if (slotsOn(rhythm, day, step.channel).length > 0 && isGood(due)) return due;
  }
  return null;
}

function daysDown(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day >= to; day = daysAfter(day, -1)) days.push(day);
  return days;
}

function daysUp(from: string): string[] {
  return Array.from({ length: searchDays }, (_, ahead) => daysAfter(from, ahead));
}

function apart(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).days;
}

function firstDays(
  room: ReadonlyMap<string, { held: number; capacity: number }>,
  back: string,
): AwayPack['firstDays'] {
  return [...room]
    .filter(([day, { capacity }]) => day >= back && capacity > 0)
    .slice(0, shownDays)
    .map(([day, there]) => ({ day, ...there }));
}
