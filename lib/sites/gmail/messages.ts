import { type IsVisible, type Person, person } from '../site.ts';
import { addressIn } from './mailbox.ts';
import { messageIdOf } from './message-id.ts';
import * as see from './selectors.ts';
import { isCalledMe } from './senders.ts';

export type Message = {
  id: string | null;
  /** Written in this account's own client. */
  isOwn: boolean;
  /** Null where the sender cannot be told. */
  from: Person | null;
  to: Person[];
  /** Addresses that Gmail calls the user's. */
  mine: string[];
};

/** The messages that can be seen in a thread, oldest first, folded ones too. Drafts are none. */
export function messagesIn(area: Element | null, isVisible: IsVisible): Message[] {
  return [...(area?.querySelectorAll(see.MESSAGE) ?? [])]
    .filter((each) => !each.parentElement?.closest(see.MESSAGE) && isVisible(each))
    .map(messageOf)
    .filter((message) => message !== null);
}

/** Null for a draft, and for a row that shows nothing of a message. */
function messageOf(element: Element): Message | null {
  const marked = element.matches(`[${see.MESSAGE_PERM_ID}]`)
    ? element
    : element.querySelector(`[${see.MESSAGE_PERM_ID}],[${see.MESSAGE_ID}]`);
  if (marked?.querySelector(see.EDITOR) && !element.querySelector(see.TEXT)) return null;
  const addressed = [...element.querySelectorAll(see.ADDRESSED)].filter(
    (each) =>
      !each.closest(`${see.TEXT},${see.EDITOR},${see.ROW}`) &&
      [element, marked].includes(each.closest(see.MESSAGE)),
  );
  if (!marked && !addressed[0]) return null;
  return {
    id: messageIdOf(marked, element),
    isOwn: !!marked?.getAttribute(see.MESSAGE_PERM_ID)?.startsWith('#msg-a:r'),
    from: senderOf(element, addressed, !marked),
    to: recipientsOf(element, addressed),
    mine: addressed.filter(isCalledMe).flatMap((each) => emailOf(each) ?? []),
  };
}

/** Who stands first, where that is surely the sender: recipients follow, and a page that is half there may have only those. */
function senderOf(element: Element, addressed: Element[], isFolded: boolean): Person | null {
  const [first] = addressed;
  if (!first || first.closest(see.RECIPIENTS)) return null;
  const named = addressed.find((each) => each.hasAttribute('email') && !each.closest(see.RECIPIENTS));
  if (emailOf(named ?? first) !== emailOf(first)) return null;
  const isSender = first.matches(see.SENDER) || isFolded || element.querySelector(see.RECIPIENTS);
  return isSender ? personOf(first, addressed) : null;
}

/**
 * Those in the place for recipients; where that is not known, whoever is named but in the text. Where the text or an
 * editor cannot be told apart, nobody.
 */
function recipientsOf(element: Element, addressed: Element[]): Person[] {
  const isPlain =
    element.querySelector(see.TEXT) && !element.querySelector(`${see.RECIPIENTS},${see.EDITOR}`);
  return addressed
    .filter(
      (each) => (isPlain ? each.hasAttribute('email') : each.closest(see.RECIPIENTS)) && !each.matches('img'),
    )
    .map((each) => personOf(each, addressed));
}

function emailOf(element: Element): string | null {
  const named = ['email', 'jid', 'data-hovercard-id'].map((name) => addressIn(element.getAttribute(name)));
  return named.find(Boolean) ?? null;
}

/** By attributes only: the text shown is shortened, and put in the user's language. */
function personOf(element: Element, addressed: Element[]): Person {
  const email = emailOf(element);
  const name = addressed
    .filter((each) => emailOf(each) === email)
    .map((each) => (each.getAttribute(each.matches('[email]') ? 'name' : 'data-name') ?? '').trim())
    .find((each) => each && each !== 'undefined' && each.toLowerCase() !== email);
  return person({ name: name ?? null, email });
}
