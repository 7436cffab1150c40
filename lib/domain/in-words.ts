import { dayOf } from './alert-time.ts';
import type { Channel } from './channel.ts';
import { counted, dayMonth, fullDay, listed, shortDay, weekdayName } from './day-words.ts';
import { dueDayIn } from './due.ts';
import type { AskRating, GapQuestion } from './gap.ts';
import type { Wanted } from './matching.ts';
import type { Advice } from './persistence.ts';
import type { Landing } from './plan.ts';
import type { Misfit } from './preference-fit.ts';
import type { WhyProposal } from './proposal.ts';
import { aKind } from './proposal-words.ts';
import type { Finding } from './pursuit.ts';
import type { WhyReason } from './reasons.ts';

/** What the rules of the follow-up discipline say, in English sentences: fact first, then one way on. */

/** Why a pursuit stands as it stands, with its numbers. `zone` is the user's. */
export function findingInWords(found: Finding, zone: string): string {
  const { because } = found;
  switch (because.rule) {
    case 'not active':
      return 'Not pursued: nothing is suggested.';
    case 'said no':
      return 'Said no: nothing more is suggested.';
    case 'past the limit':
    case 'at the limit':
      return `${because.unanswered} unanswered since ${dayMonth(dayOf(because.since, zone))}, the limit is ${because.limit}.`;
    case 'moved backward':
      return `Moved backward ${agoInWords(because.days)}, and nothing has gone on since.`;
    case 'stage went back':
      return `Went back from ${because.from} to ${because.to} ${agoInWords(because.days)}.`;
    case 'rating fell':
      return `The rating fell from ${because.from} to ${because.to} ${agoInWords(because.days)}.`;
    case 'no forward touch':
      return because.stage === null
        ? `No forward touch for ${counted(because.days, 'day')}, the limit without a stage is ${because.expected}.`
        : `No forward touch for ${counted(because.days, 'day')}, this stage expects ${because.expected}.`;
    case 'no touch':
      return `No touch for ${counted(because.days, 'day')}, care is due after ${because.expected}.`;
    case 'rests':
      return `Rests until ${fullDay(because.until)}${because.why === '' ? '' : `: ${because.why}`}.`;
    case 'nothing planned':
      return 'No next step.';
    case 'overdue':
      return `Overdue for ${counted(because.workingDays, 'working day')}.`;
    case 'put off':
      return `Put off ${timesInWords(because.times)}.`;
    case 'one step only':
      return 'Nothing ready behind this step.';
    case 'a step stands':
      return `Next step on ${fullDay(because.day)}.`;
  }
}

/** What the coach advises at a count of unanswered touches: a fact and a way on. */
export function adviceInWords(advice: Advice): { fact: string; advice: string } {
  const fact = advice.unanswered <= 0 ? 'Nothing is unanswered.' : `${advice.unanswered} unanswered.`;
  return { fact, advice: wayOn(advice) };
}

function wayOn(advice: Advice): string {
  switch (advice.is) {
    case 'go on':
      return 'Go on as agreed.';
    case 'bring value':
      return `One silence means little. Bring something of value in ${workingDaysInWords(advice.waitDays)}.`;
    case 'another channel':
      return `The channel may be the wrong one. Try another in ${workingDaysInWords(advice.waitDays)}.`;
    case 'another reason':
      return `The reason may be the wrong one. Try another in ${workingDaysInWords(advice.waitDays)}.`;
    case 'make it easy':
      return `One more before the limit. Ask what can be answered with one word, in ${workingDaysInWords(advice.waitDays)}.`;
    case 'ask honestly':
      return `The limit is ${advice.limit}. Ask how to follow up, or let it rest.`;
    case 'let it rest':
      return `The limit was ${advice.limit}. Let it rest, and send something of value in ${advice.waitDays} days.`;
  }
}

/** Why a reason is a good one. */
export function reasonInWords(because: WhyReason): string {
  switch (because.rule) {
    case 'need':
      return `Open need, weight ${because.weight} of 5.`;
    case 'resource':
      return `Fits “${because.for}”, not shared yet.`;
    case 'trigger':
      return `Serves the trigger of ${because.stage}.`;
    case 'gap':
      return `Rated ${because.score} of 10 on ${dayMonth(because.on)}; this was missing.`;
    case 'promise':
      return `Promised on ${dayMonth(because.on)}.`;
    case 'last touch':
      return `Last talked about on ${dayMonth(because.on)}.`;
    case 'answer owed':
      return `They were in touch on ${dayMonth(because.on)}: you owe an answer.`;
    case 'news':
      return `New in the library since ${dayMonth(because.on)}: ${aKind[because.kind]}.`;
    case 'usual need':
      return `Usually matters in ${because.stage}, nobody has asked yet.`;
  }
}

