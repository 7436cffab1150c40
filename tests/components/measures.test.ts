import { describe, expect, test } from 'vitest';
import { measuresOf, spanOfWeeks, weeksLookedAt } from '../../components/momentum/measures.ts';
import { momentumOf } from '../../lib/domain/momentum.ts';
import {
  daysAgo,
  inDays,
  LISBON,
  NOW,
  person,
  RHYTHM,
  step,
  TODAY,
  touch,
} from '../lib/domain/sales-desk.ts';

const desk = { now: NOW, zone: LISBON, rhythm: RHYTHM };
const touches = [1, 4, 5, 8, 9, 20, 33, 50, 61].map((days, at) =>
  touch(daysAgo(days), { outcome: at % 2 === 0 ? 'moved forward' : 'kept going' }),
);
const done = [2, 9, 40].map((days, at) =>
  step(`done${at}`, inDays(-days + (at % 2)), {
    state: { is: 'done', at: daysAgo(days), outcome: 'kept going' },
  }),
);
const book = { contacts: [person()], steps: [step('next', inDays(3)), ...done], touches };

describe('how the numbers went', () => {
  const { span, momentum, series } = measuresOf(book, desk);

  test('twelve weeks, the running one last', () => {
    expect(span).toEqual({ from: inDays(-78), to: TODAY });
    expect(Object.values(series).map((one) => one.length)).toEqual(Array(4).fill(weeksLookedAt));
    expect(spanOfWeeks(TODAY)).toEqual(span);
  });

  test('the last value of coverage and consistency is the number itself', () => {
    expect(series.coverage.at(-1)).toBe(momentum.coverage.value);
    expect(series.consistency.at(-1)).toBe(momentum.consistency.days);
  });

  test('a week by itself says the same as when the whole book is asked for it', () => {
    const weeks = momentum.weeks.map(({ from }, at) => ({
      from,
      to: at === weeksLookedAt - 1 ? TODAY : momentum.weeks[at + 1]!.from,
    }));
    const alone = weeks.map((week, at) =>
      momentumOf(
        book,
        { from: week.from, to: at === weeksLookedAt - 1 ? week.to : dayBefore(week.to) },
        desk,
      ),
    );
    expect(series.forward).toEqual(alone.map((one) => one.forward.value));
    expect(series.punctuality).toEqual(alone.map((one) => one.punctuality.value));
  });
});

function dayBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}
