import { expect, test } from 'vitest';
import { linesOf } from '../../components/health/health-lines.ts';
import { type Health, type ReaderHealth, worriesIn } from '../../lib/domain/health.ts';
import { wellHealth as well } from '../lib/domain/well-health.ts';
import { handMade, readingOf } from '../lib/sites/saved.ts';

const reader = { zone: 'Europe/Lisbon', locale: 'en-GB' };
const said = (id: string, changes: Partial<Health>) =>
  linesOf({ ...well, ...changes }, reader).find((line) => line.id === id);

/** The reader of a page that was read last, as the health page knows it. */
function readerOf(site: 'gmail' | 'linkedin', page: string, address: string): ReaderHealth {
  const { found, missing } = readingOf(handMade(site, page), address);
  return { site, found: 3, partly: 1, missed: 0, lastAt: well.at, last: found, missing: missing.join(', ') };
}

const inbox = 'https://mail.google.com/mail/u/0/#inbox/1a0329f6cc01a2b3';
const profile = 'https://www.linkedin.com/in/amara-osei/';
const feed = 'https://www.linkedin.com/feed/';
const lead = 'https://www.linkedin.com/sales/lead/ACwAAFpq0AmaraLead,NAME_SEARCH,x1Yz';

test.each([
  ['a mail that was just sent', 'gmail', 'just-sent-2026-08', inbox, 'without: last message.'],
  ['a visitor’s profile', 'linkedin', 'profile-guest-2026-03', profile, 'without: signed in.'],
  ['a group', 'linkedin', 'bubble-group-2026-08', feed, 'one person (several people write here).'],
  ['a lead', 'linkedin', 'lead-2026-09', lead, 'Sales Navigator is read as beta'],
] as const)('%s is read in part, and that is no change of the page', (_, site, page, address, words) => {
  const readers = [readerOf(site, page, address)];
  const line = said('readers', { readers });
  expect(line?.says).toContain('The last only in part, as is normal there; ');
  expect(line?.says).toContain(words);
  expect(line?.says).not.toContain('has changed');
  expect(worriesIn({ ...well, readers })).toEqual([]);
});

test('a part of the page that is no longer found is named as a change', () => {
  const readers = [readerOf('gmail', 'no-heading-2026-08', inbox)];
  expect(said('readers', { readers })?.says).toBe(
    'Gmail: found 3 times, in part once. The page has changed; missing: second source, heading, people, last message.',
  );
});

test('a page where nothing was found wants to be looked at', () => {
  const readers: ReaderHealth[] = [
    {
      site: 'linkedin',
      found: 3,
      partly: 0,
      missed: 1,
      lastAt: well.at,
      last: 'no',
      missing: 'conversation',
    },
  ];
  expect(said('readers', { readers })).toMatchObject({
    well: false,
    says: 'LinkedIn: found 3 times, not once. The page has changed; missing: conversation.',
  });
});

test('a page that was read whole says only how often', () => {
  expect(said('readers', {})?.says).toBe('Gmail: found 20 times, not once.');
});

test('a wrong clock is told as what it does: alerts go by it', () => {
  expect(said('clock', { clock: 'wrong' })).toMatchObject({
    well: false,
    says: 'The computer’s clock looks wrong. Alerts come by it until it is set right.',
  });
});
