import type { Channel } from './channel.ts';
import { nameOf, type Relationship } from './contact.ts';
import { type Desk, daysAfter, daysBetween, type Known, todayOf } from './desk.ts';
import { type Due, dueDayIn } from './due.ts';
import { matchesFor, wantedFor } from './matching.ts';
import { type NextStep, planOf } from './next-step.ts';
import type { Outcome } from './outcome.ts';
import {
  type Advice,
  adviceAt,
  hasSaidNo,
  honestQuestion,
  nextTry,
  nurtureDue,
  otherChannel,
} from './persistence.ts';
import { broughtUp } from './plan.ts';
import { fittingChannel, nextFitting } from './preference-fit.ts';
import type { Proposal, WhyProposal } from './proposal.ts';
import { proposalWords, type Words } from './proposal-words.ts';
import { type Reason, reasonsFor } from './reasons.ts';
import { workingDaysAfter } from './rhythm.ts';
import { newestFirst, unansweredSince } from './touch.ts';

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
  done: Pick<NextStep, 'id' | 'due' | 'channel'> | null,
  known: Known,
  desk: Desk,
  until: string | null = null,
): Proposal[] {
  const at: Scene = { known, desk, done, channel: done?.channel ?? lastChannel(known) };
  if (isSettled(outcome) && hasSaidNo(known)) return [];
  return proposalsOf(outcome, at, until).slice(0, mostProposals);
}

/** 'Ask how they like to be followed up', as a step that stands ready while nobody has asked; null once it is known. */
export function askPreferences(known: Known, desk: Desk): Proposal | null {
  const { askedOn, channels, days, hours, everyDays } = known.who.preferences;
  const told = channels.length > 0 || days.length > 0 || hours !== null || everyDays !== null;
  if (askedOn !== null || told) return null;
  const at: Scene = { known, desk, done: null, channel: lastChannel(known) };
  const words = proposalWords.askPreferences(shortName(known));
  return proposed(at, soon.goingOn, words, { rule: 'preferences unknown' });
}

/** What leaves a no as it was. */
function isSettled(outcome: Outcome): boolean {
  return outcome === 'kept going' || outcome === 'no answer' || outcome === 'moved backward';
}

type Scene = {
  known: Known;
  desk: Desk;
  done: Pick<NextStep, 'id' | 'due'> | null;
  channel: Channel;
};

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

/** The next step of the plan, counted from today; from the old date as well where that is another day. */
function stoodReady(at: Scene): Proposal[] {
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
      step: next.id,
      because: { rule: 'stood ready', was: dueDayIn(next.due, desk.zone), from: counted },
    };
  };
  const [today, old] = [from('today'), from('old date')];
  return dueDayIn(today.due, desk.zone) === dueDayIn(old.due, desk.zone) ? [old] : [today, old];
}

/** The coach's reasons as steps in so many working days; where nothing is known, the question what matters. */
function better(at: Scene, workingDays: number): Proposal[] {
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

function afterSilence(at: Scene): Proposal[] {
  const advice = adviceAt(unansweredSince(at.known.touches), at.desk.settings);
  switch (advice.is) {
    case 'go on':
      return better(at, soon.goingOn);
    case 'ask honestly':
      return [honest(at, advice), nurture(at, advice)];
    case 'let it rest':
      return [nurture(at, advice), honest(at, advice)];
    default:
      return [...tryAgain(at, { ...advice, rule: advice.is }), ...stoodReady(at)];
  }
}

/** The next try, at the next spacing: by another channel where the advice says so, for two reasons at most. */
function tryAgain(
  at: Scene,
  because: Extract<
    WhyProposal,
    { rule: 'another channel' | 'bring value' | 'another reason' | 'make it easy' }
  >,
): Proposal[] {
  const { rule, unanswered, limit, waitDays } = because;
  const why = { rule, unanswered, limit, waitDays };
  const channel = rule === 'another channel' ? otherChannel(at.channel, at.known.who) : at.channel;
  const due = nextTry(at.known, at.desk);
  const reasons = reasonsFor(at.known, at.desk, dueDayIn(due, at.desk.zone));
  const inTurn =
    rule === 'bring value'
      ? reasons.toSorted((a, b) => Number(b.resource !== null) - Number(a.resource !== null))
      : reasons;
  const said = fittingChannel(channel, at.known.who);
  if (inTurn.length === 0) {
    return [{ ...blank(said, due, proposalWords.discover(shortName(at.known))), because: why }];
  }
  return inTurn.slice(0, 2).map((one) => builtOn(one, { ...blank(said, due, one), because: why }));
}

function honest(at: Scene, { unanswered, limit }: Advice): Proposal {
  const { purpose, value } = honestQuestion(at.known, at.desk);
  const channel = fittingChannel(at.channel, at.known.who);
  return {
    ...blank(channel, nextTry(at.known, at.desk), { purpose, value }),
    because: { rule: 'ask honestly', unanswered, limit },
  };
}

function nurture(at: Scene, { unanswered, limit }: Advice): Proposal {
  const { known, desk } = at;
  const due = nurtureDue(known, desk);
  const gift = matchesFor(known, desk, dueDayIn(due, desk.zone))[0]?.resource ?? null;
  const kind = wantedFor(known, desk)?.kind ?? 'case story';
  const words = gift ? proposalWords.nurture(gift.title) : proposalWords.nurtureWithout(kind);
  return {
    ...blank(fittingChannel('email', known.who), due, words),
    resource: gift?.id ?? null,
    moveTo: 'nurture',
    because: { rule: 'let it rest', unanswered, limit, waitDays: desk.settings.nurtureDays },
  };
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

/** A new step in so many working days, by the channel of the scene as far as the contact takes it. */
function proposed(at: Scene, workingDays: number, words: Words, because: WhyProposal): Proposal {
  const day = workingDaysAfter(at.desk.rhythm, todayOf(at.desk), workingDays);
  const due = nextFitting({ is: 'day', day }, at.known, at.desk);
  return { ...blank(fittingChannel(at.channel, at.known.who), due, words), because };
}

function builtOn(on: Reason, step: Proposal): Proposal {
  return { ...step, resource: on.resource, servesStage: on.servesStage };
}

function blank(channel: Channel, due: Due, { purpose, value }: Words): Omit<Proposal, 'because'> {
  return {
    purpose,
    value,
    due,
    channel,
    resource: null,
    servesStage: null,
    promised: false,
    step: null,
    moveTo: null,
  };
}

function lastChannel(known: Known): Channel {
  return newestFirst(known.touches)[0]?.channel ?? 'email';
}

function shortName(known: Known): string {
  return known.who.name.split(/\s+/)[0] || nameOf(known.who);
}
