import type { Reading, Site } from './site.ts';

/** Any other page: known by its address, called by its title. Nobody is named from there. */
export const page: Site = {
  name: 'page',
  matches: (url) => /^https?:$/.test(url.protocol),
  read: (root, url) => readPage(url, root.title),
  anchors: [],
  wayBack: (_reading, url) => url.href,
};

/** The same from what the browser's tab says. */
export function readPage(url: URL, title: string): Reading {
  return {
    site: 'page',
    found: 'partly',
    conversation: { kind: 'page', id: url.href, title: title.replace(/\s+/g, ' ').trim() || null },
    account: null,
    people: [],
    lastMessage: null,
    missing: ['people'],
  };
}
