import { expect, test } from 'vitest';
import { keepReady } from '../../../lib/background/keep-ready.ts';

test('what is built once is shared by all who wait; where building failed, the next builds anew', async () => {
  let built = 0;
  let room = false;
  const ready = keepReady(async () => {
    built += 1;
    if (!room) throw new Error('full');
    return `desk ${built}`;
  });
  await expect(Promise.all([ready(), ready()])).rejects.toThrow('full');
  expect(built).toBe(1);
  room = true;
  expect(await Promise.all([ready(), ready(), ready()])).toEqual(['desk 2', 'desk 2', 'desk 2']);
  expect(await ready()).toBe('desk 2');
});
