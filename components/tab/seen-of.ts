import type { Seen } from '../../lib/domain/seen.ts';
import type { Reading } from '../../lib/sites/site.ts';

/** A reading as it crosses the border: with the page's address, and no longer than the border allows. */
export function seenOf(reading: Reading, address: string): Seen {
  const cut = (text: string | null, most: number) => text?.slice(0, most) ?? null;
  return {
    ...reading,
    conversation: reading.conversation && {
      ...reading.conversation,
      id: reading.conversation.id.slice(0, 500),
      title: cut(reading.conversation.title, 500),
    },
    account: cut(reading.account, 200),
    people: reading.people.slice(0, 50).map((who) => ({
      name: cut(who.name, 200),
      email: cut(who.email, 200),
      profileId: cut(who.profileId, 200),
      memberUrn: cut(who.memberUrn, 200),
      headline: cut(who.headline, 500),
      company: cut(who.company, 200),
    })),
    missing: reading.missing.slice(0, 20),
    address: address.slice(0, 2_000),
  };
}
