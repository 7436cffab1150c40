import { type IsVisible, type Person, person } from '../site.ts';
import { addressIn } from './mailbox.ts';
import * as see from './selectors.ts';

export type Message = {
  id: string | null;
  /** Written in this account's own client. */
  isOwn: boolean;
  /** Null where the sender cannot be told. */
  from: Person | null;
  to: Person[];
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
    (each) => !each.closest(`${see.TEXT},${see.EDITOR}`),
  );
  if (!marked && !addressed[0]) return null;

  const [first] = addressed;
  const named = addressed.find((each) => each.hasAttribute('email') && !each.closest(see.RECIPIENTS));
  const isSure = first && !first.closest(see.RECIPIENTS) && emailOf(named ?? first) === emailOf(first);
  const from = isSure ? personOf(first, addressed) : null;
  const to = element.querySelector(see.RECIPIENTS)
    ? addressed.filter((each) => each.closest(see.RECIPIENTS))
    : addressed.filter((each) => each.hasAttribute('email'));
  return {
    id: /^[0-9a-f]{15,16}$/.exec(marked?.getAttribute(see.MESSAGE_ID) ?? '')?.[0] ?? null,
    isOwn: !!marked?.getAttribute(see.MESSAGE_PERM_ID)?.startsWith('#msg-a:r'),
    from,
    to: to.map((each) => personOf(each, addressed)),
  };
}

function emailOf(element: Element): string | null {
  const email = ['email', 'jid', 'data-hovercard-id'].map((name) => element.getAttribute(name)).find(Boolean);
  return addressIn(email) ?? null;
}

/** By attributes only: the text shown is shortened, and put in the user's language. */
function personOf(element: Element, addressed: Element[]): Person {
  const email = emailOf(element);
  const name = addressed
    .filter((each) => emailOf(each) === email)
    .map((each) => (each.getAttribute(each.matches('[email]') ? 'name' : 'data-name') ?? '').trim())
    .find((each) => each && each.toLowerCase() !== email);
  return person({ name: name ?? null, email });
}
