import { expect, test } from 'vitest';
import { glanceAtGmail } from '../../../../lib/sites/gmail/glance.ts';
import { isShown } from '../../../../scripts/saved-page.ts';
import { gmailPages } from '../../../pages/gmail/expected.ts';
import { handMade, readingOf } from '../saved.ts';

test('a glance sees the same thread, mailbox and people as the whole reading, on every page', () => {
  for (const { page: name, address } of gmailPages) {
    const page = handMade('gmail', name);
    const { conversation, account, people } = readingOf(page, address);
    const glance = glanceAtGmail(page, new URL(address), isShown);
    expect(glance?.thread, `${name} ${address}`).toBe(conversation?.id);
    if (!glance) continue;
    expect(glance.account).toBe(account);
    for (const { email } of people) expect(glance.emails).toContain(email);
    expect(glance.emails).not.toContain('pavel@kestrelcold.example');
  }
});
