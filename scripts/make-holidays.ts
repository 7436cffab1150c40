import { writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';

/*
 * Writes lib/domain/holiday-table.ts: the national public holidays of every country that the date-holidays package
 * knows, for three years. Run once a year; the package itself (230 KB) never ships.
 */
const years = [2026, 2027, 2028];
const countries = new Holidays().getCountries('en');

const lines: string[] = [];
for (const code of Object.keys(countries).sort()) {
  const calendar = new Holidays(code);
  const days = years.flatMap((year) =>
    (calendar.getHolidays(year) ?? [])
      .filter((one) => one.type === 'public')
      .map((one) => one.date.slice(0, 10)),
  );
  if (days.length === 0) continue;
  lines.push(`  ${code}: '${packed([...new Set(days)].sort())}',`);
}

/** Years apart by ';', days as MMDD without separators. */
function packed(days: string[]): string {
  return years
    .map((year) =>
      days
        .filter((day) => day.startsWith(`${year}-`))
        .map((day) => day.slice(5).replace('-', ''))
        .join(''),
    )
    .join(';');
}

writeFileSync(
  new URL('../lib/domain/holiday-table.ts', import.meta.url),
  `/*
 * Made by scripts/make-holidays.ts from the date-holidays package (ISC and CC-BY-3.0, https://github.com/commenthol/date-holidays).
 * National public holidays: for each country the years from \`firstYear\`, apart by ';', days as MMDD.
 */
export const firstYear = ${years[0]};

export const holidayTable: Record<string, string> = {
${lines.join('\n')}
};
`,
);
console.log(`${lines.length} countries, ${years.join(', ')}`);
