import { readFileSync } from 'node:fs';
import { readPurpose } from '../lib/phrases/coach/read-purpose.ts';

/**
 * Measures the purpose coach against a list: `node scripts/measure-coach.ts FILE.tsv`.
 * One phrase a line: `hollow` or `real`, a language tag, the phrase, parted by tabs. Blank lines and lines that begin
 * with # are passed over; a line that cannot be read is reported with its number and not counted.
 * Prints every miss and, last, the figures; 'hollow' is what precision and recall are about.
 */
const [file] = process.argv.slice(2);
if (!file) {
  console.error('usage: node scripts/measure-coach.ts FILE.tsv');
  process.exit(2);
}

const counted = { hit: 0, falseAlarm: 0, missed: 0, phrases: 0 };
for (const [at, line] of linesOf(file).entries()) {
  if (line.trim() === '' || line.startsWith('#')) continue;
  const [label, lang, ...rest] = line.split('\t');
  const phrase = rest.join(' ').trim();
  if ((label?.trim() !== 'hollow' && label?.trim() !== 'real') || !lang?.trim() || phrase === '') {
    console.log(`line ${at + 1} cannot be read, not counted: ${line}`);
    continue;
  }
  count(label.trim(), lang.trim(), phrase);
}
const { hit, falseAlarm, missed, phrases } = counted;
console.log(
  `precision ${share(hit, hit + falseAlarm)}, recall ${share(hit, hit + missed)}, ${phrases} phrases`,
);

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r\n|\n|\r/);
  } catch (error) {
    console.error(`${path} cannot be read: ${error instanceof Error ? error.message : error}`);
    process.exit(2);
  }
}

function count(label: string, lang: string, phrase: string): void {
  const reading = readPurpose(phrase, lang);
  const found = reading.is === 'real' ? 'real' : 'hollow';
  counted.phrases += 1;
  if (label === 'hollow' && found === 'hollow') counted.hit += 1;
  if (label === 'hollow' && found === 'real') counted.missed += 1;
  if (label === 'real' && found === 'hollow') counted.falseAlarm += 1;
  if (label === found) return;
  const because = reading.is === 'hollow' ? ` (${reading.because.language}: ${reading.because.words})` : '';
  console.log(`${label}\t${lang}\t${phrase}\tread as ${found}${because}`);
}

/** Nothing found and nothing to find is a perfect score, not a division by zero. */
function share(part: number, whole: number): string {
  return (whole === 0 ? 1 : part / whole).toFixed(2);
}
