import { expect, test } from 'vitest';
import { isPartOn, pageParts } from '../../../lib/domain/page-parts.ts';

test('every part of a page is on at first but the two that say more than the conversation itself', () => {
  expect(pageParts.filter((part) => !isPartOn({ pageParts: {} }, part))).toEqual([
    'withoutStep',
    'otherThreads',
  ]);
});

test('each is as the user chose', () => {
  expect(isPartOn({ pageParts: { marks: false } }, 'marks')).toBe(false);
  expect(isPartOn({ pageParts: { marks: false } }, 'tab')).toBe(true);
  expect(isPartOn({ pageParts: { withoutStep: true } }, 'withoutStep')).toBe(true);
});
