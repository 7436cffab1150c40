import { expect, test } from 'vitest';
import { comesBack } from '../../../lib/domain/comes-back.ts';
import { DESK, day, step, time } from './sales-desk.ts';

const weekly = 'FREQ=WEEKLY;BYDAY=MO';
const dues = (repeats: string | null, due = day('2026-11-23')) =>
  comesBack(step('a', due, { repeats }), DESK).map((one) => one.due);

test('a step that comes back is proposed for its next day, as it was', () => {
  expect(dues(weekly)).toEqual([day('2026-11-30')]);
  expect(comesBack(step('a', day('2026-11-23'), { repeats: weekly }), DESK)[0]).toMatchObject({
    channel: 'call',
    repeats: weekly,
    because: { rule: 'comes back', on: '2026-11-30' },
  });
});

test('one at a time comes back at the same time, in the zone in which it was agreed', () => {
  const agreed = time('2026-11-23T16:30', 'America/New_York');
  expect(dues(weekly, agreed)).toEqual([time('2026-11-30T16:30', 'America/New_York')]);
});

test.each([
  ['that comes back no more', null],
  ['whose last time this was', `${weekly};COUNT=1`],
  ['whose days are over', `${weekly};UNTIL=20261124`],
  ['whose rule cannot be read', 'every other full moon'],
])('one %s is not proposed', (_, repeats) => {
  expect(dues(repeats)).toEqual([]);
});

test('where nothing was done nothing comes back', () => {
  expect(comesBack(null, DESK)).toEqual([]);
});
