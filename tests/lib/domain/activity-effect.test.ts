import { expect, test } from 'vitest';
import { activityAgainstEffect } from '../../../lib/domain/activity-effect.ts';
import { inDays } from './sales-desk.ts';

/** Weeks of so many touches, so many of them forward. */
const weeks = (...made: [touches: number, forward: number][]) =>
  made.map(([touches, forward], at) => ({
    from: inDays((at - made.length) * 7 - 1),
    touches: Array.from({ length: touches }, (_, one) => `touch_${at}-${one}`),
    forward: Array.from({ length: forward }, (_, one) => `touch_${at}-${one}`),
  }));

test.each([
  ['as much activity, more effect', weeks([20, 4], [20, 4], [20, 8], [21, 8]), 'as much', 'more'],
  ['more activity, less effect', weeks([10, 5], [10, 5], [30, 6], [30, 6]), 'more', 'less'],
  ['a fifth more is about as much', weeks([10, 5], [12, 6]), 'as much', 'as much'],
  ['less activity, as much effect', weeks([30, 9], [30, 9], [10, 3], [10, 3]), 'less', 'as much'],
])('%s', (_, those, activity, effect) => {
  expect(activityAgainstEffect(those)).toMatchObject({ activity, effect });
});

test('the later half is told with its first Monday and its numbers', () => {
  const those = weeks([20, 5], [20, 5], [20, 10], [20, 10]);
  expect(activityAgainstEffect(those)).toMatchObject({
    since: those[2]!.from,
    touches: { before: 40, after: 40 },
    share: { before: 0.25, after: 0.5 },
  });
});

test('of an odd number of weeks the oldest is left out', () => {
  expect(activityAgainstEffect(weeks([900, 0], [20, 5], [20, 10]))?.touches).toEqual({
    before: 20,
    after: 20,
  });
});

test('too little says nothing', () => {
  expect(activityAgainstEffect([])).toBeNull();
  expect(activityAgainstEffect(weeks([4, 1], [30, 3]))).toBeNull();
  expect(activityAgainstEffect(weeks([30, 3], [4, 1]))).toBeNull();
  expect(activityAgainstEffect(weeks([5, 1], [5, 1]))).not.toBeNull();
});
