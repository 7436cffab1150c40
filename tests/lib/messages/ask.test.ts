import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Seen } from '../../../lib/domain/seen.ts';
import { ask, NotAnswered } from '../../../lib/messages/ask.ts';
import { envelope } from '../../../lib/messages/contract.ts';

const page: Seen = {
  site: 'gmail',
  found: 'no',
  conversation: null,
  account: null,
  people: [],
  lastMessage: null,
  missing: [],
  address: 'https://mail.google.com/mail/u/0/#inbox',
};

const outcome = { outcome: 'kept going', note: '', triggerHappened: false } as const;
const done = { step: 'step_1' as never, generation: 1, ...outcome };

/** A background that gives these answers, one after the other; an error is one that died. */
function background(...replies: unknown[]) {
  const sent: { operation: string; name: string }[] = [];
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'ours',
      sendMessage: async (message: { operation: string; name: string }) => {
        sent.push(message);
        const reply = replies.shift();
        if (reply instanceof Error) throw reply;
        return reply;
      },
    },
  });
  return sent;
}

const died = new Error('The message port closed before a response was received.');
const finished = { is: 'answer', answer: { is: 'finished' } };

afterEach(() => vi.unstubAllGlobals());

describe('a question whose answer was lost', () => {
  test('is sent once more, and is the same request to whoever answers', async () => {
    const sent = background(died, finished);
    expect(await ask('finishStep', done, page)).toEqual({ is: 'finished' });
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
    expect(envelope.safeParse(sent[0]).success).toBe(true);
  });

  test('is given up when nobody answers the second time either', async () => {
    const sent = background(undefined, died, finished);
    await expect(ask('finishStep', done, page)).rejects.toEqual(new NotAnswered('silent'));
    expect(sent).toHaveLength(2);
  });

  test('is not sent again when the answer was no, or when a second one would be answered otherwise', async () => {
    const refused = background({ is: 'no answer', why: 'full' }, finished);
    await expect(ask('finishStep', done, page)).rejects.toEqual(new NotAnswered('full'));
    expect(refused).toHaveLength(1);
    const snooze = background(died, finished);
    const question = { step: done.step, generation: 1, due: { is: 'day', day: '2026-12-01' } } as const;
    await expect(ask('snoozeStep', question, page)).rejects.toEqual(new NotAnswered('silent'));
    expect(snooze).toHaveLength(1);
  });
});

describe('a background that says nothing at all', () => {
  const never = new Promise(() => {});
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test('is asked the same once more after two seconds, and given up fifteen seconds later', async () => {
    const sent = background(never, never);
    const asked = ask('finishStep', done, page).catch((trouble: NotAnswered) => trouble.why);
    await vi.advanceTimersByTimeAsync(1_999);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await asked).toBe('silent');
    expect(sent).toHaveLength(2);
  });

  test('gives its late answer where the second question woke it', async () => {
    background(never, new Promise((go) => setTimeout(go, 4_000, finished)));
    const asked = ask('finishStep', done, page);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(await asked).toEqual({ is: 'finished' });
  });

  test('is asked the same when the user tries again: it may have been done after all', async () => {
    const sent = background(never, never, finished, finished);
    const asked = ask('finishStep', done, page).catch((trouble: NotAnswered) => trouble.why);
    await vi.advanceTimersByTimeAsync(17_000);
    expect(await asked).toBe('silent');
    expect(await ask('finishStep', done, page)).toEqual({ is: 'finished' });
    expect(sent[2]).toEqual(sent[0]);
    // It was answered: from now on it is another request.
    await ask('finishStep', done, page);
    expect(sent[3]?.operation).not.toBe(sent[0]?.operation);
  });

  test('is asked anew for something else, about somebody else, or minutes later', async () => {
    const sent = background(never, never, finished, finished, finished);
    const asked = ask('finishStep', done, page).catch((trouble: NotAnswered) => trouble.why);
    await vi.advanceTimersByTimeAsync(17_000);
    expect(await asked).toBe('silent');
    await ask('finishStep', { ...done, note: 'other words' }, page);
    await ask('finishStep', done, { ...page, conversation: { kind: 'thread', id: '18c', title: null } });
    await vi.advanceTimersByTimeAsync(120_000);
    await ask('finishStep', done, page);
    expect(new Set(sent.map((one) => one.operation)).size).toBe(4);
  });

  test('is waited for longer where it cannot be asked twice', async () => {
    const sent = background(new Promise((go) => setTimeout(go, 4_000, finished)));
    const question = { step: done.step, generation: 1, due: { is: 'day', day: '2026-12-01' } } as const;
    const asked = ask('snoozeStep', question, page);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(await asked).toEqual({ is: 'finished' });
    expect(sent).toHaveLength(1);
  });
});

test('every question is a request of its own, in the order of time', async () => {
  const sent = background(finished, finished);
  vi.spyOn(Date, 'now').mockReturnValueOnce(1_000).mockReturnValueOnce(2_000);
  await ask('finishStep', done, page);
  await ask('finishStep', done, page);
  const [first, second] = sent.map((one) => one.operation);
  expect(first).toMatch(/^00000000-03e8-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(first! < second!).toBe(true);
});
