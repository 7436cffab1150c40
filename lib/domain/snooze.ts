import type { Due } from './due.ts';
import { type Rhythm, workingDayFrom, workingDaysAfter } from './rhythm.ts';

export type SnoozeChoice = { id: '2 hours' | 'tomorrow' | '3 working days' | 'next week'; due: Due };

/**
 * What Snooze offers, each with the date that it means. `now` in epoch milliseconds. Two hours are elapsed time; next
 * week begins on its first working day.
 */
export function snoozeChoices(now: number, zone: string, rhythm: Rhythm): SnoozeChoice[] {
  const moment = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const today = moment.toPlainDate();
  const inTwoHours = moment.add({ hours: 2 }).toPlainDateTime().toString({ smallestUnit: 'minute' });
  const monday = today.add({ days: 8 - today.dayOfWeek }).toString();
  return [
    { id: '2 hours', due: { is: 'time', at: inTwoHours, zone } },
    { id: 'tomorrow', due: { is: 'day', day: today.add({ days: 1 }).toString() } },
    { id: '3 working days', due: { is: 'day', day: workingDaysAfter(rhythm, today.toString(), 3) } },
    { id: 'next week', due: { is: 'day', day: workingDayFrom(rhythm, monday) } },
  ];
}
