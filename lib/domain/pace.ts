import { dayOf } from './alert-time.ts';
import { type Desk, daysAfter, todayOf } from './desk.ts';
import { capacityOn } from './load.ts';
import type { Rhythm } from './rhythm.ts';
import type { Settings } from './settings.ts';
import type { Touch } from './touch.ts';

/** The minutes that one step takes, and why so: measured, the user's own number, or that number until enough is measured. */
export type Pace = { minutes: number; is: 'measured' | 'own' | 'too little measured' };

/** A gap between two finished steps that says how long one takes, in minutes; what is longer was a break. */
const longestGap = 45;
/** So many gaps, from so many days, make a measure. */
const enoughGaps = 10;
const enoughDays = 3;
/** How far back it is measured, in days. */
const measuredDays = 28;

/** The instant (ms) from which on touches tell the pace. */
export function paceSince(now: number): number {
  return now - measuredDays * 86_400_000;
}

/**
 * How long one step takes this user: the median of the gaps between steps finished one after the other, in whole
 * minutes, unless the user gives a number of their own or too little was finished yet. Of the `touches` since
 * `paceSince` those count that came from a step.
 */
export function paceOf(
  touches: readonly Pick<Touch, 'step' | 'at'>[],
  settings: Pick<Settings, 'minutesPerStep' | 'ownPace'>,
  zone: string,
): Pace {
  if (settings.ownPace) return { minutes: settings.minutesPerStep, is: 'own' };
  const done = touches.flatMap((one) => (one.step === null ? [] : [one.at])).sort((a, b) => a - b);
  const gaps = done
    .slice(1)
    .map((at, before) => ({ at, minutes: (at - done[before]!) / 60_000 }))
    .filter(({ minutes }) => minutes >= 1 && minutes <= longestGap)
    .sort((a, b) => a.minutes - b.minutes);
  const days = new Set(gaps.map(({ at }) => dayOf(at, zone)));
  if (gaps.length < enoughGaps || days.size < enoughDays)
    return { minutes: settings.minutesPerStep, is: 'too little measured' };
  return { minutes: Math.round(gaps[Math.floor(gaps.length / 2)]!.minutes), is: 'measured' };
}

/** How many steps a usual day takes at a pace: the median of the coming four weeks' days that take any; 0 for none. */
export function stepsADay(minutes: number, desk: Pick<Desk, 'now' | 'zone'> & { rhythm: Rhythm }): number {
  const today = todayOf(desk);
  const each = Array.from({ length: measuredDays }, (_, ahead) =>
    capacityOn(daysAfter(today, ahead), desk.rhythm, minutes),
  )
    .filter((one) => one > 0)
    .sort((a, b) => a - b);
  return each[Math.floor(each.length / 2)] ?? 0;
}
