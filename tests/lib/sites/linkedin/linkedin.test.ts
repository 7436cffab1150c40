import { describe, expect, test } from 'vitest';
import { linkedin } from '../../../../lib/sites/linkedin/linkedin.ts';
import { readTab } from '../../../../lib/sites/linkedin/title.ts';
import { linkedinPages } from '../../../pages/linkedin/expected.ts';
import { handMade, readingOf } from '../saved.ts';

describe('on every kind of page that LinkedIn has, the right person is named or nobody', () => {
  test.each(linkedinPages)('$page at $address $because', ({ page, address, expect: expected }) => {
    expect(readingOf(handMade('linkedin', page), address)).toMatchObject({ site: 'linkedin', ...expected });
  });
});

describe('beside the page, the address and the title of the tab say who it is', () => {
  test.each([
    ['https://www.linkedin.com/in/amara-osei/', '(3) Amara Osei | LinkedIn', 'amara-osei', 'Amara Osei'],
    [
      'https://de.linkedin.com/in/amara-osei?originalSubdomain=de',
      'Amara Osei – Verity | LinkedIn',
      'amara-osei',
      'Amara Osei – Verity',
    ],
    [
      'https://uk.linkedin.com/in/amara-osei',
      'Amara Osei - Director of People - Verity Clinics | LinkedIn',
      'amara-osei',
      'Amara Osei',
    ],
    [
      'https://www.linkedin.com/in/amara-osei/details/experience/',
      'Erfahrung | Amara Osei | LinkedIn',
      'amara-osei',
      'Amara Osei',
    ],
    [
      'https://uk.linkedin.com/in/amara-osei',
      'Amara Osei - People | Nursing - Verity Clinics | LinkedIn',
      'amara-osei',
      'Amara Osei',
    ],
    ['https://www.linkedin.com/in/amara-osei/', 'Amara Osei | RN | LinkedIn', 'amara-osei', 'Amara Osei'],
    ['https://www.linkedin.com/in/da-wei/', '(1) 大伟 | 领英', 'da-wei', '大伟'],
    ['https://www.linkedin.com/in/bj%C3%B6rn-ek/', 'Björn Ek | LinkedIn', 'björn-ek', 'Björn Ek'],
    ['https://www.linkedin.com/in/100%25-real%/', 'Real One | LinkedIn', '100%25-real%', 'Real One'],
  ])('%s, "%s"', (address, title, profileId, name) => {
    expect(readTab(new URL(address), title)).toMatchObject({
      found: 'partly',
      conversation: { kind: 'profile', id: profileId },
      people: [{ name, profileId, memberUrn: null }],
    });
  });

  test('a title that has not come yet names nobody', () => {
    const reading = readTab(new URL('https://www.linkedin.com/in/amara-osei/'), 'LinkedIn');
    expect(reading).toMatchObject({ conversation: { id: 'amara-osei' }, people: [] });
    expect(reading.missing).toContain('name');
  });

  test('the name of a list is nobody', () => {
    const list = new URL('https://www.linkedin.com/in/amara-osei/details/experience/');
    expect(readTab(list, 'Experience | LinkedIn')).toMatchObject({
      conversation: { title: null },
      people: [],
    });
  });

  test('a page of nobody is nobody', () => {
    expect(readTab(new URL('https://www.linkedin.com/feed/'), 'Feed | LinkedIn')).toMatchObject({
      found: 'no',
      people: [],
    });
  });
});

test('the way back leads to the profile, or to the conversation', () => {
  const profile = 'https://uk.linkedin.com/in/amara-osei/recent-activity/all/';
  const seen = readingOf(handMade('linkedin', 'profile-activity-2026-04'), profile);
  expect(linkedin.wayBack(seen, new URL(profile))).toBe('https://www.linkedin.com/in/amara-osei/');
  const feed = 'https://www.linkedin.com/feed/';
  const bubble = readingOf(handMade('linkedin', 'bubble-2026-08'), feed);
  expect(linkedin.wayBack(bubble, new URL(feed))).toBe(
    `https://www.linkedin.com/messaging/thread/${encodeURIComponent(bubble.conversation!.id)}/`,
  );
});
