import {
  everything,
  type IsVisible,
  nothingFound,
  type Person,
  person,
  type Reading,
  type Site,
} from '../site.ts';
import { isOutlook } from './address.ts';
import * as see from './selectors.ts';

export const outlook: Site = {
  name: 'outlook',
  matches: isOutlook,
  read: readOutlook,
  anchors: ['data-convid', 'aria-selected', 'aria-label', 'title'],
  wayBack: (_reading, url) => url.href,
};

/**
 * Reads the mail that is open in Outlook on the web. Never more than 'partly': times and directions are not told in the
 * page, and often no address either. One person is proposed only where one address other than the user's is shown.
 */
function readOutlook(
  root: Document,
  url: URL,
  isVisible: IsVisible = everything,
  aliases: ReadonlySet<string> = new Set(),
): Reading {
  const mailbox = root.querySelector(see.MAILBOX);
  const account =
    addressIn(mailbox?.getAttribute('title')) ?? addressIn(mailbox?.getAttribute('data-folder-name'));
  const row = [...root.querySelectorAll(see.CHOSEN_ROW)].find(isVisible);
  // While the page is drawn the attribute may hold a word that is no id.
  const chosen = /^[\w+/=-]{16,}$/.exec(row?.getAttribute(see.CONVERSATION_ID) ?? '')?.[0];
  const id = chosen ?? openInAddress(url);
  const pane = [...root.querySelectorAll(see.PANE)].find(isVisible);
  if (!id) return nothingFound('outlook', account);

  const others = peopleIn(pane, new Set([...aliases, ...(account ? [account] : [])]));
  const people = account && others.length === 1 ? others : [];
  const missing = ['last message', 'second source', !account && 'account', !people[0] && 'people'];
  return {
    site: 'outlook',
    found: 'partly',
    conversation: { kind: 'thread', id, title: textOf(pane?.querySelector(see.SUBJECT)) },
    account,
    people,
    lastMessage: null,
    missing: missing.filter((word) => typeof word === 'string'),
  };
}

/** `/mail/inbox/id/ITEM`, `/mail/0/id/ITEM`, `/mail/deeplink/read/ITEM`; an id is percent-encoded. */
function openInAddress(url: URL): string | null {
  const item = /\/(?:id|read)\/([^/?#]{16,})/.exec(url.pathname)?.[1];
  try {
    return item ? decodeURIComponent(item) : null;
  } catch {
    return item ?? null;
  }
}

function peopleIn(pane: Element | undefined, own: ReadonlySet<string>): Person[] {
  const people = new Map<string, Person>();
  // Where the text cannot be told apart, an address may stand in it.
  if (!pane?.querySelector(see.TEXT)) return [];
  for (const element of pane.querySelectorAll(see.ADDRESSED)) {
    if (element.closest(see.TEXT)) continue;
    const label = [element.getAttribute('aria-label'), element.getAttribute('title')].find((text) =>
      text?.includes('@'),
    );
    const email = addressIn(label);
    if (email && !own.has(email) && !people.has(email))
      people.set(email, person({ email, name: nameIn(label!) }));
  }
  return [...people.values()];
}

/** "From: Name <address>", the first word in any language. */
function nameIn(label: string): string | null {
  const name = /^(?:[^:<]{1,20}:\s*)?([^<@]+?)\s*<[^<>\s]+@/.exec(label)?.[1];
  return name?.trim() || null;
}

function addressIn(text: string | null | undefined): string | null {
  return (
    /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]+@[\p{L}\p{N}.-]*[\p{L}\p{N}]/u.exec(text ?? '')?.[0].toLowerCase() ??
    null
  );
}

function textOf(element: Element | null | undefined): string | null {
  return element?.textContent?.replace(/\s+/g, ' ').trim() || null;
}
