import { describe, expect, test } from 'vitest';
import type { Away } from '../../../lib/domain/away.ts';
import type { Block } from '../../../lib/domain/block.ts';
import type { Id } from '../../../lib/domain/id.ts';
import {
  daysOffOf,
  isWorkingDay,
  type Rhythm,
  rhythmOf,
  slotsOn,
  workingDayFrom,
  workingDaysAfter,
} from '../../../lib/domain/rhythm.ts';
import { firstSettings } from '../../../lib/domain/settings.ts';

// Tuesday 24 November 2026.
const tuesday = '2026-11-24';
const plain = rhythmOf(firstSettings, [], []);

function block(known: Partial<Block>): Block {
  const id = 'block_1' as Id<'block'>;
  return { id, name: '', day: 2, from: '10:00', to: '11:00', channels: [], exceptions: {}, ...known };
}

function away(from: string, to: string): Away {
  return { id: 'away_1' as Id<'away'>, from, to, backup: null, mailText: '', voiceText: '', rampDays: 0 };
}

const withBlocks = (...blocks: Block[]): Rhythm => ({ ...plain, blocks });
const starts = (rhythm: Rhythm, day: string, channel: 'call' | 'email' = 'call') =>
  slotsOn(rhythm, day, channel).map((slot) => slot.from);

describe('the rhythm', () => {
  test('is what the settings say', () => {
    const settings = {
      ...firstSettings,
      workingDays: [3],
      leadMinutes: 10,
      workingHours: { from: '07:00', to: '12:00' },
    };
    const [one, two] = [block({}), away(tuesday, tuesday)];
    expect(rhythmOf(settings, [one], [two], new Set(['2026-12-25']))).toEqual({
      workingDays: [3],
      workingHours: { from: '07:00', to: '12:00' },
      leadMinutes: 10,
      blocks: [one],
      absences: [two],
      daysOff: new Set(['2026-12-25']),
    });
  });

  test('has the days off of the calendars switched on, and the own ones; an own day taken back is none', () => {
    const settings = {
      ...firstSettings,
      holidayCalendars: { PT: ['2026-12-01', '2026-12-08'], ES: ['2026-12-08'] },
      ownDaysOff: { '2026-12-24': true, '2026-12-01': false },
    };
    expect(daysOffOf(settings)).toEqual(new Set(['2026-12-08', '2026-12-24']));
    expect(rhythmOf(settings, [], []).daysOff).toEqual(daysOffOf(settings));
  });
});

describe('a working day', () => {
  test.each([
    ['2026-11-23', true],
    ['2026-11-27', true],
    ['2026-11-28', false],
    ['2026-11-29', false],
  ])('by the week: %s %s', (day, works) => {
    expect(isWorkingDay(plain, day)).toBe(works);
  });

  test('is neither a day off nor one away', () => {
    expect(isWorkingDay({ ...plain, daysOff: new Set([tuesday]) }, tuesday)).toBe(false);
    const absent = { ...plain, absences: [away('2026-11-24', '2026-11-25')] };
    expect(
      ['2026-11-23', tuesday, '2026-11-25', '2026-11-26'].map((day) => isWorkingDay(absent, day)),
    ).toEqual([true, false, false, true]);
  });
});

describe('the slots of a day', () => {
  test('are the working day where there is no block', () => {
    expect(slotsOn(plain, tuesday, 'call')).toEqual([
      { day: tuesday, from: '09:00', to: '17:00', block: null },
    ]);
    expect(slotsOn(plain, '2026-11-28', 'call')).toEqual([]);
  });

  test('are the blocks of that weekday by their start', () => {
    const [late, early, other] = [block({ from: '15:00' }), block({ from: '08:00' }), block({ day: 3 })];
    const rhythm = withBlocks(late, other, early);
    expect(slotsOn(rhythm, tuesday, 'call')).toEqual([
      { day: tuesday, from: '08:00', to: '11:00', block: early },
      { day: tuesday, from: '15:00', to: '11:00', block: late },
    ]);
    expect(starts(withBlocks(early, late), tuesday)).toEqual(['08:00', '15:00']);
    expect(starts(rhythm, '2026-11-26')).toEqual([]);
  });

  test('of two blocks that begin together are in the order in which they were made', () => {
    const [one, two] = [block({ name: 'one' }), block({ name: 'two' })];
    expect(slotsOn(withBlocks(one, two), tuesday, 'call').map((slot) => slot.block?.name)).toEqual([
      'one',
      'two',
    ]);
  });

  test('are those that fit the channel; a channel without a block has the working day', () => {
    const rhythm = withBlocks(block({ channels: ['email'] }));
    expect(starts(rhythm, tuesday, 'email')).toEqual(['10:00']);
    expect(starts(rhythm, tuesday, 'call')).toEqual(['09:00']);
    expect(starts(withBlocks(block({ channels: [] })), tuesday, 'call')).toEqual(['10:00']);
  });

  test('count on a day that is no working day, since the user put them there', () => {
    expect(starts(withBlocks(block({ day: 6 })), '2026-11-28')).toEqual(['10:00']);
  });

  test('leave out a block that does not take place, and keep one that does after all', () => {
    expect(starts(withBlocks(block({ exceptions: { [tuesday]: true } })), tuesday)).toEqual([]);
    expect(starts(withBlocks(block({ exceptions: { [tuesday]: false } })), tuesday)).toEqual(['10:00']);
  });

  test('are none on a day off and while away', () => {
    const rhythm = withBlocks(block({}));
    expect(slotsOn({ ...rhythm, daysOff: new Set([tuesday]) }, tuesday, 'call')).toEqual([]);
    expect(slotsOn({ ...rhythm, absences: [away(tuesday, tuesday)] }, tuesday, 'call')).toEqual([]);
  });
});

describe('working days ahead', () => {
  test('the first on or after a day', () => {
    expect(workingDayFrom(plain, tuesday)).toBe(tuesday);
    expect(workingDayFrom(plain, '2026-11-28')).toBe('2026-11-30');
  });

  test('are looked for over four hundred days, and not for ever', () => {
    const never = { ...plain, workingDays: [] };
    expect(workingDayFrom(never, tuesday)).toBe(tuesday);
    const until = (days: number) => Temporal.PlainDate.from(tuesday).add({ days }).toString();
    const gone = (days: number) => ({
      ...plain,
      workingDays: [1, 2, 3, 4, 5, 6, 7],
      absences: [away(tuesday, until(days))],
    });
    expect(workingDayFrom(gone(398), tuesday)).toBe(until(399));
    expect(workingDayFrom(gone(399), tuesday)).toBe(tuesday);
  });

  test('are counted without the day itself', () => {
    expect(workingDaysAfter(plain, tuesday, 0)).toBe(tuesday);
    expect(workingDaysAfter(plain, tuesday, 1)).toBe('2026-11-25');
    expect(workingDaysAfter(plain, tuesday, 3)).toBe('2026-11-27');
    expect(workingDaysAfter(plain, tuesday, 4)).toBe('2026-11-30');
    expect(workingDaysAfter(plain, '2026-11-28', 1)).toBe('2026-11-30');
  });
});
