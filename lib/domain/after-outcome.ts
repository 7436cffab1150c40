import { afterSilence } from './after-silence.ts';
import { dayOf } from './alert-time.ts';
import { comesBack } from './comes-back.ts';
import type { Relationship } from './contact.ts';
import { type Desk, daysAfter, daysBetween, type Known, todayOf } from './desk.ts';
import { type Due, dueDayIn } from './due.ts';
import { missingOf } from './gap.ts';
import { matchesFor } from './matching.ts';
import type { NextStep } from './next-step.ts';
import type { Outcome } from './outcome.ts';
import { hasSaidNo } from './persistence.ts';
import { fittingChannel, nextFitting } from './preference-fit.ts';
import type { Proposal } from './proposal.ts';
import { proposalWords } from './proposal-words.ts';
import { better, blank, proposed, type Scene, sceneOf, shortName, stoodReady } from './propose.ts';
import { owedReason } from './reasons.ts';

/** How many next steps are offered after an outcome. */
export const mostProposals = 3;

/** Working days until the next step while it is hot, when it goes on, when it went back, and after a yes. */
const soon = { forward: 2, goingOn: 5, backward: 1, thanks: 1, firstResult: 10, recommendation: 30 } as const;
/** From so many days on, something of value comes halfway to the date that they gave. */
const longWait = 45;

/**
 * What each outcome offers next, best first, at most three; everything inside the contact's and the user's days.
 * `known` is how things stand after it: the touch is among the touches, `done` no longer open. `until` is the day
 * (`YYYY-MM-DD`) that 'not now' came with. A no gets one thing only, thanks; and nothing is offered after it unless
 * they moved themselves.
 */
export function afterOutcome(
  outcome: Outcome,
  done: Pick<NextStep, 'id' | 'due' | 'channel' | 'purpose' | 'value' | 'repeats'> | null,
  known: Known,
  desk: Desk,
  until: string | null = null,
): Proposal[] {
  const at = sceneOf(known, desk, done);
  if (isSettled(outcome) && hasSaidNo(known)) return [];
  const again = outcome === 'said no' ? [] : comesBack(done, desk);
  return [...again, ...proposalsOf(outcome, at, until)].slice(0, mostProposals);
}

/** 'Ask how they like to be followed up', as a step that stands ready while nobody has asked; null once it is known. */
export function askPreferences(known: Known, desk: Desk): Proposal | null {
  const { askedOn, channels, days, hours, everyDays } = known.who.preferences;
  const told = channels.length > 0 || days.length > 0 || hours !== null || everyDays !== null;
  if (askedOn !== null || told) return null;
  const at = sceneOf(known, desk, null);
  const words = proposalWords.askPreferences(shortName(known));
  return proposed(at, soon.goingOn, words, { rule: 'preferences unknown' });
}

/** The answer that we owe, as a step for the next working day; null where they were not in touch last, or said no. */
export function answerOwed(known: Known, desk: Desk): Proposal | null {
  const owed = hasSaidNo(known) ? null : owedReason(known, desk);
  if (owed === null) return null;
  const at = sceneOf(known, desk, null);
  return proposed(at, soon.thanks, owed, { rule: 'better reason', reason: owed.because });
}

/** What is missing to reach 10, settled as a step while it is fresh; null where nothing is, or nobody said. */
export function settleGap(known: Known, desk: Desk): Proposal | null {
  const gap = missingOf(known.ratings);
  if (gap === null) return null;
  const reason = { rule: 'gap', score: gap.score, on: dayOf(gap.at, desk.zone) } as const;
  const because = { rule: 'better reason', reason } as const;
  return proposed(sceneOf(known, desk, null), soon.forward, proposalWords.gap(gap.missing), because);
}

/** What leaves a no as it was. */
function isSettled(outcome: Outcome): boolean {
  return outcome === 'kept going' || outcome === 'no answer' || outcome === 'moved backward';
}

function proposalsOf(outcome: Outcome, at: Scene, until: string | null): Proposal[] {
  switch (outcome) {
    case 'moved forward':
      return [...stoodReady(at), ...better(at, soon.forward)];
    case 'kept going':
      return [...stoodReady(at), ...better(at, soon.goingOn)];
    case 'no answer':
      return afterSilence(at);
    case 'moved backward':
      return [whatChanged(at), ...better(at, soon.goingOn)];
    case 'not now':
      return afterNotNow(at, until);
    case 'said no':
      return [
        {
          ...proposed(at, soon.thanks, proposalWords.thankForNo(), { rule: 'thank for the no' }),
          moveTo: 'closed',
        },
      ];
    case 'won':
      return afterYes(at);
  }
}

function whatChanged(at: Scene): Proposal {
  const step = proposed(at, soon.backward, proposalWords.whatChanged(), { rule: 'what has changed' });
  return { ...step, channel: fittingChannel('call', at.known.who) };
}

function afterNotNow(at: Scene, until: string | null): Proposal[] {
  const { known, desk } = at;
  const today = todayOf(desk);
  const asked: Due = { is: 'day', day: until ?? daysAfter(today, desk.settings.nurtureDays) };
  const due = nextFitting(asked, known, desk);
  const back: Proposal = {
    ...blank(fittingChannel(at.channel, known.who), due, proposalWords.backAsAgreed()),
    promised: until !== null,
    because: { rule: 'back as agreed', on: asked.day },
  };
  const wait = daysBetween(today, asked.day);
  const halfway = nextFitting({ is: 'day', day: daysAfter(today, Math.floor(wait / 2)) }, known, desk);
  const gift = matchesFor(known, desk, dueDayIn(halfway, desk.zone))[0]?.resource;
  if (wait < longWait || gift === undefined) return [back];
  const words = proposalWords.meanwhile(gift.title);
  return [
    back,
    {
      ...blank(fittingChannel('email', known.who), halfway, words),
      resource: gift.id,
      because: { rule: 'meanwhile' },
    },
  ];
}

function afterYes(at: Scene): Proposal[] {
  const moveTo: Relationship = 'client';
  return [
    proposed(at, soon.thanks, proposalWords.thankForYes(), { rule: 'thank for the yes' }),
    proposed(at, soon.firstResult, proposalWords.firstResult(), { rule: 'first result' }),
    proposed(at, soon.recommendation, proposalWords.recommendation(), { rule: 'recommendation' }),
  ].map((one) => ({ ...one, moveTo }));
}
