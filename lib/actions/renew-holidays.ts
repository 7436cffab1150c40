import { firstSettings } from '../domain/settings.ts';
import type { World } from '../domain/world.ts';

/** The calendars switched on, with the days as they are known now; null: nothing is new. */
export type RenewedHolidays = (kept: Record<string, string[]>) => Record<string, string[]> | null;

/**
 * Gives the countries that are switched on the days that this version knows. `bring` reads the table of them, only where
 * there is such a country.
 */
export async function renewHolidays(world: World, bring: () => Promise<RenewedHolidays>): Promise<void> {
  const settings = await world.store.read((tx) => tx.get('settings', 'settings'));
  if (Object.keys(settings?.holidayCalendars ?? {}).length === 0) return;
  const renewed = await bring();
  const isNew = await world.store.change(async (tx) => {
    const before = (await tx.get('settings', 'settings')) ?? firstSettings;
    const holidayCalendars = renewed(before.holidayCalendars);
    if (holidayCalendars !== null) await tx.put('settings', { ...before, holidayCalendars });
    return holidayCalendars !== null;
  });
  if (isNew) world.lookAgain();
}
