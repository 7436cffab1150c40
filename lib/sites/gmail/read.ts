import {
  everything,
  type IsVisible,
  type LastMessage,
  nothingFound,
  type Person,
  type Reading,
} from '../site.ts';
import { isDelegated, mailboxesOf } from './mailbox.ts';
import { instantOf } from './message-id.ts';
import { type Message, messagesIn } from './messages.ts';
import { isMailSystem } from './senders.ts';
import { openThread } from './thread.ts';

/** Reads the thread that is open in Gmail, with its people. `aliases` are the user's further addresses. */
export function readGmail(
  root: Document,
  url: URL,
  isVisible: IsVisible = everything,
  aliases: ReadonlySet<string> = new Set(),
): Reading {
  const mailboxes = mailboxesOf(root, url);
  const account = mailboxes[0] ?? null;
  const open = openThread(root, url, isVisible);
  if (!open) return nothingFound('gmail', account);

  const { people, lastMessage } = sides(
    messagesIn(open.area, isVisible),
    new Set([...mailboxes, ...aliases]),
    isDelegated(url) && !account,
  );
  const missing = [
    !open.id && 'agreement of page and address',
    open.id && !open.isSure && 'second source',
    !open.heading && 'heading',
    !account && 'account',
    !people[0] && 'people',
    !lastMessage && 'last message',
  ].filter((word) => typeof word === 'string');
  const title = open.heading && (open.isSure || open.area) ? textOf(open.heading) : null;
  return {
    site: 'gmail',
    found: missing[0] ? 'partly' : 'yes',
    conversation: open.id ? { kind: 'thread', id: open.id, title } : null,
    account,
    people,
    lastMessage,
    missing,
  };
}

/** Gmail shows an emoji as a picture. */
function textOf(element: Element): string {
  return [...element.childNodes]
    .map((node) => {
      if (!('getAttribute' in node)) return node.textContent ?? '';
      const picture = node as Element;
      return picture.getAttribute('data-emoji') ?? picture.getAttribute('alt') ?? textOf(picture);
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The other side, and the last message as seen from the user's side. `mayBeOneself`: whoever is named may be the user,
 * who has more addresses here than the page shows.
 */
function sides(
  messages: Message[],
  own: Set<string>,
  mayBeOneself: boolean,
): Pick<Reading, 'people' | 'lastMessage'> {
  const written = messages.filter(({ from }) => !isMailSystem(from?.email ?? null));
  const backwards = [...written].reverse();
  const named = [...backwards.flatMap(({ from }) => from ?? []), ...backwards.flatMap(({ to }) => to)];
  for (const { isOwn, from, mine } of written) {
    for (const email of isOwn && from?.email ? [...mine, from.email] : mine) own.add(email);
  }

  const others = new Map<string, Person>();
  for (const one of named) {
    if (!one.email || own.has(one.email) || isMailSystem(one.email)) continue;
    if (!others.get(one.email)?.name) others.set(one.email, one);
  }
  // With no address known for the user, several people may include the user; a message without a sender hides somebody.
  const isSure = !mayBeOneself && written.every(({ from }) => from) && (own.size > 0 || others.size <= 1);
  const people = isSure ? [...others.values()] : [];
  const last = lastOf(written.at(-1), own);
  // Where nobody is on the other side, whose side is whose has been read wrongly, or does not matter.
  return { people, lastMessage: last && !people[0] ? { ...last, direction: null } : last };
}

function lastOf(message: Message | undefined, own: ReadonlySet<string>): LastMessage | null {
  const at = instantOf(message?.id);
  if (!message || !at) return null;
  const email = message.from?.email;
  const direction = message.isOwn || own.has(email ?? '') ? 'out' : email && own.size ? 'in' : null;
  return { at, direction };
}
