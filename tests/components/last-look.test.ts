// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Around } from '../../components/parts/around.ts';
import { listMarks } from '../../components/parts/list-marks.ts';
import { seenReplies } from '../../components/parts/seen-replies.ts';
import { lastLookWords } from '../../components/step/last-look.ts';
import type { PartsHere } from '../../lib/actions/parts-here.ts';
import type { Seen } from '../../lib/domain/seen.ts';
import type { ListRow } from '../../lib/sites/gmail/list.ts';
import { nothingFound } from '../../lib/sites/site.ts';

/** What the background was asked, by name. */
let asked: string[];
const life = new AbortController();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
  asked = [];
  const runtime = {
    id: 'ours',
    sendMessage: async ({ name }: { name: string }) => {
      asked.push(name);
      return { is: 'answer', answer: name === 'marksFor' ? [] : null };
    },
  };
  Object.assign(globalThis, { chrome: { runtime } });
});
afterEach(() => {
  vi.useRealTimers();
});

const page: Seen = {
  ...nothingFound('gmail', 'jana@brightwell.example'),
  found: 'yes',
  conversation: { kind: 'thread', id: '1a0329f6cc01a2b3', title: 'Seats' },
  lastMessage: { at: '2026-11-24T08:00:00Z', direction: 'in' },
  missing: [],
  address: 'https://mail.google.com/mail/u/0/#inbox/x',
};

function around(rows: ListRow[]): Around {
  const site = { rows: () => rows, bare: () => nothingFound('gmail'), rowAnchors: ['class'] };
  return { site, place: () => ({}), signal: life.signal } as unknown as Around;
}

test('a thread in which nothing is new is told of once a minute, so that the last look is the last one', async () => {
  const replies = seenReplies(around([]));
  replies(page);
  replies(page);
  expect(asked).toEqual(['noteMessage']);
  await vi.advanceTimersByTimeAsync(60_000);
  replies(page);
  replies(page);
  expect(asked).toEqual(['noteMessage', 'noteMessage']);
});

test('a row of a list, which is asked about with its list, is told of once', async () => {
  const replies = seenReplies(around([]));
  replies(page, 'Thank you');
  await vi.advanceTimersByTimeAsync(60_000);
  replies(page, 'Thank you');
  expect(asked).toEqual(['noteMessage']);
});

test('a list in which nothing is new is asked about once a minute, when it is looked at', async () => {
  const row = { thread: '1a0329f6cc01a2b3', lastMessage: null } as ListRow;
  const marks = listMarks(around([row]), () => {});
  marks.turn({ marks: false, replies: true } as PartsHere['on']);
  const click = async () => {
    document.body.click();
    await vi.advanceTimersByTimeAsync(1_000);
  };
  await click();
  await click();
  expect(asked).toEqual(['marksFor']);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(asked).toEqual(['marksFor']);
  await click();
  expect(asked).toEqual(['marksFor', 'marksFor']);
  life.abort();
});

test('the last look is said as day and time; without any, that it needs an open page', () => {
  const hearer = { now: Date.UTC(2026, 10, 24, 9), zone: 'Europe/Lisbon', locale: 'en-GB' };
  expect(lastLookWords(Date.UTC(2026, 10, 24, 8, 52), hearer)).toBe('looked for replies today 08:52');
  expect(lastLookWords(Date.UTC(2026, 10, 23, 17, 5), hearer)).toBe('looked for replies yesterday 17:05');
  expect(lastLookWords(null, hearer)).toBe('replies show while the page is open');
});
