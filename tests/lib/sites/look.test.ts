// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lookAtMoves } from '../../../lib/sites/look.ts';

let watching: number;
const life = () => new AbortController();
const whole = (observer: MutationObserver) => observer.observe(document, { childList: true, subtree: true });
/** Lets the page change, and what follows from it within the time (ms) happen. */
const change = async (ms: number) => {
  document.body.append('…');
  await vi.advanceTimersByTimeAsync(ms);
};

beforeEach(() => {
  vi.useFakeTimers();
  watching = 0;
  const { observe, disconnect } = MutationObserver.prototype;
  vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (
    this: MutationObserver,
    ...on
  ) {
    watching += 1;
    return observe.apply(this, on);
  });
  vi.spyOn(MutationObserver.prototype, 'disconnect').mockImplementation(function (this: MutationObserver) {
    watching = 0;
    return disconnect.call(this);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('a look reads the page as it settles and after each change, and ends by itself after ten seconds', async () => {
  const read = vi.fn();
  const look = lookAtMoves(read, 150, whole, life().signal);
  await change(1_000);
  expect(read).not.toHaveBeenCalled();
  look.again();
  await change(150);
  expect(read).toHaveBeenCalledTimes(1);
  await change(150);
  expect(read).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(9_700);
  expect(watching).toBe(0);
  await change(1_000);
  expect(read).toHaveBeenCalledTimes(2);
  look.again();
  await change(150);
  expect(read).toHaveBeenCalledTimes(3);
});

test('with its page’s life a look ends at once, and none begins again', async () => {
  const read = vi.fn();
  const ends = life();
  const look = lookAtMoves(read, 150, whole, ends.signal);
  look.again();
  ends.abort();
  look.again();
  expect(watching).toBe(0);
  await change(1_000);
  expect(read).not.toHaveBeenCalled();
});
