import { afterOutcome, settleGap } from './after-outcome.ts';
import { consequenceOf, daysBefore } from './consequence.ts';
import { counselOf } from './counsel.ts';
import { draftsFor } from './draft/drafts-for.ts';
import { fittingChoices } from './fitting-choices.ts';
import { askRating } from './gap.ts';
import { askRatingInWords, findingInWords } from './in-words.ts';
import { daysProposed, knowingLoad } from './load.ts';
import { paceOf, paceSince } from './pace.ts';
import { fittingChannel, nextFitting } from './preference-fit.ts';
import { proposalWords } from './proposal-words.ts';
import { findingsOf } from './pursuit.ts';
import { reasonsFor } from './reasons.ts';

/**
 * What the coach knows: what comes after an outcome, better reasons, drafts, days that have room. A third of all the rules'
 * weight, and asked for now and then, so the background reads it only when it is wanted (`World.advice`).
 */
export const advice = {
  afterOutcome,
  askRating,
  askRatingInWords,
  reasonsFor,
  settleGap,
  consequenceOf,
  daysBefore,
  counselOf,
  draftsFor,
  findingInWords,
  findingsOf,
  daysProposed,
  fittingChoices,
  knowingLoad,
  fittingChannel,
  nextFitting,
  paceOf,
  paceSince,
  words: proposalWords,
} as const;
export type Advice = typeof advice;
