import { expect, test } from 'vitest';
import { isDay } from '../../../lib/domain/day.ts';
import {
  holidayCountries,
  holidaysOf,
  lastHolidayYear,
  renewedHolidays,
} from '../../../lib/domain/holidays.ts';

test('the holidays of at least 59 countries are known, for three years, each day once and in order', () => {
  const countries = holidayCountries();
  expect(countries.length).toBeGreaterThanOrEqual(59);
  for (const country of countries) {
    const days = holidaysOf(country);
    expect([country, days]).toEqual([country, [...new Set(days)].filter(isDay).sort()]);
    const years = new Set(days.map((day) => Number(day.slice(0, 4))));
    expect([country, [...years]]).toEqual([
      country,
      [lastHolidayYear - 2, lastHolidayYear - 1, lastHolidayYear],
    ]);
  }
});

// From the laws of each country; those that move were counted from Easter by hand (5 April 2026, 28 March 2027).
test.each([
  ['PT', ['2026-04-03', '2026-04-25', '2026-06-10', '2026-12-25', '2027-03-26']],
  ['DE', ['2026-04-06', '2026-05-14', '2026-05-25', '2026-10-03', '2027-03-29']],
  ['FR', ['2026-05-08', '2026-07-14', '2026-11-11', '2027-03-29', '2027-05-17']],
  ['US', ['2026-11-26', '2027-01-18', '2027-05-31', '2027-11-25']],
  ['JP', ['2026-02-23', '2026-05-05', '2026-11-03']],
])('the holidays of %s are on their days', (country, days) => {
  const known = holidaysOf(country);
  expect(days.filter((day) => !known.includes(day))).toEqual([]);
});

test('a calendar that is on gets the days of the years that are known, and keeps those of the others', () => {
  const [before, first, last, after] = [
    `${lastHolidayYear - 3}-12-31`,
    `${lastHolidayYear - 2}-01-01`,
    `${lastHolidayYear}-12-31`,
    `${lastHolidayYear + 1}-01-01`,
  ];
  const kept = { PT: [before, last, after], XX: ['2026-05-01'], DE: [] };
  const renewed = renewedHolidays(kept);
  expect(renewed).toEqual({ ...kept, PT: [before, ...holidaysOf('PT'), after] });
  expect(renewed?.PT).toContain(first);
  expect(renewed?.PT).not.toContain(last);
  expect(renewedHolidays(renewed!)).toBeNull();
});

test('of a country that nobody knows there are none', () => {
  expect(holidaysOf('XX')).toEqual([]);
});
