import {
  everything,
  type IsVisible,
  type LastMessage,
  nothingFound,
  type Person,
  person,
  type Reading,
} from '../site.ts';
import { threadInAddress, threadOf } from './address.ts';
import * as see from './selectors.ts';

/**
 * Reads the thread that is open in Gmail. Page and address (on a list's address: two places of the page) must name the
 * same thread before anybody is named for sure; where they contradict each other the page is between two threads, and
 * nothing is said. `aliases` are the user's further addresses.
 */
export function readGmail(
  root: Document,
  url: URL,
  isVisible: IsVisible = everything,
  aliases: ReadonlySet<string> = new Set(),
): Reading {
  const mailboxes = mailboxesOf(root, url);
  const account = mailboxes[0] ?? null;
  const addressed = threadInAddress(url);
  const headings = headingsOf(root, addressed, isVisible);
  const heading = headings[0];
  if (!addressed && !heading) return nothingFound('gmail', account);

  const messages = messagesIn(areaOf(root, heading, isVisible), isVisible);
  const { thread, sure, shown } = agreed(addressed, headings, messages);
  const { people, lastMessage } = sides(shown ? messages : [], new Set([...mailboxes, ...aliases]));
  const missing = [
    !thread && 'agreement of page and address',
    thread && !sure && 'second source',
    !heading && 'heading',
    !account && 'account',
    !people[0] && 'people',
    !lastMessage && 'last message',
  ].filter((word) => typeof word === 'string');
  return {
    site: 'gmail',
    found: missing[0] ? 'partly' : 'yes',
    conversation: thread
      ? { kind: 'thread', id: thread, title: shown && heading ? textOf(heading) : null }
      : null,
    account,
    people,
    lastMessage,
    missing,
  };
}

/** The open mailbox first. Who is signed in may look at another's mailbox: then both are the user's side. */
function mailboxesOf(root: Document, url: URL): string[] {
  const label = addressIn(root.querySelector(see.ACCOUNT)?.getAttribute('aria-label'));
  // "Subject - address - product": the subject may hold anything, so only a part that is nothing but an address counts.
  const title = root.title
    .split(/ [-–] /)
    .slice(1, -1)
    .findLast((part) => addressIn(part)?.length === part.replace(/[\s\p{Cf}]/gu, '').length);
  const isDelegated = /\/[bd]\//.test(url.pathname);
  return [isDelegated ? addressIn(title) : label, label, addressIn(title)].filter((one) => one !== undefined);
}

function addressIn(text: string | null | undefined): string | undefined {
  return /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]+@[\p{L}\p{N}.-]*[\p{L}\p{N}]/u.exec(text ?? '')?.[0].toLowerCase();
}

/** The heading that the address names; else all that can be seen, for one of them is out of date. */
function headingsOf(root: Document, addressed: string | null, isVisible: IsVisible): Element[] {
  const seen = [...root.querySelectorAll(see.HEADING)].filter(isVisible);
  const named = seen.find((heading) => addressed && namesOf(heading).includes(addressed));
  return named ? [named] : seen;
}

function namesOf(element: Element | null | undefined): string[] {
  return [see.THREAD_ID, see.THREAD_PERM_ID]
    .map((name) => threadOf(element?.getAttribute(name)))
    .filter((id) => id !== null);
}

/** The nearest place that holds the heading and messages: so a list, a chat or another thread beside it stays out. */
function areaOf(root: Document, heading: Element | undefined, isVisible: IsVisible): Element | null {
  if (!heading) return [...root.querySelectorAll(see.AREA)].find(isVisible) ?? root.body;
  let area: Element | null = heading;
  while (area && !area.querySelector(see.MESSAGE)) area = area.matches(see.AREA) ? null : area.parentElement;
  return area;
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

type Message = {
  id: string | null;
  /** What the message's own log says of its thread. */
  thread: string | null;
  /** Written in this account's own client. */
  isOwn: boolean;
  /** Null where the sender cannot be told. */
  from: Person | null;
  to: Person[];
};

function messagesIn(area: Element | null, isVisible: IsVisible): Message[] {
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
    thread: threadInLog(element),
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

function threadInLog(element: Element): string | null {
  const [, base64] =
    /(?:^|; )1:([\w+/-]+)/.exec(element.querySelector(see.LOG)?.getAttribute('jslog') ?? '') ?? [];
  try {
    return threadOf(/thread-[af]:[r\d-]+/.exec(atob(base64 ?? ''))?.[0]);
  } catch {
    return null;
  }
}

/** Whether all that names a thread names the same one. `shown`: what the page shows belongs to it. */
function agreed(
  addressed: string | null,
  headings: Element[],
  messages: Message[],
): { thread: string | null; sure: boolean; shown: boolean } {
  const row = addressed ? null : headings[0]?.closest(see.AREA)?.querySelector(see.CHOSEN_ROW);
  const claims = [...[...headings, row].flatMap(namesOf), ...messages.map(({ thread }) => thread)].filter(
    (id) => id !== null,
  );
  // A thread begun in this client has two names, and neither can be told from the other.
  const [hex, otherHex] = new Set(claims.filter((id) => !id.startsWith('t')));
  const [perm, otherPerm] = new Set(claims.filter((id) => id.startsWith('t')));
  const thread = hex ?? perm ?? null;
  const nothing = { thread: null, sure: false, shown: false };
  if (otherHex || otherPerm) return nothing;

  const ids = messages.map(({ id }) => id);
  if (!addressed) {
    const sure = claims.length > Number(!!hex) + Number(!!perm) || ids.includes(thread);
    return { thread, sure, shown: true };
  }
  if (addressed === hex || addressed === perm || ids.includes(addressed)) {
    return { thread: thread ?? addressed, sure: true, shown: true };
  }
  if (addressed.startsWith('t') ? perm : hex) return nothing;
  return { thread: addressed, sure: false, shown: !headings[0] && !ids.some(Boolean) };
}

/** Senders that no person stands behind. */
const AUTOMATIC = /^(mailer-daemon|postmaster)@/;
/** What Gmail calls the user's own addresses, aliases too, where it uses the attribute for it. */
const ME =
  /^(me|ich|mich|mir|moi|yo|mí|eu|mim|io|ik|mij|я|мне|мені|ja|mnie|mně|já|jag|mig|jeg|meg|minä|ben|bana|自分|我|나|أنا|אני)$/;

/** The other side, and the last message as seen from the user's side. */
function sides(messages: Message[], own: Set<string>): Pick<Reading, 'people' | 'lastMessage'> {
  const backwards = [...messages].reverse();
  const all = [...backwards.flatMap(({ from }) => from ?? []), ...backwards.flatMap(({ to }) => to)];
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
