import { words } from '../words.ts';

/** What the clock shows where somebody is: "8:52 in Lisbon". `now` in epoch milliseconds. */
export function clockThere(now: number, zone: string): string {
  const there = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const place = zone.split('/').at(-1)!.replaceAll('_', ' ');
  return words.step.clockIn(`${there.hour}:${String(there.minute).padStart(2, '0')}`, place);
}
