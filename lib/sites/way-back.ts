import type { Origin } from '../domain/origin.ts';
import { wayBackToThread } from './gmail/way-back.ts';
import { wayBackInLinkedIn } from './linkedin/way-back.ts';

/**
 * The address that brings a conversation back; null where what was kept is no web address (only https and http are
 * ever opened, whatever a page or an import file said).
 */
export function wayBack(origin: Origin): string | null {
  const url = URL.parse(origin.address);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  switch (origin.site) {
    case 'gmail':
      return wayBackToThread(origin.account, origin.id, url);
    case 'linkedin':
      return wayBackInLinkedIn(origin.kind, origin.id, url);
    default:
      return url.href;
  }
}
