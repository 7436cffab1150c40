import { type AgendaPart, agendaOf } from './agenda.ts';
import type { Block } from './block.ts';
import { type Desk, todayOf } from './desk.ts';
import { dueDayIn } from './due.ts';
import { type NextStep, type OpenStep, planOf } from './next-step.ts';

/** What is worked through in one go: the steps of a block, or of the whole day where the user keeps no block. */
export type BlockWork = {
  block: Block | null;
  /** Wall times of the block, `HH:MM`; of the working day without one. */
  from: string;
  to: string;
  /** Minutes until it begins, 0 while it goes on; null when it is over. */
  beginsIn: number | null;
  /** Minutes until it ends; 0 when it is over. */
  left: number;
  /** In the order in which to work: day-steps first, then exact times as they come; without a block by date. */
  steps: OpenStep[];
};

/**
 * The work of now: the block that goes on, else the next one of today, else the last one that was; without any block
 * everything that is due. Steps at an exact time inside the block belong to it, and so do those that have passed.
 */
export function blockWork(
  steps: readonly NextStep[],
  desk: Pick<Desk, 'now' | 'zone' | 'rhythm'>,
): BlockWork {
  const today = todayOf(desk);
  const clock = clockOf(desk);
  const parts = agendaOf(steps, today, today, desk)[0]?.parts ?? [];
  const blocks = parts.filter((one) => one.is === 'block');
  const timed = parts.filter((one) => one.is === 'time');
  const isDue = (one: OpenStep) => dueDayIn(one.due, desk.zone) <= today;
  const loose = parts.flatMap((one) => (one.is === 'day' ? one.steps : []));
  // The blocks of a day stand in the order of their beginning.
  const chosen = blocks.find(({ block }) => clock < block.to) ?? blocks.at(-1);
  const { from, to } = chosen?.block ?? desk.rhythm.workingHours;
  const inside = timed.filter((one) => belongs(one, from, to, clock)).map((one) => one.step);
  return {
    block: chosen?.block ?? null,
    from,
    to,
    beginsIn: clock >= to ? null : Math.max(0, minutesBetween(clock, from)),
    left: Math.max(0, minutesBetween(clock, to)),
    steps: (chosen === undefined ? planOf(steps, desk.zone) : [...loose, ...chosen.steps, ...inside]).filter(
      isDue,
    ),
  };
}

function belongs(one: Extract<AgendaPart, { is: 'time' }>, from: string, to: string, clock: string): boolean {
  return (from <= one.at && one.at < to) || one.at < clock;
}

function clockOf({ now, zone }: Pick<Desk, 'now' | 'zone'>): string {
  return Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}

function minutesBetween(from: string, to: string): number {
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return minutes(to) - minutes(from);
}
