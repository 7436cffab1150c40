import {
  everything,
  type IsVisible,
  type LastMessage,
  nothingFound,
  type Person,
  type Reading,
} from '../site.ts';
import { mailboxesOf } from './mailbox.ts';
import { type Message, messagesIn } from './messages.ts';
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

/** Senders that no person stands behind. */
const AUTOMATIC = /^(mailer-daemon|postmaster)@/;
/** What Gmail calls the user's own addresses, aliases too, where it uses the attribute for it. */
const ME =
  /^(me|ich|mich|mir|moi|yo|mí|eu|mim|io|ik|mij|я|мне|мені|ja|mnie|mně|já|jag|mig|jeg|meg|minä|ben|bana|自分|我|나|أنا|אני)$/;

/** The other side, and the last message as seen from the user's side. */
function sides(messages: Message[], own: Set<string>): Pick<Reading, 'people' | 'lastMessage'> {
  const backwards = [...messages].reverse();
  const named = [...backwards.flatMap(({ from }) => from ?? []), ...backwards.flatMap(({ to }) => to)];
  const all = named.filter(({ email }) => email);
  for (const { isOwn, from } of messages) if (isOwn && from?.email) own.add(from.email);
  for (const { name, email } of all) if (email && ME.test(name ?? '')) own.add(email);

  const others = new Map<string | null, Person>();
  for (const one of all) if (!others.get(one.email)?.name) others.set(one.email, one);
  const isOther = ({ email }: Person) => !own.has(email ?? '') && !AUTOMATIC.test(email ?? '');
  const people = [...others.values()].filter(isOther);
  // With nobody known for the user, several people may include the user; a message without a sender hides somebody.
  const isSure = messages.every(({ from }) => from) && (own.size > 0 || people.length < 2);
  return { people: isSure ? people : [], lastMessage: lastOf(messages.at(-1), own) };
}

/** The id holds the instant, in milliseconds above its lowest 20 bits; Gmail's own words differ by the second. */
function lastOf(message: Message | undefined, own: ReadonlySet<string>): LastMessage | null {
  if (!message?.id) return null;
  const at = Temporal.Instant.fromEpochMilliseconds(Number(BigInt(`0x${message.id}`) >> 20n));
  const email = message.from?.email;
  const direction = message.isOwn || own.has(email ?? '') ? 'out' : email && own.size ? 'in' : null;
  return { at: at.toString({ smallestUnit: 'second' }), direction };
}
