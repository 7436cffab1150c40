import { browser } from '../browser.ts';
import type { Origin } from '../domain/origin.ts';
import { showsConversation } from '../sites/shows-conversation.ts';
import { wayBack } from '../sites/way-back.ts';

/**
 * Brings a conversation back: in the tab that shows it, where a permission that we already have lets us see that tab,
 * else in a new one.
 * @returns false where there is no address that may be opened
 */
export async function openConversation(origin: Origin): Promise<boolean> {
  const address = wayBack(origin);
  if (address === null) return false;
  const open = await tabShowing(origin, address);
  if (open === null) {
    await browser.tabs.create({ url: address });
    return true;
  }
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows?.update(open.windowId, { focused: true });
  return true;
}

/** Tabs are seen only where we have the host or the user called us: `tabs.query` tells no address of any other. */
async function tabShowing(origin: Origin, back: string) {
  const tabs = await browser.tabs.query({});
  const found = tabs.find(
    ({ url, title = '' }) => url !== undefined && showsConversation(origin, back, { url, title }),
  );
  return found?.id === undefined ? null : { id: found.id, windowId: found.windowId };
}
