import { firstYear, holidayTable } from './holiday-table.ts';

/** The countries whose public holidays are known: ISO 3166 codes, sorted. */
export function holidayCountries(): string[] {
  return Object.keys(holidayTable);
}

/** The national public holidays of a country, `YYYY-MM-DD`, in order; none for a code that is not known. */
export function holidaysOf(country: string): string[] {
  const years = holidayTable[country]?.split(';') ?? [];
  return years.flatMap((packed, index) =>
    (packed.match(/.{4}/g) ?? []).map((day) => `${firstYear + index}-${day.slice(0, 2)}-${day.slice(2)}`),
  );
}

/** The last year for which the table holds days. */
export const lastHolidayYear = firstYear + 2;

/**
 * The calendars that are switched on (days `YYYY-MM-DD` by country), with the days as they are known now: those of years
 * that the table does not hold stay, and so does a country that it does not know. Null: nothing is new.
 */
export function renewedHolidays(kept: Record<string, string[]>): Record<string, string[]> | null {
  let isNew = false;
  const renewed = Object.entries(kept).map(([country, days]) => {
    const known = days.length > 0 ? holidaysOf(country) : [];
    if (known.length === 0) return [country, days] as const;
    const isHeld = (day: string) => day >= `${firstYear}` && day < `${lastHolidayYear + 1}`;
    const all = [...new Set([...days.filter((day) => !isHeld(day)), ...known])].sort();
    isNew ||= all.join() !== days.join();
    return [country, all] as const;
  });
  return isNew ? Object.fromEntries(renewed) : null;
}
