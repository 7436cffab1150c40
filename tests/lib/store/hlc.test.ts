import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStamp, stampAfter } from '../../../lib/store/hlc.ts';
import { now } from './people.ts';

const instants = fc.integer({ min: 0, max: 50_000_000_000_000 });

/** The instant (ms) in a stamp. */
const stampedAt = (stamp: string) => Number.parseInt(stamp.split('-')[0]!, 36);

describe('a stamp', () => {
  it('sorts as text in the order in which changes were made, however the clock jumps', () => {
    fc.assert(
      fc.property(fc.array(instants, { minLength: 1, maxLength: 50 }), (clock) => {
        let last: string | null = null;
        for (const at of clock) {
          const stamp: string = stampAfter(last, at, 'desk');
          if (last !== null && stamp <= last) return false;
          last = stamp;
        }
        return true;
      }),
    );
  });

  it('tells the instant of the clock, when the clock is right', () => {
    fc.assert(fc.property(instants, (at) => stampedAt(stampAfter(null, at, 'desk')) === at));
  });

  it('goes on from a stamp of the future', () => {
    const future = stampAfter(null, now + 86_400_000, 'lap');
    expect(stampAfter(future, now, 'desk') > future).toBe(true);
  });

  it('goes on when one millisecond has had all its changes', () => {
    const full = `${stampAfter(null, now, 'desk').split('-')[0]}-zzzz-desk`;
    const next = stampAfter(full, now, 'desk');
    expect(next > full).toBe(true);
    expect(stampedAt(next)).toBe(now + 1);
  });

  it('is known from text that is none', () => {
    expect(isStamp(stampAfter(null, now, 'desk'))).toBe(true);
    for (const text of ['', 'zzzzzzzzzz-0000-a', '0abc-0000-a', `${stampAfter(null, now, 'desk')} `, 7, null])
      expect(isStamp(text)).toBe(false);
  });
});
