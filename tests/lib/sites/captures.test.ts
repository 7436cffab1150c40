import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ExpectedReading } from '../../pages/expected.ts';
import { readingOf, savedPage } from './saved.ts';

// Pages of real people, collected by others: they stay outside the project, and so does all that they say.
const captures = new URL('../../../../shared/captures/', import.meta.url);
type Capture = { file: string; address: string; expect: ExpectedReading['expect'] };
const listed = new URL('expected.jsonl', captures);
const all: Capture[] = existsSync(listed)
  ? readFileSync(listed, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];

test('captured pages are read as they should be, where they are at hand', () => {
  if (all.length === 0) return console.log('skipped: captures not here');
  for (const { file, address, expect: expected } of all) {
    const reading = readingOf(savedPage(new URL(file, captures).pathname), address);
    expect(reading, file).toMatchObject(expected);
    expect(Object.keys(reading).sort(), file).toEqual(
      ['account', 'conversation', 'found', 'lastMessage', 'missing', 'people', 'site'].sort(),
    );
  }
});

test('a captured profile under another address names nobody', () => {
  const profiles = all.filter(
    ({ expect: { conversation, found } }) => conversation?.kind === 'profile' && found === 'yes',
  );
  if (profiles.length === 0) return console.log('skipped: captures not here');
  for (const { file } of profiles) {
    const page = savedPage(new URL(file, captures).pathname);
    expect(readingOf(page, 'https://www.linkedin.com/in/somebody-else-entirely/').people, file).toEqual([]);
  }
});
