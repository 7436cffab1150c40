// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { schemeFor } from '../../components/tab/page-theme.ts';

beforeEach(() => {
  // jsdom draws nothing; what is hidden here says so.
  Element.prototype.checkVisibility = function () {
    return !this.hasAttribute('hidden');
  };
});

/** What a page with this body is shown in. */
function seenIn(body: string): string {
  document.body.innerHTML = body;
  return schemeFor('system', document);
}

test('what we show goes with the ground of the page’s main part', () => {
  expect(seenIn('<div role="main" style="background:#1c1f24">…</div>')).toBe('dark');
  expect(seenIn('<main style="background:rgb(255,255,255)">…</main>')).toBe('light');
});

test('a main part that lets its ground through is as what lies behind it', () => {
  expect(
    seenIn('<div style="background:#111"><main style="background:rgba(255,255,255,.08)"></main></div>'),
  ).toBe('dark');
  expect(seenIn('<div style="background:#f4f2ee"><main></main></div>')).toBe('light');
});

test('the part that is hidden does not count', () => {
  const both =
    '<div role="main" hidden style="background:#fff"></div><div role="main" style="background:#111"></div>';
  expect(seenIn(both)).toBe('dark');
});

test('without any ground it is the system’s, and the user’s own choice holds on every page', () => {
  expect(seenIn('<main></main>')).toBe('light dark');
  expect(seenIn('')).toBe('light dark');
  document.body.innerHTML = '<main style="background:#111"></main>';
  expect(schemeFor('light', document)).toBe('light');
  expect(schemeFor('dark', document)).toBe('dark');
});
