import { expect, test } from 'vitest';
import { conversationKey, type Origin } from '../../../lib/domain/origin.ts';

const thread = {
  site: 'gmail',
  account: 'lena@northquay.example',
  id: '18c0ffee',
  address: 'https://mail.example/mail/u/0/#inbox/FM',
};

test.each<[string, Pick<Origin, 'site' | 'id' | 'account' | 'address'>, string]>([
  ["is known by site, mailbox and the site's own id", thread, 'gmail lena@northquay.example 18c0ffee'],
  ['is the same from another view', { ...thread, address: 'x' }, 'gmail lena@northquay.example 18c0ffee'],
  ['is another in another mailbox', { ...thread, account: null }, 'gmail  18c0ffee'],
  [
    'without an id is known by its address, without query and fragment',
    { site: 'page', account: null, id: null, address: 'https://northquay.example/team?from=mail#top' },
    'page  https://northquay.example/team',
  ],
  [
    'has a name of a length that can be kept',
    { site: 'page', account: null, id: null, address: `https://n.example/${'x'.repeat(2_000)}` },
    `page  https://n.example/${'x'.repeat(976)}`,
  ],
])('a conversation %s', (_, of, key) => {
  expect(conversationKey(of)).toBe(key);
});
