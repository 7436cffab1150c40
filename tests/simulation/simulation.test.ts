import { expect, test } from 'vitest';
import { failureOf, runSeeds } from './campaign.ts';

test('never lost, never twice: 260 desks of 200 events each keep every invariant', {
  timeout: 600_000,
}, async () => {
  const { failed, events } = await runSeeds(1, 260, {});
  expect(failed.map((run) => failureOf(run))).toEqual([]);
  expect(events).toBe(260 * 200);
});

test('the same seed gives the same run', { timeout: 60_000 }, async () => {
  const [once, again] = [await runSeeds(7, 1, { trail: true }), await runSeeds(7, 1, { trail: true })];
  expect(again).toEqual(once);
});
