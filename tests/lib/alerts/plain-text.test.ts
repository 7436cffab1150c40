import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noticeLength, plainText } from '../../../lib/alerts/plain-text.ts';

const graphemes = (text: string) => [...new Intl.Segmenter('en').segment(text)].length;

test('a line of text stays as it is', () => {
  expect(plainText('Call · was due Thu 26 Nov, 09:00 · Q3 pricing')).toBe(
    'Call · was due Thu 26 Nov, 09:00 · Q3 pricing',
  );
});

test('controls, bidi overrides and what cannot be seen are taken out', () => {
  expect(plainText('a\u202Eb\u2066c\u200Ed\u061Ce\u200Bf\u00ADg\uFEFFh\u{E0041}i')).toBe('abcdefghi');
  expect(plainText('one\r\ntwo\tthree\u0000\u009Ffour  five ')).toBe('one two three four five');
  expect(plainText('a\uD800b')).toBe('ab');
});

test('letters that are made of several signs stay whole', () => {
  expect(plainText('👩‍👩‍👧 می‌خواهم é')).toBe('👩‍👩‍👧 می‌خواهم é');
});

test('a long text is cut at so many characters as a reader counts them', () => {
  const exact = '👩‍👩‍👧'.repeat(noticeLength);
  expect(plainText(exact)).toBe(exact);
  expect(plainText(`${exact}x`)).toBe(`${'👩‍👩‍👧'.repeat(noticeLength - 1)}…`);
  expect(plainText('abcdef', 4)).toBe('abc…');
  expect(plainText('ab cd', 4)).toBe('ab…');
});

test('whatever it is given, the outcome is short, one line, and safe', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (text) => {
      const plain = plainText(text);
      expect(graphemes(plain)).toBeLessThanOrEqual(noticeLength);
      expect(plain).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      expect(plain.length).toBeLessThanOrEqual(noticeLength * 16);
    }),
  );
  expect(plainText(`a${'\u0301'.repeat(100_000)}`).length).toBeLessThanOrEqual(16);
});
