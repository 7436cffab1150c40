import type { Site } from '../site.ts';
import { readGmail } from './read.ts';
import { replyBoxIn } from './reply-box.ts';
import { wayBackToThread } from './way-back.ts';

export const gmail: Site = {
  name: 'gmail',
  matches: (url) => url.protocol === 'https:' && url.hostname === 'mail.google.com',
  read: readGmail,
  anchors: [
    'data-legacy-thread-id',
    'data-thread-perm-id',
    'data-legacy-message-id',
    'data-message-id',
    'email',
    'aria-label',
  ],
  replyBox: replyBoxIn,
  wayBack: (reading, url) => wayBackToThread(reading.account, reading.conversation?.id ?? null, url),
};
