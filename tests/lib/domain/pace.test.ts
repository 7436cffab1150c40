import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paceOf, stepsADay } from '../../../lib/domain/pace.ts';
import { firstSettings } from '../../../lib/domain/settings.ts';
import { DESK } from './sales-desk.ts';

const settings = { ...firstSettings, minutesPerStep: 12 };
const zone = 'Europe/Lisbon';

/** Touches of steps finished at eight on so many days, each with these gaps in minutes after it. */
function finished(days: readonly (readonly number[])[]): { step: never; at: number }[] {
  return days.flatMap((gaps, day) => {
    let at = Date.parse('2026-11-16T08:00Z') + day * 86_400_000;
    return [0, ...gaps].map((gap) => {
      at += gap * 60_000;
      return { step: 'step_a' as never, at };
    });
  });
}
const pace = (days: readonly (readonly number[])[], more = {}) =>
  paceOf(finished(days).toReversed(), { ...settings, ...more }, zone);

describe('the minutes that one step takes', () => {
  test.each<[string, number[][], number]>([
    [
      'are those of the settings until there are ten gaps',
      [
        [5, 5, 5],
        [5, 5, 5],
        [5, 5, 5],
      ],
      12,
    ],
    [
      'are the middle of ten gaps',
      [
        [2, 3, 4],
        [5, 6, 7],
        [8, 9, 10, 11],
      ],
      7,
    ],
    [
      'are those of the settings while it was only two days',
      [
        [5, 5, 5, 5, 5, 5],
        [5, 5, 5, 5, 5, 5],
      ],
      12,
    ],
    [
      'leave out breaks',
      [
        [4, 4, 4, 46],
        [4, 4, 4, 90, 300],
        [4, 4, 4, 4, 47],
      ],
      4,
    ],
    [
      'count what is just no break',
      [
        [45, 45, 45],
        [45, 45, 45],
        [45, 45, 45, 45],
      ],
      45,
    ],
    [
      'leave out what was ticked off at once',
      [
        [0, 0, 0, 8, 8, 8],
        [0, 0, 8, 8, 8],
        [0, 0, 8, 8, 8, 8],
      ],
      8,
    ],
    [
      'count a minute',
      [
        [1, 1, 1],
        [1, 1, 1],
        [1, 1, 1, 1],
      ],
      1,
    ],
  ])('%s', (_, days, expected) => {
    expect(pace(days).minutes).toBe(expected);
  });

  test('say where they come from', () => {
    const enough = [
      [5, 5, 5, 5],
      [5, 5, 5, 5],
      [5, 5, 5],
    ];
    expect(pace(enough)).toEqual({ minutes: 5, is: 'measured' });
    expect(pace(enough, { ownPace: true })).toEqual({ minutes: 12, is: 'own' });
    expect(pace([[5]])).toEqual({ minutes: 12, is: 'too little measured' });
  });

  test('are not measured on touches that came from no step', () => {
    const loose = finished([
      [5, 5, 5, 5],
      [5, 5, 5, 5],
      [5, 5, 5, 5],
    ]).map((one) => ({ ...one, step: null }));
    expect(paceOf(loose, settings, zone).is).toBe('too little measured');
  });

  test('lie between the shortest and the longest gap, whatever the order in which they are read', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 45 }), { minLength: 4, maxLength: 8 });
    fc.assert(
      fc.property(fc.tuple(gaps, gaps, gaps), (days) => {
        const measured = pace(days);
        expect(measured.is).toBe('measured');
        expect(measured.minutes).toBeGreaterThanOrEqual(Math.min(...days.flat()));
        expect(measured.minutes).toBeLessThanOrEqual(Math.max(...days.flat()));
        expect(paceOf(finished(days), settings, zone)).toEqual(measured);
      }),
    );
  });
});

test('so many steps fit a usual day: the middle of the coming four weeks, days without any left out', () => {
  const block = { id: 'block_a' as never, name: '', from: '09:00', channels: [], exceptions: {} };
  const blocks = [
    { ...block, day: 1, to: '10:00' },
    { ...block, day: 2, to: '11:00' },
    { ...block, day: 4, to: '11:00' },
  ];
  expect(stepsADay(10, { ...DESK, rhythm: { ...DESK.rhythm, blocks } })).toBe(12);
  expect(stepsADay(7, { ...DESK, rhythm: { ...DESK.rhythm, blocks } })).toBe(17);
  expect(stepsADay(10, { ...DESK, rhythm: { ...DESK.rhythm, workingDays: [] } })).toBe(0);
});
