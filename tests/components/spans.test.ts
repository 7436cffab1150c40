import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fittingDate } from '../../components/entry/date-headline.tsx';
import { type EntrySpan, piecesOf } from '../../components/entry/spans.ts';

test('the words that were understood are underlined, the rest stands plain', () => {
  const spans: EntrySpan[] = [
    { from: 8, to: 12, kind: 'understood' },
    { from: 0, to: 7, kind: 'understood' },
    { from: 13, to: 24, kind: 'hollow' },
  ];
  expect(piecesOf('thu 9am call checking in', spans)).toEqual([
    { text: 'thu 9am', kind: 'understood' },
    { text: ' ', kind: null },
    { text: 'call', kind: 'understood' },
    { text: ' ', kind: null },
    { text: 'checking in', kind: 'hollow' },
  ]);
});

test('whatever the spans are, no letter of the line is lost, doubled or moved', () => {
  const span = fc.record({
    from: fc.integer({ min: -5, max: 40 }),
    to: fc.integer({ min: -5, max: 40 }),
    kind: fc.constantFrom<EntrySpan['kind']>('understood', 'hollow', 'impossible'),
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
      const pieces = piecesOf(text, spans);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(pieces.every((piece) => piece.text.length > 0)).toBe(true);
    }),
  );
});

test('the month shortens before a date would wrap', () => {
  const date = { long: 'Wednesday 25 November, 10:00', short: 'Wednesday 25 Nov, 10:00' };
  expect(fittingDate(date, 27)).toBe(date.short);
  expect(fittingDate(date, 40)).toBe(date.long);
  expect(fittingDate({ long: date.long }, 27)).toBe(date.long);
});
