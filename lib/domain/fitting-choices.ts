import { isAwayOn } from './away.ts';
import type { Channel } from './channel.ts';
import { noPreferences } from './contact.ts';
import type { Desk, Taken } from './desk.ts';
import { type Due, dueDayIn } from './due.ts';
import { sameDue } from './due-same.ts';
import { misfits, nextFitting, type Wishes } from './preference-fit.ts';
import { isWorkingDay, type Rhythm, slotsOn } from './rhythm.ts';
import { type SnoozeChoice, snoozeChoices } from './snooze.ts';

/** Why the day that one means is not the one that is proposed; the first that holds, in this order. */
export type WhyInstead =
  | 'away'
  | 'day off'
  | 'no block'
  | 'not their day'
  | 'not their hours'
  | 'too soon'
  | 'full';

/**
 * What Snooze and the entry offer: the due that is proposed, what it stands in for (null: it is as it is called), and
 * how full its day is, where that day takes any and is not the exact time of one step.
 */
export type FittingChoice = SnoozeChoice & {
  insteadOf: { due: Due; why: WhyInstead } | null;
  taken: Taken | null;
};

/**
 * The choices of `snoozeChoices`, each at its first fitting time: a day on which steps of the channel come up for the
 * user (a block, or the working day without one), which the contact wishes, and which is not full where one within a
 * week is free. Two hours are the user's own today: only the contact's hours move them. `known` is null for nobody yet;
 * `desk` knows the load (`knowingLoad`).
 */
export function fittingChoices(channel: Channel, known: Wishes | null, desk: Desk): FittingChoice[] {
  const wishes: Wishes = known ?? nobody;
  return snoozeChoices(desk.now, desk.zone, desk.rhythm).map(({ id, due }) => {
    const fitting =
      due.is === 'time'
        ? nextFitting(due, hoursOf(wishes), { ...desk, isFull: () => false }, () => true)
        : nextFitting(due, wishes, desk, (day) => comesUp(desk.rhythm, day, channel));
    const why = sameDue(due, fitting) ? null : whyInstead(due, channel, wishes, desk);
    const taken = fitting.is === 'day' ? (desk.loadOn?.(fitting.day) ?? null) : null;
    return {
      id,
      due: fitting,
      insteadOf: why && { due, why },
      taken: taken !== null && taken.capacity > 0 ? taken : null,
    };
  });
}

const nobody: Wishes = { who: { zone: null, preferences: noPreferences }, touches: [] };

function hoursOf({ who }: Wishes): Wishes {
  return { who: { ...who, preferences: { ...who.preferences, days: [], everyDays: null } }, touches: [] };
}

function comesUp(rhythm: Rhythm, day: string, channel: Channel): boolean {
  return slotsOn(rhythm, day, channel).length > 0;
}

function whyInstead(due: Due, channel: Channel, wishes: Wishes, { rhythm, zone }: Desk): WhyInstead {
  const day = dueDayIn(due, zone);
  if (due.is === 'day' && !comesUp(rhythm, day, channel)) {
    if (isAwayOn(rhythm.absences, day)) return 'away';
    return rhythm.blocks.length > 0 && isWorkingDay(rhythm, day) ? 'no block' : 'day off';
  }
  for (const { rule } of misfits(due, channel, wishes, zone)) {
    if (rule === 'hours') return 'not their hours';
    if (due.is === 'day' && rule === 'day') return 'not their day';
    if (due.is === 'day' && rule === 'too soon') return 'too soon';
  }
  // A day without any block holds nothing, so that it counts as full.
  const holds = rhythm.blocks.length === 0 || slotsOn(withoutChannels(rhythm), day, channel).length > 0;
  return holds ? 'full' : 'no block';
}

function withoutChannels(rhythm: Rhythm): Rhythm {
  return { ...rhythm, blocks: rhythm.blocks.map((one) => ({ ...one, channels: [] })) };
}
