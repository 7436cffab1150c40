import { dayOf } from './alert-time.ts';
import { dueDayIn, dueInstant } from './due.ts';
import type { NextStep } from './next-step.ts';

/** Where an open step stands in every list, in the order of the lists ('no next step' comes after today). */
export const standings = ['overdue', 'today', 'waiting', 'later'] as const;
export type Standing = (typeof standings)[number];

/**
 * Where an open step stands at an instant (ms) for a user in a zone. Overdue: its day is past, or its exact time is.
 * A step that waits for a reply stands under 'waiting' until its day.
 */
export function standingOf(
  step: Pick<NextStep, 'due' | 'onlyIfNoReply'>,
  now: number,
  zone: string,
): Standing {
  const today = dayOf(now, zone);
  const day = dueDayIn(step.due, zone);
  if (day < today) return 'overdue';
  if (step.due.is === 'time' && dueInstant(step.due) < now) return 'overdue';
  if (day === today) return 'today';
  return step.onlyIfNoReply ? 'waiting' : 'later';
}

/** What the badge counts: overdue and today. */
export function counts(standing: Standing): boolean {
  return standing === 'overdue' || standing === 'today';
}
