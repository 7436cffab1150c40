import { expect, test } from 'vitest';
import { gmailParts } from '../../../../lib/sites/gmail/parts.ts';
import { isShown } from '../../../../scripts/saved-page.ts';
import { handMade } from '../saved.ts';

function perhapsOwn(page: string, change: (root: Document) => void = () => {}, own: string[] = []): string[] {
  const root = handMade('gmail', page);
  change(root);
  const url = new URL('https://mail.google.com/mail/u/0/#inbox/1a0329f6cc01a2b3');
  return gmailParts.perhapsOwn({ root, url, isVisible: isShown, own: new Set(own) });
}

/** The name and the address that a message is from. */
function sender(at: number, to: { email: string; name: string }) {
  return (root: Document) => {
    const message = root.querySelectorAll('[role=listitem] .adn')[at]!;
    for (const named of message.querySelectorAll('img,.gD')) {
      for (const address of ['jid', 'email', 'data-hovercard-id']) {
        if (named.hasAttribute(address)) named.setAttribute(address, to.email);
      }
      named.setAttribute(named.matches('img') ? 'data-name' : 'name', to.name);
    }
  };
}

test('a message from this account’s own client, at an address that is not the mailbox’s, is asked about', () => {
  expect(perhapsOwn('alias-2026-08')).toEqual(['jana.m@brightwell.example']);
});

test('so is one that was written under the user’s name, once the user’s own has been seen', () => {
  const elsewhere = { email: 'jana@moreau.example', name: 'Jana Moreau' };
  expect(perhapsOwn('thread-2026-08', sender(2, elsewhere))).toEqual(['jana@moreau.example']);
});

test('nobody else is, nor an address that is known by now, nor what a mail system writes', () => {
  expect(perhapsOwn('thread-2026-08')).toEqual([]);
  expect(perhapsOwn('several-people-2026-08')).toEqual([]);
  expect(perhapsOwn('alias-2026-08', undefined, ['jana.m@brightwell.example'])).toEqual([]);
  const system = { email: 'mailer-daemon@brightwell.example', name: 'Jana Moreau' };
  expect(perhapsOwn('thread-2026-08', sender(2, system))).toEqual([]);
});

test('where page and address contradict each other nothing is asked', () => {
  expect(perhapsOwn('between-threads-2026-08')).toEqual([]);
});
