import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardFormula, unguardFormula } from '../../../../lib/files/csv/guard-formula.ts';

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        "'",
        '\t',
        '\r',
        '\n',
        '\r\n',
        ';',
        ' ',
        '\u00A0',
        '\uFEFF',
        '＝',
        'a',
        '"',
        ',',
      ),
    )
    .map((signs) => signs.join('')),
);

describe('a cell that goes out', () => {
  test.each([
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['+351 210 000 000', "'+351 210 000 000"],
    ['-1', "'-1"],
    ['@ines', "'@ines"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['\nx', "'\nx"],
    ['  =1+1', "'  =1+1"],
    ['\u00A0=1+1', "'\u00A0=1+1"],
    ['line one\n=1+1', "line one\n'=1+1"],
    ['line one\r\n -2', "line one\r\n' -2"],
    ['a;=1+1', "a;'=1+1"],
    ['＝1+1', "'＝1+1"],
    ["'=1", "''=1"],
  ])('%j is guarded as %j', (text, guarded) => {
    expect(guardFormula(text)).toBe(guarded);
  });

  test.each([
    '',
    'Ines Duarte',
    "O'Hara",
    "'quoted'",
    'a = b',
    'ines@northquay.example',
    '2026-11-26',
    'one\n\ntwo',
  ])('%j goes out as it is', (text) => {
    expect(guardFormula(text)).toBe(text);
  });

  test('comes back exactly, whatever it says', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(unguardFormula(guardFormula(text))).toBe(text);
      }),
      { numRuns: 5_000 },
    );
  });

  test('begins a formula in none of its lines', () => {
    fc.assert(
      fc.property(cell, (text) => {
        for (const line of guardFormula(text).split(/[\r\n\t;]/))
          expect(line.trim()).not.toMatch(/^[=+\-@＝＋－＠]/);
        expect(guardFormula(text)).not.toMatch(/^\s*[\t\r\n]/);
      }),
      { numRuns: 5_000 },
    );
  });
});
