import { describe, expect, test } from 'vitest';
import { pauseInWords, swingInWords } from '../../../lib/domain/swing-in-words.ts';

describe('keeping on and pausing speak', () => {
  const sayings: [say: () => string, words: string][] = [
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
  ];

  test.each(sayings.map(([say, words]) => ({ say, words })))('“$words”', ({ say, words }) => {
    expect(say()).toBe(words);
  });
});
