import * as z from 'zod/mini';
import type { Origin } from './origin.ts';
import { type PersonWords, someone } from './person-words.ts';
import { addressText, lineText, nameText } from './text.ts';

export const seenPerson = z.strictObject({
  name: z.nullable(nameText),
  email: z.nullable(nameText),
  profileId: z.nullable(nameText),
  memberUrn: z.nullable(nameText),
  headline: z.nullable(lineText),
  company: z.nullable(nameText),
});

/**
 * What a page was read as, as it crosses the border into the background: the readers' JSON with the page's address.
 * Everything in it comes from a foreign page and is only text.
 */
export const seen = z.strictObject({
  /** The word that its site is called by; whether ours may be there is held to the page's address, not to this. */
  site: z.string().check(z.regex(/^[a-z]{1,20}$/)),
  found: z.enum(['yes', 'partly', 'no']),
  conversation: z.nullable(
    z.strictObject({
      kind: z.enum(['thread', 'profile', 'messages', 'page']),
      id: lineText,
      title: z.nullable(lineText),
    }),
  ),
  account: z.nullable(nameText),
  people: z.array(seenPerson).check(z.maxLength(50)),
  lastMessage: z.nullable(z.strictObject({ at: lineText, direction: z.nullable(z.enum(['in', 'out'])) })),
  missing: z.array(lineText).check(z.maxLength(20)),
  address: addressText,
});
export type Seen = z.infer<typeof seen>;
export type SeenPerson = z.infer<typeof seenPerson>;

/** Where a step comes from that is set here. Null: the page holds no conversation. */
export function originOf(page: Seen): Origin | null {
  if (page.conversation === null) return null;
  return {
    site: page.site,
    kind: page.conversation.kind,
    id: page.conversation.kind === 'page' ? null : page.conversation.id,
    account: page.account,
    title: page.conversation.title ?? '',
    address: page.address,
  };
}

/** What the page says of a person, in the words that a contact is made of. A headline stands for the title. */
export function wordsOf(who: SeenPerson): PersonWords {
  return someone({
    name: who.name ?? '',
    email: who.email,
    profileId: who.profileId,
    memberUrn: who.memberUrn,
    company: who.company ?? '',
    title: who.headline ?? '',
  });
}
