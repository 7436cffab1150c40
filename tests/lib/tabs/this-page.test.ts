import { beforeEach, expect, test, vi } from 'vitest';
import { seenOf } from '../../../components/tab/seen-of.ts';
import { thisPage } from '../../../lib/tabs/this-page.ts';
import { handMade, readingOf } from '../sites/saved.ts';

/** The tab in front, what the browser was asked to run in it, and what that says. */
const tab = vi.hoisted(() => ({
  url: '',
  title: '',
  incognito: false,
  ran: [] as unknown[],
  says: (): unknown => undefined,
}));
vi.mock('../../../lib/browser.ts', () => ({
  browser: {
    tabs: {
      query: async () => [{ id: 7, url: tab.url, title: tab.title, incognito: tab.incognito }],
      sendMessage: () => Promise.reject(new Error('no receiver')),
    },
    scripting: {
      executeScript: async (what: unknown) => {
        tab.ran.push(what);
        return [{ result: tab.says() }];
      },
    },
  },
}));

const inbox = 'https://outlook.office.com/mail/inbox/id/AAQkAGVlsePractice1%3D';

beforeEach(() => {
  Object.assign(tab, { url: inbox, title: 'Mail - Jana Moreau - Outlook', incognito: false, ran: [] });
});

const outlookSays = (page: string) => () => seenOf(readingOf(handMade('outlook', page), tab.url), tab.url);

test('a mail in Outlook is read once, by a script of its own, and names the one person who is shown', async () => {
  tab.says = outlookSays('message-2025-11');
  expect(await thisPage()).toMatchObject({
    tab: 7,
    seen: {
      site: 'outlook',
      found: 'partly',
      conversation: { kind: 'thread', title: 'Seasonal seats for Porto' },
      people: [{ name: 'Ines Duarte', email: 'ines@northquay.example' }],
      address: inbox,
    },
  });
  expect(tab.ran).toEqual([{ target: { tabId: 7 }, files: ['/outlook-read.js'] }]);
});

test('what Outlook does not show for sure is left for the hand', async () => {
  tab.says = outlookSays('message-names-only-2025-11');
  expect((await thisPage())?.seen).toMatchObject({ site: 'outlook', people: [] });
  tab.says = outlookSays('message-several-2025-11');
  expect((await thisPage())?.seen).toMatchObject({ site: 'outlook', people: [] });
});

test('without an open mail, or where the browser keeps the page from us, it is a page as any other', async () => {
  const beside = { site: 'page', conversation: { kind: 'page', title: 'Mail - Jana Moreau - Outlook' } };
  tab.url = 'https://outlook.office.com/mail/';
  tab.says = outlookSays('list-2025-11');
  expect((await thisPage())?.seen).toMatchObject(beside);
  tab.says = () => {
    throw new Error('Cannot access contents of the page');
  };
  expect((await thisPage())?.seen).toMatchObject(beside);
  tab.says = () => ({ site: 'outlook', people: 'everybody' });
  expect((await thisPage())?.seen).toMatchObject(beside);
});

test('into no other page anything is put: address and title are enough, on LinkedIn too', async () => {
  for (const url of [
    'https://www.linkedin.com/in/amara-osei/',
    'https://news.example/quarter',
    'https://outlook.office.com/calendar/view/week',
    'http://outlook.office.com/mail/',
    'https://outlook.office.com.evil.example/mail/',
  ]) {
    tab.url = url;
    expect(await thisPage(), url).not.toBeNull();
  }
  expect(tab.ran).toEqual([]);
});

test('of a page in a private window nothing is read, and nothing told', async () => {
  tab.says = outlookSays('message-2025-11');
  tab.incognito = true;
  expect(await thisPage()).toBe(null);
  expect(tab.ran).toEqual([]);
});
