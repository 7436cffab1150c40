/**
 * When a field was written, as text that sorts: `milliseconds-counter-node`, the first two in base 36, padded to 10
 * and 4 places. A hybrid logical clock (Kulkarni et al. 2014): it follows the computer's clock, but is always later
 * than what it has seen, so that a clock that was set back does not make a new change look old.
 */
export type Stamp = string;

const shape = /^0[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-z]{1,12}$/;
const most = 36 ** 4 - 1;

/** The next stamp of this machine: after `now` (instant, ms), and after `seen`, the newest stamp of the row. */
export function stampAfter(seen: Stamp | null, now: number, node: string): Stamp {
  const then = seen === null ? { at: -1, counter: 0 } : partsOf(seen);
  if (now > then.at) return written(now, 0, node);
  return then.counter < most ? written(then.at, then.counter + 1, node) : written(then.at + 1, 0, node);
}

/** Whether a text from outside is a stamp that this clock can go on from. */
export function isStamp(text: unknown): text is Stamp {
  return typeof text === 'string' && shape.test(text);
}

function partsOf(stamp: Stamp): { at: number; counter: number } {
  const [at, counter] = stamp.split('-');
  return { at: Number.parseInt(at!, 36), counter: Number.parseInt(counter!, 36) };
}

function written(at: number, counter: number, node: string): Stamp {
  return `${inBase36(at, 10)}-${inBase36(counter, 4)}-${node}`;
}

function inBase36(count: number, places: number): string {
  return Math.max(0, Math.floor(count)).toString(36).padStart(places, '0');
}
