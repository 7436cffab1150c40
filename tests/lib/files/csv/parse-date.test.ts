import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOrderOf, parseClock, parseDate } from '../../../../lib/files/csv/parse-date.ts';

describe('a date in a list', () => {
  test.each([
    ['2024-03-12', '2024-03-12'],
    ['2024/03/12', '2024-03-12'],
    ['20240312', '2024-03-12'],
    ['12 Mar 2024', '2024-03-12'],
    ['03 Jan 2023', '2023-01-03'],
    ['7-Feb-22', '2022-02-07'],
    ['Mar 12, 2024', '2024-03-12'],
    ['March 1st, 2024', '2024-03-01'],
    ['Tue, 12 Mar 2024', '2024-03-12'],
    ['12. März 2024', '2024-03-12'],
    ['12 août 2024', '2024-08-12'],
    ['1er juillet 2024', '2024-07-01'],
    ['12 de marzo de 2024', '2024-03-12'],
    ['2 de fevereiro de 2024', '2024-02-02'],
    ['15.03.2024', '2024-03-15'],
    ['1.2.24', '2024-02-01'],
    ['15/03/2024', '2024-03-15'],
    ['15-03-99', '1999-03-15'],
  ])('written as %s is a day', (cell, day) => {
    expect(parseDate(cell, 'day first')).toEqual({ is: 'day', day });
  });

  test.each([
    ['2024-03-12 09:14', '2024-03-12T09:14'],
    ['2024-03-12T09:14:59', '2024-03-12T09:14'],
    ['3/15/2024 2:30 PM', '2024-03-15T14:30'],
    ['3/15/2024, 12:05 am', '2024-03-15T00:05'],
    ['12 Mar 2024 9:00', '2024-03-12T09:00'],
  ])('written as %s is a wall time', (cell, at) => {
    expect(parseDate(cell, 'month first')).toEqual({ is: 'wall', at });
  });

  test.each([
    '2024-03-12T09:14:00Z',
    '2024-03-12T10:14+01:00',
    '2024-03-12 09:14:00 UTC',
    '2024-03-12T04:14:00.000-0500',
  ])('with its offset, as in %s, is an instant', (cell) => {
    expect(parseDate(cell, 'day first')).toEqual({ is: 'instant', at: Date.UTC(2024, 2, 12, 9, 14) });
  });

  test.each([
    '',
    '31/02/2026',
    '2026-02-29',
    '13/13/2026',
    'soon',
    '12',
    '2026',
    '12 Foo 2026',
    '2026-11-26 25:00',
    '45363',
  ])('written as %j is none', (cell) => {
    expect(parseDate(cell, 'day first')).toBeNull();
  });

  test('keeps the order of its file, unless it is written with dots', () => {
    expect(parseDate('03/04/2026', 'day first')).toEqual({ is: 'day', day: '2026-04-03' });
    expect(parseDate('03/04/2026', 'month first')).toEqual({ is: 'day', day: '2026-03-04' });
    expect(parseDate('03.04.2026', 'month first')).toEqual({ is: 'day', day: '2026-04-03' });
  });

  test('never throws, whatever the cell says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9:./ TZ+-]{0,30}$/)), (cell) => {
        parseDate(cell, 'day first');
        parseClock(cell);
        dateOrderOf([cell]);
      }),
    );
  });
});

describe('the order of the dates in a column', () => {
  test.each([
    [['01/02/2026', '15/03/2026'], 'day first'],
    [['01/02/2026', '3/15/2026 2:30 PM'], 'month first'],
    [['2026-01-02', '12 Mar 2026'], 'day first'],
    [['01.02.2026'], 'day first'],
    [['02/02/2026'], 'day first'],
    [[], 'day first'],
  ] as const)('of %j is known', (cells, order) => {
    expect(dateOrderOf(cells)).toEqual({ is: 'known', order });
  });

  test('that tells neither way, or both ways, is asked', () => {
    expect(dateOrderOf(['', '01/02/2026'])).toEqual({ is: 'ask', example: '01/02/2026' });
    expect(dateOrderOf(['15/02/2026', '02/15/2026', '01/02/2026'])).toMatchObject({ is: 'ask' });
  });
});
