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
