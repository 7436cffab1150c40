import { describe, expect, test } from 'vitest';
import { daysAfter, daysBetween, daysSince, stageOf, todayOf } from '../../../lib/domain/desk.ts';
import { at, DESK, daysAgo, inDays, NOW, person, stage, TODAY } from './sales-desk.ts';

describe('days at the desk', () => {
  test('are those of the user’s zone', () => {
    expect(todayOf(DESK)).toBe(TODAY);
    expect(todayOf({ ...DESK, zone: 'Pacific/Honolulu' })).toBe('2026-11-23');
  });

  test('are counted over months, years and changes of the clock', () => {
    expect([daysAfter('2026-10-24', 2), daysAfter('2027-01-01', -1), daysAfter('2028-02-28', 1)]).toEqual([
      '2026-10-26',
      '2026-12-31',
      '2028-02-29',
    ]);
    expect([daysBetween('2026-10-24', '2027-10-24'), daysBetween(TODAY, '2026-11-20')]).toEqual([365, -4]);
  });

  test('begin at midnight, not after 24 hours', () => {
    expect(daysSince(at('2026-11-23T23:59'), DESK)).toBe(1);
    expect(daysSince(daysAgo(40), DESK)).toBe(40);
  });

  test('since something that the clock has not reached are none', () => {
    expect(daysSince(at(inDays(3)), DESK)).toBe(0);
    expect(daysSince(NOW, DESK)).toBe(0);
  });
});

test('the stage of a contact may be retired; one that is gone is none', () => {
  const trial = stage('Trial', { retired: true });
  expect(stageOf(person('a', { stage: trial.id }), [stage('Offer'), trial])).toBe(trial);
  expect(stageOf(person('a', { stage: trial.id }), [])).toBeNull();
  expect(stageOf(person('a'), [trial])).toBeNull();
});
