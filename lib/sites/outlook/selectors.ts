/** What Outlook on the web is known by, with the date when it was last relied on. No whole saved page was at hand. */

/** 2026-07. The conversation chosen in the list; absent where a mail was opened by a link. */
export const CHOSEN_ROW = '#MailList [role=option][aria-selected=true][data-convid]';
export const CONVERSATION_ID = 'data-convid';
/** 2025-11. */
export const PANE =
  '#ConversationReadingPaneContainer,#ReadingPaneContainerId,[data-app-section="ConversationContainer"],[role=main]';
/** 2025-11. */
export const SUBJECT =
  '[id^="CONV_"][id$="_SUBJECT"],[role=heading][aria-level="2"],[role=heading][aria-level="3"]';
/** 2025-11. The text of a message: nobody is named from there. */
export const TEXT = '[id^="UniqueMessageBody"],[role=document],[contenteditable=true]';
/** 2025-11. Labels are in the user's language; an address in them is not. */
export const ADDRESSED = '[aria-label*="@"],[title*="@"]';
/** 2025-11. Its title is the address, and so is its `data-folder-name`. */
export const MAILBOX = '[id^="primaryMailboxRoot_"]';
