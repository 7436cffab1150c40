import { expect, test, vi } from 'vitest';
import { gmailPages } from '../../../lib/tabs/hosts.ts';
import { bootOpenTabs } from '../../../lib/tabs/inject.ts';

/** The tabs that are open, by what `tabs.query` is asked, and what was put into them. */
const { tabs, injected } = vi.hoisted(() => ({
  tabs: new Map<string, { id: number }[]>(),
  injected: [] as unknown[],
}));
vi.mock('../../../lib/browser.ts', () => ({
  browser: {
    tabs: { query: async ({ url }: { url: string }) => tabs.get(url) ?? [] },
    scripting: {
      executeScript: async (what: { target: { tabId: number } }) => {
        if (what.target.tabId === 4) throw new Error('The tab was closed');
        injected.push(what);
      },
    },
  },
}));

test('every Gmail tab that was open before the extension came gets its script, also where one of them is gone', async () => {
  tabs.set(gmailPages, [{ id: 3 }, { id: 4 }, { id: 5 }]);
  expect(await bootOpenTabs(gmailPages, 'gmail')).toBe(2);
  expect(injected).toEqual([3, 5].map((tabId) => ({ target: { tabId }, files: ['/gmail.js'] })));
});
