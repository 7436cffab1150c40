import type { PartsOfSite, Place } from '../parts-of-site.ts';
import { nothingFound, type Reading } from '../site.ts';
import { composeSentBy, recipientsOf, subjectOf } from './compose.ts';
import { lastTextIn } from './last-text.ts';
import { readList } from './list.ts';
import { mailboxesOf } from './mailbox.ts';
import { readGmail } from './read.ts';

export const gmailParts: PartsOfSite = {
  channel: 'email',
  bare,
  sendingBy: (event, place) => {
    const compose = composeSentBy(event);
    if (!compose) return null;
    const to = recipientsOf(compose, ownIn(place));
    if (!to[0]) return null;
    const { root, url, isVisible, own } = place;
    const reading = compose.isReply ? readGmail(root, url, isVisible, own) : bare(place);
    const about = subjectOf(compose) || (reading.conversation?.title ?? '');
    // Gmail takes the editor away when it sends; a refusal ("no recipient") leaves it standing.
    return {
      sent: () => (compose.element.isConnected && isVisible(compose.element) ? null : { to, about, reading }),
    };
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

function bare({ root, url }: Place): Reading {
  return nothingFound('gmail', mailboxesOf(root, url)[0] ?? null);
}

function ownIn({ root, url, own }: Place): ReadonlySet<string> {
  return new Set([...mailboxesOf(root, url), ...own]);
}
