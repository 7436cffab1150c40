import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Channel } from '../../../lib/domain/channel.ts';
import {
  askRating,
  fallOf,
  missingOf,
  needFromRating,
  questionAfter,
  ratingRestsDays,
} from '../../../lib/domain/gap.ts';
import type { GapRating } from '../../../lib/domain/gap-rating.ts';
import { need as needSchema } from '../../../lib/domain/need.ts';
import type { Outcome } from '../../../lib/domain/outcome.ts';
import { DESK, daysAgo, LISBON, rating } from './sales-desk.ts';

describe('the question how likely it is', () => {
  test.each<[string, Channel | null, Outcome | null, boolean, GapRating[], string]>([
    [
      'comes after a meeting that moved forward',
      'meeting',
      'moved forward',
      false,
      [],
      'after a conversation',
    ],
    ['comes after a visit that kept going', 'visit', 'kept going', false, [], 'after a conversation'],
    [
      'comes after a meeting that moved backward',
      'meeting',
      'moved backward',
      false,
      [],
      'after a conversation',
    ],
    ['comes after a call that moved forward', 'call', 'moved forward', false, [], 'after a conversation'],
    ['comes after a call that moved backward', 'call', 'moved backward', false, [], 'after a conversation'],
    ['does not come after a call that kept going', 'call', 'kept going', false, [], 'no occasion'],
    ['does not come after a mail', 'email', 'moved forward', false, [], 'no occasion'],
    ['does not come after a no', 'meeting', 'said no', false, [], 'no occasion'],
    ['does not come after a win', 'meeting', 'won', false, [], 'no occasion'],
    ['does not come after a meeting that nobody came to', 'meeting', 'no answer', false, [], 'no occasion'],
    ['comes on a stall', null, null, true, [], 'on a stall'],
    ['comes on a stall after a mail', 'email', 'no answer', true, [], 'on a stall'],
    ['does not come by itself', null, null, false, [], 'no occasion'],
    [
      'rests for two weeks',
      'meeting',
      'moved forward',
      true,
      [rating(7, daysAgo(ratingRestsDays - 1))],
      'asked lately',
    ],
    [
      'comes again after two weeks',
      'meeting',
      'moved forward',
      true,
      [rating(7, daysAgo(ratingRestsDays))],
      'after a conversation',
    ],
    [
      'counts from the newest rating',
      null,
      null,
      true,
      [rating(7, daysAgo(2)), rating(7, daysAgo(80))],
      'asked lately',
    ],
  ])('%s', (_, channel, outcome, isStalled, ratings, rule) => {
    const found = askRating(channel && { channel, outcome }, isStalled, ratings, DESK);
    expect(found.because.rule).toBe(rule);
    expect(found.is).toBe(['after a conversation', 'on a stall'].includes(rule) ? 'yes' : 'no');
  });

  test('says after what, and how long ago it was asked', () => {
    expect(askRating({ channel: 'visit', outcome: 'kept going' }, false, [], DESK)).toEqual({
      is: 'yes',
      because: { rule: 'after a conversation', channel: 'visit' },
    });
    expect(askRating(null, true, [rating(3, daysAgo(9))], DESK)).toEqual({
      is: 'no',
      because: { rule: 'asked lately', days: 9 },
    });
  });
});

describe('the answer', () => {
  test.each<[string, GapRating[], object]>([
    ['asks nothing where there is none', [], { ask: 'nothing' }],
    ['asks nothing at 10', [rating(10, daysAgo(1))], { ask: 'nothing' }],
    ['under 10 asks what gets it there', [rating(9, daysAgo(1))], { ask: 'what gets it to 10', score: 9 }],
    [
      'that fell asks what has changed',
      [rating(8, daysAgo(30)), rating(6, daysAgo(1))],
      { ask: 'what has changed', from: 8, to: 6 },
    ],
    [
      'that fell from 10 asks what has changed',
      [rating(9, daysAgo(1)), rating(10, daysAgo(30))],
      { ask: 'what has changed', from: 10, to: 9 },
    ],
    [
      'that stayed asks what gets it to 10',
      [rating(6, daysAgo(30)), rating(6, daysAgo(1))],
      { ask: 'what gets it to 10', score: 6 },
    ],
    [
      'that rose again does not ask about the fall before',
      [rating(8, daysAgo(60)), rating(5, daysAgo(30)), rating(6, daysAgo(1))],
      { ask: 'what gets it to 10', score: 6 },
    ],
  ])('%s', (_, ratings, question) => {
    expect(questionAfter(ratings)).toEqual(question);
  });

  test('falls at the moment of the lower rating', () => {
    expect(fallOf([rating(8, daysAgo(30)), rating(6, daysAgo(1))])).toEqual({
      from: 8,
      to: 6,
      at: daysAgo(1),
    });
    expect(fallOf([rating(8, daysAgo(30))])).toBeNull();
    expect(fallOf([])).toBeNull();
  });

  test('says what is missing, by the newest rating only', () => {
    const then = rating(5, daysAgo(30), 'a quote');
    expect(missingOf([then])).toMatchObject({ score: 5, missing: 'a quote', at: daysAgo(30) });
    expect(missingOf([rating(7, daysAgo(1), '  Tomasz has seen it '), then])?.missing).toBe(
      'Tomasz has seen it',
    );
    expect(missingOf([rating(7, daysAgo(1), ' '), then])).toBeNull();
    expect(missingOf([rating(10, daysAgo(1), 'nothing'), then])).toBeNull();
    expect(missingOf([])).toBeNull();
  });

  test('becomes a need that weighs most, with the rating as its evidence', () => {
    const found = needFromRating(
      'need_1' as never,
      rating(7, '2026-11-20', ' Tomasz has seen the number '),
      LISBON,
    );
    expect(found).toMatchObject({
      text: 'Tomasz has seen the number',
      weight: 5,
      state: 'open',
      evidence: '7 of 10 on 2026-11-20',
    });
  });

  test('becomes a need of the length that a need can have', () => {
    const long = rating(5, daysAgo(1), 'x'.repeat(900));
    expect(needFromRating('need_1' as never, long, LISBON).text).toHaveLength(500);
  });

  test('of two at the same instant is the one with the later id', () => {
    const [a, b] = [rating(8, daysAgo(1)), rating(6, daysAgo(1))];
    const pair = [
      { ...a, id: 'rating_a' as typeof a.id },
      { ...b, id: 'rating_b' as typeof a.id },
    ];
    expect(fallOf(pair)).toMatchObject({ from: 8, to: 6 });
    expect(fallOf(pair.toReversed())).toMatchObject({ from: 8, to: 6 });
  });

  test('always becomes a need that can be kept, however long', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2_000 }), fc.integer({ min: 1, max: 10 }), (missing, score) => {
        const made = needFromRating('need_1' as never, rating(score, daysAgo(1), missing), LISBON);
        expect(needSchema.safeParse(made).success).toBe(true);
      }),
    );
  });
});
