/** What a list of threads is known by, with the date when it was last seen. */

/** 2026-07. */
export const LIST_ROW = 'tr[role=row],tr.zA';
/** 2019-12; the attributes 2026-08. On the subject, twice in a row: for screen readers and for the eye. */
export const LIST_THREAD = 'span[data-legacy-thread-id]';
/** 2019-12. */
export const LAST_MESSAGE = 'data-legacy-last-message-id';
/** 2019-12. Skips drafts, hence better. */
export const LAST_NON_DRAFT = 'data-legacy-last-non-draft-message-id';
/** 2019-12. The cell that names people; within it once for screen readers, once for the eye. */
export const LIST_CELL = 'td,[role=gridcell]';
/** 2026-07. The name of somebody of whom there is an unread message. */
export const LIST_UNREAD = '.zF';
/** 2019-12. What stands behind the subject, in grey. */
export const LIST_SNIPPET = '.y2';
