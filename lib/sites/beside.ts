import { isLinkedIn } from './linkedin/address.ts';
import { readTab } from './linkedin/title.ts';
import { readPage } from './page.ts';
import type { Reading } from './site.ts';

/** A page by what the browser's tab says of it, address and title: nothing of ours is in the page. */
export function readBeside(url: URL, title: string): Reading {
  return isLinkedIn(url) ? readTab(url, title) : readPage(url, title);
}
