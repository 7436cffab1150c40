import { alertTime, dayOf } from './alert-time.ts';
import type { Channel } from './channel.ts';
import { type Desk, daysAfter, type Known } from './desk.ts';
import { type Due, dueDayIn, dueInstant } from './due.ts';
import { misfitInWords } from './in-words.ts';
import { capacityOn, heldBy, loadOf } from './load.ts';
import { isOpen, type NextStep } from './next-step.ts';
import { misfits } from './preference-fit.ts';

/**
 * What follows from a due before it is saved, in short words: what time it is there, in which block it comes up, how
 * full that day is, and which wish of the contact it breaks. `steps` are all open steps from the day before on, `perStep`
 * the minutes of one; `known` is null for somebody who is not known yet.
 */
export function consequenceOf(
  due: Due,
  channel: Channel,
  known: Known | null,
  steps: readonly NextStep[],
  desk: Desk,
  perStep: number,
): string[] {
  const said = [
    theirTime(due, known, desk.zone),
    comesUp(due, channel, desk),
    load(due, channel, steps, desk, perStep),
  ];
  const broken = known === null ? [] : misfits(due, channel, known, desk.zone);
  const name = known?.who.name.split(/\s+/)[0] || 'The contact';
  return [...said.filter((one) => one !== null), ...broken.map((one) => misfitInWords(one, name))];
}

/** "10:00 for Ines"; said only where the contact's zone is known and it is an exact time. */
function theirTime(due: Due, known: Known | null, zone: string): string | null {
  const theirs = known?.who.zone;
  if (due.is === 'day' || !theirs) return null;
  const at = Temporal.Instant.fromEpochMilliseconds(dueInstant(due));
  const there = at.toZonedDateTimeISO(theirs);
  const here = at.toZonedDateTimeISO(zone);
  const name = known?.who.name.split(/\s+/)[0] ?? '';
  const same = there.toPlainDateTime().equals(here.toPlainDateTime());
  return `${clock(there)} for ${name}${same ? ' too' : ''}`;
}

/** "block 10:30", "alert 09:00"; where nothing is left that day, when it comes up instead. */
function comesUp(due: Due, channel: Channel, desk: Desk): string | null {
  const alert = alertTime({ due, channel, dueSetAt: desk.now }, desk.rhythm, desk.zone);
  const at = Temporal.Instant.fromEpochMilliseconds(alert.at).toZonedDateTimeISO(desk.zone);
  const day = dueDayIn(due, desk.zone);
  if (due.is === 'time' && alert.at === dueInstant(due)) return null;
  const word = alert.slot?.block ? 'block' : 'alert';
  if (dayOf(alert.at, desk.zone) === day) return `${word} ${clock(at)}`;
  const on = at.toPlainDate().toLocaleString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
  return `no ${alert.slot?.block ? 'block' : 'working time'} left that day: ${word} ${on.replace(',', '')}, ${clock(at)}`;
}

/** "3 of 8 taken", "day still free, takes 8"; where the day can take something. */
function load(
  due: Due,
  channel: Channel,
  steps: readonly NextStep[],
  desk: Desk,
  perStep: number,
): string | null {
  const alert = alertTime({ due, channel, dueSetAt: desk.now }, desk.rhythm, desk.zone);
  const day = dayOf(alert.at, desk.zone);
  const capacity = capacityOn(day, desk.rhythm, perStep);
  if (capacity === 0) return null;
  const [held] = loadOf(steps.filter(isOpen), { from: day, to: day }, desk, perStep);
  const taken = held === undefined ? 0 : heldBy(held);
  if (taken === 0) return `day still free, takes ${capacity}`;
  return taken >= capacity ? `full: ${taken} of ${capacity} taken` : `${taken} of ${capacity} taken`;
}

/** The days whose steps may come up on the same day as this due: absences and days off push them together. */
export function daysBefore(due: Due, zone: string): { from: string; to: string } {
  const day = dueDayIn(due, zone);
  return { from: daysAfter(day, -14), to: daysAfter(day, 1) };
}

function clock(at: Temporal.ZonedDateTime): string {
  return at.toPlainTime().toString({ smallestUnit: 'minute' });
}
