/** What an address of LinkedIn says by itself. */
export type LinkedInPlace =
  /** `id`: the public id, decoded and in lower case, or a member's own id (`ACoA…`, as it stands). `isWhole`: the page with the top card, not one of its lists. */
  | { is: 'profile'; id: string; isWhole: boolean }
  | { is: 'messages'; thread: string | null }
  /** Sales Navigator: `ACwA…`, which is not the member's id elsewhere. */
  | { is: 'lead'; id: string }
  | { is: 'other' };

export function placeOf(url: URL): LinkedInPlace {
  const [area, first, second] = url.pathname.split('/').filter(Boolean).map(decoded);
  if (area === 'in' && first && first !== 'me') {
    return { is: 'profile', id: profileId(first), isWhole: !PARTS.test(second ?? '') };
  }
  if (area === 'messaging') {
    const thread = first === 'thread' && second && second !== 'new' ? second : null;
    return { is: 'messages', thread };
  }
  const lead = /^AC[\w-]+/.exec(
    (area === 'sales' && /^(lead|people)$/.test(first ?? '') && second) || '',
  )?.[0];
  return lead ? { is: 'lead', id: lead } : { is: 'other' };
}

/** Whose profile a link leads to, or whom it invites; null for any other link. */
export function profileInLink(link: string | null | undefined): string | null {
  const id = /(?:\/in\/|[?&]vanityName=)([^/?#&]+)/.exec(link ?? '')?.[1];
  return id && id !== 'me' ? profileId(decoded(id)) : null;
}

/** A member's own id keeps its letters; `null` for a public id. */
export function memberUrnOf(id: string | null): string | null {
  return id && MEMBER.test(id) ? id : null;
}

const MEMBER = /^ACoA[\w-]{10,}$/;
/** Pages of a profile that have no top card of their own. `overlay` lies over the whole page. */
const PARTS = /^(details|recent-activity|edit|add|opportunities|skills)$/;

function profileId(id: string): string {
  return MEMBER.test(id) ? id : id.normalize('NFC').toLowerCase();
}

/** Addresses hold names in any script, percent-encoded; a broken one stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Whether an address is LinkedIn's, in any country. */
export function isLinkedIn(url: URL): boolean {
  return url.protocol === 'https:' && /(^|\.)linkedin\.com$/.test(url.hostname);
}
