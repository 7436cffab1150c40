import { everything, type IsVisible, type LastMessage, type Person, person } from '../site.ts';
import { threadOf } from './address.ts';
import * as see from './list-selectors.ts';
import { addressIn } from './mailbox.ts';
import { instantOf } from './message-id.ts';
import { isCalledMe, isMailSystem } from './senders.ts';

/** One row of a list of threads. */
export type ListRow = {
  element: Element;
  /** The subject that the eye sees: a mark belongs before it. */
  subject: Element;
  thread: string;
  /** Whom the row names, but for the user. */
  people: Person[];
  /** The first words of the last message, where the list shows them. */
  snippet: string;
  /** Drafts do not count. The direction is null where the row does not tell it for sure. */
  lastMessage: LastMessage | null;
};

/**
 * The rows that can be seen in a list of threads, for marks, and for replies that show there.
 * @param own addresses of the user, in lower case.
 */
export function readList(
  root: ParentNode,
  own: ReadonlySet<string>,
  isVisible: IsVisible = everything,
): ListRow[] {
  return [...root.querySelectorAll(see.LIST_ROW)].filter(isVisible).flatMap((element) => {
    const subject = [...element.querySelectorAll(see.LIST_THREAD)].at(-1);
    const thread = threadOf(subject?.getAttribute('data-legacy-thread-id'));
    if (!subject || !thread) return [];
    const names = namesIn(element);
    const at = instantOf(subject.getAttribute(see.LAST_NON_DRAFT) ?? subject.getAttribute(see.LAST_MESSAGE));
    const theirs = names.filter((each) => !isOwn(each, own)).map(personOf);
    const people = theirs.filter(({ email }) => !isMailSystem(email));
    return [
      {
        element,
        subject,
        thread,
        people,
        snippet: element.querySelector(see.LIST_SNIPPET)?.textContent?.trim().slice(0, 300) ?? '',
        lastMessage: at ? { at, direction: directionOf(names, own) } : null,
      },
    ];
  });
}

/** The names for the eye: the last place of those in the row's first cell with names. */
function namesIn(row: Element): Element[] {
  const cell = row.querySelector('[email]')?.closest(see.LIST_CELL);
  const places = [...(cell?.children ?? [])].filter((place) => place.querySelector('[email]'));
  return [...(places.at(-1)?.querySelectorAll('[email]') ?? [])];
}

function personOf(element: Element): Person {
  const name = element.getAttribute('name')?.trim();
  return person({ name: name || null, email: addressIn(element.getAttribute('email')) ?? null });
}

function isOwn(named: Element, own: ReadonlySet<string>): boolean {
  return isCalledMe(named) || own.has(personOf(named).email ?? '');
}

/**
 * A row names each writer once, so that the last word is told only where one side alone has written, or where something
 * of theirs is unread. Where words stand before the names ("To: …"), they are not those of writers.
 */
function directionOf(names: Element[], own: ReadonlySet<string>): LastMessage['direction'] {
  const [first] = names;
  const place = first?.closest(`${see.LIST_CELL} > *`);
  const words = place?.textContent?.trim() ?? '';
  if (!first || !words.startsWith(first.textContent?.trim() ?? '')) return null;
  const theirs = names.filter((each) => !isOwn(each, own));
  if (theirs.some((each) => isMailSystem(personOf(each).email))) return null;
  if (theirs.length === 0) return 'out';
  return theirs.length === names.length || theirs.some((each) => each.matches(see.LIST_UNREAD)) ? 'in' : null;
}
