import { type Person, person } from '../site.ts';
import { addressIn } from './mailbox.ts';

/** A mail that is being written: a window of its own, or the editor under a thread. */
export type Compose = {
  element: Element;
  /** The button that sends; what belongs beside it stands in its row. */
  send: Element | null;
  /** An answer within a thread, not a window of its own. */
  isReply: boolean;
};

/** 2026-07. The editor under a thread · a compose window · the same in full screen. */
const COMPOSE = '.ip,.Hd,.M9,[role=dialog]:has([contenteditable=true])';
/** 2026-07. */
const SEND = '.aoO[role=button]';
/** 2026-07. The chips of recipients (two builds), and the hidden fields that repeat them. */
const CHIPS =
  '[name=to] [data-hovercard-id],[name=cc] [data-hovercard-id],[name=bcc] [data-hovercard-id],.aoD [email],.vR [email]';
const FIELDS = 'input[name=to],input[name=cc],input[name=bcc]';

/** 2026-07. */
const TEXT = '[contenteditable=true]';
/** 2026-07. */
const SUBJECT = 'input[name=subjectbox],input[name=subject]';

/** The mail that an element (the target of an event) is part of; null anywhere else. */
export function composeAround(target: Element): Compose | null {
  const element = target.closest(COMPOSE);
  const isCompose = element?.querySelector(TEXT);
  return element && isCompose
    ? { element, send: element.querySelector(SEND), isReply: element.matches('.ip') }
    : null;
}

/**
 * The mail that an event sends: a click on its button, or Ctrl/⌘ + Enter while writing. To be asked while the event goes
 * down to its target, since Gmail takes the editor away at once; nothing about the event is touched.
 */
export function composeSentBy(event: Event): Compose | null {
  const [target] = event.composedPath();
  if (!target || !('closest' in target)) return null;
  const compose = composeAround(target as Element);
  if (!compose) return null;
  const key = event as Partial<KeyboardEvent>;
  if (event.type === 'keydown') return key.key === 'Enter' && (key.ctrlKey || key.metaKey) ? compose : null;
  return event.type === 'click' && (target as Element).closest(SEND) ? compose : null;
}

/**
 * Not seen in a saved page: what Gmail says of a mail that was sent, with its "Undo". That it is spoken is all that is
 * relied on.
 */
const SAID = '[role=alert],[role=status],[aria-live]';

/** Whether an event may take back the mail that was sent last: a press in what Gmail says of it, or its shortcut `z`. */
export function mayUndoSending(event: Event): boolean {
  const target = event.composedPath()[0] as Partial<HTMLElement>;
  if (event.type === 'click') return !!target.closest?.(SAID);
  const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
  const types = target.isContentEditable || target.matches?.('input,textarea');
  return event.type === 'keydown' && key === 'z' && !ctrlKey && !metaKey && !altKey && !types;
}

/** Every mail that is being written in the page. */
export function composesIn(root: ParentNode): Compose[] {
  return [...root.querySelectorAll(COMPOSE)].flatMap((each) => composeAround(each) ?? []);
}

/** Whether a mail is this one again, asked once its editor is gone: it goes to the same people and begins with the same words. */
export function sameMail(
  compose: Compose,
  to: readonly Person[],
  own: ReadonlySet<string>,
): (other: Compose) => boolean {
  const begins = ({ element }: Compose) =>
    element.querySelector(TEXT)?.textContent?.replace(/\s+/g, ' ').trim().slice(0, 100);
  const words = begins(compose);
  return (other) => {
    const theirs = new Set(recipientsOf(other, own).map(({ email }) => email));
    return begins(other) === words && to.every(({ email }) => theirs.has(email));
  };
}

/** Whom a mail goes to, without the user's own addresses (the line "From" is made of the same chips). */
export function recipientsOf({ element }: Compose, own: ReadonlySet<string>): Person[] {
  const chips = [...element.querySelectorAll(CHIPS)].map((chip) =>
    person({
      email: addressIn(chip.getAttribute('email') ?? chip.getAttribute('data-hovercard-id')) ?? null,
      name: chip.getAttribute('data-name') ?? chip.getAttribute('name'),
    }),
  );
  const fields = [...element.querySelectorAll<HTMLInputElement>(FIELDS)]
    .flatMap((field) => field.value.split(/,(?=[^"]*(?:"[^"]*"[^"]*)*$)/))
    .map((text) =>
      person({ email: addressIn(text) ?? null, name: /^\s*"?([^"<@]+?)"?\s*</.exec(text)?.[1] ?? null }),
    );
  const people = new Map<string, Person>();
  for (const one of [...chips, ...fields]) {
    if (!one.email || own.has(one.email)) continue;
    const name = one.name && addressIn(one.name) !== one.email ? one.name : null;
    if (!people.get(one.email)?.name) people.set(one.email, { ...one, name });
  }
  return [...people.values()];
}

/** What a mail is about, as its subject says, without the signs of an answer; '' where it has none. */
export function subjectOf({ element }: Compose): string {
  const subject = element.querySelector<HTMLInputElement>(SUBJECT)?.value ?? '';
  return subject.replace(/^(\s*(re|aw|sv|antw|rif|res|fwd?|wg)\s*:)+/i, '').trim();
}
