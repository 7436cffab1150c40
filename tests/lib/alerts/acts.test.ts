import { expect, test } from 'vitest';
import { actOfAlert, isSummary, summaryId } from '../../../lib/alerts/acts.ts';

const key = 'step_0190a:3:2026-11-26T09:00';

test('a click on a notification opens its step, its buttons are Done and Snooze', () => {
  expect(actOfAlert(key, null)).toEqual({ is: 'open', step: 'step_0190a' });
  expect(actOfAlert(key, 0)).toEqual({ is: 'done', step: 'step_0190a', generation: 3 });
  expect(actOfAlert(key, 1)).toEqual({ is: 'snooze', step: 'step_0190a', generation: 3 });
  expect(actOfAlert(key, 2)).toEqual({ is: 'open', step: 'step_0190a' });
});

test('a summary, and what nobody knows, opens the list', () => {
  for (const id of [summaryId('life.1'), 'test', '', 'step_:1:x']) {
    expect(actOfAlert(id, null)).toEqual({ is: 'list' });
    expect(actOfAlert(id, 0)).toEqual({ is: 'list' });
  }
  expect([summaryId('life.1'), key].map(isSummary)).toEqual([true, false]);
});
