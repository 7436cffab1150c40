import type { Sign } from '../domain/local.ts';
import type { AlertWorld } from './alert-world.ts';
import type { Look } from './look.ts';

/**
 * What the health page shows of the alerts, by the id of its sign.
 * - lastLook: when; count: steps overdue and for today; word: the trouble that it had, or ''.
 * - lastAlert: when; count: how late the latest of them was, in ms; word: how many alerts came at once.
 * - nextAlarm: the instant that it is set to; word: 'armed', or 'not armed' where the browser refused.
 * - clock: when it was last found right (at most); word: 'right' or 'wrong'.
 */
export const signIds = {
  lastLook: 'last look',
  lastAlert: 'last alert',
  nextAlarm: 'next alarm',
  clock: 'clock',
} as const;

/** Keeps the signs of a look. `trusted`: when the clock was last found right; a wrong clock does not move it. */
export async function keepSigns(world: AlertWorld, look: Look, trusted: number | null): Promise<void> {
  const { at } = look;
  const right = look.clock === 'right' ? Math.max(at, trusted ?? 0) : (trusted ?? 0);
  const signs: Sign[] = [
    { id: signIds.lastLook, at, count: look.overdue + look.today, word: look.trouble ?? '' },
    {
      id: signIds.nextAlarm,
      at: look.next ?? at,
      count: 0,
      word: look.next === null ? 'not armed' : 'armed',
    },
    { id: signIds.clock, at: right, count: 0, word: look.clock },
  ];
  if (look.lateness !== null) {
    signs.push({ id: signIds.lastAlert, at, count: look.lateness, word: String(look.shown) });
  }
  await world.store.change(
    async (tx) => {
      for (const sign of signs) await tx.put('sign', sign);
    },
    { relaxed: true },
  );
}
