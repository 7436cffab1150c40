import { isAwayOn } from './away.ts';
import type { Channel } from './channel.ts';
import { dueInstant } from './due.ts';
import type { NextStep } from './next-step.ts';
import { type Rhythm, type Slot, slotsFrom } from './rhythm.ts';

/** The moment at which a step alerts (instant, ms), and the slot that it comes up in; null for an exact time. */
export type AlertTime = { at: number; slot: Slot | null };

/**
 * When a step alerts: its exact time less the lead, or the start of the next slot that fits its channel. A pure
 * function of step, rhythm and the user's present zone, derived again at every look.
 *
 * A slot that had begun when the due was set does not count (nobody wants to be told what they just typed), nor
 * does a lead that had run out. While the user is away alerts rest: they come in the first slot after it.
 */
export function alertTime(
  step: Pick<NextStep, 'due' | 'channel' | 'dueSetAt'>,
  rhythm: Rhythm,
  zone: string,
): AlertTime {
  if (step.due.is === 'day') return firstSlot(step.due.day, step.channel, step.dueSetAt, rhythm, zone);
  const at = dueInstant(step.due);
  const early = at - rhythm.leadMinutes * 60_000;
  const alert = early >= step.dueSetAt ? early : at;
  const on = dayOf(alert, zone);
  if (!isAwayOn(rhythm.absences, on)) return { at: alert, slot: null };
  return firstSlot(on, step.channel, alert, rhythm, zone);
}

/** The instant at which a slot begins in a zone; in a gap the later time, in an overlap the first (RFC 5545). */
export function slotStart(slot: Pick<Slot, 'day' | 'from'>, zone: string): number {
  return Temporal.PlainDateTime.from(`${slot.day}T${slot.from}`).toZonedDateTime(zone).epochMilliseconds;
}

/** The day (`YYYY-MM-DD`) of an instant in a zone. */
export function dayOf(instant: number, zone: string): string {
  if (asked.instant === instant && asked.zone === zone) return asked.day;
  const day = Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
  asked = { instant, zone, day };
  return day;
}
/** The answer before: every row of a list asks for the day of the same moment. */
let asked = { instant: Number.NaN, zone: '', day: '' };

function firstSlot(
  day: string,
  channel: Channel,
  notBefore: number,
  rhythm: Rhythm,
  zone: string,
): AlertTime {
  const setOn = dayOf(notBefore, zone);
  for (const slots of slotsFrom(rhythm, day > setOn ? day : setOn, channel)) {
    for (const slot of slots) {
      const at = slotStart(slot, zone);
      if (at >= notBefore) return { at, slot };
    }
  }
  return { at: slotStart({ day, from: rhythm.workingHours.from }, zone), slot: null };
}

/**
 * The last day (`YYYY-MM-DD`, as agreed) whose open steps can alert at or before an instant: a lead may bring an
 * alert up by a day, and two zones may be 25 hours apart, which touches a third calendar day.
 */
export function lastDayAlertingBy(instant: number, zone: string): string {
  return Temporal.PlainDate.from(dayOf(instant, zone)).add({ days: 3 }).toString();
}
