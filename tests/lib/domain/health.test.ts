import { expect, test } from 'vitest';
import {
  type Health,
  healthReport,
  isWrittenLongAgo,
  readerState,
  worriesIn,
} from '../../../lib/domain/health.ts';
import { wellHealth as well } from './well-health.ts';

const { at } = well;
const minute = 60_000;
const day = 24 * 60 * minute;

test('all is well when everything is as it should be', () => {
  expect(worriesIn(well)).toEqual([]);
});

test.each<[string, Partial<Health>, string]>([
  ['no alarm is armed', { alarms: { next: null, heartbeat: true } }, 'alarms'],
  ['the heartbeat does not beat', { alarms: { next: at, heartbeat: false } }, 'alarms'],
  [
    'the last look is more than an hour ago',
    { lastLook: { at: at - 61 * minute, due: 0, trouble: '' } },
    'look',
  ],
  ['the last look had trouble', { lastLook: { at, due: 0, trouble: 'full' } }, 'look'],
  ['the clock looks wrong', { clock: 'wrong' }, 'clock'],
  [
    'the browser shows no notifications',
    { notifications: { on: true, browser: 'denied', seen: true } },
    'notifications',
  ],
  [
    'nobody has confirmed a notification',
    { notifications: { on: true, browser: 'granted', seen: null } },
    'notifications',
  ],
  ['Gmail is kept from us', { access: { ...well.access, gmail: false } }, 'gmail'],
  [
    'LinkedIn was chosen and is kept from us',
    { access: { ...well.access, linkedinChosen: 'in the page' } },
    'linkedin',
  ],
  ['the copies cannot be reached', { copies: null }, 'copies'],
  ['the last copy failed', { copies: { ...well.copies!, lastTried: { at, trouble: 'full' } } }, 'copies'],
  [
    'no copy was tried for two days',
    { copies: { ...well.copies!, lastTried: { at: at - 2 * day, trouble: '' } } },
    'copies',
  ],
  ['the weekly copy is due', { written: { at: at - 8 * day, weekly: true } }, 'written'],
  [
    'a page of one site was not read',
    { readers: [well.readers[0]!, { ...well.readers[0]!, site: 'linkedin', last: 'no' }] },
    'readers',
  ],
  ['rows were set aside', { aside: { contact: 1 } }, 'aside'],
])('it wants to be looked at when %s', (_, changes, worry) => {
  expect(worriesIn({ ...well, ...changes })).toEqual([worry]);
});

test.each([
  ['gmail', 'yes', '', 'well'],
  ['gmail', 'partly', 'last message', 'normal'],
  ['gmail', 'partly', 'who writes', 'changed'],
  ['gmail', 'partly', 'last message, who writes', 'changed'],
  ['linkedin', 'partly', 'signed in, one person (several people write here)', 'normal'],
  ['linkedin', 'partly', 'last message', 'changed'],
  ['elsewhere', 'partly', 'last message', 'changed'],
  ['gmail', 'no', 'last message', 'changed'],
] as const)('a page of %s that was read (%s) without “%s” is %s', (site, last, missing, expected) => {
  expect(readerState({ ...well.readers[0]!, site, last, missing })).toBe(expected);
});

test('what the user has switched off is no worry', () => {
  const off: Health = {
    ...well,
    notifications: { on: false, browser: 'denied', seen: null },
    written: { at: null, weekly: false },
  };
  expect(worriesIn(off)).toEqual([]);
});

test('a book without anybody needs no copy', () => {
  const copies = { count: 0, newest: null, lastTried: null };
  expect(worriesIn({ ...well, book: { contacts: 0, open: 0 }, copies })).toEqual([]);
});

test('a week has gone after seven days, also when the clock went back, and when the book was never written', () => {
  expect(isWrittenLongAgo(at - 7 * day, at)).toBe(true);
  expect(isWrittenLongAgo(at - 7 * day + 1, at)).toBe(false);
  expect(isWrittenLongAgo(at + 30 * day, at)).toBe(true);
  expect(isWrittenLongAgo(null, at)).toBe(true);
});

test('the report is the facts and the worries, as JSON', () => {
  const report = JSON.parse(healthReport({ ...well, clock: 'wrong' }));
  expect(report).toMatchObject({ report: 'Onward health', worries: ['clock'], book: { contacts: 214 } });
});
