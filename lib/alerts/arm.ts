import type { Bells } from './bells.ts';
import { horizon } from './book.ts';

const second = 1_000;
/** The period of the alarm that finds what any other lost, in minutes. */
const heartbeatMinutes = 15;

/**
 * Sees that the heartbeat beats. It is never set anew while it does: setting it anew puts its next beat off. A beat
 * further ahead than its period was set by a clock that has gone back since.
 */
export async function keepHeartbeat(bells: Bells, now: number): Promise<void> {
  const beats = await bells.alarms.get('heartbeat');
  const period = heartbeatMinutes * 60 * second;
  if (beats?.everyMinutes === heartbeatMinutes && beats.at <= now + period + second) return;
  await bells.alarms.create('heartbeat', { at: now + period, everyMinutes: heartbeatMinutes });
}

/**
 * Sets the alarm for the next moment: an alert's time (an instant, ms; null: none is known), never further than the
 * horizon, never in the past. Where nothing is near, an alarm that stands within the horizon is left where it is, so
 * that a thousand starts do not move it. Returns the instant that it is set to.
 */
export async function armNext(bells: Bells, next: number | null, now: number): Promise<number> {
  const stands = await bells.alarms.get('next');
  const near = next !== null && next < now + horizon;
  const wanted = near ? Math.max(next, now + second) : now + horizon;
  if (stands !== null && stands.everyMinutes === null && stands.at > now) {
    if (near ? Math.abs(stands.at - wanted) <= second : stands.at <= wanted) return stands.at;
  }
  await bells.alarms.create('next', { at: wanted, everyMinutes: null });
  return wanted;
}
