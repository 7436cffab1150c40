import { mondayOf } from '../../lib/domain/agenda.ts';
import { dayLine } from '../../lib/domain/day-line.ts';
import type { Desk } from '../../lib/domain/desk.ts';
import { daysAfter, todayOf } from '../../lib/domain/desk.ts';
import {
  type Book,
  type Consistency,
  coverageOn,
  type Momentum,
  momentumOf,
  type Share,
  type Span,
} from '../../lib/domain/momentum.ts';

/** How many weeks are looked at, the running one included. */
export const weeksLookedAt = 12;

/** The measures of a span, and how the four numbers went week by week; the last value of each is now. */
export type Measures = {
  span: Span;
  momentum: Momentum;
  /** With the records behind them, week by week. */
  weekly: { coverage: Share; punctuality: Share; consistency: Consistency }[];
  series: Record<'coverage' | 'punctuality' | 'forward' | 'consistency', (number | null)[]>;
};

/** The measures of a book over the last weeks. */
export function measuresOf(book: Book, desk: Pick<Desk, 'now' | 'zone' | 'rhythm'>): Measures {
  const today = todayOf(desk);
  const span = spanOfWeeks(today);
  const momentum = momentumOf(book, span, desk);
  const weeks = momentum.weeks.map((one) => ({
    from: one.from,
    to: [daysAfter(one.from, 6), today].sort()[0]!,
  }));
  const parts = weeklyParts(book, span, desk.zone);
  const single = weeks.map((week, at) =>
    momentumOf(
      { contacts: [], steps: parts.steps.get(at) ?? [], touches: parts.touches.get(at) ?? [] },
      week,
      desk,
    ),
  );
  const row = { contacts: [], steps: [], touches: parts.oneADay };
  const weekly = weeks.map(({ to }, at) => ({
    coverage: to === today ? momentum.coverage : coverageOn(to, book, desk.zone),
    punctuality: single[at]!.punctuality,
    consistency: momentumOf(row, { from: span.from, to }, desk).consistency,
  }));
  return {
    span,
    momentum,
    weekly,
    series: {
      coverage: weekly.map((one) => one.coverage.value),
      punctuality: weekly.map((one) => one.punctuality.value),
      forward: single.map((one) => one.forward.value),
      consistency: weekly.map((one) => one.consistency.days),
    },
  };
}

/** The book cut into weeks once, so that a large one is not gone through for each; a touch of ours a day is a row's. */
function weeklyParts(book: Book, span: Span, zone: string) {
  const line = dayLine(span.from, span.to, zone);
  const weekAt = (at: number) => {
    const day = line.indexOf(at);
    return day === null ? null : Math.floor(day / 7);
  };
  const ours = Map.groupBy(
    book.touches.filter((one) => one.direction !== 'in'),
    (one) => line.indexOf(one.at),
  );
  return {
    steps: Map.groupBy(book.steps, (one) => (one.state.is === 'done' ? weekAt(one.state.at) : null)),
    touches: Map.groupBy(book.touches, (one) => weekAt(one.at)),
    oneADay: [...ours].flatMap(([day, touches]) => (day === null ? [] : touches.slice(0, 1))),
  };
}

/** From the Monday that many weeks ago until today. */
export function spanOfWeeks(today: string): Span {
  return { from: daysAfter(mondayOf(today), -7 * (weeksLookedAt - 1)), to: today };
}
