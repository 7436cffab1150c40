import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Around,
  emptyEntry,
  entryOfStep,
  readEntry,
  wordsOf,
} from '../../components/entry/read-entry.ts';
import {
  hasCount,
  type RepeatsChosen,
  repeatsChosen,
  repeatsText,
} from '../../components/entry/repeats-chosen.ts';
import type { Due } from '../../lib/domain/due.ts';
import { readRecurrence, writeRecurrence } from '../../lib/domain/recurrence.ts';
import { englishLine } from '../../lib/phrases/line/languages/en.ts';
import { readerIn } from '../../lib/phrases/line/reader.ts';

// Tuesday 24 November 2026, 8:52 in Lisbon.
const around: Around = {
  now: Date.parse('2026-11-24T08:52Z'),
  zone: 'Europe/Lisbon',
  locale: 'en-GB',
  reader: readerIn(englishLine),
  names: ['Ines'],
  theirZone: null,
  workingHours: { from: '09:00', to: '17:00' },
  usual: 'call',
};
const typed = (text: string, parts = {}) => readEntry({ ...emptyEntry, text, parts }, around);

const chosen: fc.Arbitrary<RepeatsChosen> = fc.oneof(
  fc.constant({ is: 'never' as const }),
  fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU').map((weekday) => ({
    is: 'weekly' as const,
    weekday,
  })),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY'))
    .map(([count, unit]) => ({ is: 'every' as const, count: String(count), unit: unit as 'DAILY' })),
  fc.integer({ min: 1, max: 999 }).map((count) => ({ is: 'after done' as const, count: String(count) })),
);

describe('how a step comes back, in the fields', () => {
  test('what is chosen is a recurrence, kept as the domain writes it, and chosen again when it is read', () => {
    fc.assert(
      fc.property(chosen, (one) => {
        const text = repeatsText(one, '');
        expect(repeatsChosen(text)).toEqual(one);
        expect(hasCount(text)).toBe(true);
        if (one.is !== 'never') expect(writeRecurrence(readRecurrence(text)!)).toBe(text);
      }),
    );
  });

  test('what is chosen is said in words that the line reads as the same', () => {
    fc.assert(
      fc.property(chosen, (one) => {
        const text = repeatsText(one, '');
        if (text === '') return;
        const words = around.reader.comesBack(text);
        expect(typed(`${words} call about the plan`).repeats, words).toBe(text);
      }),
    );
  });

  test('more than they can say stays as it is', () => {
    const rule = 'FREQ=MONTHLY;BYDAY=-1FR';
    expect(repeatsChosen(rule)).toEqual({ is: 'as it is' });
    expect(repeatsText(repeatsChosen(rule), rule)).toBe(rule);
  });

  test.each(['', '0', '1.5', '-3', '1e2', '1000', 'two'])(
    '“%s” is no number of weeks: said, not saved',
    (count) => {
      const text = repeatsText({ is: 'every', count, unit: 'WEEKLY' }, '');
      expect(repeatsChosen(text)).toEqual({ is: 'every', count, unit: 'WEEKLY' });
      expect(typed('tomorrow call about the plan', { repeats: text }).partProblems.repeats).toBe(
        'A whole number from 1 to 999.',
      );
    },
  );
});

describe('the line and the fields agree', () => {
  test('what was typed shows in the field and in the reading', () => {
    const read = typed('every monday 9am call about the plan');
    expect(read.parts.repeats).toBe('FREQ=WEEKLY;BYDAY=MO');
    expect(read.reading?.sentence).toBe('call · the plan · every Monday');
  });

  test('what is chosen wins over what was typed, and can be taken away', () => {
    expect(typed('every monday call about the plan', { repeats: 'AFTER-DONE=14' }).repeats).toBe(
      'AFTER-DONE=14',
    );
    const never = typed('every monday call about the plan', { repeats: '' });
    expect(never.repeats).toBeNull();
    expect(never.reading?.sentence).toBe('call · the plan');
  });

  test('another first day by hand leaves it as it is', () => {
    const read = typed('every monday call about the plan', { day: '2026-12-02' });
    expect(read.due).toEqual({ is: 'day', day: '2026-12-02' });
    expect(read.repeats).toBe('FREQ=WEEKLY;BYDAY=MO');
  });

  test('a step that is edited keeps how it comes back', () => {
    const due: Due = { is: 'day', day: '2026-11-30' };
    const step = { due, channel: 'call', purpose: 'the plan', value: '', onlyIfNoReply: false } as const;
    const read = readEntry(entryOfStep({ ...step, repeats: 'FREQ=MONTHLY;BYDAY=-1FR' }), around);
    expect(wordsOf({ ...read, due })).toMatchObject({ due, repeats: 'FREQ=MONTHLY;BYDAY=-1FR' });
  });
});
