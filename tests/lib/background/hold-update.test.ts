import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { holdUpdate } from '../../../lib/background/hold-update.ts';

/** The browser as a new version finds it. `brought` counts how often it was asked for that version. */
const there = { isPageOpen: false, isWriting: false, nextAlert: null as number | null, brought: 0 };
let kept: number | null;
let update: ReturnType<typeof holdUpdate>;

/** A background that has just started; what waits is known from the session. */
const start = () =>
  holdUpdate({
    now: Date.now,
    pause: (ms) => new Promise((go) => setTimeout(go, ms)),
    since: {
      get: async () => kept,
      keep: async (since) => {
        kept = since;
      },
    },
    isPageOpen: async () => there.isPageOpen,
    isWriting: async () => there.isWriting,
    nextAlert: async () => there.nextAlert,
    reload: () => {
      there.brought += 1;
    },
  });
const seconds = (many: number) => vi.advanceTimersByTimeAsync(many * 1_000);

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 30, 9) });
  Object.assign(there, { isPageOpen: false, isWriting: false, nextAlert: null, brought: 0 });
  kept = null;
  update = start();
});
afterEach(() => vi.useRealTimers());

describe('a new version of the extension', () => {
  test('comes by itself after five seconds in which nothing was done, once', async () => {
    void update.arrived();
    await seconds(4);
    expect(there.brought).toBe(0);
    await seconds(2);
    expect(there.brought).toBe(1);
    await seconds(600);
    expect(there.brought).toBe(1);
  });

  test('does not come while anything is being written, however long that takes', async () => {
    let saved = () => {};
    void update.during(new Promise<void>((done) => (saved = done)));
    void update.arrived();
    await seconds(600);
    expect(there.brought).toBe(0);
    saved();
    void update.tryAgain();
    await seconds(6);
    expect(there.brought).toBe(1);
  });

  test('lets five seconds go by after the last word, also where that ended in trouble', async () => {
    void update.arrived();
    await seconds(3);
    const trouble = new Error('not saved');
    await expect(update.during(Promise.reject(trouble))).rejects.toBe(trouble);
    await seconds(4);
    expect(there.brought).toBe(0);
    await seconds(5);
    expect(there.brought).toBe(1);
  });

  test('closes no page of ours: it comes when the last one is gone', async () => {
    there.isPageOpen = true;
    void update.arrived();
    await seconds(600);
    expect(there.brought).toBe(0);
    there.isPageOpen = false;
    void update.tryAgain();
    await seconds(6);
    expect(there.brought).toBe(1);
  });

  test('waits for who is writing in a panel, five minutes at most', async () => {
    there.isWriting = true;
    void update.arrived();
    await seconds(290);
    expect(there.brought).toBe(0);
    void update.tryAgain();
    await seconds(20);
    expect(there.brought).toBe(1);
  });

  test('lets an alert that is about to come go first', async () => {
    there.nextAlert = Date.now() + 14_000;
    void update.arrived();
    await seconds(28);
    expect(there.brought).toBe(0);
    there.nextAlert = Date.now() + 3_600_000;
    await seconds(10);
    expect(there.brought).toBe(1);
  });

  test('is not forgotten while the background sleeps: the next look brings it', async () => {
    there.isPageOpen = true;
    void update.arrived();
    await seconds(20);
    vi.clearAllTimers();
    there.isPageOpen = false;
    const later = start();
    void later.tryAgain();
    await seconds(6);
    expect(there.brought).toBe(1);
  });
});

test('where no new version waits, no look brings one', async () => {
  void update.tryAgain();
  await seconds(600);
  expect(there.brought).toBe(0);
});
