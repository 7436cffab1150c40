import { everything, nothingFound, type Site } from '../site.ts';
import { isLinkedIn, placeOf } from './address.ts';
import { readLead } from './lead.ts';
import { readMessages } from './messages.ts';
import { readProfile } from './profile.ts';
import { messageBoxIn } from './reply-box.ts';
import { OUTLET } from './selectors.ts';
import { rootsOf } from './text.ts';
import { wayBackInLinkedIn } from './way-back.ts';

export const linkedin: Site = {
  name: 'linkedin',
  matches: isLinkedIn,
  read: (root, url, isVisible = everything) => {
    const place = placeOf(url);
    switch (place.is) {
      case 'profile':
        return readProfile(root, url, place.id, place.isWhole, isVisible);
      case 'lead':
        return readLead(root, place.id);
      case 'messages':
        return readMessages(root, place.thread, isVisible) ?? nothingFound('linkedin');
      case 'other':
        return readMessages(root, null, isVisible) ?? nothingFound('linkedin');
    }
  },
  anchors: ['componentkey', 'href', 'data-event-urn', 'data-member-id', 'class'],
  innerRoots: (root) => rootsOf(root, OUTLET).slice(1),
  replyBox: messageBoxIn,
  wayBack: ({ conversation }, url) =>
    conversation ? wayBackInLinkedIn(conversation.kind, conversation.id, url) : url.href,
};
