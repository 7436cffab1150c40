import type { Channel } from './channel.ts';
import type { Relationship } from './contact.ts';
import type { Due } from './due.ts';
import type { ResourceId, StageId } from './id.ts';
import type { NextStep } from './next-step.ts';
import type { CountedFrom } from './plan.ts';
import type { Words } from './proposal-words.ts';
import type { WhyReason } from './reasons.ts';

/** A step that is offered, prefilled, one key away; with what goes along with taking it. */
export type Proposal = Words & {
  due: Due;
  channel: Channel;
  resource: ResourceId | null;
  servesStage: StageId | null;
  /** The user gave the customer this date. */
  promised: boolean;
  /** Whether it waits for a reply. */
  onlyIfNoReply: boolean;
  /** The open step of the plan that it brings up; null: a new step. */
  step: Pick<NextStep, 'id' | 'generation'> | null;
  /** How the offered step comes back in turn; null or missing: it does not. */
  repeats?: string | null;
  /** The relationship that the contact moves to with it; null: stays. */
  moveTo: Relationship | null;
  because: WhyProposal;
};

/**
 * Whether words that stand in an entry still are those that were offered. Another day or channel makes no other step of
 * them; another reason does, and nothing of the offer goes along with it.
 */
export function isStill(offered: Words, { purpose, value }: Words): boolean {
  return offered.purpose === '' ? offered.value === value : offered.purpose === purpose;
}

/** Days are `YYYY-MM-DD`; `waitDays` as in `Advice`. */
export type WhyProposal =
  | { rule: 'stood ready'; was: string; from: CountedFrom }
  | { rule: 'better reason'; reason: WhyReason }
  | { rule: 'nothing known yet' }
  | {
      rule: 'bring value' | 'another channel' | 'another reason' | 'make it easy';
      unanswered: number;
      limit: number;
      waitDays: number;
    }
  | { rule: 'ask honestly'; unanswered: number; limit: number }
  | { rule: 'let it rest'; unanswered: number; limit: number; waitDays: number }
  | { rule: 'what has changed' }
  | { rule: 'back as agreed'; on: string }
  | { rule: 'meanwhile' }
  | { rule: 'thank for the no' }
  | { rule: 'thank for the yes' }
  | { rule: 'first result' }
  | { rule: 'recommendation' }
  | { rule: 'preferences unknown' }
  | { rule: 'comes back'; on: string };
