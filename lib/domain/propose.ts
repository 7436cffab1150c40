import type { Channel } from './channel.ts';
import { nameOf } from './contact.ts';
import { type Desk, type Known, todayOf } from './desk.ts';
import { type Due, dueDayIn } from './due.ts';
import { type NextStep, planOf } from './next-step.ts';
import { broughtUp } from './plan.ts';
import { fittingChannel, nextFitting } from './preference-fit.ts';
import type { Proposal, WhyProposal } from './proposal.ts';
import { proposalWords, type Words } from './proposal-words.ts';
import { type Reason, reasonsFor } from './reasons.ts';
import { workingDaysAfter } from './rhythm.ts';
import { newestFirst } from './touch.ts';

/** What proposals are made from: what is known, the step that was done (if any), and by which channel it went. */
export type Scene = {
  known: Known;
  desk: Desk;
  done: Pick<NextStep, 'id' | 'due'> | null;
  channel: Channel;
};

/** The scene after a step, or without one. */
export function sceneOf(
  known: Known,
  desk: Desk,
  done: Pick<NextStep, 'id' | 'due' | 'channel'> | null,
): Scene {
  return { known, desk, done, channel: done?.channel ?? newestFirst(known.touches)[0]?.channel ?? 'email' };
}

/** The next step of the plan, counted from today; from the old date as well where that is another day. */
export function stoodReady(at: Scene): Proposal[] {
  const { known, desk, done } = at;
  const next = planOf(known.steps, desk.zone).find((one) => one.id !== done?.id);
  if (next === undefined) return [];
  const from = (counted: 'today' | 'old date'): Proposal => {
    const moved =
      done && broughtUp(known.steps, done, counted, known, desk).find((one) => one.id === next.id);
    return {
      ...blank(next.channel, moved?.due ?? next.due, next),
      resource: next.resource,
      servesStage: next.servesStage,
      promised: next.promised,
      onlyIfNoReply: next.onlyIfNoReply,
      repeats: next.repeats,
      step: { id: next.id, generation: next.generation },
      because: { rule: 'stood ready', was: dueDayIn(next.due, desk.zone), from: counted },
    };
  };
  const [today, old] = [from('today'), from('old date')];
  return dueDayIn(today.due, desk.zone) === dueDayIn(old.due, desk.zone) ? [old] : [today, old];
}

/** The coach's reasons as steps in so many working days; where nothing is known, the question what matters. */
export function better(at: Scene, workingDays: number): Proposal[] {
  const day = workingDaysAfter(at.desk.rhythm, todayOf(at.desk), workingDays);
  const reasons = reasonsFor(at.known, at.desk, day);
  if (reasons.length === 0) {
    return [
      proposed(at, workingDays, proposalWords.discover(shortName(at.known)), { rule: 'nothing known yet' }),
    ];
  }
  return reasons.map((one) =>
    builtOn(one, proposed(at, workingDays, one, { rule: 'better reason', reason: one.because })),
  );
}

/** A new step in so many working days, by the channel of the scene as far as the contact takes it. */
export function proposed(at: Scene, workingDays: number, words: Words, because: WhyProposal): Proposal {
  const day = workingDaysAfter(at.desk.rhythm, todayOf(at.desk), workingDays);
  const due = nextFitting({ is: 'day', day }, at.known, at.desk);
  return { ...blank(fittingChannel(at.channel, at.known.who), due, words), because };
}

/** The step, resting on what the reason rests on. */
export function builtOn(on: Reason, step: Proposal): Proposal {
  return { ...step, resource: on.resource, servesStage: on.servesStage };
}

/** A new step of these words that nothing goes along with. */
export function blank(channel: Channel, due: Due, { purpose, value }: Words): Omit<Proposal, 'because'> {
  return {
    purpose,
    value,
    due,
    channel,
    resource: null,
    servesStage: null,
    promised: false,
    onlyIfNoReply: false,
    step: null,
    moveTo: null,
  };
}

/** The first name, else what stands for the person. */
export function shortName(known: Known): string {
  return known.who.name.split(/\s+/)[0] || nameOf(known.who);
}
