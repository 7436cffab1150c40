import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../lib/sites/site.ts';
import { inAddress } from './gmail/encode.ts';
import { mutate, mutations } from './mutations.ts';
import { handMade, readingOf } from './saved.ts';

// 15,000 bundles of changes in all, on pages of every reader. A page may lose what it says; it may never say something
// else.
const runs = 500;

/** Runs `check` on what is read after each of many bundles of changes, each undone before the next. */
function always(page: Document, address: string, check: (reading: Reading) => void): void {
  const names = readingOf(page, address).people.flatMap(({ name }) => name ?? []);
  const bundle = fc.property(mutations, (changes) => {
    const undo = changes.map((each) => mutate(page, names, each));
    try {
      check(readingOf(page, address));
    } finally {
      for (const back of undo.reverse()) back();
    }
  });
  fc.assert(bundle, { numRuns: runs });
  check(readingOf(page, address));
}

/** Every part of a reading is what the whole page says, or is not there. */
function expectRightOrNothing(reading: Reading, whole: Reading): void {
  expect(reading.people.length).toBeLessThanOrEqual(1);
  for (const { name, email, profileId, memberUrn } of reading.people) {
    const right = whole.people[0]!;
    // Words that were moved into a name may stand with it.
    expect(name ?? right.name).toContain(right.name);
    expect([right.email, null]).toContain(email);
    expect([right.profileId, null]).toContain(profileId);
    expect([right.memberUrn, null]).toContain(memberUrn);
    expect(email ?? profileId ?? memberUrn).not.toBeNull();
  }
  expect([whole.account, null]).toContain(reading.account);
  expect([whole.conversation!.id, undefined]).toContain(reading.conversation?.id);
  if (reading.lastMessage?.at === whole.lastMessage?.at) {
    expect([whole.lastMessage?.direction, null, undefined]).toContain(reading.lastMessage?.direction);
  }
}

const inbox = 'https://mail.google.com/mail/u/0/#inbox';
const opened = `${inbox}/${inAddress('1a0329f6cc01a2b3')}`;

describe('whatever happens to a page of Gmail, the right person is named or nobody', () => {
  test.each([
    ['thread-2026-08', opened],
    ['split-right-2026-08', inbox],
    ['conversation-view-off-2026-08', opened],
    ['replying-2026-08', opened],
    ['just-sent-2026-08', opened],
    ['thread-ar-2026-08', opened],
    ['piece-el-2025-08', `${inbox}/1a0329f6cc01a2b3`],
    ['search-2026-08', 'https://mail.google.com/mail/u/0/#search/northquay/1a0329f6cc01a2b3'],
    ['second-account-2026-08', opened.replace('/u/0/', '/u/1/')],
    ['delegated-2026-08', opened.replace('/u/0/', '/b/AEoRXRT5d0p/u/0/')],
    [
      'popout-2026-08',
      `https://mail.google.com/mail/u/0/popout?th=%23thread-f:${BigInt('0x1a0329f6cc01a2b3')}`,
    ],
  ])('%s', (name, address) => {
    const page = handMade('gmail', name);
    const whole = readingOf(page, address);
    always(page, address, (reading) => expectRightOrNothing(reading, whole));
  });

  test('between two threads nobody at all is named, however little of the page is there', () => {
    const address = `${inbox}/${inAddress('1a01e6e6f084d5e6')}`;
    always(handMade('gmail', 'between-threads-2026-08'), address, ({ people }) => expect(people).toEqual([]));
  });
});

const amara = 'https://www.linkedin.com/in/amara-osei/';

describe('whatever happens to a page of LinkedIn, the right person is named or nobody', () => {
  test.each([
    ['profile-two-cards-2026-04', amara],
    ['profile-box-2026-10', amara],
    ['profile-older-2024-08', amara],
    ['profile-older-in-shell-2026-08', amara],
    ['messages-2026-08', 'https://www.linkedin.com/messaging/'],
    ['messages-in-shell-2026-08', 'https://www.linkedin.com/messaging/'],
    ['bubble-2026-08', 'https://www.linkedin.com/feed/'],
    ['bubble-head-2026-08', 'https://www.linkedin.com/feed/'],
    ['profile-guest-2026-03', amara],
    ['profile-activity-2026-04', `${amara}recent-activity/all/`],
    ['lead-2026-09', 'https://www.linkedin.com/sales/lead/ACwAAFpq0AmaraLead,NAME_SEARCH,x1Yz'],
  ])('%s', (name, address) => {
    const page = handMade('linkedin', name);
    const whole = readingOf(page, address);
    always(page, address, (reading) => expectRightOrNothing(reading, whole));
  });

  test('between two profiles nobody at all is named', () => {
    const address = 'https://www.linkedin.com/in/ines-duarte-northquay/';
    always(handMade('linkedin', 'profile-2026-04'), address, ({ people }) => expect(people).toEqual([]));
  });

  test('of two bubbles, the one that is named has that person in it', () => {
    const page = handMade('linkedin', 'bubbles-2026-08');
    const [amaras] = readingOf(page, 'https://www.linkedin.com/feed/').people;
    always(page, 'https://www.linkedin.com/feed/', ({ conversation, people: [person] }) => {
      const isAmaras = conversation?.id.endsWith('AxXzAxMw==');
      if (person) expect(person.memberUrn === amaras!.memberUrn).toBe(isAmaras);
    });
  });

  test('in a group nobody is picked', () => {
    const page = handMade('linkedin', 'bubble-group-2026-08');
    always(page, 'https://www.linkedin.com/feed/', ({ people }) => expect(people).toEqual([]));
  });
});

const outlook = 'https://outlook.office.com/mail/';

describe('whatever happens to a page of Outlook, the right person is named or nobody', () => {
  test.each([
    ['message-2025-11', outlook],
    ['message-de-2025-11', `${outlook}inbox/id/AAQkAGVlsePractice1%3D`],
  ])('%s', (name, address) => {
    const page = handMade('outlook', name);
    const whole = readingOf(page, address);
    always(page, address, (reading) => expectRightOrNothing(reading, whole));
  });

  test('where only names are shown nobody is named, least of all from the text', () => {
    always(handMade('outlook', 'message-names-only-2025-11'), outlook, ({ people }) =>
      expect(people).toEqual([]),
    );
  });

  test('of a mail to several, whoever is left is one of them', () => {
    always(handMade('outlook', 'message-several-2025-11'), outlook, ({ people }) => {
      for (const { email } of people) expect(email).toMatch(/@northquay\.example$/);
    });
  });
});
