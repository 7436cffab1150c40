import type { PartsOfSite, Place, Sent } from '../parts-of-site.ts';
import { nothingFound, type Person, type Reading } from '../site.ts';
import {
  type Compose,
  composeAround,
  composeSentBy,
  composesIn,
  mayUndoSending,
  recipientsOf,
  sameMail,
  subjectOf,
} from './compose.ts';
import { lastTextIn } from './last-text.ts';
import { readList } from './list.ts';
import { mailboxesOf } from './mailbox.ts';
import { perhapsOwnIn } from './perhaps-own.ts';

export const gmailParts: PartsOfSite = {
  channel: 'email',
  bare,
  sendingBy: (event, place) => {
    const compose = composeSentBy(event);
    const to = compose && recipientsOf(compose, ownIn(place));
    if (!compose || !to?.[0]) return null;
    const sent = readMail(compose, to, place);
    const isSame = sameMail(compose, to, ownIn(place));
    // Gmail takes the editor away when it sends; a refusal ("no recipient") leaves it standing.
    return {
      place: compose.element,
      sent: () => (compose.element.isConnected && place.isVisible(compose.element) ? null : sent),
      undoneBy: mayUndoSending,
      isBack: () => composesIn(place.root).some((each) => place.isVisible(each.element) && isSame(each)),
    };
  },
  writingAt: (event, place) => {
    const [target] = event.composedPath();
    const compose = target && 'closest' in target ? composeAround(target as Element) : null;
    const to = compose && recipientsOf(compose, ownIn(place));
    if (!compose || !to?.[0]) return null;
    const { element, isReply } = compose;
    const side = isReply ? 'below' : 'above';
    return { place: element, at: element, side, to, read: () => readMail(compose, to, place) };
  },
  rows: (place) => readList(place.root, ownIn(place), place.isVisible),
  rowAnchors: [
    'data-legacy-thread-id',
    'data-legacy-last-message-id',
    'data-legacy-last-non-draft-message-id',
  ],
  perhapsOwn: (place) => perhapsOwnIn(place.root, place.url, place.isVisible, ownIn(place)),
  lastText: ({ root, url, isVisible }) => lastTextIn(root, url, isVisible),
  over: null,
};

function readMail(compose: Compose, to: Person[], place: Place): Sent {
  return { to, about: subjectOf(compose), reading: compose.isReply ? null : bare(place) };
}

function bare({ root, url }: Place): Reading {
  return nothingFound('gmail', mailboxesOf(root, url)[0] ?? null);
}

function ownIn({ root, url, own }: Place): ReadonlySet<string> {
  return new Set([...mailboxesOf(root, url), ...own]);
}
