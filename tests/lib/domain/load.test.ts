import { describe, expect, test } from 'vitest';
import type { Away } from '../../../lib/domain/away.ts';
import type { Block } from '../../../lib/domain/block.ts';
import {
  capacityOn,
  comesUpOn,
  figuresOf,
  fullness,
  heldBy,
  loadOf,
  mayMove,
  rampShare,
} from '../../../lib/domain/load.ts';
import type { OpenStep } from '../../../lib/domain/next-step.ts';
import { rhythmOf } from '../../../lib/domain/rhythm.ts';
import { firstSettings } from '../../../lib/domain/settings.ts';
import { DESK, inDays, RHYTHM, step, TODAY, time } from './sales-desk.ts';

const block = (day: number, from: string, to: string, about: Partial<Block> = {}): Block => ({
  id: `block_${day}${from.slice(0, 2)}` as Block['id'],
  name: '',
  day,
  from,
  to,
  channels: [],
  exceptions: {},
  ...about,
});
const leave = { id: 'away_1', from: '2026-12-08', to: '2026-12-10', rampDays: 0 } as Away;
const blocks = [
  block(2, '09:00', '10:30'),
  block(2, '14:00', '14:30', { channels: ['call'] }),
  block(3, '09:00', '09:45', { exceptions: { '2026-12-02': true, '2026-12-16': false } }),
];
const rhythm = rhythmOf(firstSettings, blocks, [leave], new Set(['2026-12-15']));

describe('the capacity of a day', () => {
  test.each([
    ['is the minutes of its blocks, divided by the minutes of a step', '2026-11-24', 10, 12],
    ['counts whole steps only', '2026-11-24', 50, 2],
    ['is that of one block on a day with one', '2026-11-25', 10, 4],
    ['is nothing on a day without a block', '2026-11-26', 10, 0],
    ['is nothing where the block does not take place', '2026-12-02', 10, 0],
    ['is there where it does after all', '2026-12-16', 10, 4],
    ['is nothing while away', '2026-12-08', 10, 0],
    ['is nothing on a day off', '2026-12-15', 10, 0],
  ])('%s', (_, day, minutes, capacity) => {
    expect(capacityOn(day, rhythm, minutes)).toBe(capacity);
  });

  test('is two hours of a working day where the user keeps no block', () => {
    expect(capacityOn(TODAY, RHYTHM, 10)).toBe(12);
    expect(capacityOn('2026-11-28', RHYTHM, 10)).toBe(0);
  });

  test('is nothing where a block ends before it begins', () => {
    expect(capacityOn(TODAY, rhythmOf(firstSettings, [block(2, '14:00', '09:00')], []), 10)).toBe(0);
  });
});

describe('the first days after an absence', () => {
  const back = (rampDays: number, more: Partial<Away>[] = []) =>
    rhythmOf(
      firstSettings,
      [1, 2, 3, 4, 5].map((one) => block(one, '09:00', '10:20')),
      [{ from: '2026-12-14', to: '2026-12-18', rampDays }, ...more] as Away[],
    );
  const days = [
    '2026-12-11',
    '2026-12-18',
    '2026-12-21',
    '2026-12-22',
    '2026-12-23',
    '2026-12-24',
    '2026-12-25',
  ];

  test.each([
    ['take half and then more', back(3), [8, 0, 4, 5, 6, 8, 8]],
    ['take all without a ramp', back(0), [8, 0, 8, 8, 8, 8, 8]],
    ['take half on one day', back(1), [8, 0, 4, 8, 8, 8, 8]],
    [
      'are counted in working days',
      back(3, [{ from: '2026-12-22', to: '2026-12-23', rampDays: 0 }]),
      [8, 0, 4, 0, 0, 5, 6],
    ],
    [
      'take what the later absence leaves',
      back(0, [{ from: '2026-12-21', to: '2026-12-22', rampDays: 2 }]),
      [8, 0, 0, 0, 4, 6, 8],
    ],
    [
      'are not those before an absence',
      back(0, [{ from: '2027-01-04', to: '2027-01-06', rampDays: 5 }]),
      [8, 0, 8, 8, 8, 8, 8],
    ],
  ])('%s', (_, rhythm, capacities) => {
    expect(days.map((day) => capacityOn(day, rhythm, 10))).toEqual(capacities);
  });

  test('end, however long the ramp', () => {
    expect(rampShare('2027-12-21', back(30))).toBe(1);
    expect(rampShare('2027-01-29', back(30))).toBeCloseTo(0.5 + 29 / 60);
    expect(rampShare('2027-02-01', back(30))).toBe(1);
  });
});

