import type { WhyProposal } from '../../lib/domain/proposal.ts';
import { sayDue } from '../../lib/phrases/say.ts';
import type { Around } from '../entry/read-entry.ts';
import { words } from '../words.ts';

/** Why a step is proposed, in a few words below it. */
export function whyWords(why: WhyProposal, around: Pick<Around, 'now' | 'zone' | 'locale'>): string {
  const says = words.outcome.why;
  switch (why.rule) {
    case 'stood ready':
      return says.bringsUp(sayDue({ is: 'day', day: why.was }, around, 'short'));
    case 'better reason':
      return words.reasons[why.reason.rule];
    case 'nothing known yet':
      return says.nothingKnown;
    case 'ask honestly':
      return says.askHonestly(why.unanswered);
    case 'let it rest':
      return says.nurture(why.unanswered);
    case 'back as agreed':
      return says.backAsAgreed;
    case 'meanwhile':
      return says.meanwhile;
    case 'bring value':
    case 'another channel':
    case 'another reason':
    case 'make it easy':
      return `${says.tryAgain(why.unanswered)}: ${why.rule}`;
    default:
      return words.outcome.rules[why.rule];
  }
}
