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
const rows = readFileSync(file, 'utf8')
  .replace(/^\uFEFF/, '')
  .split(/\r?\n/)
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .filter((cells) => /^\d{4}-/.test(cells[2] ?? ''));
let right = 0;
for (const [tag = '', zone = '', now = '', phrase = '', wanted = ''] of rows) {
  const got = readingOf(tag, zone, now, phrase);
  if (got === wanted.trim().replace(/(T\d\d:\d\d):00$/, '$1')) right += 1;
  else console.log([tag, zone, now, phrase, `expected ${wanted.trim()}`, `read ${got}`].join('\t'));
}
const share = rows.length === 0 ? 0 : right / rows.length;
console.log(`${right} of ${rows.length} read rightly (${share.toFixed(3)})`);

/** The first reading, as the table writes it; a phrase that cannot be is `none`. */
function readingOf(tag: string, zone: string, now: string, phrase: string): string {
  const language = languages[baseOf(tag)];
  if (!language) return 'none';
  const instant = Temporal.PlainDateTime.from(now.trim().replace(' ', 'T')).toZonedDateTime(zone.trim());
  const context = { now: instant.epochMilliseconds, zone: zone.trim(), language, locale: tag };
  const read = readDate(phrase, context);
  const due = read.is === 'read' ? read.readings[0]?.due : undefined;
  if (!due) return 'none';
  if (due.is === 'day') return due.day;
  const there = Temporal.Instant.fromEpochMilliseconds(dueInstant(due)).toZonedDateTimeISO(zone.trim());
  return there.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

function baseOf(tag: string): string {
  return tag.trim().toLowerCase().slice(0, 2);
}
