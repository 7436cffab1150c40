import { expect, test } from 'vitest';
import { isId } from '../../../lib/domain/id.ts';

test.each([
  ['step_a', true],
  [`step_${'a'.repeat(64)}`, true],
  [`step_${'a'.repeat(65)}`, false],
  ['step_', false],
  ['step_a b', false],
  ['contact_a', false],
  ['xstep_a', false],
  ['stepsa', false],
  [7, false],
  [null, false],
])('%j is the id of a step: %j', (text, expected) => {
  expect(isId('step', text)).toBe(expected);
});
