import * as z from 'zod/mini';
import type { Contact } from './contact.ts';
import { emailIdentity, type Identity, linkedinIdentity, memberIdentity, pageIdentity } from './identity.ts';
import { addressText, lineText, nameText } from './text.ts';

/** What a page, or the user by hand, says of a person. Empty text and null: not known. */
export const personWords = z.strictObject({
  name: nameText,
  email: z.nullable(nameText),
  profileId: z.nullable(nameText),
  memberUrn: z.nullable(nameText),
  /** The address of a page by which the person is known where there is nothing better. */
  page: z.nullable(addressText),
  company: nameText,
  title: lineText,
});
export type PersonWords = z.infer<typeof personWords>;

/** Somebody of whom only what is given is known. */
export function someone(known: Partial<PersonWords>): PersonWords {
  return {
    name: '',
    email: null,
    profileId: null,
    memberUrn: null,
    page: null,
    company: '',
    title: '',
    ...known,
  };
}

/** What the person can be recognised by, best first: address, profile, member, page. */
export function identitiesIn(words: PersonWords): Identity[] {
  const strong = [
    emailIdentity(words.email),
    linkedinIdentity(words.profileId),
    memberIdentity(words.memberUrn),
  ];
  const found = strong.filter((one) => one !== null);
  const page = found.length === 0 && words.page !== null ? pageIdentity(words.page) : null;
  return page ? [page] : found;
}

/** The contact with the gaps filled by what a page says; what the user or an earlier page said stays. */
export function filledFrom(who: Contact, words: PersonWords): Contact {
  const added = identitiesIn(words).filter((identity) => who.identities[identity] === undefined);
  return {
    ...who,
    name: who.name || words.name,
    company: who.company || words.company,
    title: who.title || words.title,
    identities:
      added.length === 0
        ? who.identities
        : { ...who.identities, ...Object.fromEntries(added.map((identity) => [identity, true])) },
  };
}

/** Names for comparing: case, accents and spaces folded. */
export function foldedName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('en')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a contact and a person might be the same although they share no identity: their whole names agree. */
export function namesAgree(who: Contact, words: Pick<PersonWords, 'name'>): boolean {
  const name = foldedName(words.name);
  return name.includes(' ') && foldedName(who.name) === name;
}
