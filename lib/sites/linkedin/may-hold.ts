/**
 * Whether a LinkedIn page may hold a person or a message thread: all that the boot script needs to know, by the
 * address, or an open message bubble.
 */
export function linkedinMayHold(root: Document, url: URL): boolean {
  return (
    /^\/(in|messaging|sales\/(lead|people|inbox))\//.test(url.pathname) ||
    root.querySelector('.msg-overlay-conversation-bubble,#interop-outlet') !== null
  );
}
