/**
 * How many phrases are read rightly: `node scripts/measure-dates.ts FILE.tsv`. Each line holds, separated by tabs, a
 * language tag, a zone, now as wall time, the phrase, and what is expected: an ISO wall time in that zone, an ISO date
 * for a day-step, or `none`. Each miss is printed; the last line counts.
 */
import { readFileSync } from 'node:fs';
import { dueInstant } from '../lib/domain/due.ts';
import type { Language } from '../lib/phrases/dates/language.ts';
import { german } from '../lib/phrases/dates/languages/de.ts';
import { english } from '../lib/phrases/dates/languages/en.ts';
import { spanish } from '../lib/phrases/dates/languages/es.ts';
import { french } from '../lib/phrases/dates/languages/fr.ts';
import { portuguese } from '../lib/phrases/dates/languages/pt.ts';
import { readDate } from '../lib/phrases/dates/read-date.ts';

const languages: Record<string, Language> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  pt: portuguese,
};

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: npm run -s measure:dates -- FILE.tsv');
  process.exit(2);
}
const rows = rowsIn(textOf(file));
let right = 0;
for (const row of rows) {
  const { tag, zone, now, phrase } = row;
  const instant = instantOf(row);
  const wanted = instant === undefined ? row.wanted : asWritten(row.wanted, zone);
  const got = instant === undefined ? 'no such time or zone' : readingOf(row, instant);
  if (got === wanted) right += 1;
  else console.log([tag, zone, now, phrase, `expected ${wanted}`, `read ${got}`].join('\t'));
}
const share = rows.length === 0 ? 0 : right / rows.length;
console.log(`${right} of ${rows.length} read rightly (${share.toFixed(3)})`);

type Row = { tag: string; zone: string; now: string; phrase: string; wanted: string };

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    console.error(`${file} cannot be read.`);
    process.exit(2);
  }
}

/** Blank lines, comments and a heading are no rows; a line that is broken is one, and a miss. */
function rowsIn(text: string): Row[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.trim()));
  const isHeading = lines[0] !== undefined && !/\d/.test(lines[0][2] ?? '');
  return (isHeading ? lines.slice(1) : lines).map(
    ([tag = '', zone = '', now = '', phrase = '', wanted = '']) => ({ tag, zone, now, phrase, wanted }),
  );
}

/** What is expected, in the form in which readings are written: without seconds, an offset told as wall time in the zone. */
function asWritten(wanted: string, zone: string): string {
  const time = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?/i.exec(wanted);
  if (!time) return wanted.toLowerCase();
  const [, day, clock, offset] = time;
  return offset === undefined
    ? `${day}T${clock}`
    : wallTime(Temporal.Instant.from(`${day}T${clock}${offset}`).epochMilliseconds, zone);
}

/** Now, in epoch milliseconds; an offset behind the wall time is passed over. */
function instantOf({ now, zone }: Row): number | undefined {
  const wall = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?)?/.exec(now)?.[0] ?? '';
  try {
    return Temporal.PlainDateTime.from(wall.replace(' ', 'T')).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    return undefined;
  }
}

/** The first reading, as the table writes it; a phrase that cannot be is `none`. */
function readingOf({ tag, zone, phrase }: Row, now: number): string {
  const language = languages[tag.toLowerCase().slice(0, 2)];
  if (!language) return 'no language of ours';
  const read = readDate(phrase, { now, zone, language, locale: tag });
  const due = read.is === 'read' ? read.readings[0]?.due : undefined;
  if (!due) return 'none';
  return due.is === 'day' ? due.day : wallTime(dueInstant(due), zone);
}

function wallTime(instant: number, zone: string): string {
  const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return there.toPlainDateTime().toString({ smallestUnit: 'minute' });
}
