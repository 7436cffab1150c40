import { expect, test } from 'vitest';
import { wayBack } from '../../../lib/sites/way-back.ts';

const origin = { account: null, title: '' };

test.each([
  [
    'gmail',
    'thread',
    '1a0329f6cc01a2b3',
    'https://mail.google.com/mail/u/1/#inbox/x',
    'https://mail.google.com/mail/u/1/#inbox/x',
  ],
  [
    'linkedin',
    'profile',
    'björn-ek',
    'https://se.linkedin.com/in/bj%C3%B6rn-ek/details/skills/',
    'https://www.linkedin.com/in/bj%C3%B6rn-ek/',
  ],
  [
    'linkedin',
    'messages',
    '2-eA==',
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/messaging/thread/2-eA%3D%3D/',
  ],
  [
    'linkedin',
    'profile',
    'ACwAAx',
    'https://www.linkedin.com/sales/lead/ACwAAx,N,t',
    'https://www.linkedin.com/sales/lead/ACwAAx,N,t',
  ],
  ['page', 'page', null, 'https://northquay.example/team?lang=pt', 'https://northquay.example/team?lang=pt'],
  // The user's own house, whose pages often have nothing else.
  ['page', 'page', null, 'http://deals.northquay.example/7', 'http://deals.northquay.example/7'],
  [
    'outlook',
    'thread',
    'AAQkAD',
    'https://outlook.office.com/mail/id/AAQkAD',
    'https://outlook.office.com/mail/id/AAQkAD',
  ],
  // What a file can say of a conversation: by the site's name it leads to no other, and never without https.
  ['gmail', 'thread', null, 'https://mail.google.com.hostile.example/mail/u/0/#inbox', null],
  ['gmail', 'thread', null, 'http://mail.google.com/mail/u/0/#inbox/x', null],
  ['gmail', 'thread', null, 'https://jana@hostile.example/mail.google.com', null],
  ['linkedin', 'messages', null, 'https://www.linkedin.com.hostile.example/messaging/', null],
  ['linkedin', 'profile', null, 'https://notlinkedin.com/in/amara-osei/', null],
  ['outlook', 'thread', null, 'https://outlook.hostile.example/mail/', null],
  ['page', 'page', null, 'javascript:alert(1)', null],
  ['page', 'page', null, 'file:///home/jana/mail.html', null],
  ['page', 'page', null, 'not an address', null],
] as const)('from %s, %s %s at %s, the way back is %s', (site, kind, id, address, back) => {
  expect(wayBack({ ...origin, site, kind, id, address })).toBe(back);
});

test('the way back to a mail leads into its own account', () => {
  expect(
    wayBack({
      site: 'gmail',
      kind: 'thread',
      id: '1a0329f6cc01a2b3',
      account: 'jana@brightwell.example',
      title: 'Seats',
      address: 'https://mail.google.com/mail/u/1/#inbox/x',
    }),
  ).toBe('https://mail.google.com/mail/u/0/?authuser=jana%40brightwell.example#all/1a0329f6cc01a2b3');
});
