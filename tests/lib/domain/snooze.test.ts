import { expect, test } from 'vitest';
import type { Rhythm } from '../../../lib/domain/rhythm.ts';
import { snoozeChoices } from '../../../lib/domain/snooze.ts';

const weekdays: Rhythm = {
  workingDays: [1, 2, 3, 4, 5],
  workingHours: { from: '09:00', to: '17:00' },
  leadMinutes: 0,
  blocks: [],
  absences: [],
  daysOff: new Set(),
};
const LISBON = 'Europe/Lisbon';

function choices(utc: string, rhythm = weekdays, zone = LISBON) {
  const entries = snoozeChoices(Date.parse(utc), zone, rhythm);
  return Object.fromEntries(entries.map(({ id, due }) => [id, due.is === 'day' ? due.day : due.at]));
}

test('on a Tuesday morning each choice names the date that it means', () => {
  expect(choices('2026-11-24T08:52Z')).toEqual({
    '2 hours': '2026-11-24T10:52',
    tomorrow: '2026-11-25',
    '3 working days': '2026-11-27',
    'next week': '2026-11-30',
  });
});

test('working days leave out the weekend and days off, and next week begins on its first working day', () => {
  const rhythm = { ...weekdays, daysOff: new Set(['2026-11-30', '2026-12-01']) };
  expect(choices('2026-11-27T16:00Z', rhythm)).toMatchObject({
    tomorrow: '2026-11-28',
    '3 working days': '2026-12-04',
    'next week': '2026-12-02',
  });
});

test('two hours are two hours, over the end of summer time as well', () => {
  // Lisbon sets its clocks back from 2:00 to 1:00 on 25 October 2026; at 0:30 UTC it is 1:30 for the first time.
  expect(choices('2026-10-25T00:30Z')).toMatchObject({ '2 hours': '2026-10-25T02:30' });
});
