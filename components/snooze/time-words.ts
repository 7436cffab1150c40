import type { FittingChoice } from '../../lib/domain/fitting-choices.ts';
import { type Hearer, sayDue } from '../../lib/phrases/say.ts';
import { words } from '../words.ts';

/**
 * The time that a choice means, where it is another than it is called why, and how full that day is:
 * "Thu 26 Nov (Wed full), 3 of 8 taken".
 */
export function timeWords({ due, insteadOf, taken }: FittingChoice, hearer: Hearer): string {
  const load = taken === null ? '' : `, ${words.snooze.taken(taken.held, taken.capacity)}`;
  return `${sayDue(due, hearer, 'short')}${whyWords(insteadOf, hearer)}${load}`;
}

function whyWords(insteadOf: FittingChoice['insteadOf'], hearer: Hearer): string {
  if (insteadOf === null) return '';
  // "Wed 25 Nov": the weekday is enough, of a time the hour.
  const [day = '', time] = sayDue(insteadOf.due, hearer, 'short').split(', ');
  return ` (${time ?? day.split(' ')[0]} ${words.snooze.why[insteadOf.why]})`;
}
