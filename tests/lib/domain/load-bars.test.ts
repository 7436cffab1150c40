import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DayLoad, heldBy } from '../../../lib/domain/load.ts';
import { heightOf, loadBars } from '../../../lib/domain/load-bars.ts';
import type { Move } from '../../../lib/domain/smoothing.ts';

const ids = (count: number, name: string) => Array.from({ length: count }, (_, at) => `step_${name}${at}`);
const load = (day: string, promised: number, movable: number, capacity: number): DayLoad => ({
  day,
  capacity,
  promised: ids(promised, `p${day}`),
  exact: [],
  movable: ids(movable, `m${day}`),
});
const move = (step: string, from: string, to: string): Move => ({
  step,
  from,
  to,
  because: { rule: 'too much', day: from, held: 0, capacity: 0 },
});

test('a full day shows what is beyond its capacity', () => {
  expect(loadBars([load('2026-11-25', 3, 8, 8)], [], [])).toMatchObject([
    { promised: 3, stays: 5, tooMuch: 3, movesIn: 0, movesOut: 0, movesOutTooMuch: 0, away: false },
  ]);
});

test('with moves, what leaves was too much first, and arrives where it goes', () => {
  const days = [load('2026-11-25', 3, 8, 8), load('2026-11-26', 1, 2, 8)];
  const leaving = days[0]!.movable.slice(0, 4).map((one) => move(one, '2026-11-25', '2026-11-26'));
  expect(loadBars(days, leaving, [])).toMatchObject([
    { promised: 3, stays: 4, tooMuch: 0, movesOut: 1, movesOutTooMuch: 3 },
    { promised: 1, stays: 2, movesIn: 4, tooMuch: 0 },
  ]);
});

test('a day of an absence says so', () => {
  const away = { id: 'away_1', from: '2026-11-25', to: '2026-11-25' } as never;
  expect(loadBars([load('2026-11-25', 0, 0, 0)], [], [away])[0]!.away).toBe(true);
});

test('no step is lost or drawn twice, whatever moves', () => {
  const some = fc.record({
    promised: fc.nat(5),
    movable: fc.nat(12),
    capacity: fc.nat(10),
    leave: fc.nat(12),
  });
  fc.assert(
    fc.property(some, some, (a, b) => {
      const days = [
        load('2026-11-25', a.promised, a.movable, a.capacity),
        load('2026-11-26', b.promised, b.movable, b.capacity),
      ];
      const moves = [
        ...days[0]!.movable.slice(0, a.leave).map((one) => move(one, '2026-11-25', '2026-11-26')),
        ...days[1]!.movable.slice(0, b.leave).map((one) => move(one, '2026-11-26', '2026-11-25')),
      ];
      const bars = loadBars(days, moves, []);
      bars.forEach((bar, at) => {
        expect(heightOf(bar) - bar.movesIn).toBe(heldBy(days[at]!));
      });
      expect(bars.reduce((sum, one) => sum + one.movesIn, 0)).toBe(moves.length);
      expect(bars.reduce((sum, one) => sum + one.movesOut + one.movesOutTooMuch, 0)).toBe(moves.length);
    }),
  );
});
