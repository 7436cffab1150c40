import { type Desk, todayOf } from './desk.ts';
import { type Due, dueDay } from './due.ts';
import type { NextStep } from './next-step.ts';
import type { Proposal } from './proposal.ts';
import { blank } from './propose.ts';
import { carriedOn, nextOccurrence, readRecurrence, writeRecurrence } from './recurrence.ts';

/** The next time of a step that comes back, counted from its own day, never before tomorrow. */
export function comesBack(
  done: Pick<NextStep, 'due' | 'channel' | 'purpose' | 'value' | 'repeats'> | null,
  desk: Desk,
): Proposal[] {
  const recurrence = done?.repeats ? readRecurrence(done.repeats) : null;
  if (done === null || recurrence === null) return [];
  const day = nextOccurrence(recurrence, dueDay(done.due), todayOf(desk));
  const onwards = carriedOn(recurrence);
  if (day === null || onwards === null) return [];
  const due: Due =
    done.due.is === 'day' ? { is: 'day', day } : { ...done.due, at: `${day}${done.due.at.slice(10)}` };
  return [
    {
      ...blank(done.channel, due, done),
      repeats: writeRecurrence(onwards),
      because: { rule: 'comes back', on: day },
    },
  ];
}
