import type { AwayChoice, AwayPack, AwayStep } from './absence.ts';
import type { Away } from './away.ts';
import { daysAfter } from './desk.ts';
import { dueDayIn } from './due.ts';
import { isOpen, type NextStep } from './next-step.ts';

/** How far a step of an absence is: still to decide, or what was decided. */
export type AwayLine = AwayStep & { decided: AwayChoice | null };

/**
 * The steps to settle with what has been decided about each. A step that moved out of the absence no longer falls
 * into it, so those that were `seen` before stay in the list, in their order, as long as they are open.
 */
export function awayLines(
  away: Away,
  pack: AwayPack,
  seen: readonly AwayStep[],
  steps: readonly NextStep[],
  zone: string,
): AwayLine[] {
  const now = new Map<string, AwayStep>(pack.inside.map((one) => [one.step.id, one]));
  const known = new Map(steps.filter(isOpen).map((one) => [one.id as string, one]));
  const before = seen.flatMap((one) => {
    const fresh = now.get(one.step.id);
    if (fresh !== undefined) return [fresh];
    const step = known.get(one.step.id);
    return step === undefined ? [] : [{ ...one, step }];
  });
  const added = pack.inside.filter((one) => !seen.some((each) => each.step.id === one.step.id));
  return [...before, ...added].map((one) => ({
    ...one,
    decided: decidedOn(one, now.has(one.step.id), away, zone),
  }));
}

/** What still comes up in the absence is to be decided, unless it is with the backup. */
function decidedOn({ step }: AwayStep, isInside: boolean, away: Away, zone: string): AwayChoice | null {
  if (away.backup !== null && step.owner === away.backup.name) return 'backup';
  if (isInside) return null;
  return dueDayIn(step.due, zone) < away.from ? 'before' : 'after';
}

/** Where an absence stands on a day: to come, running, or back, while the ramp lasts. */
export type AwayPhase = 'ahead' | 'away' | 'back' | 'over';

/** `today`: the user's day, `YYYY-MM-DD`. 'back' lasts for twice the days of the ramp, and a week more. */
export function phaseOf(away: Away, today: string): AwayPhase {
  if (today < away.from) return 'ahead';
  if (today <= away.to) return 'away';
  return today <= daysAfter(away.to, away.rampDays * 2 + 7) ? 'back' : 'over';
}

/** The absence that matters now: the running one, one just ended, else the next. */
export function awayNow(absences: readonly Away[], today: string): Away | null {
  const inTurn = absences.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const is = (phase: AwayPhase) => inTurn.find((one) => phaseOf(one, today) === phase);
  return is('away') ?? is('back') ?? is('ahead') ?? null;
}
