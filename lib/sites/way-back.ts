import type { Origin } from '../domain/origin.ts';
import { wayBackToThread } from './gmail/way-back.ts';
import { wayBackInLinkedIn } from './linkedin/way-back.ts';
import { isOutlook } from './outlook/address.ts';

/**
 * The address that brings a conversation back; null where what was kept is none that may be opened, whatever a page or
 * an import file said. What is called by a site's name leads to that site over https. Any other page is the one that
 * the user was on: https, or the http of their own house, whose pages often have nothing else.
 */
export function wayBack(origin: Origin): string | null {
  const url = URL.parse(origin.address);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  switch (origin.site) {
    case 'gmail':
      return isAt(/^mail\.google\.com$/, url) ? wayBackToThread(origin.account, origin.id, url) : null;
    case 'linkedin':
      return isAt(/^([\w-]+\.)?linkedin\.com$/, url) ? wayBackInLinkedIn(origin.kind, origin.id, url) : null;
    case 'outlook':
      return isOutlook(url) ? url.href : null;
    default:
      return url.href;
  }
}

function isAt(host: RegExp, url: URL): boolean {
  return url.protocol === 'https:' && host.test(url.host);
}
