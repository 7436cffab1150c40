import { lengths } from './text.ts';

/**
 * What a contact is recognised by, on any machine: `email:…` (an address, lower case), `linkedin:…` (the public id
 * of a profile, decoded, lower case), `member:…` (LinkedIn's member urn, which is all that its messages give),
 * `page:…` (an address without query and fragment, for people met elsewhere).
 */
export type Identity = `${'email' | 'linkedin' | 'member' | 'page'}:${string}`;

/** An identity from an e-mail address, or null where it is none. Case is folded: no provider in use tells it apart. */
export function emailIdentity(address: string | null): Identity | null {
  const trimmed = (address ?? '').trim().toLowerCase();
  return /^[^\s@<>"]{1,64}@[^\s@<>"]{1,253}$/.test(trimmed) ? `email:${trimmed}` : null;
}

/** An identity from the public id in a profile's address (`/in/ID`), percent-decoded, lower case. */
export function linkedinIdentity(profileId: string | null): Identity | null {
  const id = (profileId ?? '').trim().toLowerCase();
  return id !== '' && id.length <= lengths.identity && !/[\s/]/.test(id) ? `linkedin:${id}` : null;
}

/** An identity from LinkedIn's member urn (`ACoA…`); its case matters. */
export function memberIdentity(urn: string | null): Identity | null {
  return /^[A-Za-z0-9_-]{6,100}$/.test(urn ?? '') ? `member:${urn}` : null;
}

/** An identity from the address of any other page: origin and path. Null for anything but http and https. */
export function pageIdentity(address: string): Identity | null {
  const found = /^(https?:\/\/[^/?#\s]+)([^?#\s]*)/.exec(address);
  return found ? `page:${(found[1] + (found[2] ?? '')).slice(0, lengths.identity - 5)}` : null;
}

/** The kind and the value of an identity. */
export function partsOfIdentity(identity: string): { kind: string; value: string } {
  const colon = identity.indexOf(':');
  return { kind: identity.slice(0, colon), value: identity.slice(colon + 1) };
}
