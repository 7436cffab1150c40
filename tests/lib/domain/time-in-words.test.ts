import { describe, expect, test } from 'vitest';
import type { AwayStep } from '../../../lib/domain/absence.ts';
import type { StageMetrics } from '../../../lib/domain/process.ts';
import type { RoutineNote } from '../../../lib/domain/routine-progress.ts';
import type { Smoothing } from '../../../lib/domain/smoothing.ts';
import {
  awayStepInWords,
  consistencyInWords,
  moveInWords,
  nextInWords,
  pauseInWords,
  periodInWords,
  routineNoteInWords,
  shareInWords,
  smoothingInWords,
  stageInWords,
  stopInWords,
  swingInWords,
} from '../../../lib/domain/time-in-words.ts';

const metrics = {
  here: ['a', 'b'],
  medianDays: 12.5,
  expectedDays: 10,
  left: ['c', 'd', 'e'],
  leftForward: ['c'],
} as never as StageMetrics;
const figures = (worst: number, beyond: number) => ({ worst, beyond, spread: 0 });
const smoothing = (moves: number, beyond: number) =>
  ({
    moves: Array.from({ length: moves }),
    before: figures(15, 9),
    after: figures(8, beyond),
  }) as never as Smoothing;
const awayStep = (proposal: AwayStep['proposal'], rule: AwayStep['because']['rule']) =>
  awayStepInWords({ proposal, because: { rule } } as AwayStep);
const note = (is: RoutineNote['is'], proposal: RoutineNote['proposal']) =>
  routineNoteInWords({ is, met: 1, of: 4, proposal, said: '' }, 'Prospecting');
const contact = 'contact_a' as never;

describe('every rule about time speaks', () => {
  const sayings: [say: () => string, words: string][] = [
    [() => shareInWords({ value: null, hits: [], all: [] }), 'nothing yet'],
    [() => shareInWords({ value: 2 / 3, hits: ['a', 'b'], all: ['a', 'b', 'c'] }), '67 %, 2 of 3'],
    [
      () => consistencyInWords({ days: 1, best: 19, share: { value: null, hits: [], all: [] }, touches: [] }),
      '1 day, best 19',
    ],
    [() => stageInWords(metrics), '2 here. Others stayed 12.5 days, it expects 10. 1 of 3 went on.'],
    [
      () => stageInWords({ ...metrics, medianDays: null }),
      '2 here. Nobody has left it yet; it expects 10 days.',
    ],
    [() => smoothingInWords(smoothing(0, 0)), 'Nothing to move. No day holds too much.'],
    [
      () => smoothingInWords(smoothing(24, 0)),
      '24 steps would move. Worst day from 15 to 8. No day holds too much.',
    ],
    [
      () => smoothingInWords(smoothing(1, 2)),
      '1 step would move. Worst day from 15 to 8. 2 steps too many in all, within the limits.',
    ],
    [
      () =>
        moveInWords({
          step: 'x',
          from: '',
          to: '',
          because: { rule: 'too much', day: '2026-12-08', held: 15, capacity: 8 },
        }),
      'Tue 8 Dec holds 15 for 8 places.',
    ],
    [() => awayStep('backup', 'promised'), 'Promised, so the backup takes it on its day.'],
    [() => awayStep('before', 'promised'), 'Promised, so agree on another day.'],
    [() => awayStep('before', 'nearer'), 'Nearer to the days before.'],
    [() => awayStep('after', 'nearer'), 'Nearer to the days after.'],
    [() => awayStep('after', 'no room before'), 'No room before.'],
    [() => periodInWords({ from: '', to: '', done: ['a'], target: 5 }), '1 of 5.'],
    [() => periodInWords({ from: '', to: '', done: [], target: 0 }), 'Nothing asked for, no working days.'],
    [() => note('missed', { is: 'one now' }), 'Prospecting: missed last time. One now starts the next row.'],
    [
      () => note('sporadic', { is: 'lower the target', to: 3 }),
      'Prospecting: kept 1 of the last 4 times. Make 3 the target, and keep it.',
    ],
    [
      () => note('sporadic', { is: 'pause' }),
      'Prospecting: kept 1 of the last 4 times. Pause it until there is time.',
    ],
    [
      () => nextInWords({ contact, because: { rule: 'never touched', days: 1 } }),
      'Never touched, in the book for 1 day.',
    ],
    [
      () => nextInWords({ contact, because: { rule: 'longest without a touch', days: 14 } }),
      '14 days since the last touch.',
    ],
    [
      () =>
        swingInWords([
          { rule: 'warm', days: 3 },
          { rule: 'due today' },
          { rule: 'their hours', from: '09:00', to: '11:00' },
        ]),
      'Moved forward 3 days ago, due today, in the preferred hours, 09:00 to 11:00.',
    ],
    [
      () =>
        swingInWords([
          { rule: 'warm', days: 0 },
          { rule: 'due soon', days: 2 },
        ]),
      'Moved forward today, due in 2 days.',
    ],
    [() => swingInWords([{ rule: 'overdue', days: 1 }]), '1 day overdue.'],
    [
      () => pauseInWords({ misses: 6, control: { rule: 'reason', hollow: 3 } }),
      '6 misses in a row. 3 of them had no reason to answer: give the next one a reason.',
    ],
    [
      () => pauseInWords({ misses: 5, control: { rule: 'channel', channel: 'call' } }),
      '5 misses in a row. All by call: take another channel for the next.',
    ],
    [
      () => pauseInWords({ misses: 5, control: { rule: 'break' } }),
      '5 misses in a row. Ten minutes away from the desk, then one warm contact.',
    ],
    [
      () => stopInWords({ rule: 'dead pursuit', contact, unanswered: 6 }, 'Owen Pryce'),
      'Owen Pryce: 6 unanswered. Let it rest, as nurture.',
    ],
    [
      () => stopInWords({ rule: 'put off', contact, step: 'x', times: 4 }, 'Owen Pryce'),
      'Owen Pryce: put off 4 times. Do it, change it or drop it.',
    ],
    [
      () => stopInWords({ rule: 'channel without effect', channel: 'note', touches: 12, weeks: 4 }, ''),
      '12 touches by note in 4 weeks, none moved anything.',
    ],
  ];

  test.each(sayings.map(([say, words]) => ({ say, words })))('“$words”', ({ say, words }) => {
    expect(say()).toBe(words);
  });
});
