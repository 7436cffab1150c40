/**
 * Everything that an open thread in Gmail is known by, with the date when it was last seen (in a saved page, or relied
 * on by maintained code). Attributes come first: they have not changed since 2019. Classes are a last resort.
 */

/** 2026-08. The subject of an open thread. Rows of a list carry the same attributes, on spans: hence the `h2`. */
export const HEADING = 'h2[data-legacy-thread-id],h2[data-thread-perm-id]';
/** 2026-08. */
export const THREAD_ID = 'data-legacy-thread-id';
/** 2026-08. May be the word "undefined" (2025-11). */
export const THREAD_PERM_ID = 'data-thread-perm-id';
/** 2026-07. The chosen row of the list beside a split pane. */
export const CHOSEN_ROW = 'tr.aps [data-legacy-thread-id]';
/** 2026-07. Holds a list or a thread. Several may be there, all but one hidden. */
export const AREA = '[role=main]';
/** 2023-08, classes 2026-07. One message, open or folded: the outermost of these. */
export const MESSAGE = '[role=listitem],.h7,.kv,[data-message-id]';
/** 2023-08. Not there for some seconds after sending, and never on a folded message. */
export const MESSAGE_ID = 'data-legacy-message-id';
/** 2023-08. `#msg-f:<decimal>`, or `#msg-a:r…` where it was written in this account's own client. */
export const MESSAGE_PERM_ID = 'data-message-id';
/** 2025. A message's buttons hold the ids of thread and message once more, in base64. */
export const LOG = '[data-message-id] [jslog*=" 1:"]';
export const MESSAGE_LOG = '[jslog*=" 4:"]';
/** 2020-01. The avatar and the names; whichever stands first in a message is its sender. */
export const ADDRESSED = '[email],img[jid],[data-hovercard-id]';
/** 2026-07. */
export const SENDER = 'img,.gD';
/** 2026-07. Recipients; a level deeper since 2025-11. */
export const RECIPIENTS = '.hb';
/** 2026-07. The text of a message. Nobody is named from there. */
export const TEXT = '.a3s';
/** 2026-07. What is being written. Nobody is named from there either. */
export const EDITOR = 'form,[contenteditable=true],.ip,.aoD';
/** 2026-07. The text of an answer that is open under a thread. */
export const REPLY_BOX = '.ip [contenteditable=true][role=textbox]';
/** 2019-12. What belongs to a row of a list, not to a thread. */
export const ROW = '[role=row],.yP,.zF';
/** 2019-07, others 2026. The label is in the user's language and may have a line break in it. */
export const ACCOUNT = 'a[href*="accounts.google.com/SignOutOptions"][aria-label]';
