import type { FittingChoice } from '../../lib/domain/fitting-choices.ts';
import { type Hearer, sayDue } from '../../lib/phrases/say.ts';
import { words } from '../words.ts';

/** The time that a choice means, and where it is another than it is called, why: "Thu 26 Nov (Wed full)". */
export function timeWords({ due, insteadOf }: FittingChoice, hearer: Hearer): string {
  const said = sayDue(due, hearer, 'short');
  if (insteadOf === null) return said;
  // "Wed 25 Nov": the weekday is enough, of a time the hour.
  const [day = '', time] = sayDue(insteadOf.due, hearer, 'short').split(', ');
  return `${said} (${time ?? day.split(' ')[0]} ${words.snooze.why[insteadOf.why]})`;
}
