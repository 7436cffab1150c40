/**
 * Whether a Gmail page may hold an open thread: all that the boot script needs to know. An address that ends like a
 * thread's, a pop-out, or a thread's heading (in a split pane the address says nothing). Page and address are read
 * properly afterwards.
 */
export function gmailMayHold(root: Document, url: URL): boolean {
  return (
    /\/[A-Za-z0-9]{15,}(\?|$)/.test(url.hash) ||
    url.searchParams.has('th') ||
    root.querySelector('h2[data-legacy-thread-id],h2[data-thread-perm-id]') !== null
  );
}
