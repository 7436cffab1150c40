import type { Channel } from './channel.ts';
import { type Desk, daysAfter, todayOf } from './desk.ts';
import { dueDayIn } from './due.ts';
import type { Span } from './momentum.ts';
import { isOpen, type NextStep, type OpenStep } from './next-step.ts';
import { isWorkingDay, type Rhythm, slotsFrom, slotsOn } from './rhythm.ts';

/** What one day holds, by ids of steps, and how many it can take. `movable` may move; the others stay. */
export type DayLoad = {
  day: string;
  capacity: number;
  promised: string[];
  exact: string[];
  movable: string[];
};

/** The worst day (steps), how many steps are beyond capacity in all, and the standard deviation over days that hold any. */
export type LoadFigures = { worst: number; beyond: number; spread: number };

/** Minutes of a working day that are counted where the user keeps no block. */
const minutesWithoutBlocks = 120;

type Rhythmic = Pick<Desk, 'rhythm' | 'zone' | 'now'>;

/**
 * How many steps a day can take: the minutes of its blocks, divided by the minutes that one step takes; less on the
 * first days after an absence.
 */
export function capacityOn(day: string, rhythm: Rhythm, minutesPerStep: number): number {
  return Math.floor((Math.max(0, minutesOn(day, rhythm)) / minutesPerStep) * rampShare(day, rhythm));
}

/**
 * The share of its capacity that a day is given after an absence: half on the first working day back, growing evenly
 * over the absence's ramp days; 1 on any other day.
 */
export function rampShare(day: string, rhythm: Rhythm): number {
  const shares = rhythm.absences.map((away) => {
    if (day <= away.to || away.rampDays === 0 || day > daysAfter(away.to, away.rampDays * 3 + 14)) return 1;
    let back = 0;
    for (let one = daysAfter(away.to, 1); one < day; one = daysAfter(one, 1))
      back += Number(isWorkingDay(rhythm, one));
    return Math.min(1, 0.5 + back / (2 * away.rampDays));
  });
  return Math.min(1, ...shares);
}

/**
 * The day on which a step comes up for the user: its own, or the next that has a slot for its channel; today for what
 * is overdue. An exact time stays on its day.
 */
export function comesUpOn(desk: Rhythmic): (step: OpenStep) => string {
  const today = todayOf(desk);
  const known = new Map<string, string>();
  const firstSlot = (channel: Channel, day: string): string => {
    const key = `${channel} ${day}`;
    const found = known.get(key) ?? firstDayWithSlot(desk.rhythm, channel, day);
    known.set(key, found);
    return found;
  };
  return (step) => {
    const due = dueDayIn(step.due, desk.zone);
    if (step.due.is === 'time' && due >= today) return due;
    return firstSlot(step.channel, due < today ? today : due);
  };
}

/** The load of every day of a span (both ends included). */
export function loadOf(steps: readonly NextStep[], span: Span, desk: Rhythmic, perStep: number): DayLoad[] {
  const upOn = comesUpOn(desk);
  const onDay = Map.groupBy(steps.filter(isOpen), upOn);
  const days: DayLoad[] = [];
  for (let day = span.from; day <= span.to; day = daysAfter(day, 1)) {
    const held = onDay.get(day) ?? [];
    const ids = (those: (one: OpenStep) => boolean) => held.filter(those).map((one) => one.id);
    days.push({
      day,
      capacity: capacityOn(day, desk.rhythm, perStep),
      promised: ids((one) => one.promised),
      exact: ids((one) => !one.promised && one.due.is === 'time'),
      movable: ids(mayMove),
    });
  }
  return days;
}

/** Nothing moves what was promised to the customer, nor an exact time. */
export function mayMove(step: OpenStep): boolean {
  return !step.promised && step.due.is === 'day';
}

/** How many steps a day holds. */
export function heldBy(day: Pick<DayLoad, 'promised' | 'exact' | 'movable'>): number {
  return day.promised.length + day.exact.length + day.movable.length;
}

/** Whether a day is full, for `Desk.isFull`; a day outside of the load is not. */
export function fullness(load: readonly DayLoad[]): (day: string) => boolean {
  const full = new Set(load.filter((one) => heldBy(one) >= one.capacity).map((one) => one.day));
  return (day) => full.has(day);
}

/**
 * The days whose steps say which of the coming ones are full: what is proposed lies ahead, and absences and days off
 * push earlier steps there.
 */
export function daysProposed(desk: Rhythmic): Span {
  const today = todayOf(desk);
  return { from: daysAfter(today, -14), to: daysAfter(today, 60) };
}

/**
 * The same desk, which also knows what the coming days hold, and which are full: what is proposed avoids those.
 * `perStep` are the minutes of one step.
 */
export function knowingLoad(desk: Desk, steps: readonly NextStep[], perStep: number): Desk {
  const load = loadOf(steps, { from: todayOf(desk), to: daysProposed(desk).to }, desk, perStep);
  const taken = new Map(load.map((one) => [one.day, { held: heldBy(one), capacity: one.capacity }]));
  return { ...desk, isFull: fullness(load), loadOn: (day) => taken.get(day) ?? null };
}

/** Worst day, steps beyond capacity, and spread over the days that hold or can take a step. */
export function figuresOf(days: readonly { held: number; capacity: number }[]): LoadFigures {
  const used = days.filter((one) => one.held > 0 || one.capacity > 0);
  const mean = used.reduce((sum, one) => sum + one.held, 0) / Math.max(1, used.length);
  const variance = used.reduce((sum, one) => sum + (one.held - mean) ** 2, 0) / Math.max(1, used.length);
  return {
    worst: Math.max(0, ...used.map((one) => one.held)),
    beyond: used.reduce((sum, one) => sum + Math.max(0, one.held - one.capacity), 0),
    spread: Math.sqrt(variance),
  };
}

function minutesOn(day: string, rhythm: Rhythm): number {
  if (rhythm.blocks.length === 0) return isWorkingDay(rhythm, day) ? minutesWithoutBlocks : 0;
  // Asked block by block, whatever its channels: the time is there, whatever it is for.
  return rhythm.blocks
    .flatMap((block) => slotsOn({ ...rhythm, blocks: [{ ...block, channels: [] }] }, day, 'call'))
    .reduce((sum, slot) => sum + minutesOf(slot.to) - minutesOf(slot.from), 0);
}

function firstDayWithSlot(rhythm: Rhythm, channel: Channel, from: string): string {
  for (const [slot] of slotsFrom(rhythm, from, channel)) if (slot !== undefined) return slot.day;
  return from;
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}
