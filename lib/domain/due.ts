import * as z from 'zod/mini';
import { isDay, isWallTime, isZone } from './day.ts';

export { isDay, isWallTime, isZone };

/** A calendar day, ISO 8601 `YYYY-MM-DD`; a day that the calendar does not have is refused. */
export const Day = z.string().check(z.refine(isDay, 'No such day'));

/** Wall time, ISO 8601 to the minute: `YYYY-MM-DDTHH:MM`, without offset. 24:00 is refused. */
const WallTime = z.string().check(z.refine(isWallTime, 'No such time'));

/** An IANA time zone ("Europe/Lisbon"); a bare offset ("+01:00") is refused, it knows no summer time. */
export const Zone = z.string().check(z.refine(isZone, 'Unknown time zone'));

/** When a next step is due: some time on a day, or at a wall time in the zone in which it was agreed. */
export const Due = z.discriminatedUnion('is', [
  z.looseObject({ is: z.literal('day'), day: Day }),
  z.looseObject({ is: z.literal('time'), at: WallTime, zone: Zone }),
]);

export type DueDay = { is: 'day'; day: string };
export type DueTime = { is: 'time'; at: string; zone: string };
export type Due = DueDay | DueTime;

/** The day as it was agreed, `YYYY-MM-DD`: for a time, the day in the step's own zone. */
export function dueDay(due: Due): string {
  return due.is === 'day' ? due.day : due.at.slice(0, 10);
}

/**
 * The day on which it falls for someone in `zone`, `YYYY-MM-DD`. A day-step follows the user when they travel, so
 * its day stays; a time may fall on another day there.
 */
export function dueDayIn(due: Due, zone: string): string {
  if (due.is === 'day') return due.day;
  if (due.zone === zone) return dueDay(due);
  return momentOf(due).withTimeZone(zone).toPlainDate().toString();
}

/**
 * The instant of a time, in epoch milliseconds. In a gap of the clock the later time, in an overlap the first
 * (Temporal's 'compatible').
 */
export function dueInstant(due: DueTime): number {
  const key = `${due.at} ${due.zone}`;
  const known = instants.get(key);
  if (known !== undefined) return known;
  const instant = momentOf(due).epochMilliseconds;
  if (instants.size >= mostInstants) instants.clear();
  instants.set(key, instant);
  return instant;
}
/** Instants worked out before: a book of thousands is sorted by few different times, again and again. */
const instants = new Map<string, number>();
const mostInstants = 10_000;

/** The instant, in epoch milliseconds, from which a due of either kind can be worked on in `zone`: a day begins at its first moment there. */
export function dueFrom(due: Due, zone: string): number {
  if (due.is === 'time') return dueInstant(due);
  return Temporal.PlainDate.from(due.day).toZonedDateTime(zone).epochMilliseconds;
}

/** Order for lists of someone in `zone`: by moment; on the same day a day-step stands before the times. */
export function compareDue(a: Due, b: Due, zone: string): number {
  const days = compareText(dueDayIn(a, zone), dueDayIn(b, zone));
  if (days !== 0) return days;
  if (a.is === 'time' && b.is === 'time')
    return a.at === b.at && a.zone === b.zone ? 0 : dueInstant(a) - dueInstant(b);
  return Number(a.is === 'time') - Number(b.is === 'time');
}

function momentOf(due: DueTime): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(due.at).toZonedDateTime(due.zone, { disambiguation: 'compatible' });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
