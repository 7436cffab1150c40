import type { Seen } from '../domain/seen.ts';
import { lengths } from '../domain/text.ts';
import { type Picked, readPicked } from '../sites/picked.ts';
import { openSmallWindow } from './own-pages.ts';

/** Opens the panel, in a small window of its own, for whoever was picked on a page. */
export async function openPicked(picked: Picked): Promise<void> {
  const reading = readPicked(picked);
  const isWeb = /^https?:/.test(picked.link ?? '');
  const address = isWeb ? picked.link : picked.page.address;
  const seen: Seen = {
    ...reading,
    conversation: reading.conversation && {
      ...reading.conversation,
      id: reading.conversation.id.slice(0, lengths.line),
    },
    address: (address ?? '').slice(0, lengths.address),
  };
  await openSmallWindow(`person.html#${encodeURIComponent(JSON.stringify(seen))}`);
}
