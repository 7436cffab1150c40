import type { PartsOfSite, Place } from '../parts-of-site.ts';
import { nothingFound, type Reading, type Site } from '../site.ts';
import { placeOf } from './address.ts';
import { formAround, messageSentBy, sendButtonOf } from './compose.ts';
import { counterpartAround, readMessages } from './messages.ts';
import { BUBBLE, OUTLET } from './selectors.ts';
import { rootsOf } from './text.ts';

export const linkedinParts: PartsOfSite = {
  channel: 'linkedin',
  bare: () => nothingFound('linkedin'),
  sendingBy: (event, place) => {
    const form = messageSentBy(event);
    if (!form) return null;
    const before = messagesIn(place);
    // Whether Enter sends is the user's setting there: that a message of theirs appears is the proof.
    return {
      place: form,
      sent: () => {
        const reading = messagesIn(place);
        const [other] = reading?.people ?? [];
        if (!reading || !other || reading.lastMessage?.direction !== 'out') return null;
        const isSame = !before || before.conversation?.id === reading.conversation?.id;
        const isNew = reading.lastMessage.at !== before?.lastMessage?.at;
        return isSame && isNew ? { to: [other], about: '', reading } : null;
      },
    };
  },
  writingAt: (event, place) => {
    const form = formAround(event);
    const other = form && counterpartAround(form, place.isVisible);
    if (!other) return null;
    const bubble = form.closest(BUBBLE);
    const send = bubble ? null : sendButtonOf(form);
    return {
      place: form,
      at: send ?? bubble ?? form,
      side: send ? 'before' : 'above',
      to: [other],
      read: () => ({ to: [other], about: '', reading: messagesIn(place) ?? nothingFound('linkedin') }),
    };
  },
  rows: () => [],
  rowAnchors: [],
  perhapsOwn: () => [],
  lastText: () => null,
  over: overProfiles(),
};

function messagesIn({ root, url, isVisible }: Place): Reading | null {
  const place = placeOf(url);
  return readMessages(root, place.is === 'messages' ? place.thread : null, isVisible);
}

/** A bubble over a profile: the page is read as the profile, the bubble by itself. */
function overProfiles(): Site {
  return {
    name: 'linkedin',
    matches: () => true,
    read: (root, url, isVisible = () => true) =>
      (placeOf(url).is === 'profile' ? readMessages(root, null, isVisible) : null) ??
      nothingFound('linkedin'),
    anchors: ['data-event-urn', 'class'],
    innerRoots: (root) => rootsOf(root, OUTLET).slice(1),
    wayBack: (_, url) => url.href,
  };
}
