import { isActive } from './contact.ts';
import { type Desk, daysBetween, daysSince, type Known, stageOf, todayOf } from './desk.ts';
import { dueDayIn } from './due.ts';
import { fallOf } from './gap.ts';
import { isOpen, type OpenStep, planOf } from './next-step.ts';
import { isForward } from './outcome.ts';
import { firstUnanswered, hasSaidNo } from './persistence.ts';
import { nothingReadyBehind } from './plan.ts';
import { isWorkingDay } from './rhythm.ts';
import type { Stage } from './stage.ts';
import { newestFirst, unansweredSince } from './touch.ts';

/**
 * How a pursuit stands, with the rule and the numbers that say so. Instants are ms, days `YYYY-MM-DD`; `days` and
 * `expected` count calendar days, `workingDays` the user's.
 */
export type Finding =
  | { is: 'not pursued'; because: { rule: 'not active' } | { rule: 'said no' } }
  | { is: 'dead'; because: { rule: 'past the limit'; unanswered: number; limit: number; since: number } }
  | {
      is: 'past the limit';
      because: { rule: 'at the limit'; unanswered: number; limit: number; since: number };
    }
  | {
      is: 'backward';
      because:
        | { rule: 'moved backward'; at: number; days: number }
        | { rule: 'stage went back'; from: string; to: string; days: number }
        | { rule: 'rating fell'; from: number; to: number; days: number };
    }
  | {
      is: 'stalled';
      because:
        | { rule: 'no forward touch'; days: number; expected: number; stage: string | null }
        | { rule: 'no touch'; days: number; expected: number };
    }
  | { is: 'resting'; because: { rule: 'rests'; until: string; why: string } }
  | { is: 'no next step'; because: { rule: 'nothing planned' } }
  | {
      is: 'slipping';
      because:
        | { rule: 'overdue'; workingDays: number; step: string }
        | { rule: 'put off'; times: number; step: string };
    }
  | { is: 'nothing ready behind'; because: { rule: 'one step only'; step: string } }
  | { is: 'moving'; because: { rule: 'a step stands'; step: string; day: string } };

/** The views of the book that the rules make. */
export const bookViews = ['stalled', 'slipping', 'no next step', 'nothing ready behind'] as const;
export type BookView = (typeof bookViews)[number];

/** A step slips when it is overdue for so many working days, or was put off so often. */
const overdueWorkingDays = 3;
const putOffTimes = 3;

/** How a pursuit stands: the gravest finding. A step in the future without any other finding is 'moving'. */
export function pursuitOf(known: Known, desk: Desk): Finding {
  return findingsOf(known, desk)[0]!;
}

/** Every rule that holds, gravest first; never empty. */
export function findingsOf(known: Known, desk: Desk): Finding[] {
  if (!isActive(known.who)) return [{ is: 'not pursued', because: { rule: 'not active' } }];
  if (hasSaidNo(known)) return [{ is: 'not pursued', because: { rule: 'said no' } }];
  const found = [
    overLimit(known, desk),
    backward(known, desk),
    stalled(known, desk),
    withoutStep(known, desk),
    slipping(known, desk),
    alone(known),
  ].filter((one) => one !== null);
  return found.length > 0 ? found : [moving(known, desk)];
}

function overLimit({ touches }: Known, { settings }: Desk): Finding | null {
  const unanswered = unansweredSince(touches);
  const limit = settings.unansweredLimit;
  if (unanswered < limit) return null;
  const numbers = { unanswered, limit, since: firstUnanswered(touches)?.at ?? 0 };
  if (unanswered === limit) return { is: 'past the limit', because: { rule: 'at the limit', ...numbers } };
  return { is: 'dead', because: { rule: 'past the limit', ...numbers } };
}

/** The newest backward movement after which nothing went on: a touch, a stage, a rating. */
function backward(known: Known, desk: Desk): Finding | null {
  const wentOn = newestAt(known, (outcome) => isForward(outcome) || outcome === 'kept going');
  const back = newestAt(known, (outcome) => outcome === 'moved backward');
  if (back > wentOn) {
    return { is: 'backward', because: { rule: 'moved backward', at: back, days: daysSince(back, desk) } };
  }
  const stage = stageWentBack(known, desk.stages);
  if (stage !== null && stage.at > wentOn) {
    const { from, to, at } = stage;
    return { is: 'backward', because: { rule: 'stage went back', from, to, days: daysSince(at, desk) } };
  }
  const fall = fallOf(known.ratings);
  if (fall === null || fall.at <= wentOn) return null;
  const { from, to, at } = fall;
  return { is: 'backward', because: { rule: 'rating fell', from, to, days: daysSince(at, desk) } };
}

