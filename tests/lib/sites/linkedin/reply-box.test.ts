import { expect, test } from 'vitest';
import { linkedin } from '../../../../lib/sites/linkedin/linkedin.ts';
import { person, type Reading } from '../../../../lib/sites/site.ts';
import { isShown } from '../../../../scripts/saved-page.ts';
import { handMade } from '../saved.ts';

const feed = new URL('https://www.linkedin.com/feed/');

function boxFor(page: Document, reading: Reading): HTMLElement | null {
  return linkedin.replyBox!(page, feed, reading, isShown);
}

test('the box of the bubble belongs to whom its head names', () => {
  const page = handMade('linkedin', 'bubble-2026-08');
  const reading = linkedin.read(page, feed, isShown);
  expect(boxFor(page, reading)).toBe(page.querySelector('[contenteditable]'));
  const other = [person({ name: 'Ines Duarte', profileId: 'ines-duarte-northquay' })];
  expect(boxFor(page, { ...reading, people: other })).toBeNull();
});

test('of several bubbles only the one of this person counts', () => {
  const page = handMade('linkedin', 'bubbles-2026-08');
  const reading = linkedin.read(page, feed, isShown);
  const box = boxFor(page, reading);
  const bubbles = [...page.querySelectorAll('.msg-overlay-conversation-bubble')];
  expect(bubbles.length).toBeGreaterThan(1);
  expect(box?.closest('.msg-overlay-conversation-bubble')?.textContent).toContain(reading.people[0]!.name!);
});

test('a group has no single person, and no box', () => {
  const page = handMade('linkedin', 'bubble-group-2026-08');
  expect(boxFor(page, linkedin.read(page, feed, isShown))).toBeNull();
});
