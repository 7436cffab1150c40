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
  return standingAt(now, zone)(step);
}

/** The same for many steps: what today is, is worked out once. */
export function standingAt(
  now: number,
  zone: string,
): (step: Pick<NextStep, 'due' | 'onlyIfNoReply'>) => Standing {
  const today = dayOf(now, zone);
  return ({ due, onlyIfNoReply }) => {
    const day = dueDayIn(due, zone);
    if (day < today) return 'overdue';
    // A later day is not overdue by the clock; only today's times need one.
    if (day > today) return onlyIfNoReply ? 'waiting' : 'later';
    return due.is === 'time' && dueInstant(due) < now ? 'overdue' : 'today';
  };
}

/** What the badge counts: overdue and today. */
export function counts(standing: Standing): boolean {
  return standing === 'overdue' || standing === 'today';
}
