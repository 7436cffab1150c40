/**
 * Everything that LinkedIn's pages are known by, with the date when it was last seen. Two builds of the profile are in
 * use side by side: one drawn by the server, whose classes change with every release, and the older one.
 */

/** 2026-08. In pages drawn by the server the older parts (messages, some profiles) live in its open shadow root. */
export const OUTLET = '#interop-outlet';

/**
 * 2026-10. The top card of a profile drawn by the server; the member's id stands within the key, in some builds the
 * public one. A section (2026-04), and around it a box with the same key, which may stand alone (2026-09).
 */
const KEY = 'com.linkedin.sdui.profile.card.ref';
export const CARD = `[componentkey^="${KEY}"][componentkey$="Topcard"],[id^="${KEY}"][id$="Topcard"]`;
export const CARD_KEYS = ['componentkey', 'id'];
/** 2026-10. Comes down from above when the card is scrolled away: name and headline once more. */
export const TOOLBAR = '[role=toolbar]';
/** 2024-08. The top card of the older build; its number is not the member's id. */
export const OLD_CARD = 'section[data-member-id]';
/** 2024-04. The page for visitors who are not signed in. */
export const GUEST_PAGE = 'meta[name=pageKey][content^=public_profile]';
export const GUEST_CARD = '.top-card-layout';
export const GUEST_NAME = '.top-card-layout__title,h1';
export const GUEST_HEADLINE = '.top-card-layout__headline';
/** One link for each present position; the first is shown first. */
export const GUEST_COMPANY = '[data-section=currentPositionsDetails]';
export const GUEST_ADDRESS = 'link[rel=canonical]';

/** 2026-07. An h2 in the new build, an h1 in the old one; a change back was seen in 2026-02. */
export const NAME = 'h1,h2';
/** 2026-04. Says whose card it is: contact info (not on every profile), the picture behind it, a verification, an invitation. */
export const OWNER_LINK = 'a[href*="/in/"][href*="/overlay/"],a[href*="vanityName="]';
/** 2026-04. */
export const PROFILE_LINK = 'a[href*="/in/"]';
/** 2026-04. The message button. */
export const MEMBER_LINK = 'a[href*="profileUrn="]';
/** Not seen in a saved page: the pencil on one's own profile. */
export const OWN_LINK = 'a[href*="/edit/"]';
/** 2026-04. Icons keep their names in every language and build. */
export const COMPANY_ICON = 'svg[id^="company-accent"]';
/** 2024-08. */
export const OLD_HEADLINE = '.text-body-medium.break-words';
/** 2024-08, English only. */
export const OLD_COMPANY = '[aria-label^="Current company"]';
/** 2024-08. Company and school, in this order; alone it may be either. */
export const OLD_PLACES = '.pv-text-details__right-panel > li';

/** 2026-08. One message; the address holds its time, its thread and the owner of the mailbox. */
export const MESSAGE = '[data-event-urn^="urn:li:msg_message:("]';
export const MESSAGE_URN = 'data-event-urn';
/** 2026-08. */
export const MESSAGE_CLASS = 'msg-s-event-listitem';
export const MESSAGE_FROM_OTHER = 'msg-s-event-listitem--other';
/** 2023-02. A link to the sender on the first of a row of messages. */
export const SENDER_LINK =
  'a.msg-s-event-listitem__link[href*="/in/"],.msg-s-message-group__meta a[href*="/in/"]';
/** 2026-08. One open conversation: a bubble, or the pane of the messages page. */
export const CONVERSATION =
  '.msg-overlay-conversation-bubble,.msg-convo-wrapper,.msg-thread,.msg__detail,[role=dialog],main';
export const BUBBLE = '.msg-overlay-conversation-bubble';
export const ACTIVE_CONVERSATION = '.msg-overlay-conversation-bubble--is-active';
export const PANE = '.msg-thread';
/** 2026-08. Where a message is written, on the messages page and in a bubble. */
export const MESSAGE_BOX = 'form [contenteditable=true][role=textbox]';
/** 2026-08. Whom the head of a conversation names. */
export const COUNTERPART =
  '.msg-thread__link-to-profile[href*="/in/"],header h2 a[href*="/in/"],.msg-overlay-bubble-header__title a[href*="/in/"]';
export const COUNTERPART_NAME = 'h2,.msg-entity-lockup__entity-title';
/** 2023-02. Stands above the first message; with one person it is of another kind than with several. */
export const COUNTERPART_CARD = '.msg-s-profile-card';
export const COUNTERPART_ON_CARD =
  '.msg-s-profile-card-one-to-one .profile-card-one-to-one__profile-link[href*="/in/"]';
export const COUNTERPART_HEADLINE = '.artdeco-entity-lockup__subtitle [title]';

/** 2026-09, Sales Navigator; no saved page. */
export const LEAD_CARD = '#profile-card-section';
export const LEAD_NAME = `h1[data-anonymize="person-name"],[data-x--lead--name],${LEAD_CARD} [data-anonymize="person-name"]`;
export const LEAD_HEADLINE = '[data-anonymize="headline"]';
export const LEAD_COMPANY = '[data-anonymize="company-name"]';
