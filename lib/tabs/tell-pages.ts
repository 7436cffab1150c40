import { browser } from '../browser.ts';
import { type Seen, seen } from '../domain/seen.ts';
import { gmailPages, linkedinPages } from './hosts.ts';

/** Tells the pages that show our tab or panel that something was changed. Who does not hear it looks again at its next focus. */
export async function tellPages(): Promise<void> {
  await toPages({ onward: 'change' });
}

/** Whether the focus is in a field of ours in the page of a site, and something stands in it. */
export async function isWritingInPage(): Promise<boolean> {
  const said = await toPages({ onward: 'writing' });
  return said.some((one) => one.status === 'fulfilled' && one.value === true);
}

/**
 * Has our scripts leave the pages of a site that the browser keeps from us now. Which tabs those are it no longer tells,
 * so every tab is told; only ours hear it.
 */
export async function leavePages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const pages of [gmailPages, linkedinPages]) {
    if (await browser.permissions.contains({ origins: [pages] })) continue;
    const word = { onward: 'leave', host: new URL(pages).host };
    await Promise.allSettled(tabs.map((tab) => browser.tabs.sendMessage(tab.id ?? -1, word)));
  }
}

/** Opens the panel in a tab. False: nothing of ours runs there. */
export async function openPanelIn(tab: number): Promise<boolean> {
  return browser.tabs.sendMessage(tab, { onward: 'open' }).then(
    () => true,
    () => false,
  );
}

/** What the page script in a tab sees; null where none runs, or it has found no conversation yet. */
export async function askWhatIsSeen(tab: number): Promise<Seen | null> {
  const answer: unknown = await browser.tabs.sendMessage(tab, { onward: 'see' }).catch(() => null);
  const parsed = seen.safeParse(answer);
  return parsed.success ? parsed.data : null;
}

async function toPages(word: { onward: 'change' | 'writing' }): Promise<PromiseSettledResult<unknown>[]> {
  const tabs = await browser.tabs.query({ url: [gmailPages, linkedinPages] }).catch(() => []);
  return Promise.allSettled(tabs.map((tab) => browser.tabs.sendMessage(tab.id ?? -1, word)));
}