describe('a step comes up', () => {
  test.each<[string, Partial<OpenStep>, string]>([
    ['on its own day where that has a slot', { due: { is: 'day', day: '2026-11-25' } }, '2026-11-25'],
    ['on the next day that has one', { due: { is: 'day', day: '2026-11-26' } }, '2026-12-01'],
    ['not while away', { due: { is: 'day', day: '2026-12-08' } }, '2026-12-09'],
    ['today when it is overdue', { due: { is: 'day', day: '2026-11-02' } }, '2026-11-24'],
    ['on its day at an exact time, block or not', { due: time('2026-11-27T16:00') }, '2026-11-27'],
    ['today when an exact time has passed', { due: time('2026-11-23T16:00') }, '2026-11-24'],
  ])('%s', (_, about, day) => {
    const open = step('a', TODAY, { channel: 'email', ...about }) as OpenStep;
    const without = rhythmOf(firstSettings, blocks, [{ ...leave, to: '2026-12-08' }]);
    expect(comesUpOn({ ...DESK, rhythm: without })(open)).toBe(day);
  });

  test('for each channel by itself', () => {
    const callsOnly = rhythmOf(firstSettings, [block(4, '09:00', '10:00', { channels: ['call'] })], []);
    const upOn = comesUpOn({ ...DESK, rhythm: callsOnly });
    expect(upOn(step('a', TODAY, { channel: 'call' }) as OpenStep)).toBe('2026-11-26');
    expect(upOn(step('a', TODAY, { channel: 'email' }) as OpenStep)).toBe(TODAY);
  });

  test('on its day where the user never works', () => {
    const never = { ...RHYTHM, workingDays: [] };
    expect(comesUpOn({ ...DESK, rhythm: never })(step('a', inDays(2)) as OpenStep)).toBe(inDays(2));
  });
});

describe('the load', () => {
  const steps = [
    step('promised', TODAY, { promised: true }),
    step('exact', time(`${TODAY}T11:00`)),
    step('both', time(`${TODAY}T12:00`), { promised: true }),
    step('free', TODAY),
    step('late', inDays(-5)),
    step('tomorrow', inDays(1)),
    step('done', TODAY, { state: { is: 'dropped', at: 0, because: '' } }),
    step('far', inDays(30)),
  ];

  test('shows for every day what stays, what may move, and what the day can take', () => {
    expect(loadOf(steps, { from: TODAY, to: inDays(1) }, DESK, 20)).toEqual([
      {
        day: TODAY,
        capacity: 6,
        promised: ['step_promised', 'step_both'],
        exact: ['step_exact'],
        movable: ['step_free', 'step_late'],
      },
      { day: inDays(1), capacity: 6, promised: [], exact: [], movable: ['step_tomorrow'] },
    ]);
  });

  test('says which days are full', () => {
    const load = loadOf(steps, { from: TODAY, to: inDays(1) }, DESK, 24);
    expect(load.map(heldBy)).toEqual([5, 1]);
    const isFull = fullness(load);
    expect([isFull(TODAY), isFull(inDays(1)), isFull(inDays(9))]).toEqual([true, false, false]);
    expect(fullness(loadOf(steps, { from: TODAY, to: TODAY }, DESK, 20))(TODAY)).toBe(false);
  });

  test('lets move what was neither promised nor has an exact time', () => {
    expect(steps.slice(0, 4).map((one) => mayMove(one as OpenStep))).toEqual([false, false, false, true]);
  });

  test('has figures: the worst day, what is too much, the spread over days in use', () => {
    const days = [
      { held: 6, capacity: 4 },
      { held: 2, capacity: 4 },
      { held: 0, capacity: 0 },
      { held: 1, capacity: 0 },
      { held: 3, capacity: 4 },
    ];
    expect(figuresOf(days)).toEqual({ worst: 6, beyond: 3, spread: Math.sqrt(3.5) });
    expect(figuresOf([])).toEqual({ worst: 0, beyond: 0, spread: 0 });
  });
});
