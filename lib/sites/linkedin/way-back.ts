import type { Conversation } from '../site.ts';
import { placeOf } from './address.ts';

/**
 * The address that opens a message thread or a profile again, wherever on the site it was seen; a lead's page only by
 * its original address, which carries more than the id.
 */
export function wayBackInLinkedIn(kind: Conversation['kind'], id: string | null, url: URL): string {
  if (kind === 'messages' && id)
    return `https://www.linkedin.com/messaging/thread/${encodeURIComponent(id)}/`;
  if (placeOf(url).is === 'profile' && id) return `https://www.linkedin.com/in/${encodeURIComponent(id)}/`;
  return url.href;
}
