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
  const file = tableOf(
    'en\tEurope/Lisbon\t2026-11-24T08:52\ttomorrow\t2026-11-25\nen\tEurope/Lisbon\t2026-11-24T08:52\ttoday\tnone\n',
  );
  expect(measured(file)).toEqual([
    'en\tEurope/Lisbon\t2026-11-24T08:52\ttoday\texpected none\tread 2026-11-24',
    '1 of 2 read rightly (0.500)',
  ]);
});

test('the measure takes tables as other programs write them, and counts what is broken as a miss', () => {
  const file = tableOf(
    `\uFEFF${[
      'language\tzone\tnow\tphrase\texpected',
      '# a comment',
      'EN\tEurope/Lisbon\t2026-11-24 08:52:00\ttomorrow  \t2026-11-25 ',
      'de\tEurope/Berlin \t2026-11-24T08:52\tmorgen um 9\t2026-11-25T09:00:00',
      'de-AT\tEurope/Vienna\t2026-11-24T08:52\tmorgen um 9\t2026-11-25T08:00Z',
      'en_gb\tEurope/London\t2026-11-24T08:52\t3/12\t2026-12-03',
      'en\tUTC\t2026-11-24T08:52\tQ3\tNone',
      '',
      'it\tEurope/Rome\t2026-11-24T08:52\tdomani\t2026-11-25',
      'en\tMars/Base\t2026-11-24T08:52\ttomorrow\t2026-11-25',
      'en\tUTC\t2026-13-24T08:52\ttomorrow\t2026-11-25',
      'en\tUTC\t2026-11-24T08:52\ttomorrow',
    ].join('\r\n')}\r\n`,
  );
  expect(measured(file).map((line) => line.split('\t').at(-1))).toEqual([
    'read no language of ours',
    'read no such time or zone',
    'read no such time or zone',
    'read 2026-11-25',
    '5 of 9 read rightly (0.556)',
  ]);
});

function tableOf(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'phrases-')), 'some.tsv');
  writeFileSync(file, text);
  return file;
}
