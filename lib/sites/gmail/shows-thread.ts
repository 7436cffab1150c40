import { threadInAddress } from './address.ts';
import { addressIn, mailboxInTitle } from './mailbox.ts';

/** A thread as it was kept: its id, its mailbox, and the page on which it was seen. */
type Thread = { id: string; account: string | null; address: string };

/**
 * Whether a tab shows this thread, whatever way led there: the inbox, a label, a search, all mail, a window of its own.
 * The mailbox is told by the tab's title, while it loads by `authuser`; where neither tells, it has to stand at the same
 * place among the accounts (`/u/0`). In doubt it is another one.
 */
export function showsThread(thread: Thread, tab: { url: URL; title: string }): boolean {
  const kept = URL.parse(thread.address);
  const shown = tab.url.host === kept?.host ? threadInAddress(tab.url) : null;
  // A thread begun here has two names; its address has the other one.
  if (shown === null || (shown !== thread.id && shown !== threadInAddress(kept!))) return false;
  const account = mailboxInTitle(tab.title) ?? addressIn(tab.url.searchParams.get('authuser'));
  if (account && thread.account) return account === thread.account;
  return tab.url.pathname === kept?.pathname;
}
