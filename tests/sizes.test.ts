import { describe, expect, test } from 'vitest';
import { builtFiles, firstScripts, gzipped, withImports } from './built-extension.ts';

/** Bytes of a kilobyte. */
const kb = 1024;

describe('what runs in a page or wakes often stays small (gzip)', () => {
  test.each([
    ['the boot script in every Gmail page', 'gmail.js', 4],
    ['the boot script in every LinkedIn page', 'linkedin.js', 4],
    ['what knows a Gmail page, once a conversation may be there', 'gmail-page.js', 8],
    ['what knows a LinkedIn page', 'linkedin-page.js', 8],
    ['what is offered in a Gmail page, once it is idle', 'gmail-parts.js', 15],
    ['what is offered in a LinkedIn page, once it is idle', 'linkedin-parts.js', 15],
    ['the panel', 'panel.js', 40],
    ['the background', 'background.js', 40],
  ])('%s: %s, at most %i KB', (_, file, most) => {
    expect(gzipped('chrome-mv3', file)).toBeLessThanOrEqual(most * kb);
  });

  test('the popup: what is loaded before it draws, at most 40 KB', () => {
    expect(sum(firstScripts('chrome-mv3', 'popup.html'))).toBeLessThanOrEqual(40 * kb);
  });

  test('the popup with the store and the list that come next, before its first row: at most 62 KB', () => {
    const next = [...builtFiles('chrome-mv3').keys()].filter((path) =>
      /^chunks\/(own-page|popup-desk)-/.test(path),
    );
    expect(next).toHaveLength(2);
    const all = withImports('chrome-mv3', [...firstScripts('chrome-mv3', 'popup.html'), ...next]);
    expect(sum(all)).toBeLessThanOrEqual(62 * kb);
  });
});

function sum(paths: readonly string[]): number {
  return paths.reduce((total, path) => total + gzipped('chrome-mv3', path), 0);
}
