import type { IsVisible } from '../site.ts';
import { mailboxesOf } from './mailbox.ts';
import * as see from './selectors.ts';
import { openThread } from './thread.ts';

/** Enough for the closed tab, small enough for the boot script: which thread, in which mailbox, whose addresses. */
export type Glance = {
  thread: string;
  account: string | null;
  /** Every address named in the thread, the user's own among them: to be matched with contacts, not to be shown. */
  emails: string[];
};

/** Null where no thread is open, or page and address do not agree on which. The whole reading is `readGmail`. */
export function glanceAtGmail(root: Document, url: URL, isVisible: IsVisible): Glance | null {
  const open = openThread(root, url, isVisible);
  if (!open?.id) return null;
  const named = [...(open.area?.querySelectorAll('[email]') ?? [])].filter(
    (each) => !each.closest(`${see.TEXT},${see.EDITOR}`),
  );
  const emails = [...new Set(named.map((each) => each.getAttribute('email')!.toLowerCase()))];
  return { thread: open.id, account: mailboxesOf(root, url)[0] ?? null, emails };
}