/** Why a next step is offered. */
export function proposalInWords(because: WhyProposal): string {
  switch (because.rule) {
    case 'stood ready':
      return because.from === 'today'
        ? `What stood ready. Counted from today, was ${shortDay(because.was)}.`
        : 'What stood ready, on its own date.';
    case 'better reason':
      return reasonInWords(because.reason);
    case 'nothing known yet':
      return 'No need is known yet.';
    case 'bring value':
    case 'another channel':
    case 'another reason':
    case 'make it easy':
      return `${because.unanswered} of ${because.limit} unanswered, so in ${workingDaysInWords(because.waitDays)}: ${triesInWords[because.rule]}.`;
    case 'ask honestly':
      return `${because.unanswered} unanswered, the limit is ${because.limit}. Personal, and ready to send.`;
    case 'let it rest':
      return `${because.unanswered} unanswered, the limit is ${because.limit}. Rests for ${because.waitDays} days, as nurture.`;
    case 'what has changed':
      return 'The answer shows what to do.';
    case 'back as agreed':
      return `They asked for ${fullDay(because.on)}.`;
    case 'meanwhile':
      return 'Halfway to their date, so that it is a long silence no more.';
    case 'thank for the no':
      return 'Thanked and closed. Nothing more will be suggested.';
    case 'thank for the yes':
      return 'The days after a yes decide how it begins.';
    case 'first result':
      return 'A first result keeps a client.';
    case 'recommendation':
      return 'Once something works, others may want it.';
    case 'preferences unknown':
      return 'Nobody has asked yet.';
    case 'comes back':
      return `Comes back, next on ${fullDay(because.on)}.`;
  }
}

const triesInWords = {
  'bring value': 'something of value',
  'another channel': 'another channel',
  'another reason': 'another reason',
  'make it easy': 'a question for one word',
} as const;

/** What of the contact's wishes a date would break. */
export function misfitInWords(misfit: Misfit, name: string): string {
  switch (misfit.rule) {
    case 'channel':
      return `${name} prefers ${listed(misfit.wanted.map(channelInWords))}, not ${channelInWords(misfit.got)}.`;
    case 'day':
      return `${name} prefers ${listed(misfit.wanted.map(weekdayName))}; this is a ${weekdayName(misfit.got)}.`;
    case 'hours':
      return `${misfit.got} for ${name}, who prefers ${misfit.from} to ${misfit.to}.`;
    case 'too soon':
      return `${counted(misfit.days, 'day')} after the last touch; ${name} prefers ${misfit.everyDays} or more.`;
  }
}

/** Whose wishes one date would break, of many: the first names, and how many more there are. */
export function brokenForManyInWords(names: readonly string[]): string {
  const more = names.length - 3;
  const said = more > 0 ? [...names.slice(0, 3), `${more} more`] : names;
  return `${listed(said)} would rather not.`;
}

/** Why a rating is asked for now, or not. */
export function askRatingInWords(asked: AskRating): string {
  switch (asked.because.rule) {
    case 'after a conversation':
      return `The ${channelInWords(asked.because.channel)} is fresh: how likely is it that we do this?`;
    case 'on a stall':
      return 'It stands still: how likely is it that we do this?';
    case 'asked lately':
      return `Rated ${agoInWords(asked.because.days)}.`;
    case 'no occasion':
      return 'Nothing new to rate.';
  }
}

/** The question that a rating leads to; null for none. */
export function gapQuestionInWords(question: GapQuestion): string | null {
  switch (question.ask) {
    case 'what has changed':
      return `From ${question.from} to ${question.to}: what has changed?`;
    case 'what gets it to 10':
      return `${question.score} of 10: what has to happen to get to 10?`;
    case 'nothing':
      return null;
  }
}

/** What kind of thing would fit where nothing in the library does. */
export function wantedInWords(wanted: Wanted): string {
  const about = wanted.need?.text ?? wanted.stage?.name ?? '';
  return `Nothing in the library speaks to “${about}”. It could be ${aKind[wanted.kind]}.`;
}

/** Where a new step comes to stand; null for the only one. */
export function landingInWords(landing: Landing, zone: string): string | null {
  if (landing.is === 'on') return null;
  const { due, channel } = landing.of;
  const other = `the ${channelInWords(channel)} on ${shortDay(dueDayIn(due, zone))}`;
  return landing.is === 'behind' ? `Queues behind ${other}.` : `Comes before ${other}.`;
}

/** A channel inside a sentence; most are called what they are. */
function channelInWords(channel: Channel): string {
  switch (channel) {
    case 'email':
      return 'e-mail';
    case 'linkedin':
      return 'LinkedIn message';
    case 'note':
      return 'hand-written note';
    default:
      return channel;
  }
}

function agoInWords(days: number): string {
  return days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
}

function timesInWords(times: number): string {
  return times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`;
}

function workingDaysInWords(days: number): string {
  return counted(days, 'working day');
}
