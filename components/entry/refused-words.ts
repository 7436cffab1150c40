import type { Refused } from '../../lib/actions/act.ts';
import { type Hearer, sayDue } from '../../lib/phrases/say.ts';
import { words } from '../words.ts';

/** Why what stands in the entry was not saved, said beside it. A step that was changed meanwhile can be saved over. */
export function refusedWords(refused: Refused, hearer: Hearer): string {
  if (refused.why === 'past') return words.entry.past;
  if (refused.why === 'no purpose') return words.entry.needsReason;
  return refused.why === 'changed'
    ? words.outcome.changedTo(sayDue(refused.step.due, hearer))
    : words.outcome.changedElsewhere;
}
