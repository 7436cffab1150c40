import { person, type Reading } from '../site.ts';
import * as see from './selectors.ts';
import { textOf } from './text.ts';

/**
 * Reads a Sales Navigator lead page: beta, for no saved page of that kind was at hand. The id there is of another kind
 * than a member's, so that a lead is never joined with a profile by id; the reading is always 'partly'.
 */
export function readLead(root: Document, id: string): Reading {
  const heading = root.querySelector(see.LEAD_NAME);
  const card = heading?.closest(`${see.LEAD_CARD},section`);
  const name = textOf(heading);
  const headline = textOf(card?.querySelector(see.LEAD_HEADLINE));
  const company = textOf(card?.querySelector(see.LEAD_COMPANY));
  return {
    site: 'linkedin',
    found: 'partly',
    conversation: { kind: 'profile', id, title: name },
    account: null,
    people: name ? [person({ name, memberUrn: id, headline, company })] : [],
    lastMessage: null,
    missing: ['public profile (Sales Navigator is read as beta)', ...(name ? [] : ['name'])],
  };
}
