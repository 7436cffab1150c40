/**
 * The address that opens a thread in the right account, wherever that account stands among those signed in. Where there
 * is no such id, or the mailbox is another's (it has no `authuser`), the original address is the only way.
 */
export function wayBackToThread(account: string | null, thread: string | null, url: URL): string {
  const isHex = /^[0-9a-f]{15,16}$/.test(thread ?? '');
  const isDelegated = /\/[bd]\//.test(url.pathname);
  if (!account || !isHex || isDelegated) return url.href;
  return `https://mail.google.com/mail/u/0/?authuser=${encodeURIComponent(account)}#all/${thread}`;
}
