import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { describe, expect, test } from 'vitest';
import { comesBack } from '../../../lib/domain/comes-back.ts';
import { type DueTime, dueInstant } from '../../../lib/domain/due.ts';
import {
  carriedOn,
  nextOccurrence,
  type Recurrence,
  readRecurrence,
  writeRecurrence,
} from '../../../lib/domain/recurrence.ts';
import { nearClockChanges } from '../../clock-changes.ts';
import { DESK } from './sales-desk.ts';

function next(text: string, start: string, after = start): string | null {
  const recurrence = readRecurrence(text);
  if (!recurrence) throw new Error(`Not read: ${text}`);
  return nextOccurrence(recurrence, start, after);
}

/** The first so many days of the series after its start. */
function series(recurrence: Recurrence, start: string, count: number): string[] {
  const days: string[] = [];
  for (let at: string | null = start; days.length < count; ) {
    at = nextOccurrence(recurrence, start, at);
    if (at === null) break;
    days.push(at);
  }
  return days;
}

describe('a step that comes back', () => {
  test.each([
    ['every day', 'FREQ=DAILY', '2026-11-24', '2026-11-25'],
    ['every working day, over a weekend', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-27', '2026-11-30'],
    ['every Monday', 'FREQ=WEEKLY;BYDAY=MO', '2026-11-24', '2026-11-30'],
    [
      'every two weeks, by the weekday of its start',
      'RRULE:FREQ=WEEKLY;INTERVAL=2',
      '2026-11-24',
      '2026-12-08',
    ],
    ['on the 1st of the month', 'FREQ=MONTHLY;BYMONTHDAY=1', '2026-11-24', '2026-12-01'],
    ['on the last day of the month', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2027-01-31', '2027-02-28'],
    ['on the 31st, leaving out short months', 'FREQ=MONTHLY;BYMONTHDAY=31', '2027-01-31', '2027-03-31'],
    ['on the last Friday', 'FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27', '2026-12-25'],
    ['on the second Tuesday', 'FREQ=MONTHLY;BYDAY=2TU', '2026-11-24', '2026-12-08'],
    ['on the last working day', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2026-12-31', '2027-01-29'],
    [
      'every month of a season, on the day of its start',
      'FREQ=MONTHLY;BYMONTH=3',
      '2026-11-24',
      '2027-03-24',
    ],
    ['every quarter', 'FREQ=MONTHLY;INTERVAL=3', '2026-11-24', '2027-02-24'],
    ['every year', 'FREQ=YEARLY', '2026-11-24', '2027-11-24'],
    ['every 29th of February', 'FREQ=YEARLY', '2024-02-29', '2028-02-29'],
    ['14 days after it was done', 'AFTER-DONE=14', '2026-11-24', '2026-12-08'],
  ])('%s', (_, rule, start, expected) => {
    expect(next(rule, start)).toBe(expected);
  });

  test('after it was done counts from the day of doing, not from the day that was planned', () => {
    expect(next('AFTER-DONE=3', '2026-11-24', '2026-11-30')).toBe('2026-12-03');
  });

  test('done late, it does not come up for the days that were missed', () => {
    expect(next('FREQ=WEEKLY;BYDAY=MO', '2026-11-02', '2026-11-24')).toBe('2026-11-30');
  });

  test('ends after its last day and after its last time', () => {
    expect(next('FREQ=DAILY;UNTIL=20261125', '2026-11-24')).toBe('2026-11-25');
    expect(next('FREQ=DAILY;UNTIL=20261125', '2026-11-24', '2026-11-25')).toBeNull();
    expect(next('FREQ=DAILY;COUNT=2', '2026-11-24', '2026-11-25')).toBeNull();
  });

  test('carries one time fewer over to the step that follows', () => {
    const twice = readRecurrence('FREQ=DAILY;COUNT=2');
    const once = twice && carriedOn(twice);
    expect(once && writeRecurrence(once)).toBe('FREQ=DAILY;COUNT=1');
    expect(once && carriedOn(once)).toBeNull();
  });

  test('that can never come is over, not endless', () => {
    expect(next('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2026-11-24')).toBeNull();
    expect(next('FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31', '2026-11-24')).toBeNull();
  });
});

describe('the text of a recurrence', () => {
  test.each([
    '',
    'every monday',
    'FREQ=HOURLY',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;BYDAY=1MO',
    'FREQ=WEEKLY;BYMONTHDAY=3',
    'FREQ=DAILY=2',
    'FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1',
    'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1,2',
    'FREQ=YEARLY;BYDAY=MO',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;INTERVAL=2;INTERVAL=3',
    'FREQ=DAILY;COUNT=2;UNTIL=20261231',
    'FREQ=DAILY;UNTIL=20260231',
    'FREQ=WEEKLY;BYWEEKNO=3',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=WEEKLY;WKST=SU',
    'AFTER-DONE=0',
    'AFTER-DONE=-3',
  ])('is refused when we could not keep to it: %s', (text) => {
    expect(readRecurrence(text)).toBeNull();
  });

  test('survives being written and read', () => {
    fc.assert(
      fc.property(rules, ({ text }) => {
        const read = readRecurrence(text);
        expect(read && readRecurrence(writeRecurrence(read))).toEqual(read);
      }),
    );
  });
});

test('every rule gives the days that the RFC library gives', () => {
  fc.assert(
    fc.property(rules, days, ({ text }, start) => {
      const read = readRecurrence(text);
      const oracle = new RRuleTemporal({
        rruleString: `DTSTART;TZID=UTC:${start.replaceAll('-', '')}T000000\nRRULE:${text}`,
      });
      const expected = oracle
        .all((_, index) => index < 12)
        .map((moment) => moment.toPlainDate().toString())
        .filter((day) => day > start)
        .slice(0, 10);
      expect(read && series(read, start, expected.length)).toEqual(expected);
    }),
    { numRuns: 400 },
  );
});

test('at an exact time a step comes back at the same hour in the zone in which it was agreed, over every change of the clock', () => {
  const hours = fc.constantFrom('00:30', '01:30', '02:30', '09:00', '23:30');
  fc.assert(
    fc.property(nearClockChanges(), rules, hours, ({ zone, now, today }, { text }, clock) => {
      const due = { is: 'time', at: `${today}T${clock}`, zone } as const;
      const done = { due, channel: 'call', purpose: 'the renewal', value: '', repeats: text } as const;
      const [next] = comesBack(done, { ...DESK, now, zone });
      const day = nextOccurrence(readRecurrence(text)!, today, today);
      // The last time of a series has none after it.
      if (next === undefined) {
        expect(day === null || text.endsWith('COUNT=1')).toBe(true);
        return;
      }
      expect(next.due).toEqual({ is: 'time', at: `${day}T${clock}`, zone });
      const [from, to] = [due, next.due as DueTime].map((one) => dueInstant(one));
      const apart = Temporal.PlainDate.from(today).until(day!).days * 24 * 3_600_000;
      // Whole days, but for what the clocks were moved meanwhile.
      expect(Math.abs(to! - from! - apart)).toBeLessThanOrEqual(2 * 3_600_000);
    }),
    { numRuns: 500 },
  );
});

test('far from its start a rule gives the same days as near it', () => {
  fc.assert(
    fc.property(rules, days, fc.integer({ min: 0, max: 400 }), ({ text }, start, away) => {
      const read = readRecurrence(text);
      const after = Temporal.PlainDate.from(start).add({ days: away }).toString();
      let near: string | null = start;
      while (read && near !== null && near <= after) near = nextOccurrence(read, start, near);
      expect(read && nextOccurrence(read, start, after)).toBe(near);
    }),
    { numRuns: 30 },
  );
});

const days = fc
  .integer({ min: 0, max: 6000 })
  .map((ahead) => Temporal.PlainDate.from('2024-01-01').add({ days: ahead }).toString());
const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const weekdays = fc.uniqueArray(weekday, { minLength: 1, maxLength: 5 }).map((names) => names.join(','));
const interval = fc.integer({ min: 1, max: 6 }).map((count) => (count === 1 ? '' : `;INTERVAL=${count}`));
const end = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  fc.integer({ min: 1, max: 9 }).map((count) => `;COUNT=${count}`),
  fc.constant(';UNTIL=20300101T000000Z'),
);
const months = fc
  .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 4 })
  .map((some) => some.join(','));
