import { describe, expect, test } from 'vitest';
import { sizeWords } from '../../components/health/health-lines.ts';
import { spacingIn } from '../../components/settings/rhythm-section.tsx';
import { foundSections, type SettingSection } from '../../components/settings/sections.ts';

const entry = (find: string) => ({ id: find, find, show: () => null });
const sections: SettingSection[] = [
  { id: 'work', title: 'Working time', entries: [entry('Working days'), entry('Home time zone travel')] },
  { id: 'look', title: 'Look and keys', entries: [entry('Theme dark light'), entry('Single keys')] },
];
const found = (text: string) => foundSections(sections, text).map((one) => [one.id, one.entries.length]);

describe('search in the settings', () => {
  test('finds a setting by any words of it, in any order, whatever their case and accents', () => {
    expect(found('dark THÉME')).toEqual([['look', 1]]);
    expect(found('zone home')).toEqual([['work', 1]]);
  });

  test('leaves a section whole when its title is meant', () => {
    expect(found('working time')).toEqual([['work', 2]]);
  });

  test('shows everything for no words, and nothing for words that no setting has', () => {
    expect(found('  ')).toEqual([
      ['work', 2],
      ['look', 2],
    ]);
    expect(found('zebra')).toEqual([]);
  });
});

describe('spacing', () => {
  test.each([
    ['3, 4, 5', [3, 4, 5]],
    ['3 4;5', [3, 4, 5]],
    ['10', [10]],
  ])('%j is read', (text, days) => {
    expect(spacingIn(text)).toEqual(days);
  });

  test.each(['', 'soon', '0', '3, 366', '2.5', '-1', Array(21).fill('3').join()])('%j is none', (text) => {
    expect(spacingIn(text)).toBeNull();
  });
});

test('sizes are said in the unit that fits', () => {
  expect([sizeWords(0, 'en'), sizeWords(3_400_000, 'en'), sizeWords(83_430_000_000, 'en')]).toEqual([
    '0 byte',
    '3.4 MB',
    '83.4 GB',
  ]);
});
