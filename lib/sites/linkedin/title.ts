import { person, type Reading } from '../site.ts';
import { memberUrnOf, placeOf } from './address.ts';

/**
 * A reading from what the browser's tab says, without a look into the page: the id from the address, the name from the
 * title. For 'beside the page', and where a page shows no more.
 */
export function readTab(url: URL, title: string): Reading {
  const place = placeOf(url);
  const known = { site: 'linkedin', account: null, lastMessage: null } as const;
  if (place.is === 'messages' && place.thread) {
    const conversation = { kind: 'messages', id: place.thread, title: null } as const;
    return { ...known, found: 'partly', conversation, people: [], missing: ['people', 'last message'] };
  }
  if (place.is !== 'profile') {
    return { ...known, found: 'no', conversation: null, people: [], missing: ['conversation'] };
  }
  const name = nameInTitle(title, place.isWhole);
  const memberUrn = memberUrnOf(place.id);
  const profileId = memberUrn ? null : place.id;
  return {
    ...known,
    found: 'partly',
    conversation: { kind: 'profile', id: place.id, title: name },
    people: name ? [person({ name, profileId, memberUrn })] : [],
    missing: [...(name ? [] : ['name']), 'headline', 'company'],
  };
}

/**
 * "(3) Experience | Name | LinkedIn": the last part but one, without the count of unread messages; alone it may be the
 * name of the list. On the page of the profile itself nothing stands before the name, and what follows a line or a dash
 * belongs to it or to the profession.
 */
export function nameInTitle(title: string, isWhole: boolean): string | null {
  const [first, ...more] = beforeLinkedIn(title)?.split(' | ') ?? [];
  // Visitors who are not signed in get "Name - title - company".
  return (isWhole ? first : more.at(-1))?.split(' - ')[0]?.trim() || null;
}

/** Whether the title says exactly this name, which may hold lines and dashes itself. */
export function isInTitle(name: string, title: string): boolean {
  const said = beforeLinkedIn(title);
  return said === name || !!said?.endsWith(` | ${name}`) || !!said?.startsWith(`${name} - `);
}

/** In Chinese the site goes by a name of its own. */
function beforeLinkedIn(title: string): string | null {
  const line = title.replace(/\s+/g, ' ').trim();
  return /^(?:\(\d+\+?\) ?)?(.+) \| (?:LinkedIn\b|领英|領英)[^|]*$/.exec(line)?.[1]?.trim() ?? null;
}
