import { isLinkedIn } from './linkedin/address.ts';
import { readTab } from './linkedin/title.ts';
import { person, type Reading } from './site.ts';

/** What the user picked on a page by its menu: a link, selected words, or both; and the page itself, as its tab says. */
export type Picked = { link: string | null; text: string; page: { address: string; title: string } };

/**
 * Who is meant by what was picked. A link to a profile is that profile, a link that writes a mail its address; words
 * are an address or a name, on the page where they stand. Nobody is named from a longer text.
 */
export function readPicked({ link, text, page }: Picked): Reading {
  const url = link === null ? null : URL.parse(link);
  const words = text.replace(/\s+/g, ' ').trim();
  if (url !== null && isLinkedIn(url)) {
    const read = readTab(url, words === '' ? '' : `${words} | LinkedIn`);
    if (read.found !== 'no') return read;
  }
  const email = addressOf(url?.protocol === 'mailto:' ? decoded(url.pathname) : words);
  const name = email === null && words !== '' && words.length <= 60 ? words : null;
  const who = email ?? name;
  const isWeb = url !== null && /^https?:$/.test(url.protocol);
  return {
    site: 'page',
    found: 'partly',
    // Several people can be picked on one page: each is a conversation of its own.
    conversation: {
      kind: who === null ? 'page' : 'profile',
      id: who ?? (isWeb ? url.href : page.address),
      title: page.title.trim() || null,
    },
    account: null,
    people: who === null ? [] : [person({ email, name })],
    lastMessage: null,
    missing: who === null ? ['people'] : [],
  };
}

function addressOf(text: string): string | null {
  return /[^\s<>()",;:]+@[^\s<>()",;:]+\.[\p{L}\p{N}]{2,}/u.exec(text)?.[0].toLowerCase() ?? null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
