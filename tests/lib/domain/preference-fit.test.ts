import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Channel } from '../../../lib/domain/channel.ts';
import { noPreferences, type Preferences } from '../../../lib/domain/contact.ts';
import { type Due, dueDayIn, dueInstant } from '../../../lib/domain/due.ts';
import { fittingChannel, misfits, nextFitting } from '../../../lib/domain/preference-fit.ts';
import { isWorkingDay } from '../../../lib/domain/rhythm.ts';
import { DESK, day, daysAgo, inDays, LISBON, person, RHYTHM, time, touch } from './sales-desk.ts';

const wishes = (known: Partial<Preferences>, zone: string | null = null) =>
  person('ines', { zone, preferences: { ...noPreferences, ...known } });
const mornings = { hours: { from: '09:00', to: '11:00' } };
const nights = { hours: { from: '20:00', to: '02:00' } };

describe('the wishes of a contact', () => {
  test.each<[string, Due, Channel, Partial<Preferences>, string | null, string[]]>([
    ['are kept by anything when none is known', day(inDays(0)), 'call', {}, null, []],
    [
      'are kept by a channel that they named',
      day(inDays(0)),
      'call',
      { channels: ['email', 'call'] },
      null,
      [],
    ],
    [
      'are broken by a channel that they did not name',
      day(inDays(0)),
      'visit',
      { channels: ['email'] },
      null,
      ['channel'],
    ],
    ['are kept on their weekday', day('2026-11-26'), 'call', { days: [4] }, null, []],
    ['are broken on another', day('2026-11-27'), 'call', { days: [4] }, null, ['day']],
    ['are kept at the first minute of their hours', time('2026-11-26T09:00'), 'call', mornings, null, []],
    ['are broken at the end of their hours', time('2026-11-26T11:00'), 'call', mornings, null, ['hours']],
    ['are broken before their hours', time('2026-11-26T08:59'), 'call', mornings, null, ['hours']],
    [
      'have hours in their own zone',
      time('2026-11-26T09:00'),
      'call',
      mornings,
      'America/New_York',
      ['hours'],
    ],
    [
      'are kept by the same moment said in our zone',
      time('2026-11-26T14:30'),
      'call',
      mornings,
      'America/New_York',
      [],
    ],
    ['know hours over midnight, late', time('2026-11-26T23:00'), 'call', nights, null, []],
    ['know hours over midnight, early', time('2026-11-26T01:59'), 'call', nights, null, []],
    ['know what is outside hours over midnight', time('2026-11-26T02:00'), 'call', nights, null, ['hours']],
    [
      'have their weekday in their own zone',
      time('2026-11-26T23:00'),
      'call',
      { days: [5] },
      'Asia/Tokyo',
      [],
    ],
    ['say nothing about the hour of a day-step', day('2026-11-26'), 'call', mornings, null, []],
    [
      'are broken in two ways',
      time('2026-11-27T12:00'),
      'note',
      { ...mornings, days: [4] },
      null,
      ['day', 'hours'],
    ],
  ])('%s', (_, due, channel, known, zone, broken) => {
    const found = misfits(due, channel, { who: wishes(known, zone), touches: [] }, LISBON);
    expect(found.map((one) => one.rule)).toEqual(broken);
  });

  test('are said with what was wanted and what it would be', () => {
    const who = wishes({ channels: ['email'], days: [4], ...mornings }, 'America/New_York');
    expect(misfits(time('2026-11-27T09:00'), 'call', { who, touches: [] }, LISBON)).toEqual([
      { rule: 'channel', wanted: ['email'], got: 'call' },
      { rule: 'day', wanted: [4], got: 5 },
      { rule: 'hours', from: '09:00', to: '11:00', got: '04:00', zone: 'America/New_York' },
    ]);
  });

  test('count the days from what we said last, not from what they said', () => {
    const who = wishes({ everyDays: 7 });
    const touches = [touch(daysAgo(1), { direction: 'in' }), touch(daysAgo(30)), touch(daysAgo(4))];
    const soon = [{ rule: 'too soon', everyDays: 7, days: 6 }];
    expect(misfits(day(inDays(2)), 'call', { who, touches }, LISBON)).toEqual(soon);
    expect(misfits(day(inDays(3)), 'call', { who, touches }, LISBON)).toEqual([]);
    expect(misfits(day(inDays(-4)), 'call', { who, touches: [touches[0]!] }, LISBON)).toEqual([]);
  });

  test('choose the channel: the one meant if they take it, else the first that they named', () => {
    expect(fittingChannel('call', wishes({}))).toBe('call');
    expect(fittingChannel('call', wishes({ channels: ['email', 'call'] }))).toBe('call');
    expect(fittingChannel('visit', wishes({ channels: ['email', 'call'] }))).toBe('email');
  });
});

