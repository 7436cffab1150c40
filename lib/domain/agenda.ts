import { isAwayOn } from './away.ts';
import type { Block } from './block.ts';
import { type Desk, daysAfter, todayOf } from './desk.ts';
import { type Due, dueDayIn } from './due.ts';
import { comesUpOn } from './load.ts';
import { isOpen, type NextStep, type OpenStep, planOf } from './next-step.ts';
import { slotsOn } from './rhythm.ts';

/** One day of the calendar: its blocks with the steps that come up in them, by time; exact times stand by themselves. */
export type AgendaDay = {
  day: string;
  /** Why nothing comes up: away, a day off, or no working day without a block; null where the user works. */
  rest: 'away' | 'day off' | 'not a working day' | null;
  parts: AgendaPart[];
};

export type AgendaPart =
  | { is: 'block'; block: Block; steps: OpenStep[] }
  /** Steps of the day outside of any block: the user keeps none that fits their channel. */
  | { is: 'day'; steps: OpenStep[] }
  /** An exact time, as the user's clock shows it: `HH:MM`. */
  | { is: 'time'; at: string; step: OpenStep };

type Rhythmic = Pick<Desk, 'now' | 'zone' | 'rhythm'>;

/**
 * The days from one to another (`YYYY-MM-DD`, both included). A step stands where it comes up: on its day, or in the
 * next block that fits its channel; what is overdue stands under today.
 */
export function agendaOf(steps: readonly NextStep[], from: string, to: string, desk: Rhythmic): AgendaDay[] {
  const upOn = comesUpOn(desk);
  const onDay = Map.groupBy(steps.filter(isOpen), upOn);
  const days: AgendaDay[] = [];
  for (let day = from; day <= to; day = daysAfter(day, 1)) {
    days.push({ day, rest: restOn(day, desk), parts: partsOf(day, onDay.get(day) ?? [], desk) });
  }
  return days;
}

/**
 * The same due on another day of someone in `zone`: an exact time keeps its hour and its zone, in which that may be the
 * day before or after.
 */
export function onDay(due: Due, day: string, zone: string): Due {
  if (due.is === 'day') return { is: 'day', day };
  const near = [0, -1, 1].map((days): Due => ({ ...due, at: `${daysAfter(day, days)}${due.at.slice(10)}` }));
  return near.find((one) => dueDayIn(one, zone) === day) ?? near[0]!;
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  return daysAfter(day, 1 - Temporal.PlainDate.from(day).dayOfWeek);
}

function restOn(day: string, { rhythm }: Rhythmic): AgendaDay['rest'] {
  if (isAwayOn(rhythm.absences, day)) return 'away';
  if (rhythm.daysOff.has(day)) return 'day off';
  const weekday = Temporal.PlainDate.from(day).dayOfWeek;
  const hasBlock = rhythm.blocks.some((one) => one.day === weekday && !one.exceptions[day]);
  return rhythm.workingDays.includes(weekday) || hasBlock ? null : 'not a working day';
}

function partsOf(day: string, steps: readonly OpenStep[], desk: Rhythmic): AgendaPart[] {
  const today = todayOf(desk);
  const isTimed = (one: OpenStep) => one.due.is === 'time' && dueDayIn(one.due, desk.zone) >= today;
  const timed = steps.filter(isTimed).map((step) => ({
    is: 'time' as const,
    at: clockOf(step, desk.zone),
    step,
  }));
  const inPlan = planOf(
    steps.filter((one) => !isTimed(one)),
    desk.zone,
  );
  const bySlot = Map.groupBy(inPlan, (one) => slotsOn(desk.rhythm, day, one.channel)[0]?.block?.id ?? null);
  const blocks = blocksOn(day, desk).map((block) => ({
    is: 'block' as const,
    block,
    steps: bySlot.get(block.id) ?? [],
  }));
  const loose = bySlot.get(null) ?? [];
  const clocked = [...timed, ...blocks].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  return [...(loose.length > 0 ? [{ is: 'day' as const, steps: loose }] : []), ...clocked];
}

function blocksOn(day: string, { rhythm }: Rhythmic): Block[] {
  if (rhythm.daysOff.has(day) || isAwayOn(rhythm.absences, day)) return [];
  const weekday = Temporal.PlainDate.from(day).dayOfWeek;
  return rhythm.blocks.filter((one) => one.day === weekday && !one.exceptions[day]);
}

function startOf(part: Exclude<AgendaPart, { is: 'day' }>): string {
  return part.is === 'time' ? part.at : part.block.from;
}

function clockOf({ due }: OpenStep, zone: string): string {
  if (due.is === 'day') return '';
  const moment = Temporal.PlainDateTime.from(due.at).toZonedDateTime(due.zone).withTimeZone(zone);
  return moment.toPlainTime().toString({ smallestUnit: 'minute' });
}
