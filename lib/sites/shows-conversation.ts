import type { Origin } from '../domain/origin.ts';
import { showsThread } from './gmail/shows-thread.ts';

/** Whether a tab, by its address and title, shows a conversation; `back` is the address that brings it back. */
export function showsConversation(
  { site, id, account, address }: Origin,
  back: string,
  tab: { url: string; title: string },
): boolean {
  const url = URL.parse(tab.url);
  if (site === 'gmail' && id !== null) {
    return url !== null && showsThread({ id, account, address }, { url, title: tab.title });
  }
  return [address, back].some((one) => one.replace(/\/$/, '') === tab.url.replace(/\/$/, ''));
}
