import type { AwayStep } from './absence.ts';
import { counted, shortDay } from './day-words.ts';
import type { LoadFigures } from './load.ts';
import type { Consistency, Share } from './momentum.ts';
import type { StageMetrics } from './process.ts';
import type { NextInRoutine, Period, RoutineNote } from './routine-progress.ts';
import type { Move, Smoothing } from './smoothing.ts';
import type { Pause, WhySwing } from './swing.ts';
import type { Stop } from './weekly-review.ts';

/** What the rules about time and momentum say, in English sentences: fact first, then one way on. */

/** A share with the count behind it: "97 %, 181 of 187"; "nothing yet" where there is nothing to count. */
export function shareInWords(share: Share): string {
  if (share.value === null) return 'nothing yet';
  return `${Math.round(share.value * 100)} %, ${share.hits.length} of ${share.all.length}`;
}

/** A row of working days, and the best one: "11 days, best 19". */
export function consistencyInWords({ days, best }: Consistency): string {
  return `${counted(days, 'day')}, best ${best}`;
}

/** How a stage does against what it expects. */
export function stageInWords(metrics: StageMetrics): string {
  const { medianDays, expectedDays, left, leftForward, here } = metrics;
  if (medianDays === null)
    return `${here.length} here. Nobody has left it yet; it expects ${counted(expectedDays, 'day')}.`;
  return `${here.length} here. Others stayed ${counted(medianDays, 'day')}, it expects ${expectedDays}. ${leftForward.length} of ${left.length} went on.`;
}

/** What smoothing would do, in one sentence each for the number of moves and for the effect. */
export function smoothingInWords({ moves, before, after }: Smoothing): string {
  if (moves.length === 0) return `Nothing to move. ${fullnessInWords(after)}`;
  return `${counted(moves.length, 'step')} would move. Worst day from ${before.worst} to ${after.worst}. ${fullnessInWords(after)}`;
}

function fullnessInWords({ beyond }: LoadFigures): string {
  return beyond === 0
    ? 'No day holds too much.'
    : `${counted(beyond, 'step')} too many in all, within the limits.`;
}

/** Why a step would move. */
export function moveInWords({ because }: Move): string {
  return `${shortDay(because.day)} holds ${because.held} for ${counted(because.capacity, 'place')}.`;
}

/** Why a step that falls into an absence goes where it is proposed to go. */
export function awayStepInWords({ proposal, because }: AwayStep): string {
  switch (because.rule) {
    case 'promised':
      return proposal === 'backup'
        ? 'Promised, so the backup takes it on its day.'
        : 'Promised, so agree on another day.';
    case 'nearer':
      return proposal === 'before' ? 'Nearer to the days before.' : 'Nearer to the days after.';
    case 'no room before':
      return 'No room before.';
  }
}

/** How a period of a routine stands. */
export function periodInWords(period: Period): string {
  return period.target === 0
    ? 'Nothing asked for, no working days.'
    : `${period.done.length} of ${period.target}.`;
}

/** What is said about a routine that is not kept. `name` is the user's name for it. */
export function routineNoteInWords(note: RoutineNote, name: string): string {
  const fact =
    note.is === 'missed'
      ? `${name}: missed last time.`
      : `${name}: kept ${note.met} of the last ${note.of} times.`;
  return `${fact} ${wayOn(note.proposal)}`;
}

function wayOn(proposal: RoutineNote['proposal']): string {
  switch (proposal.is) {
    case 'one now':
      return 'One now starts the next row.';
    case 'lower the target':
      return `Make ${proposal.to} the target, and keep it.`;
    case 'pause':
      return 'Pause it until there is time.';
  }
}

/** Why somebody is next in a routine. */
export function nextInWords({ because }: NextInRoutine): string {
  return because.rule === 'never touched'
    ? `Never touched, in the book for ${counted(because.days, 'day')}.`
    : `${counted(because.days, 'day')} since the last touch.`;
}

/** What speaks for taking a step now. */
export function swingInWords(because: readonly WhySwing[]): string {
  const reasons = because.map(swingReason).join(', ');
  return `${reasons.charAt(0).toUpperCase()}${reasons.slice(1)}.`;
}

function swingReason(because: WhySwing): string {
  switch (because.rule) {
    case 'warm':
      return because.days === 0 ? 'moved forward today' : `moved forward ${counted(because.days, 'day')} ago`;
    case 'overdue':
      return `${counted(because.days, 'day')} overdue`;
    case 'due today':
      return 'due today';
    case 'due soon':
      return `due in ${counted(because.days, 'day')}`;
    case 'their hours':
      return `in the preferred hours, ${because.from} to ${because.to}`;
  }
}

/** What a pause says, and the one thing to look at. */
export function pauseInWords({ misses, control }: Pause): string {
  const fact = `${misses} misses in a row.`;
  switch (control.rule) {
    case 'reason':
      return `${fact} ${control.hollow} of them had no reason to answer: give the next one a reason.`;
    case 'channel':
      return `${fact} All by ${control.channel}: take another channel for the next.`;
    case 'break':
      return `${fact} Ten minutes away from the desk, then one warm contact.`;
  }
}

/** What takes time and brings nothing. `name` is the contact's. */
export function stopInWords(stop: Stop, name: string): string {
  switch (stop.rule) {
    case 'dead pursuit':
      return `${name}: ${stop.unanswered} unanswered. Let it rest, as nurture.`;
    case 'put off':
      return `${name}: put off ${stop.times} times. Do it, change it or drop it.`;
    case 'channel without effect':
      return `${stop.touches} touches by ${stop.channel} in ${stop.weeks} weeks, none moved anything.`;
  }
}
