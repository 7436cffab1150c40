import { type Desk, daysAfter, daysBetween, todayOf } from './desk.ts';
import { compareDue, type Due, dueDayIn } from './due.ts';
import { dropped, isOpen, type NextStep, type OpenStep, planOf, rescheduled } from './next-step.ts';
import { nextFitting, type Wishes } from './preference-fit.ts';

/** Where a step stands in the plan of its contact: the one that is on, the ready one, the ones on the way. */
export type PlanPlace = 'on' | 'ready' | 'on the way';

/** The open steps of one contact with their places. */
export function placesOf(steps: readonly NextStep[], zone: string): { step: OpenStep; place: PlanPlace }[] {
  return planOf(steps, zone).map((step, at) => ({
    step,
    place: at === 0 ? 'on' : at === 1 ? 'ready' : 'on the way',
  }));
}

/** Whether one step is on and none stands ready behind it. */
export function nothingReadyBehind(steps: readonly NextStep[]): boolean {
  return steps.filter(isOpen).length === 1;
}

/** Where a new step would come to stand, as the panel says it before saving. */
export type Landing = { is: 'on' } | { is: 'before'; of: OpenStep } | { is: 'behind'; of: OpenStep };

/** Where a step with this due would stand among the open ones; `zone`: the user's. */
export function landingOf(due: Due, steps: readonly NextStep[], zone: string): Landing {
  const plan = planOf(steps, zone);
  const ahead = plan.filter((one) => compareDue(one.due, due, zone) <= 0).at(-1);
  if (ahead !== undefined) return { is: 'behind', of: ahead };
  return plan[0] === undefined ? { is: 'on' } : { is: 'before', of: plan[0] };
}

/**
 * The plan in another order: the dates stay, the steps change places. Steps that `order` does not name come last in
 * their old order. Returns the steps that changed; `at` is an instant in ms.
 */
export function reordered(
  steps: readonly NextStep[],
  order: readonly string[],
  at: number,
  zone: string,
): NextStep[] {
  const plan = planOf(steps, zone);
  const place = (one: OpenStep) => (order.includes(one.id) ? order.indexOf(one.id) : order.length);
  const wanted = plan.toSorted((a, b) => place(a) - place(b));
  return wanted.flatMap((one, turn) => {
    const due = plan[turn]!.due;
    return one.id === plan[turn]!.id ? [] : [rescheduled(one, due, at)];
  });
}

/** From which day the dates behind a finished step are counted. */
export type CountedFrom = 'today' | 'old date';

/**
 * What changes in the plan when a step is finished or skipped and the next comes up: counted from today, all dates
 * behind move by as much as it was finished early or late; from the old date they stay, unless they have passed.
 * Promised steps never move. `known` and `desk` keep the new dates inside the contact's days and the user's.
 */
export function broughtUp(
  steps: readonly NextStep[],
  finished: Pick<NextStep, 'id' | 'due'>,
  from: CountedFrom,
  known: Wishes,
  desk: Desk,
): NextStep[] {
  const today = todayOf(desk);
  const late = from === 'today' ? daysBetween(dueDayIn(finished.due, desk.zone), today) : 0;
  return planOf(steps, desk.zone)
    .filter((one) => one.id !== finished.id && !one.promised)
    .flatMap((one) => {
      const moved = notBefore(today, shifted(one.due, late), desk.zone);
      if (moved === one.due) return [];
      const due = nextFitting(moved, known, desk);
      return compareDue(due, one.due, desk.zone) === 0 ? [] : [rescheduled(one, due, desk.now)];
    });
}

/** The step is left out and the rest of the plan comes up; the changed steps, the skipped one first. */
export function skipped(
  steps: readonly NextStep[],
  skip: OpenStep,
  from: CountedFrom,
  known: Wishes,
  desk: Desk,
): NextStep[] {
  return [dropped(skip, 'skipped', desk.now), ...broughtUp(steps, skip, from, known, desk)];
}

function shifted(due: Due, days: number): Due {
  if (days === 0) return due;
  if (due.is === 'day') return { is: 'day', day: daysAfter(due.day, days) };
  return { ...due, at: `${daysAfter(due.at.slice(0, 10), days)}${due.at.slice(10)}` };
}

/** The due itself, or as many days later as brings it to `today`. */
function notBefore(today: string, due: Due, zone: string): Due {
  const late = daysBetween(dueDayIn(due, zone), today);
  return late > 0 ? shifted(due, late) : due;
}
