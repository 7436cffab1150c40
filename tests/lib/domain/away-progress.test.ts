import { describe, expect, test } from 'vitest';
import { awayPack } from '../../../lib/domain/absence.ts';
import type { Away } from '../../../lib/domain/away.ts';
import { awayLines, awayNow, phaseOf } from '../../../lib/domain/away-progress.ts';
import type { NextStep } from '../../../lib/domain/next-step.ts';
import { day, inDays, LISBON, NOW, person, RHYTHM, step } from './sales-desk.ts';

const away: Away = {
  id: 'away_1' as Away['id'],
  from: inDays(7),
  to: inDays(10),
  backup: { name: 'Lena Fischer', address: '', phone: '' },
  mailText: '',
  voiceText: '',
  rampDays: 4,
};
const desk = { now: NOW, zone: LISBON, rhythm: RHYTHM };
const packOf = (steps: readonly NextStep[]) =>
  awayPack(away, { contacts: [person()], steps, wishesOf: () => null }, desk, 10);

describe('the steps of an absence', () => {
  const inside = step('a', inDays(8));
  const seen = packOf([inside]).inside;
  const decidedWith = (now: NextStep) =>
    awayLines(away, packOf([now]), seen, [now], LISBON).map((one) => one.decided);

  test('what falls inside is to be decided', () => {
    expect(decidedWith(inside)).toEqual([null]);
  });

  test('what was moved out stays in sight, and says to which side', () => {
    expect(decidedWith({ ...inside, due: day(inDays(3)) })).toEqual(['before']);
    expect(decidedWith({ ...inside, due: day(inDays(14)) })).toEqual(['after']);
  });

  test('what the backup has is decided where it stands', () => {
    expect(decidedWith({ ...inside, owner: 'Lena Fischer' })).toEqual(['backup']);
  });

  test('a step of the weekend before that would come up inside is still to be decided', () => {
    const sunday = step('a', inDays(5));
    const pack = packOf([sunday]);
    const first = { ...away, from: inDays(6) };
    const inFirst = awayPack(first, { contacts: [], steps: [sunday], wishesOf: () => null }, desk, 10);
    expect(pack.inside).toEqual([]);
    expect(awayLines(first, inFirst, inFirst.inside, [sunday], LISBON)).toMatchObject([{ decided: null }]);
  });

  test('what is done meanwhile leaves the list; what is new joins it', () => {
    const done = { ...inside, state: { is: 'done' as const, at: NOW, outcome: 'kept going' as const } };
    const added = step('b', inDays(9));
    expect(
      awayLines(away, packOf([done, added]), seen, [done, added], LISBON).map((one) => one.step.id),
    ).toEqual(['step_b']);
  });
});

test('an absence is ahead, then one is away, then back while the ramp lasts, then it is over', () => {
  expect([6, 7, 10, 11, 25, 26].map((days) => phaseOf(away, inDays(days)))).toEqual([
    'ahead',
    'away',
    'away',
    'back',
    'back',
    'over',
  ]);
});

test('the one that matters is the running one, then one just ended, then the next', () => {
  const next = { ...away, id: 'away_2' as Away['id'], from: inDays(30), to: inDays(31) };
  const at = (days: number) => awayNow([next, away], inDays(days))?.id ?? null;
  expect([0, 8, 12, 28, 60].map(at)).toEqual(['away_1', 'away_1', 'away_1', 'away_2', null]);
});
