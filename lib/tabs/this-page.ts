import { browser } from '../browser.ts';
import type { Seen } from '../domain/seen.ts';
import { readBeside } from '../sites/beside.ts';
import { askWhatIsSeen } from './tell-pages.ts';

/**
 * The page that the user is on, for popup and side panel: as our script in it reads it, else by address and title,
 * which the browser tells where the user called us. Null: the user has not called us in this tab.
 */
export async function thisPage(): Promise<{ tab: number; seen: Seen } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const read = await askWhatIsSeen(tab.id);
  if (read !== null) return { tab: tab.id, seen: read };
  const url = URL.parse(tab.url ?? '');
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  return { tab: tab.id, seen: { ...readBeside(url, tab.title ?? ''), address: url.href.slice(0, 2_000) } };
}
