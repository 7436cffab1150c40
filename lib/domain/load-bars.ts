import type { Away } from './away.ts';
import { isAwayOn } from './away.ts';
import { type DayLoad, heldBy } from './load.ts';
import type { Move } from './smoothing.ts';

/**
 * One bar of the load chart, in steps: from the bottom what was promised or has an exact time, what may move and
 * stays, what moves in; above it, as dashed ghosts, what moves out within capacity and beyond it. `tooMuch` is what
 * stays beyond capacity.
 */
export type LoadBar = {
  day: string;
  capacity: number;
  promised: number;
  stays: number;
  movesIn: number;
  movesOut: number;
  movesOutTooMuch: number;
  tooMuch: number;
  away: boolean;
};

/** The bars of a load, with the moves that are proposed (none: as it stands). */
export function loadBars(
  load: readonly DayLoad[],
  moves: readonly Move[],
  absences: readonly Away[],
): LoadBar[] {
  const leaves = new Set(moves.map((one) => one.step));
  const arrive = Map.groupBy(moves, (one) => one.to);
  return load.map((one) => {
    const out = one.movable.filter((step) => leaves.has(step)).length;
    const promised = one.promised.length + one.exact.length;
    const staying = one.movable.length - out;
    const movesIn = arrive.get(one.day)?.length ?? 0;
    const beyond = Math.max(0, heldBy(one) - one.capacity);
    const after = promised + staying + movesIn;
    const tooMuch = Math.min(staying, Math.max(0, after - one.capacity));
    return {
      day: one.day,
      capacity: one.capacity,
      promised,
      stays: staying - tooMuch,
      movesIn,
      movesOut: out - Math.min(out, beyond),
      movesOutTooMuch: Math.min(out, beyond),
      tooMuch,
      away: isAwayOn(absences, one.day),
    };
  });
}

/** How high a bar stands, ghosts included. */
export function heightOf(bar: LoadBar): number {
  return bar.promised + bar.stays + bar.movesIn + bar.movesOut + bar.movesOutTooMuch + bar.tooMuch;
}
