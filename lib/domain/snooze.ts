import { dayOf } from './alert-time.ts';
import type { Due } from './due.ts';
import { type Rhythm, workingDayFrom, workingDaysAfter } from './rhythm.ts';

/** How far a step can be put off by one press. */
export type SnoozeChoice = { id: 'two hours' | 'tomorrow' | 'three working days' | 'next week'; due: Due };

/**
 * The choices of Snooze at an instant (ms), each with the due that it means. Two hours are elapsed time; tomorrow is
 * the calendar's; next week is the first working day from Monday on.
 */
export function snoozeChoices(now: number, zone: string, rhythm: Rhythm): SnoozeChoice[] {
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const today = dayOf(now, zone);
  const onDay = (day: string): Due => ({ is: 'day', day });
  const monday = here.toPlainDate().add({ days: 8 - here.dayOfWeek });
  return [
    { id: 'two hours', due: { is: 'time', at: wall(here.add({ hours: 2 })), zone } },
    { id: 'tomorrow', due: onDay(here.toPlainDate().add({ days: 1 }).toString()) },
    { id: 'three working days', due: onDay(workingDaysAfter(rhythm, today, 3)) },
    { id: 'next week', due: onDay(workingDayFrom(rhythm, monday.toString())) },
  ];
}

function wall(time: Temporal.ZonedDateTime): string {
  return time.toPlainDateTime().toString({ smallestUnit: 'minute' });
}
