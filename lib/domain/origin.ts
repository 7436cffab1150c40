import * as z from 'zod/mini';
import { addressText, lengths, lineText, nameText } from './text.ts';

/**
 * Where a next step came from, and the way back there: a mail thread, a profile, a message thread, any page.
 * `address` is the page that the user was on; `id` is the site's own name for the conversation (Gmail's legacy
 * thread id, a profile's public id); `account` the mailbox, an e-mail address.
 */
export const origin = z.looseObject({
  site: nameText,
  kind: z.enum(['thread', 'profile', 'messages', 'page']),
  id: z.nullable(lineText),
  account: z.nullable(nameText),
  title: lineText,
  address: addressText,
});
export type Origin = z.infer<typeof origin>;

/**
 * The name of a conversation on every machine: site, mailbox and the site's own id; a page without such an id is
 * known by its address, without query and fragment.
 */
export function conversationKey(of: Pick<Origin, 'site' | 'id' | 'account' | 'address'>): string {
  return [of.site, of.account ?? '', of.id ?? of.address.split(/[?#]/)[0]]
    .join(' ')
    .slice(0, lengths.conversation);
}
