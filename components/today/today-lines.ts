import type { Book } from '../../lib/actions/read-book.ts';
import type { BookLine } from '../../lib/domain/book-line.ts';
import { daysAfter, todayOf } from '../../lib/domain/desk.ts';
import { compareDue, dueDayIn } from '../../lib/domain/due.ts';
import type { OpenStep } from '../../lib/domain/next-step.ts';
import { counts, type Standing, standingAt } from '../../lib/domain/standing.ts';
import type { ShownState } from '../look/glyph-shapes.ts';
import { words } from '../words.ts';

/** One row of Today: a step and whose it is, or somebody without one. */
export type TodayLine = { id: string; line: BookLine; step: OpenStep | null; standing: Standing | null };

export type TodaySection = { id: string; title: string; state: ShownState; lines: TodayLine[] };

/** How many steps are overdue or for today, as the badge counts them. */
export function dueCount({ desk, lines }: Book): number {
  let count = 0;
  const standing = standingAt(desk.now, desk.zone);
  for (const { plan } of lines) for (const step of plan) if (counts(standing(step))) count += 1;
  return count;
}

/** Days after today that are shown below what is due. */
const ahead = 7;

/** Everything that wants to be done, in the order of every list. */
export function dueLines({ desk, lines }: Book): TodaySection[] {
  const until = daysAfter(todayOf(desk), ahead);
  const standingNow = standingAt(desk.now, desk.zone);
  const steps: TodayLine[] = [];
  const without: TodayLine[] = [];
  for (const line of lines) {
    if (line.state === 'none' || line.state === 'stalled') {
      without.push({ id: line.contact.id, line, step: null, standing: null });
    }
    for (const step of line.plan) {
      const standing = standingNow(step);
      if (standing === 'later' && dueDayIn(step.due, desk.zone) > until) continue;
      steps.push({ id: step.id, line, step, standing });
    }
  }
  const those = (standing: Standing) =>
    steps
      .filter((one) => one.standing === standing)
      .sort((a, b) => compareDue(a.step!.due, b.step!.due, desk.zone));
  return [
    { id: 'overdue', title: words.states.overdue, state: 'overdue', lines: those('overdue') },
    { id: 'today', title: words.states.today, state: 'today', lines: those('today') },
    { id: 'none', title: words.states.none, state: 'none', lines: without },
    { id: 'waiting', title: words.states.waiting, state: 'waiting', lines: those('waiting') },
    { id: 'later', title: words.today.next, state: 'later', lines: those('later') },
  ];
}
