import { expect, test } from 'vitest';
import { leadOfCircle } from '../../../lib/domain/lead-of-circle.ts';

test.each([
  [['b', 'c'], 'b', 'b'],
  [['c', 'b'], 'c', 'b'],
  // What led into the circle does not lead it.
  [['a', 'c', 'b'], 'c', 'b'],
])('the way %j that comes to %s again is led by %s', (way, again, lead) => {
  expect(leadOfCircle(way, again)).toBe(lead);
});
