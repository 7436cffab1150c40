import { afterOutcome, answerOwed, askPreferences } from './after-outcome.ts';
import { type Desk, type Known, todayOf } from './desk.ts';
import { dueDayIn } from './due.ts';
import { adviceInWords, findingInWords } from './in-words.ts';
import type { PromptRule } from './nagging.ts';
import { isOpen } from './next-step.ts';
import { adviceAt } from './persistence.ts';
import type { Proposal } from './proposal.ts';
import { shortName } from './propose.ts';
import { type Finding, pursuitOf } from './pursuit.ts';
import { unansweredSince } from './touch.ts';

/**
 * What the coach says of a pursuit where something wants to be looked at: one fact, one way on, and the steps that
 * take it, best first. `rule` is the name under which it can be put off and switched off.
 */
export type Counsel = { rule: PromptRule; fact: string; advice: string; proposals: Proposal[] };

/**
 * One counsel at most: past the limit the honest question, after a fall or on a stall what has changed, after silence
 * what to try and when; else the answer that we owe; else, once they have answered, that nobody has asked how they like to be followed up. None
 * where a step is booked, who rests or said no.
 */
export function counselOf(known: Known, desk: Desk): Counsel | null {
  const isBooked = known.steps.some((one) => isOpen(one) && dueDayIn(one.due, desk.zone) >= todayOf(desk));
  return isBooked ? null : counselOn(pursuitOf(known, desk), known, desk);
}

function counselOn(found: Finding, known: Known, desk: Desk): Counsel | null {
  const unanswered = unansweredSince(known.touches);
  const silence = adviceInWords(adviceAt(unanswered, desk.settings));
  const says = findingInWords(found, desk.zone);
  switch (found.is) {
    case 'not pursued':
    case 'resting':
      return null;
    case 'dead':
    case 'past the limit':
      return {
        rule: 'past the limit',
        fact: says,
        advice: silence.advice,
        proposals: afterOutcome('no answer', null, known, desk),
      };
    case 'backward':
    case 'stalled':
      return (
        toAnswer(known, desk) ?? {
          rule: 'what has changed',
          fact: says,
          advice: 'What has changed?',
          proposals: afterOutcome('moved backward', null, known, desk),
        }
      );
    default:
      return unanswered > 0
        ? {
            rule: 'after silence',
            ...silence,
            proposals: afterOutcome('no answer', null, known, desk),
          }
        : (toAnswer(known, desk) ?? toAsk(known, desk));
  }
}

function toAnswer(known: Known, desk: Desk): Counsel | null {
  const step = answerOwed(known, desk);
  if (step === null || known.steps.some(isOpen)) return null;
  return { rule: 'answer owed', fact: 'They were in touch last.', advice: '', proposals: [step] };
}

function toAsk(known: Known, desk: Desk): Counsel | null {
  const step = known.touches.length === 0 || known.steps.some(isOpen) ? null : askPreferences(known, desk);
  if (step === null) return null;
  const fact = `Nobody has asked how ${shortName(known)} likes to be followed up.`;
  return { rule: 'ask preferences', fact, advice: '', proposals: [step] };
}
