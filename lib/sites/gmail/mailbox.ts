import * as see from './selectors.ts';

/**
 * The open mailbox first. Who is signed in may look at another's mailbox: then both are the user's side, and without
 * either nobody can be told from the user.
 */
export function mailboxesOf(root: Document, url: URL): string[] {
  // The text of a message may hold such a link too.
  const button = [...root.querySelectorAll(see.ACCOUNT)].find((link) => !link.closest(see.MESSAGE));
  const label = addressIn(button?.getAttribute('aria-label'));
  const title = mailboxInTitle(root.title);
  if (isDelegated(url) && !(label && title)) return [];
  return [isDelegated(url) ? title : label, label, title].filter((one) => one !== undefined);
}

/** "Subject - address - product": the subject may hold anything, so only a part that is nothing but an address counts. */
export function mailboxInTitle(title: string): string | undefined {
  return addressIn(
    title
      .split(/ [-–] /)
      .slice(1, -1)
      .findLast((part) => addressIn(part)?.length === part.replace(/[\s\p{Cf}]/gu, '').length),
  );
}

/** Whether the mailbox is another's, opened by who is signed in. */
export function isDelegated(url: URL): boolean {
  return /\/[bd]\//.test(url.pathname);
}

/** The first mail address in a text, in lower case. */
export function addressIn(text: string | null | undefined): string | undefined {
  return /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]+@[\p{L}\p{N}.-]*[\p{L}\p{N}]/u.exec(text ?? '')?.[0].toLowerCase();
}
