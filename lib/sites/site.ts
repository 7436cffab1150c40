/** What a foreign page was found to be. This is, word for word, the JSON that `npm run -s read` prints. */
export type Reading = {
  /** The name of the site that reads it: a word in small letters, as in the table of `sites.ts`. */
  site: string;
  /** `yes`: all that matters was found and two sources agree · `partly`: `missing` says what the user must confirm or give · `no`: no conversation here. */
  found: 'yes' | 'partly' | 'no';
  conversation: Conversation | null;
  /** The address of the mailbox that is open, in lower case. */
  account: string | null;
  /** The other side, never the owner of the account; whom one would most likely answer stands first. */
  people: Person[];
  lastMessage: LastMessage | null;
  /** What was looked for and not found, or not found sure enough, in plain words. */
  missing: string[];
};

export type Conversation = {
  kind: 'thread' | 'profile' | 'messages' | 'page';
  /** Gmail: 16-digit hex thread id (or `thread-a:…` while there is none) · LinkedIn: public id, or message thread id · otherwise the address. */
  id: string;
  title: string | null;
};

export type Person = {
  name: string | null;
  email: string | null;
  /** LinkedIn's public id: the name in the address of the profile, decoded and in lower case. */
  profileId: string | null;
  /** LinkedIn's own id of the member (`ACoA…`; on a Sales Navigator page `ACwA…`, which is another kind of id). */
  memberUrn: string | null;
  headline: string | null;
  company: string | null;
};

export type LastMessage = {
  /** Instant, ISO 8601 in UTC. */
  at: string;
  direction: 'in' | 'out' | null;
};

/** Whether an element can be seen. Pages keep what they showed before, hidden; in a browser: `(element) => element.checkVisibility()`. */
export type IsVisible = (element: Element) => boolean;

export type Site = {
  name: Reading['site'];
  matches: (url: URL) => boolean;
  /**
   * Reads a page: no clock, no network, nothing touched, never throws on what a page holds.
   * `own` are further addresses of the user (aliases), in lower case: who has one is not 'the other side'.
   */
  read: (root: Document, url: URL, isVisible?: IsVisible, own?: ReadonlySet<string>) => Reading;
  /** The attributes whose change may change a reading: the filter for a MutationObserver. */
  anchors: readonly string[];
  /** Open shadow roots that hold parts of the page: an observer of the document does not see into them. */
  innerRoots?: (root: Document) => ParentNode[];
  /**
   * The box in which the user writes an answer in the conversation that was read, where exactly one is open. Nothing is
   * opened, pressed or sent.
   */
  replyBox?: (root: Document, url: URL, reading: Reading, isVisible: IsVisible) => HTMLElement | null;
  /** The address that opens this conversation again, in the right account. */
  wayBack: (reading: Reading, url: URL) => string;
};

/** Where no callback is given every element counts as seen. */
export const everything: IsVisible = () => true;

/** A person of whom only what is given is known. */
export function person(known: Partial<Person>): Person {
  return {
    name: null,
    email: null,
    profileId: null,
    memberUrn: null,
    headline: null,
    company: null,
    ...known,
  };
}

/** The reading of a page that holds no conversation. */
export function nothingFound(site: Reading['site'], account: string | null = null): Reading {
  return {
    site,
    found: 'no',
    conversation: null,
    account,
    people: [],
    lastMessage: null,
    missing: ['conversation'],
  };
}
