import type { ListRow } from './gmail/list.ts';
import type { IsVisible, Person, Reading, Site } from './site.ts';

/**
 * A message on its way out, from the place where it was written. `sent` tells once it is out. Where the site lets one
 * take it back, `undoneBy` hears whether an event may do that, and `isBack` tells once it stands there again.
 */
export type Sending = {
  place: Element;
  sent: () => Sent | null;
  undoneBy?: (event: Event) => boolean;
  isBack?: () => boolean;
};
/**
 * A message that is being written in a place. What goes with it stands at an element: above a window, below an answer
 * under its thread, before the button that sends. What it says is read when asked.
 */
export type Writing = {
  place: Element;
  at: Element;
  side: 'above' | 'below' | 'before';
  to: Person[];
  read: () => Sent;
};
/** To whom a message goes, about what ('' where it does not say), in which conversation; null: in that of the page. */
export type Sent = { to: Person[]; about: string; reading: Reading | null };

/** Where one looks: the page, and the user's further addresses. */
export type Place = { root: Document; url: URL; isVisible: IsVisible; own: ReadonlySet<string> };

/** What the parts that come with an idle page must know of a site, beside its reader. */
export type PartsOfSite = {
  channel: 'email' | 'linkedin';
  /** The page as one without a conversation, with its account. */
  bare: (place: Place) => Reading;
  /** The message that an event sends, asked while the event goes down; null for any other event. */
  sendingBy: (event: Event, place: Place) => Sending | null;
  /** The message that the user is writing, by an event in it. */
  writingAt: (event: Event, place: Place) => Writing | null;
  /** The rows of a list of threads that can be seen. */
  rows: (place: Place) => ListRow[];
  /** The attributes whose change may change the rows. */
  rowAnchors: readonly string[];
  /** Addresses that the conversation's messages come from and that may well be the user's, though nothing says so yet. */
  perhapsOwn: (place: Place) => string[];
  /** The words of the last message, where they tell a person's answer from an automatic one. */
  lastText: (place: Place) => string | null;
  /** Reads the conversation that lies over a page of another kind. */
  over: Site | null;
};
