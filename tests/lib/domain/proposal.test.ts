import { expect, test } from 'vitest';
import { isStill } from '../../../lib/domain/proposal.ts';

const offered = { purpose: 'share “Seats by the season”', value: 'plan the summer' };

test.each([
  ['are those that were offered', offered, offered, true],
  ['stay so with another value', offered, { ...offered, value: 'save a day' }, true],
  ['with another purpose are others', offered, { ...offered, purpose: 'go through the budget' }, false],
  ['without a purpose hold by their value', { ...offered, purpose: '' }, { ...offered }, true],
  ['without either purpose or value in common are others', { purpose: '', value: 'x' }, offered, false],
])('words that stand in an entry %s', (_, those, these, expected) => {
  expect(isStill(those, these)).toBe(expected);
});