/**
 * A stall: no forward touch for longer than the stage expects, and nothing booked. Edits are not progress, so only
 * touches count, and the day on which the contact came into the book. Who is nurtured until they are ready, or is a
 * client, without being in a stage, only stalls when nobody has been in touch at all.
 */
function stalled(known: Known, desk: Desk): Finding | null {
  if (isBooked(known, desk) || isResting(known, desk)) return null;
  const { who, touches } = known;
  const stage = stageOf(who, desk.stages);
  if (stage === null && who.relationship !== 'prospect') {
    const last = newestFirst(touches)[0]?.at ?? who.createdAt;
    const [days, expected] = [daysSince(last, desk), desk.settings.nurtureDays];
    return days > expected ? { is: 'stalled', because: { rule: 'no touch', days, expected } } : null;
  }
  const days = daysSince(Math.max(who.createdAt, newestAt(known, isForward)), desk);
  const expected = stage?.expectedDays ?? desk.settings.stallDays;
  if (days <= expected) return null;
  return { is: 'stalled', because: { rule: 'no forward touch', days, expected, stage: stage?.name ?? null } };
}

function withoutStep(known: Known, desk: Desk): Finding | null {
  if (known.steps.some(isOpen)) return null;
  const rest = known.who.restsUntil;
  if (rest === null || !isResting(known, desk))
    return { is: 'no next step', because: { rule: 'nothing planned' } };
  return { is: 'resting', because: { rule: 'rests', until: rest.until, why: rest.because } };
}

function slipping({ steps }: Known, desk: Desk): Finding | null {
  const step = planOf(steps, desk.zone)[0];
  if (step === undefined) return null;
  const workingDays = workingDaysLate(step, desk);
  if (workingDays >= overdueWorkingDays) {
    return { is: 'slipping', because: { rule: 'overdue', workingDays, step: step.id } };
  }
  if (step.snoozes < putOffTimes) return null;
  return { is: 'slipping', because: { rule: 'put off', times: step.snoozes, step: step.id } };
}

function alone({ steps }: Known): Finding | null {
  if (!nothingReadyBehind(steps)) return null;
  return { is: 'nothing ready behind', because: { rule: 'one step only', step: steps.find(isOpen)!.id } };
}

function moving({ steps }: Known, { zone }: Desk): Finding {
  const step = planOf(steps, zone)[0]!;
  return { is: 'moving', because: { rule: 'a step stands', step: step.id, day: dueDayIn(step.due, zone) } };
}

/** A booked step is not a stall: one that is due today or later. An overdue one is no booking any more. */
function isBooked({ steps }: Known, desk: Desk): boolean {
  return steps.some((one) => isOpen(one) && dueDayIn(one.due, desk.zone) >= todayOf(desk));
}

/** An honest word why there is no next step holds until its review day. */
function isResting({ who }: Known, desk: Desk): boolean {
  return who.restsUntil !== null && todayOf(desk) < who.restsUntil.until;
}

/** The instant of the newest touch with such an outcome; 0 where there is none. */
function newestAt(
  { touches }: Known,
  is: (outcome: NonNullable<Known['touches'][number]['outcome']>) => boolean,
): number {
  return Math.max(
    0,
    ...touches.filter((one) => one.outcome !== null && is(one.outcome)).map((one) => one.at),
  );
}

function stageWentBack(
  { stageChanges }: Known,
  stages: readonly Stage[],
): { from: string; to: string; at: number } | null {
  const last = stageChanges.toSorted((a, b) => b.at - a.at)[0];
  const from = stages.find((one) => one.id === last?.from);
  const to = stages.find((one) => one.id === last?.to);
  if (last === undefined || from === undefined || to === undefined || to.order >= from.order) return null;
  return { from: from.name, to: to.name, at: last.at };
}

/** Working days after the step's own day until today, today included; 0 for what is not overdue. */
function workingDaysLate(step: OpenStep, desk: Desk): number {
  const due = Temporal.PlainDate.from(dueDayIn(step.due, desk.zone));
  const late = daysBetween(due.toString(), todayOf(desk));
  return Array.from({ length: Math.max(0, late) }, (_, at) => due.add({ days: at + 1 }).toString()).filter(
    (day) => isWorkingDay(desk.rhythm, day),
  ).length;
}
