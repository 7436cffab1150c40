import { browser } from '../browser.ts';
import { type Seen, seen } from '../domain/seen.ts';
import { readBeside } from '../sites/beside.ts';
import { isOutlook } from '../sites/outlook/address.ts';
import { askScript } from './inject.ts';
import { askWhatIsSeen } from './tell-pages.ts';

/** The id of the tab that the user is on. */
export async function tabInFront(): Promise<number | null> {
  return (await inFront())?.id ?? null;
}

/**
 * The page that the user is on, for popup and side panel: as our script in it reads it, in Outlook as it is read now,
 * else by address and title, which the browser tells where the user called us. Null: the user has not called us in this
 * tab, or it is in a private window.
 */
export async function thisPage(): Promise<{ tab: number; seen: Seen } | null> {
  const tab = await inFront();
  if (tab?.id === undefined || tab.incognito) return null;
  const read = await askWhatIsSeen(tab.id);
  if (read !== null) return { tab: tab.id, seen: read };
  const url = URL.parse(tab.url ?? '');
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const inOutlook = isOutlook(url) ? await readNow(tab.id) : null;
  const beside = { ...readBeside(url, tab.title ?? ''), address: url.href.slice(0, 2_000) };
  return { tab: tab.id, seen: inOutlook ?? beside };
}

async function inFront() {
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

/** Null where there is no mail open, or the browser keeps the page from us: then it is a page as any other. */
async function readNow(tab: number): Promise<Seen | null> {
  const parsed = seen.safeParse(await askScript(tab, 'outlook-read').catch(() => null));
  return parsed.success && parsed.data.conversation !== null ? parsed.data : null;
}
