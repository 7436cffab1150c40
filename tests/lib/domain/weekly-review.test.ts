import { describe, expect, test } from 'vitest';
import type { Known } from '../../../lib/domain/desk.ts';
import type { Review } from '../../../lib/domain/review.ts';
import { isReviewDue, reviewNote, weeklyReview } from '../../../lib/domain/weekly-review.ts';
import { at, DESK, daysAgo, inDays, known, person, step, TODAY, touch } from './sales-desk.ts';

const about = (name: string, part: Partial<Known> = {}): Known => known({ who: person(name), ...part });
const review = (...book: Known[]) => weeklyReview(book, DESK, 60);
const silent = (times: number) =>
  Array.from({ length: times }, (_, turn) => touch(daysAgo(turn * 7 + 1), { outcome: 'no answer' }));
const byMail = (times: number, part: Partial<Known['touches'][number]> = {}) =>
  Array.from({ length: times }, (_, turn) => touch(daysAgo(turn), { outcome: 'kept going', ...part }));

describe('the weekly review', () => {
  test('shows what moved since Monday, in order', () => {
    const touches = [
      touch('2026-11-24', { outcome: 'won' }),
      touch('2026-11-22T23:59', { outcome: 'won' }),
      touch('2026-11-23T00:00', { outcome: 'moved forward' }),
      touch('2026-11-23', { outcome: 'kept going' }),
      touch('2026-11-23T13:00'),
    ];
    const found = review(
      about('a', { touches: touches.slice(0, 2) }),
      about('b', { touches: touches.slice(2) }),
    );
    expect(found.from).toBe('2026-11-23');
    expect(found.moved).toEqual([touches[2], touches[0]]);
  });

  test('shows who stalls, with the rule, and who has no next step', () => {
    const found = review(
      about('stalls', { touches: [touch(daysAgo(30), { outcome: 'moved forward' })] }),
      about('fresh', { touches: [touch(daysAgo(3), { outcome: 'moved forward' })] }),
      about('fine', { steps: [step('a', TODAY), step('b', inDays(2))] }),
    );
    expect(found.stalled).toEqual([
      {
        contact: 'contact_stalls',
        finding: {
          is: 'stalled',
          because: { rule: 'no forward touch', days: 30, expected: 21, stage: null },
        },
      },
    ]);
    expect(found.withoutStep).toEqual(['contact_stalls', 'contact_fresh']);
  });

  test('shows the load of the coming week from Monday to Sunday', () => {
    const steps = [
      step('this', inDays(2)),
      step('mon', '2026-11-30'),
      step('sat', '2026-12-05'),
      step('far', '2026-12-07'),
    ];
    const { nextWeek } = review(about('a', { steps }));
    expect(nextWeek.map((one) => [one.day, one.capacity, one.movable.length])).toEqual([
      ['2026-11-30', 2, 1],
      ['2026-12-01', 2, 0],
      ['2026-12-02', 2, 0],
      ['2026-12-03', 2, 0],
      ['2026-12-04', 2, 0],
      ['2026-12-05', 0, 0],
      ['2026-12-06', 0, 0],
    ]);
  });

  test.each<[string, Known, object[]]>([
    [
      'a pursuit past the limit',
      about('a', { touches: silent(6) }),
      [{ rule: 'dead pursuit', contact: 'contact_a', unanswered: 6 }],
    ],
    ['not one at the limit', about('a', { touches: silent(5) }), []],
    [
      'a step that was put off again and again',
      about('a', { steps: [step('s', TODAY, { snoozes: 4 })] }),
      [{ rule: 'put off', contact: 'contact_a', step: 'step_s', times: 4 }],
    ],
    [
      'a channel by which nothing moved',
      about('a', { touches: byMail(10) }),
      [{ rule: 'channel without effect', channel: 'email', touches: 10, weeks: 4 }],
    ],
    ['not a channel with few touches', about('a', { touches: byMail(9) }), []],
    [
      'not a channel by which something moved',
      about('a', { touches: [...byMail(10), touch(TODAY, { outcome: 'won' })] }),
      [],
    ],
    ['not what they wrote', about('a', { touches: byMail(10, { direction: 'in' }) }), []],
    [
      'not what is longer ago than four weeks',
      about('a', { touches: [...byMail(9), touch(daysAgo(28), { outcome: 'kept going' })] }),
      [],
    ],
    [
      'what is just not',
      about('a', { touches: [...byMail(9), touch(daysAgo(27), { outcome: 'kept going' })] }),
      [{ touches: 10 }],
    ],
  ])('proposes to stop %s', (_, one, stop) => {
    expect(review(one).stop).toMatchObject(stop);
    expect(review(one).stop).toHaveLength(stop.length);
  });

  test('leaves a note with its numbers and the user’s own words', () => {
    const steps = ['a', 'b', 'c'].map((name) => step(name, '2026-11-30'));
    const found = review(about('a', { steps }), about('b', { touches: [touch(TODAY, { outcome: 'won' })] }));
    expect(reviewNote(found, ' Fewer mails. ')).toBe(
      'Week of 23 November: 1 moved forward, 0 stalled, 1 without a next step, 3 steps next week, 1 day too full.\nFewer mails.',
    );
    expect(reviewNote(review(), '')).toBe(
      'Week of 23 November: 0 moved forward, 0 stalled, 0 without a next step, 0 steps next week.',
    );
  });
});

describe('the review is due', () => {
  const reviews = (on: string) => [{ on }] as Review[];
  test.each<[string, number, string, Review[], boolean]>([
    ['on its day', 2, TODAY, [], true],
    ['after its day, in the same week', 1, TODAY, [], true],
    ['not before its day', 3, TODAY, [], false],
    ['not once it was done in this week', 2, TODAY, reviews('2026-11-23'), false],
    ['though it was done last week', 2, TODAY, reviews('2026-11-22'), true],
    ['on Sunday at the latest', 7, '2026-11-29', [], true],
    ['not again on the Sunday of a week in which it was done', 5, '2026-11-29', reviews('2026-11-29'), false],
  ])('%s', (_, reviewDay, on, done, due) => {
    expect(isReviewDue(reviewDay, done, { ...DESK, now: at(on) })).toBe(due);
  });
});