describe('the next fitting due', () => {
  const desk = DESK;
  test.each<[string, Due, Partial<Preferences>, string | null, Due]>([
    ['is the due itself when it fits', day('2026-11-26'), {}, null, day('2026-11-26')],
    ['leaves out the weekend', day('2026-11-28'), {}, null, day('2026-11-30')],
    ['waits for their weekday', day('2026-11-26'), { days: [3] }, null, day('2026-12-02')],
    [
      'takes their weekday though the user never works then',
      day('2026-11-26'),
      { days: [7] },
      null,
      day('2026-11-29'),
    ],
    [
      'keeps the clock where only the day does not fit',
      time('2026-11-26T10:00'),
      { days: [1] },
      null,
      time('2026-11-30T10:00'),
    ],
    ['begins with their hours', time('2026-11-26T08:00'), mornings, null, time('2026-11-26T09:00')],
    [
      'goes to the next day after their hours',
      time('2026-11-26T15:00'),
      mornings,
      null,
      time('2026-11-27T09:00'),
    ],
    [
      'speaks of their hours in the zone agreed',
      time('2026-11-26T09:00'),
      mornings,
      'America/New_York',
      time('2026-11-26T14:00'),
    ],
    ['goes on at the weekend', time('2026-11-27T11:00'), mornings, null, time('2026-11-30T09:00')],
    ['knows hours over midnight', time('2026-11-26T15:00'), nights, null, time('2026-11-26T20:00')],
  ])('%s', (_, due, known, zone, expected) => {
    expect(nextFitting(due, { who: wishes(known, zone), touches: [] }, desk)).toEqual(expected);
  });

  test('is not sooner than they want to hear from us', () => {
    const known = { who: wishes({ everyDays: 10 }), touches: [touch(daysAgo(4))] };
    expect(nextFitting(day(inDays(1)), known, desk)).toEqual(day(inDays(6)));
  });

  test('goes round a full day when one within a week is free', () => {
    const known = { who: wishes({}), touches: [] };
    const isFull = (on: string) => on < '2026-11-27';
    expect(nextFitting(day('2026-11-25'), known, { ...desk, isFull })).toEqual(day('2026-11-27'));
    expect(nextFitting(day('2026-11-25'), known, { ...desk, isFull: (on) => on < '2026-12-01' })).toEqual(
      day('2026-12-01'),
    );
    expect(nextFitting(day('2026-11-25'), known, { ...desk, isFull: (on) => on < '2026-12-02' })).toEqual(
      day('2026-11-25'),
    );
  });

  test('goes round a full day only to one that fits', () => {
    const known = { who: wishes({ days: [3, 5] }), touches: [] };
    expect(nextFitting(day('2026-11-25'), known, { ...desk, isFull: (on) => on === '2026-11-25' })).toEqual(
      day('2026-11-27'),
    );
  });

  test('is a working day even where every day is full', () => {
    const known = { who: wishes({}), touches: [] };
    expect(nextFitting(day('2026-11-28'), known, { ...desk, isFull: () => true })).toEqual(day('2026-11-30'));
  });

  test('reads the hours of a contact without a zone in the zone that was agreed', () => {
    const due = time('2026-11-26T09:30', 'America/New_York');
    expect(misfits(due, 'call', { who: wishes(mornings), touches: [] }, LISBON)).toEqual([]);
  });

  test('is left alone where nothing ever fits', () => {
    const rhythm = { ...RHYTHM, workingDays: [] };
    const never = { who: wishes({ days: [8] }), touches: [] };
    expect(nextFitting(day('2026-11-25'), never, { ...desk, rhythm })).toEqual(day('2026-11-25'));
  });

  test('never lies before the due, never breaks a wish, and is a working day where the two can meet', () => {
    const zones = fc.constantFrom(LISBON, 'America/New_York', 'Asia/Tokyo', 'Pacific/Apia', null);
    const clock = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`);
    const wish = fc.record({
      days: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
      hours: fc.option(fc.record({ from: clock, to: clock })),
      everyDays: fc.option(fc.integer({ min: 1, max: 60 })),
    });
    const from = fc.tuple(fc.integer({ min: 0, max: 200 }), clock, fc.boolean());
    fc.assert(
      fc.property(
        wish,
        zones,
        from,
        fc.integer({ min: 0, max: 90 }),
        (known, zone, [ahead, clock, exact], last) => {
          const due = exact ? time(`${inDays(ahead)}T${clock}`) : day(inDays(ahead));
          const about = { who: wishes(known, zone), touches: [touch(daysAgo(last))] };
          const found = nextFitting(due, about, desk);
          if (found.is === 'time')
            expect(dueInstant(found)).toBeGreaterThanOrEqual(dueInstant(due as typeof found));
          else expect(found.day >= dueDayIn(due, LISBON)).toBe(true);
          expect(misfits(found, 'call', about, LISBON)).toEqual([]);
          const meets = known.days.length === 0 || known.days.some((one) => one <= 5);
          if (meets && zone === LISBON) expect(isWorkingDay(RHYTHM, dueDayIn(found, LISBON))).toBe(true);
        },
      ),
    );
  });
});
