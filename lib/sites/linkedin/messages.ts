import { type IsVisible, type LastMessage, type Person, person, type Reading } from '../site.ts';
import { memberUrnOf, profileInLink } from './address.ts';
import * as see from './selectors.ts';
import { rootsOf, textOf } from './text.ts';

/**
 * Reads the open conversation, on the messages page or in a bubble over any other page. Of several bubbles the active
 * one; in a group nobody is picked.
 * @param thread id from the address; null on a page that names none.
 */
export function readMessages(root: Document, thread: string | null, isVisible: IsVisible): Reading | null {
  const roots = rootsOf(root, see.OUTLET);
  const messages = roots.flatMap((each) => messagesIn(each, isVisible));
  const bubbles = roots.flatMap((each) => [...each.querySelectorAll(see.BUBBLE)]).filter(isVisible);
  const threads = new Set(messages.map((message) => message.thread));
  if (!thread && threads.size === 0) return null;
  const isOnly = threads.size === 1 && bubbles.length < 2;
  const shown = thread ?? (isOnly ? [...threads][0]! : activeAmong(messages));
  const ours = messages.filter((message) => unpadded(message.thread) === unpadded(shown));
  const pane =
    ours[0]?.element.closest(see.CONVERSATION) ?? (thread && !threads.size ? onlyPane(roots) : null);
  const { other, missing } = otherSideOf(pane, ours[0]?.owner ?? null);
  const lastMessage = lastOf(ours);
  const words = [!shown && 'which conversation', ...missing, !lastMessage && 'last message'].filter(
    (word) => typeof word === 'string',
  );
  return {
    site: 'linkedin',
    found: words[0] ? 'partly' : 'yes',
    conversation: shown ? { kind: 'messages', id: shown, title: other?.name ?? null } : null,
    account: null,
    people: other ? [other] : [],
    lastMessage,
    missing: words,
  };
}

type Message = {
  element: Element;
  thread: string;
  /** The member whose mailbox this is: the same on what came and on what went. */
  owner: string;
  /** Instant, in milliseconds. */
  at: number;
};

function messagesIn(root: ParentNode, isVisible: IsVisible): Message[] {
  return [...root.querySelectorAll(see.MESSAGE)].filter(isVisible).flatMap((element) => {
    const parsed = /fsd_profile:(ACoA[\w-]+),2-([\w+/=-]+)\)$/.exec(
      element.getAttribute(see.MESSAGE_URN) ?? '',
    );
    const [, at, thread] = /^(\d{13})[^&]*&(.+)$/.exec(decoded(parsed?.[2] ?? '')) ?? [];
    return at && thread ? [{ element, thread: `2-${btoa(thread)}`, owner: parsed![1]!, at: Number(at) }] : [];
  });
}

function decoded(base64: string): string {
  try {
    return atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

/** Addresses carry ids with and without the `=` at the end. */
function unpadded(thread: string | null): string | undefined {
  return thread?.replace(/=+$/, '');
}

function activeAmong(messages: Message[]): string | null {
  const active = new Set(
    messages.filter(({ element }) => element.closest(see.ACTIVE_CONVERSATION)).map(({ thread }) => thread),
  );
  return active.size === 1 ? [...active][0]! : null;
}

/** The pane of the messages page, where its messages carry no ids. */
function onlyPane(roots: ParentNode[]): Element | null {
  const [pane, another] = roots.flatMap((root) => [...root.querySelectorAll(see.PANE)]);
  return another ? null : (pane ?? null);
}

/** With whom the conversation is that an element is part of; null in a group, or where that is not sure. */
export function counterpartAround(element: Element, isVisible: IsVisible): Person | null {
  const pane = element.closest(see.CONVERSATION);
  return pane && otherSideOf(pane, messagesIn(pane, isVisible)[0]?.owner ?? null).other;
}

/**
 * The head of the conversation and the senders of its messages must mean the same one person.
 * @param owner the member whose mailbox this is, if known.
 */
function otherSideOf(
  pane: Element | null,
  owner: string | null,
): { other: Person | null; missing: string[] } {
  const head = pane?.querySelector(see.COUNTERPART) ?? pane?.querySelector(see.COUNTERPART_ON_CARD);
  const headed = profileInLink(head?.getAttribute('href'));
  const senders = new Set(
    [...(pane?.querySelectorAll(see.SENDER_LINK) ?? [])]
      .map((link) => profileInLink(link.getAttribute('href')))
      .filter((id) => id !== null && id !== owner),
  );
  if (senders.size > 1) return { other: null, missing: ['one person (several people write here)'] };
  const [sender] = senders;
  if (!headed || (sender && sender !== headed)) return { other: null, missing: ['people'] };

  const card = [...(pane?.querySelectorAll(see.COUNTERPART_CARD) ?? [])].find(
    (each) => profileInLink(each.querySelector(see.PROFILE_LINK)?.getAttribute('href')) === headed,
  );
  const isSaidTwice = sender || (card && !card.contains(head!));
  if (!owner && !isSaidTwice) return { other: null, missing: ['people'] };
  const memberUrn = memberUrnOf(headed);
  const other = person({
    name: textOf(head) ?? textOf(pane?.querySelector(see.COUNTERPART_NAME)),
    profileId: memberUrn ? null : headed,
    memberUrn,
    headline: card?.querySelector(see.COUNTERPART_HEADLINE)?.getAttribute('title')?.trim() || null,
  });
  return { other, missing: owner && isSaidTwice ? [] : ['second source'] };
}

function lastOf(messages: Message[]): LastMessage | null {
  const last = messages.reduce<Message | null>(
    (latest, each) => (each.at < (latest?.at ?? 0) ? latest : each),
    null,
  );
  if (!last) return null;
  return {
    at: Temporal.Instant.fromEpochMilliseconds(last.at).toString(),
    direction: directionOf(last, messages),
  };
}

/** By the class, unless the link to the sender (on the first of a row of messages) says otherwise. */
function directionOf({ element, owner }: Message, messages: Message[]): LastMessage['direction'] {
  const { classList } = element;
  const byClass = classList.contains(see.MESSAGE_FROM_OTHER)
    ? 'in'
    : classList.contains(see.MESSAGE_CLASS)
      ? 'out'
      : null;
  const sender = profileInLink(
    messages
      .slice(0, messages.findIndex((each) => each.element === element) + 1)
      .findLast((each) => each.element.querySelector(see.SENDER_LINK))
      ?.element.querySelector(see.SENDER_LINK)
      ?.getAttribute('href'),
  );
  const bySender = sender ? (sender === owner ? 'out' : 'in') : null;
  return byClass && bySender && byClass !== bySender ? null : (byClass ?? bySender);
}
