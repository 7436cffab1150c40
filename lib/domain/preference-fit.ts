import { dayOf } from './alert-time.ts';
import type { Channel } from './channel.ts';
import type { Contact } from './contact.ts';
import { type Desk, daysAfter, daysBetween } from './desk.ts';
import { type Due, type DueTime, dueDayIn, dueInstant } from './due.ts';
import { isWorkingDay } from './rhythm.ts';
import type { Touch } from './touch.ts';

/** How a contact wants to be worked with, and what was last said to them. */
export type Wishes = { who: Pick<Contact, 'preferences' | 'zone'>; touches: readonly Touch[] };

/** One wish of the contact that a due or channel breaks. Clock and weekday (1 = Monday) are the contact's own. */
export type Misfit =
  | { rule: 'channel'; wanted: readonly Channel[]; got: Channel }
  | { rule: 'day'; wanted: readonly number[]; got: number }
  | { rule: 'hours'; from: string; to: string; got: string; zone: string }
  | { rule: 'too soon'; everyDays: number; days: number };

/** How far ahead a fitting day is looked for, in days; how far one that is not full. */
const horizon = 400;
const worthWaiting = 7;

/**
 * What of the contact's wishes a due and channel would break; none: it fits. Day-steps have no hour, so hours only
 * speak about exact times. `zone` is the user's, used where the contact's own is not known.
 */
export function misfits(due: Due, channel: Channel, known: Wishes, zone: string): Misfit[] {
  const { channels } = known.who.preferences;
  const found: Misfit[] = [];
  if (channels.length > 0 && !channels.includes(channel)) {
    found.push({ rule: 'channel', wanted: channels, got: channel });
  }
  return [...found, ...misfitsOfTime(due, known, zone)];
}

/** The channel itself if the contact takes it, else the one that they named first. */
export function fittingChannel(channel: Channel, who: Pick<Contact, 'preferences'>): Channel {
  const { channels } = who.preferences;
  return channels.includes(channel) ? channel : (channels[0] ?? channel);
}

/**
 * The first due at or after the given one that fits contact and user: a working day of the user's (or a day that
 * `worksOn` allows), a day and hour of the contact's, not sooner than they want to hear from us, and not full where a day
 * within a week is free. Where their days and the user's never meet, the contact's alone count.
 */
export function nextFitting(
  due: Due,
  known: Wishes,
  desk: Desk,
  worksOn = (day: string) => isWorkingDay(desk.rhythm, day),
): Due {
  const later = laterDues(due, known);
  const works = (one: Due) => worksOn(dueDayIn(one, desk.zone));
  const fits = (one: Due) => misfitsOfTime(one, known, desk.zone).length === 0;
  const isFree = (one: Due) => !desk.isFull?.(dueDayIn(one, desk.zone));
  let theirsAlone: Due | null = null;
  for (let ahead = 0; ahead < horizon; ahead += 1) {
    const one = later(ahead);
    if (!fits(one)) continue;
    theirsAlone ??= one;
    if (!works(one)) continue;
    const near = Array.from({ length: worthWaiting }, (_, more) => later(ahead + more));
    return near.find((each) => works(each) && fits(each) && isFree(each)) ?? one;
  }
  return theirsAlone ?? due;
}

function misfitsOfTime(due: Due, known: Wishes, zone: string): Misfit[] {
  const { days, hours, everyDays } = known.who.preferences;
  const theirs = known.who.zone ?? (due.is === 'time' ? due.zone : zone);
  const on = dueDayIn(due, theirs);
  const found: Misfit[] = [];
  const weekday = Temporal.PlainDate.from(on).dayOfWeek;
  if (days.length > 0 && !days.includes(weekday)) found.push({ rule: 'day', wanted: days, got: weekday });
  if (hours !== null && due.is === 'time') {
    const got = clockIn(due, theirs);
    if (!isWithin(got, hours))
      found.push({ rule: 'hours', from: hours.from, to: hours.to, got, zone: theirs });
  }
  const last = lastSaid(known.touches);
  if (everyDays !== null && last !== null) {
    const apart = daysBetween(dayOf(last, theirs), on);
    if (apart < everyDays) found.push({ rule: 'too soon', everyDays, days: apart });
  }
  return found;
}

/** The same due so many days later; a time outside the contact's hours begins with them. */
function laterDues(due: Due, known: Wishes): (days: number) => Due {
  if (due.is === 'day') return (days) => ({ is: 'day', day: daysAfter(due.day, days) });
  const hours = known.who.preferences.hours;
  const theirs = known.who.zone ?? due.zone;
  const clock = clockIn(due, theirs);
  if (hours === null || isWithin(clock, hours)) {
    return (days) => ({ ...due, at: `${daysAfter(due.at.slice(0, 10), days)}${due.at.slice(10)}` });
  }
  const start = daysAfter(dueDayIn(due, theirs), clock < hours.from ? 0 : 1);
  return (days) => timeIn(`${daysAfter(start, days)}T${hours.from}`, theirs, due.zone);
}

/** A wall time of one zone as a due in the words of another. */
function timeIn(at: string, from: string, zone: string): DueTime {
  const there = Temporal.PlainDateTime.from(at).toZonedDateTime(from).withTimeZone(zone);
  return { is: 'time', at: there.toPlainDateTime().toString({ smallestUnit: 'minute' }), zone };
}

function clockIn(due: DueTime, zone: string): string {
  const there = Temporal.Instant.fromEpochMilliseconds(dueInstant(due)).toZonedDateTimeISO(zone);
  return there.toPlainTime().toString({ smallestUnit: 'minute' });
}

/** Hours may run over midnight; the end is not part of them. */
function isWithin(clock: string, hours: { from: string; to: string }): boolean {
  if (hours.from < hours.to) return hours.from <= clock && clock < hours.to;
  return hours.from <= clock || clock < hours.to;
}

/** The instant at which we last spoke to them: what they said by themselves does not count. */
function lastSaid(touches: readonly Touch[]): number | null {
  const ours = touches.filter((one) => one.direction !== 'in').map((one) => one.at);
  return ours.length === 0 ? null : Math.max(...ours);
}
