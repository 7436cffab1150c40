import type { Book } from '../../lib/actions/read-book.ts';
import { type BookLine, whyIn } from '../../lib/domain/book-line.ts';
import type { Desk } from '../../lib/domain/desk.ts';
import { daysSince } from '../../lib/domain/desk.ts';
import { findingInWords } from '../../lib/domain/in-words.ts';
import type { OpenStep } from '../../lib/domain/next-step.ts';
import type { BookView } from '../../lib/domain/pursuit.ts';
import type { Standing } from '../../lib/domain/standing.ts';
import { type Hearer, sayDue, sayReason } from '../../lib/phrases/say.ts';
import type { ShownState } from '../look/glyph-shapes.ts';
import { words } from '../words.ts';

/** The shape that stands for a line; who rests or is not pursued is quiet. */
export function glyphOf(state: BookLine['state']): ShownState {
  if (state === 'resting') return 'waiting';
  return state === 'not pursued' ? 'done' : state;
}

/** When a step is due, as short as a row allows: "yesterday", "Fri 20 Nov", "today 9:30", "to 30 Nov". */
export function whenOf(step: OpenStep, standing: Standing, hearer: Hearer): string {
  const near = sayDue(step.due, hearer, 'relative');
  const date = sayDue(step.due, hearer, 'short');
  switch (standing) {
    case 'overdue':
      return /^(yesterday|today)/.test(near) ? near : date.split(',')[0]!;
    case 'today':
      return near;
    case 'waiting':
      return words.popup.waitsTo(date.split(',')[0]!.replace(/^\p{L}+ /u, ''));
    case 'later':
      return date;
  }
}

/** The next step of a line: the words that stand out, and what goes on in grey; first why it stands in the chosen view. */
export function nextOf(
  line: BookLine,
  desk: Desk,
  locale: string,
  view: BookView | null,
): { strong: string; text: string } {
  const on = line.plan[0];
  const hearer = { now: desk.now, zone: desk.zone, locale };
  if (on !== undefined) {
    const standing = line.state as Standing;
    const why = view === 'nothing ready behind' ? null : whyIn(line, view);
    const reason = sayReason(on.channel, on.purpose || on.value, locale);
    return {
      strong: whenOf(on, standing, hearer),
      text: why === null ? reason : `${findingInWords(why, desk.zone)} ${reason}`,
    };
  }
  switch (line.state) {
    case 'stalled':
      return { strong: words.states.stalled, text: findingInWords(line.finding, desk.zone) };
    case 'none':
      return { strong: words.states.none, text: '' };
    case 'resting':
      return { strong: words.bookPage.rests, text: findingInWords(line.finding, desk.zone) };
    default:
      return { strong: '', text: findingInWords(line.finding, desk.zone) };
  }
}

/** How long ago the last touch was: "today", "yesterday", "12 days". */
export function lastOf(line: BookLine, { desk, whole }: Book): string {
  if (line.last === null) return whole ? words.bookPage.never : '';
  const days = daysSince(line.last.at, desk);
  return days === 0 ? words.bookPage.today : days === 1 ? words.bookPage.yesterday : words.popup.days(days);
}
