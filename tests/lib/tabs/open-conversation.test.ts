import { beforeEach, expect, test, vi } from 'vitest';
import type { Origin } from '../../../lib/domain/origin.ts';
import { openConversation } from '../../../lib/tabs/open-conversation.ts';
import { inAddress } from '../sites/gmail/encode.ts';

type Tab = { id: number; windowId: number; url?: string; title?: string };

/** The tabs of the browser, and what was done to them. */
const there = vi.hoisted(() => ({ tabs: [] as Tab[], did: [] as unknown[] }));
vi.mock('../../../lib/browser.ts', () => ({
  browser: {
    tabs: {
      query: async () => there.tabs,
      create: async ({ url }: { url: string }) => there.did.push(['new tab', url]),
      update: async (id: number) => there.did.push(['to the front', id]),
    },
    windows: { update: async (id: number) => there.did.push(['window', id]) },
  },
}));

const id = '1a0329f6cc01a2b3';
const name = inAddress(id);
const mail = 'https://mail.google.com/mail';
const title = (account: string) => `Seats - ${account} - Practice Mail`;
const jana = 'jana@brightwell.example';
const inThread: Origin = {
  site: 'gmail',
  kind: 'thread',
  id,
  account: jana,
  title: 'Seats',
  address: `${mail}/u/0/#inbox/${name}`,
};
const back = `${mail}/u/0/?authuser=jana%40brightwell.example#all/${id}`;
const inFront = [
  ['to the front', 7],
  ['window', 3],
];

function open(origin: Origin, url: string | undefined, title = ''): Promise<boolean> {
  there.tabs = [
    { id: 1, windowId: 1 },
    {
      id: 2,
      windowId: 1,
      url: `${mail}/u/0/#inbox`,
      title: 'Inbox (2) - jana@brightwell.example - Practice Mail',
    },
    { id: 7, windowId: 3, ...(url !== undefined && { url }), title },
  ];
  return openConversation(origin);
}

beforeEach(() => {
  there.did = [];
});

test.each([
  ['where it was seen', `${mail}/u/0/#inbox/${name}`],
  ['under a label', `${mail}/u/0/#label/Key+accounts/${name}`],
  ['in a search', `${mail}/u/0/#search/seats/${name}`],
  ['in all mail, as we open it', back],
  ['there still, after Gmail has made its number of the account', `${mail}/u/2/#all/${id}`],
  ['with a mail being written beside it', `${mail}/u/0/#inbox/${name}?compose=new`],
  ['in a window of its own', `${mail}/u/0/popout?ver=1&th=%23thread-f%3A${BigInt(`0x${id}`)}`],
])('a thread that is open %s comes to the front, and no second tab', async (_, url) => {
  expect(await open(inThread, url, title(jana))).toBe(true);
  expect(there.did).toEqual(inFront);
});

test('while a tab loads, its address tells the mailbox; without either, the place among the accounts does', async () => {
  await open(inThread, back, 'mail.google.com');
  await open(inThread, `${mail}/u/0/#label/x/${name}`, 'Gmail');
  await open({ ...inThread, account: null }, `${mail}/u/0/#label/x/${name}`, title(jana));
  expect(there.did).toEqual([...inFront, ...inFront, ...inFront]);
});

test.each([
  ['another mailbox shows it', `${mail}/u/0/#inbox/${name}`, title('amara.osei@verityclinics.example')],
  ['another mailbox is being loaded', `${mail}/u/0/?authuser=amara%40verity.example#all/${id}`, ''],
  ['nothing tells the mailbox and its number is another', `${mail}/u/1/#inbox/${name}`, 'Gmail'],
  ['another thread is open', `${mail}/u/0/#inbox/${inAddress('1a0329f6cc01a2b4')}`, title(jana)],
  ['the list is open', `${mail}/u/0/#inbox`, title(jana)],
  ['another host has the same route', `https://mail.example/mail/u/0/#inbox/${name}`, title(jana)],
  ['the browser tells no address', undefined, title(jana)],
])('a new tab opens where %s', async (_, url, title) => {
  expect(await open(inThread, url, title)).toBe(true);
  expect(there.did).toEqual([['new tab', back]]);
});

test('a thread that was begun here is found by the name that its address has', async () => {
  const begunHere = inAddress('a:r-1234567890123456789');
  const address = `${mail}/u/0/#sent/${begunHere}`;
  await open({ ...inThread, address }, `${mail}/u/0/#all/${begunHere}`, title(jana));
  expect(there.did).toEqual(inFront);
});

test('a profile is found by its address, also without the last stroke', async () => {
  const profile: Origin = {
    ...{ site: 'linkedin', kind: 'profile', id: 'amara-osei', account: null, title: 'Amara Osei' },
    address: 'https://www.linkedin.com/in/amara-osei/details/skills/',
  };
  await open(profile, 'https://www.linkedin.com/in/amara-osei');
  expect(there.did).toEqual(inFront);
});

test('what is no web address is not opened', async () => {
  expect(await open({ ...inThread, site: 'page', address: 'javascript:alert(1)' }, undefined)).toBe(false);
  expect(there.did).toEqual([]);
});
