import { expect, test } from 'vitest';
import type { Channel } from '../../../lib/domain/channel.ts';
import type { Outcome } from '../../../lib/domain/outcome.ts';
import { newestFirst, sharedBy } from '../../../lib/domain/touch.ts';
import { resource, touch } from './sales-desk.ts';

const story = resource('Story').id;

test.each<[Channel, Outcome | null, boolean]>([
  ['call', 'no answer', false],
  ['meeting', 'no answer', false],
  ['visit', 'no answer', false],
  ['call', 'kept going', true],
  ['visit', null, true],
  ['email', 'no answer', true],
  ['linkedin', 'no answer', true],
])('by %s with the outcome %j something is shared: %j', (channel, outcome, isShared) => {
  expect(sharedBy({ channel, outcome, resource: story })).toBe(isShared ? story : null);
});

test('touches of one instant have one order, whichever came in first', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => touch('2026-11-20', { id: `touch_${name}` as never }));
  const order = [c, b, a];
  for (const all of [
    [a, b, c],
    [c, b, a],
    [b, c, a],
  ])
    expect(newestFirst(all.map((one) => one!))).toEqual(order);
});
