import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { changeSettings, readSettings } from '../../../lib/actions/change-settings.ts';
import { renewHolidays } from '../../../lib/actions/renew-holidays.ts';
import { holidaysOf, lastHolidayYear, renewedHolidays } from '../../../lib/domain/holidays.ts';
import { daysOffOf } from '../../../lib/domain/rhythm.ts';
import { fakeWorld } from '../../fakes/fake-world.ts';

const bring = async () => renewedHolidays;

test('a country that is switched on has the years that a new version knows; earlier ones stay', async () => {
  const world = fakeWorld();
  await changeSettings(world, { holidayCalendars: { PT: ['2025-12-25', '2026-12-25'] } });
  await renewHolidays(world, bring);
  const { PT: days } = (await readSettings(world)).holidayCalendars;
  expect(days).toEqual(['2025-12-25', ...holidaysOf('PT')]);
  expect(days?.at(-1)?.slice(0, 4)).toBe(String(lastHolidayYear));
});

test('a day that the user works all the same stays a working day', async () => {
  const world = fakeWorld();
  await changeSettings(world, {
    holidayCalendars: { PT: ['2026-12-25'] },
    ownDaysOff: { '2027-12-25': false },
  });
  await renewHolidays(world, bring);
  const off = daysOffOf(await readSettings(world));
  expect([off.has('2026-12-25'), off.has('2027-12-25'), off.has('2028-12-25')]).toEqual([true, false, true]);
});

test('where no country is on the table is not even read, and where nothing is new nothing is written', async () => {
  const world = fakeWorld();
  const asked = vi.fn(bring);
  await renewHolidays(world, asked);
  await changeSettings(world, { holidayCalendars: { PT: holidaysOf('PT') } });
  const { looks } = world;
  expect(asked).not.toHaveBeenCalled();
  await renewHolidays(world, asked);
  expect(asked).toHaveBeenCalledOnce();
  expect(world.looks).toBe(looks);
});

test('no day of another year, no country off and no unknown country is ever changed, and twice is once', () => {
  const day = fc
    .tuple(
      fc.integer({ min: 2020, max: 2040 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
  const kept = fc.dictionary(fc.constantFrom('PT', 'DE', 'FR', 'ZZ'), fc.uniqueArray(day, { maxLength: 6 }));
  const isOutside = (one: string) => one < '2026' || one >= String(lastHolidayYear + 1);
  fc.assert(
    fc.property(kept, (before) => {
      const after = renewedHolidays(before) ?? before;
      expect(Object.keys(after)).toEqual(Object.keys(before));
      for (const [country, days] of Object.entries(before)) {
        const now = after[country]!;
        if (days.length === 0 || country === 'ZZ') expect(now).toEqual(days);
        else expect(now).toEqual([...new Set([...days.filter(isOutside), ...holidaysOf(country)])].sort());
      }
      expect(renewedHolidays(after)).toBeNull();
    }),
  );
});
