import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDue, Due, dueDay, dueDayIn, dueFrom, dueInstant } from '../../../lib/domain/due.ts';
import { sameDue } from '../../../lib/domain/due-same.ts';

const LISBON = 'Europe/Lisbon';
const NEW_YORK = 'America/New_York';
const timed = (at: string, zone: string) => ({ is: 'time', at, zone }) as const;

describe('a due', () => {
  test.each([
    { is: 'day', day: '2026-11-26' },
    { is: 'day', day: '2028-02-29' },
    { is: 'time', at: '2026-11-26T09:00', zone: LISBON },
    { is: 'time', at: '2026-11-26T00:00', zone: 'UTC' },
  ])('is taken when day, time and zone exist: %j', (due) => {
    expect(Due.safeParse(due).success).toBe(true);
  });

  test.each([
    null,
    {},
    { is: 'day' },
    { is: 'day', day: '2026-02-31' },
    { is: 'day', day: '2027-02-29' },
    { is: 'day', day: '2026-11-26T09:00' },
    { is: 'day', day: '26.11.2026' },
    { is: 'day', day: '+002026-11-26' },
    { is: 'time', at: '2026-11-26T24:00', zone: LISBON },
    { is: 'time', at: '2026-11-26T09:60', zone: LISBON },
    { is: 'time', at: '2026-11-26T09:00Z', zone: LISBON },
    { is: 'time', at: '2026-11-26T09:00:00', zone: LISBON },
    { is: 'time', at: '+002026-11-26T09:00', zone: LISBON },
    { is: 'time', at: '2026-11-26', zone: LISBON },
    { is: 'time', at: '2026-11-26T09:00', zone: 'Europe/Atlantis' },
    { is: 'time', at: '2026-11-26T09:00', zone: '+01:00' },
    { is: 'time', at: '2026-11-26T09:00' },
    { is: 'week', day: '2026-11-26' },
  ])('is refused when something in it does not exist: %j', (due) => {
    expect(Due.safeParse(due).success).toBe(false);
  });

  test('at a time in the gap of the clock is an hour later', () => {
    // New York springs forward from 2:00 to 3:00 on 14 March 2027.
    expect(dueInstant(timed('2027-03-14T02:30', NEW_YORK))).toBe(Date.UTC(2027, 2, 14, 7, 30));
  });

  test('at a time that comes twice is the first of the two', () => {
    // Lisbon falls back from 2:00 to 1:00 on 31 October 2027; the first 1:30 is summer time, UTC+1.
    expect(dueInstant(timed('2027-10-31T01:30', LISBON))).toBe(Date.UTC(2027, 9, 31, 0, 30));
  });

  test('keeps the day that was agreed, and falls on another day for someone far away', () => {
    const late = timed('2026-11-26T21:00', NEW_YORK);
    expect(dueDay(late)).toBe('2026-11-26');
    expect(dueDayIn(late, LISBON)).toBe('2026-11-27');
  });

  test('for a day is that day wherever the user is', () => {
    const day: Due = { is: 'day', day: '2026-11-26' };
    expect(dueDayIn(day, 'Asia/Tokyo')).toBe('2026-11-26');
    expect(dueFrom(day, 'Asia/Tokyo')).toBe(Date.UTC(2026, 10, 25, 15));
  });

  test('for a time begins at that time', () => {
    expect(dueFrom(timed('2026-11-26T09:00', NEW_YORK), 'Asia/Tokyo')).toBe(Date.UTC(2026, 10, 26, 14));
  });
});

describe('two dues', () => {
  const nine = timed('2026-11-26T09:00', LISBON);
  test.each<[string, Due, Due, boolean]>([
    ['say the same on one day', { is: 'day', day: '2026-11-26' }, { is: 'day', day: '2026-11-26' }, true],
    ['say the same at one time', nine, { ...nine }, true],
    ['differ by the day', { is: 'day', day: '2026-11-26' }, { is: 'day', day: '2026-11-27' }, false],
    ['differ by the hour', nine, timed('2026-11-26T10:00', LISBON), false],
    ['differ by the zone, at one moment too', nine, timed('2026-11-26T09:00', 'Europe/London'), false],
    ['differ where one has no hour', { is: 'day', day: '2026-11-26' }, nine, false],
  ])('%s', (_, a, b, expected) => {
    expect(sameDue(a, b)).toBe(expected);
    expect(sameDue(b, a)).toBe(expected);
  });
});

describe('the order of dues', () => {
  test('puts a day-step before the times of its day', () => {
    const dues: Due[] = [
      timed('2026-11-26T09:00', LISBON),
      timed('2026-11-25T23:30', LISBON),
      { is: 'day', day: '2026-11-26' },
      timed('2026-11-26T03:30', NEW_YORK),
    ];
    expect(dues.toSorted((a, b) => compareDue(a, b, LISBON))).toEqual([dues[1], dues[2], dues[3], dues[0]]);
  });

  test('puts times by their moment, in one zone and in two', () => {
    const dues: Due[] = [
      timed('2026-11-26T09:00', NEW_YORK),
      timed('2026-11-26T09:30', LISBON),
      timed('2026-11-26T09:00', LISBON),
    ];
    expect(dues.toSorted((a, b) => compareDue(a, b, LISBON))).toEqual([dues[2], dues[1], dues[0]]);
  });

  test('never contradicts itself, whatever the zones', () => {
    const zone = fc.constantFrom(LISBON, NEW_YORK, 'Asia/Tokyo', 'Pacific/Apia');
    const day = fc.constantFrom('2026-11-25', '2026-11-26', '2026-11-27');
    const due: fc.Arbitrary<Due> = fc.oneof(
      day.map((day) => ({ is: 'day', day }) as const),
      fc
        .tuple(day, fc.integer({ min: 10, max: 23 }), zone)
        .map(([day, hour, zone]) => timed(`${day}T${hour}:00`, zone)),
    );
    fc.assert(
      fc.property(due, due, due, zone, (a, b, c, here) => {
        expect(Math.sign(compareDue(a, b, here))).toBe(-Math.sign(compareDue(b, a, here)) + 0);
        if (compareDue(a, b, here) <= 0 && compareDue(b, c, here) <= 0) {
          expect(compareDue(a, c, here)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
