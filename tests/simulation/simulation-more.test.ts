import { expect, test } from 'vitest';
import { failureOf, runSeeds } from './campaign.ts';

// A file of its own, so that both processors have something to do.
test('never lost, never twice: 240 desks more', { timeout: 600_000 }, async () => {
  const { failed, events } = await runSeeds(261, 240, {});
  expect(failed.map((run) => failureOf(run))).toEqual([]);
  expect(events).toBe(240 * 200);
});

test('the real store keeps them too', { timeout: 600_000 }, async () => {
  const { failed, events } = await runSeeds(501, 20, { store: 'idb' });
  expect(failed.map((run) => failureOf(run, 'idb'))).toEqual([]);
  expect(events).toBe(20 * 200);
});
