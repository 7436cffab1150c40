import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { threadInAddress, threadOf } from '../../../../lib/sites/gmail/address.ts';
import { wayBackToThread } from '../../../../lib/sites/gmail/way-back.ts';
import { inAddress } from './encode.ts';

const hexId = fc.bigInt({ min: 1n << 59n, max: (1n << 61n) - 1n }).map((id) => id.toString(16));

test('what Gmail writes in the address is read back as the thread that it names, for any thread', () => {
  fc.assert(
    fc.property(hexId, (id) => {
      expect(threadOf(inAddress(id))).toBe(id);
    }),
  );
});

test('a thread begun in this account keeps its own kind of name', () => {
  const long = fc.bigInt({ min: 1n << 50n, max: 1n << 63n });
  fc.assert(
    fc.property(long, fc.constantFrom('', '-'), (id, sign) => {
      expect(threadOf(inAddress(`a:r${sign}${id}`))).toBe(`thread-a:r${sign}${id}`);
    }),
  );
});

test('words that only look like a name from the address are no thread', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz'),
    minLength: 20,
    maxLength: 40,
  });
  fc.assert(
    fc.property(letters, (name) => {
      const id = threadOf(name);
      expect(id === null || inAddress(id.replace('thread-', '')) === name).toBe(true);
    }),
  );
});

test('reader and encoder agree with the real addresses that were collected', () => {
  const vectors = new URL('../../../../../shared/captures/gmail/url-hash-vectors.tsv', import.meta.url);
  if (!existsSync(vectors)) return console.log('skipped: captures not here');
  const rows = readFileSync(vectors, 'utf8').trim().split('\n').slice(1);
  for (const row of rows) {
    const [name, perm, hex] = row.split('\t') as [string, string, string];
    expect(threadOf(name), name).toBe(perm === 'INVALID' ? null : hex);
    if (perm !== 'INVALID') {
      expect(inAddress(hex)).toBe(name);
      expect(threadOf(perm)).toBe(hex);
    }
  }
  expect(rows.length).toBeGreaterThan(0);
});

test.each([
  ['#inbox', null],
  ['#inbox/p2', null],
  ['#inbox?compose=new', null],
  ['#settings/general', null],
  ['#search/from%3Aines', null],
  ['#label/Prospects', null],
  ['#category/promotions/p3', null],
  ['#inbox/1a0329f6cc01a2b3', '1a0329f6cc01a2b3'],
  ['#category/updates/1a0329f6cc01a2b3', '1a0329f6cc01a2b3'],
  ['#search/a%2Fb/p2/1a0329f6cc01a2b3?compose=CllgCHrj', '1a0329f6cc01a2b3'],
  ['#all/1a0329f6cc01a2b3?projector=1', '1a0329f6cc01a2b3'],
  ['#inbox/1A0329F6CC01A2B3', null],
  ['', null],
])('the address %s names the thread %s', (hash, id) => {
  expect(threadInAddress(new URL(`https://mail.google.com/mail/u/0/${hash}`))).toBe(id);
});

test('the way back opens the thread in the right account, whatever its place among those signed in', () => {
  const here = new URL('https://mail.google.com/mail/u/2/#label/Work/1a0329f6cc01a2b3');
  expect(wayBackToThread('jana@brightwell.example', '1a0329f6cc01a2b3', here)).toBe(
    'https://mail.google.com/mail/u/0/?authuser=jana%40brightwell.example#all/1a0329f6cc01a2b3',
  );
});

test.each([
  [null, '1a0329f6cc01a2b3', 'https://mail.google.com/mail/u/2/#inbox/x'],
  ['jana@brightwell.example', 'thread-a:r-12', 'https://mail.google.com/mail/u/2/#inbox/x'],
  ['jana@brightwell.example', null, 'https://mail.google.com/mail/u/2/#inbox'],
  ['sales@brightwell.example', '1a0329f6cc01a2b3', 'https://mail.google.com/mail/b/AEo/u/0/#inbox/x'],
])('where %s or %s does not suffice, the original address is the way back', (account, thread, address) => {
  expect(wayBackToThread(account, thread, new URL(address))).toBe(address);
});
