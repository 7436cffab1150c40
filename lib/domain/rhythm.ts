import { type Away, isAwayOn } from './away.ts';
import type { Block } from './block.ts';
import type { Channel } from './channel.ts';
import type { Settings } from './settings.ts';

/** The user's working time: what decides when a step for a day comes up. Wall times in the user's present zone. */
export type Rhythm = {
  workingDays: readonly number[];
  workingHours: { from: string; to: string };
  leadMinutes: number;
  blocks: readonly Block[];
  absences: readonly Away[];
  /** Days off, `YYYY-MM-DD`: public holidays of the calendars switched on, and the user's own. */
  daysOff: ReadonlySet<string>;
};

/** A slot in which steps of a channel come up: a block, or the working day where there is no block. */
export type Slot = { day: string; from: string; to: string; block: Block | null };

/** The rhythm out of the records: days off are the holidays of the calendars switched on, and the user's own. */
export function rhythmOf(
  settings: Settings,
  blocks: readonly Block[],
  absences: readonly Away[],
  daysOff: ReadonlySet<string> = daysOffOf(settings),
): Rhythm {
  return {
    workingDays: settings.workingDays,
    workingHours: settings.workingHours,
    leadMinutes: settings.leadMinutes,
    blocks,
    absences,
    daysOff,
  };
}

/** The user's days off, `YYYY-MM-DD`; an own day that was taken back stays a working day, also on a holiday. */
export function daysOffOf(settings: Pick<Settings, 'holidayCalendars' | 'ownDaysOff'>): ReadonlySet<string> {
  const days = new Set(Object.values(settings.holidayCalendars).flat());
  for (const [day, isOff] of Object.entries(settings.ownDaysOff)) {
    if (isOff) days.add(day);
    else days.delete(day);
  }
  return days;
}

/** Whether the user works on a day (`YYYY-MM-DD`): a working day, no day off, not away. */
export function isWorkingDay(rhythm: Rhythm, day: string): boolean {
  const weekday = Temporal.PlainDate.from(day).dayOfWeek;
  return rhythm.workingDays.includes(weekday) && !rhythm.daysOff.has(day) && !isAwayOn(rhythm.absences, day);
}

/**
 * The slots of a day for a channel, by their start. A block counts even on a day that is no working day: the user
 * put it there. Where no block of the week fits the channel, the working day itself is the slot.
 */
export function slotsOn(rhythm: Rhythm, day: string, channel: Channel): Slot[] {
  if (rhythm.daysOff.has(day) || isAwayOn(rhythm.absences, day)) return [];
  const fitting = blocksFor(rhythm, channel);
  if (fitting.length === 0) {
    return isWorkingDay(rhythm, day) ? [{ day, ...rhythm.workingHours, block: null }] : [];
  }
  const weekday = Temporal.PlainDate.from(day).dayOfWeek;
  return fitting
    .filter((one) => one.day === weekday && !one.exceptions[day])
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map((one) => ({ day, from: one.from, to: one.to, block: one }));
}

/** The slots for a channel of each day from one on, as far as slots are looked for; none where the user has none at all. */
export function* slotsFrom(rhythm: Rhythm, day: string, channel: Channel): Generator<Slot[]> {
  if (rhythm.workingDays.length === 0 && blocksFor(rhythm, channel).length === 0) return;
  for (const one of daysThere(rhythm, day)) yield slotsOn(rhythm, one, channel);
}

/** The first working day on or after a day; the day itself where the user never works. */
export function workingDayFrom(rhythm: Rhythm, day: string): string {
  if (rhythm.workingDays.length === 0) return day;
  for (const one of daysThere(rhythm, day)) if (isWorkingDay(rhythm, one)) return one;
  return day;
}

/** The day that is `count` working days after a day, that day itself not counted. */
export function workingDaysAfter(rhythm: Rhythm, day: string, count: number): string {
  let at = day;
  for (let done = 0; done < count; done += 1) {
    at = workingDayFrom(rhythm, Temporal.PlainDate.from(at).add({ days: 1 }).toString());
  }
  return at;
}

/** The blocks of the week in which a channel may come up. */
function blocksFor(rhythm: Rhythm, channel: Channel): Block[] {
  return rhythm.blocks.filter((one) => one.channels.length === 0 || one.channels.includes(channel));
}

/** The days from one on, four hundred ahead, without those of absences: one that never ends costs no search. */
function* daysThere(rhythm: Rhythm, from: string): Generator<string> {
  let date = Temporal.PlainDate.from(from);
  const end = date.add({ days: 400 });
  while (Temporal.PlainDate.compare(date, end) < 0) {
    const day = date.toString();
    const away = rhythm.absences.find((one) => isAwayOn([one], day));
    if (away === undefined) yield day;
    date = (away === undefined ? date : Temporal.PlainDate.from(away.to)).add({ days: 1 });
  }
}
