import { beforeEach, expect, test, vi } from 'vitest';
import { leavePages } from '../../../lib/tabs/tell-pages.ts';

/** What the browser allows, and what the tabs are told. */
const there = vi.hoisted(() => ({ allowed: [] as string[], told: [] as unknown[] }));
vi.mock('../../../lib/browser.ts', () => ({
  browser: {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => there.allowed.includes(origins[0]!),
    },
    tabs: {
      query: async () => [{ id: 1 }, { id: 2, url: 'https://www.linkedin.com/feed/' }],
      sendMessage: async (id: number, word: unknown) => {
        there.told.push([id, word]);
        if (id === 2) throw new Error('Receiving end does not exist.');
      },
    },
  },
}));

beforeEach(() => {
  there.told = [];
});

test('every tab is told to leave the site that is kept from us, since none tells its address any more', async () => {
  there.allowed = ['https://www.linkedin.com/*'];
  await leavePages();
  const word = { onward: 'leave', host: 'mail.google.com' };
  expect(there.told).toEqual([
    [1, word],
    [2, word],
  ]);
});

test('nothing is told while all is allowed', async () => {
  there.allowed = ['https://www.linkedin.com/*', 'https://mail.google.com/*'];
  await leavePages();
  expect(there.told).toEqual([]);
});