const monthDay = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant(-1));
const nth = fc.tuple(fc.constantFrom(1, 2, 3, 4, -1, -2), weekday).map(([count, name]) => `${count}${name}`);
const regular = fc
  .tuple(
    fc.oneof(
      fc.constant('FREQ=DAILY'),
      fc.constant('FREQ=WEEKLY'),
      weekdays.map((names) => `FREQ=WEEKLY;BYDAY=${names}`),
      fc.constant('FREQ=MONTHLY'),
      monthDay.map((day) => `FREQ=MONTHLY;BYMONTHDAY=${day}`),
      nth.map((day) => `FREQ=MONTHLY;BYDAY=${day}`),
      fc.constantFrom(1, -1).map((place) => `FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=${place}`),
      fc.constant('FREQ=YEARLY'),
      months.map((some) => `FREQ=DAILY;BYMONTH=${some}`),
      fc.tuple(months, weekdays).map(([some, names]) => `FREQ=WEEKLY;BYMONTH=${some};BYDAY=${names}`),
      months.map((some) => `FREQ=YEARLY;BYMONTH=${some};BYMONTHDAY=15`),
      fc
        .tuple(fc.integer({ min: 1, max: 12 }), nth)
        .map(([month, day]) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=${day}`),
    ),
    interval,
  )
  .map(([base, every]) => base + every);
// Days that each month has, and no interval that could step over its months for ever: the library looks without end.
const seasonal = fc
  .tuple(months, fc.oneof(fc.integer({ min: 1, max: 28 }), fc.constant(-1)))
  .map(([some, day]) => `FREQ=MONTHLY;BYMONTH=${some};BYMONTHDAY=${day}`);
const rules = fc
  .tuple(fc.oneof({ weight: 12, arbitrary: regular }, seasonal), end)
  .map(([base, until]) => ({ text: base + until }));
