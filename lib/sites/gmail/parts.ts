import type { PartsOfSite, Place, Sent } from '../parts-of-site.ts';
import { nothingFound, type Reading } from '../site.ts';
import { type Compose, composeAround, composeSentBy, recipientsOf, subjectOf } from './compose.ts';
import { lastTextIn } from './last-text.ts';
import { readList } from './list.ts';
import { mailboxesOf } from './mailbox.ts';
import { readGmail } from './read.ts';

export const gmailParts: PartsOfSite = {
  channel: 'email',
  bare,
  sendingBy: (event, place) => {
    const compose = composeSentBy(event);
    const sent = compose && sentFrom(compose, place);
    if (!compose || !sent) return null;
    // Gmail takes the editor away when it sends; a refusal ("no recipient") leaves it standing.
    return {
      place: compose.element,
      sent: () => (compose.element.isConnected && place.isVisible(compose.element) ? null : sent),
    };
  },
  writingAt: (event, place) => {
    const [target] = event.composedPath();
    const compose = target instanceof Element ? composeAround(target) : null;
    const sent = compose && sentFrom(compose, place);
    return compose && sent ? { place: compose.element, isWindow: !compose.isReply, sent } : null;
  },
  rows: (place) => readList(place.root, ownIn(place), place.isVisible),
  rowAnchors: [
    'data-legacy-thread-id',
    'data-legacy-last-message-id',
    'data-legacy-last-non-draft-message-id',
  ],
  lastText: ({ root, url, isVisible }) => lastTextIn(root, url, isVisible),
  over: null,
};

/** What would be sent; null without anybody to send it to. */
function sentFrom(compose: Compose, place: Place): Sent | null {
  const to = recipientsOf(compose, ownIn(place));
  if (!to[0]) return null;
  const { root, url, isVisible, own } = place;
  const reading = compose.isReply ? readGmail(root, url, isVisible, own) : bare(place);
  return { to, about: subjectOf(compose) || (reading.conversation?.title ?? ''), reading };
}

function bare({ root, url }: Place): Reading {
  return nothingFound('gmail', mailboxesOf(root, url)[0] ?? null);
}

function ownIn({ root, url, own }: Place): ReadonlySet<string> {
  return new Set([...mailboxesOf(root, url), ...own]);
}
