import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const table = new URL('phrases.tsv', import.meta.url).pathname;
const script = new URL('../../../../scripts/measure-dates.ts', import.meta.url).pathname;

function measured(file: string): string[] {
  return execFileSync(process.execPath, [script, file], { encoding: 'utf8' }).trimEnd().split('\n');
}

// The table's dates were written out from a calendar, or computed by another program with another library's calendar and
// time zones, from what each phrase means; none of that runs here.
test('every phrase of the table is read as it is meant', () => {
  const rows = readFileSync(table, 'utf8')
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#')).length;
  expect(measured(table)).toEqual([`${rows} of ${rows} read rightly (1.000)`]);
});

test('the table has at least 200 phrases in each language, and some that are no date', () => {
  const rows = readFileSync(table, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  for (const language of ['en', 'de', 'fr', 'es', 'pt']) {
    const own = rows.filter(([tag]) => tag?.startsWith(language));
    expect(own.length, language).toBeGreaterThanOrEqual(200);
    expect(own.filter((row) => row[4] === 'none').length, language).toBeGreaterThanOrEqual(10);
  }
});

test('the measure prints a miss with what was expected and what was read', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'phrases-')), 'two.tsv');
  writeFileSync(
    file,
    'en\tEurope/Lisbon\t2026-11-24T08:52\ttomorrow\t2026-11-25\nen\tEurope/Lisbon\t2026-11-24T08:52\ttoday\tnone\n',
  );
  expect(measured(file)).toEqual([
    'en\tEurope/Lisbon\t2026-11-24T08:52\ttoday\texpected none\tread 2026-11-24',
    '1 of 2 read rightly (0.500)',
  ]);
});
