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
  const name = nameInTitle(title);
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

/** "(3) Experience | Name | LinkedIn": the last part but one, without the count of unread messages. */
export function nameInTitle(title: string): string | null {
  const parts = title.replace(/^\(\d+\+?\)\s*/, '').split(' | ');
  if (parts.length < 2 || !/^LinkedIn\b/.test(parts.at(-1)!.trim())) return null;
  // Visitors who are not signed in get "Name - title - company".
  return parts.at(-2)!.split(' - ')[0]!.trim() || null;
}
