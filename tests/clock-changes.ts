import fc from 'fast-check';

/** A wall time in the middle of each gap or overlap, and the offset (ms) that was in force before it. */
export function* clockChanges(): Generator<{ zone: string; wall: string; before: number }> {
  const end = Temporal.Instant.from('2041-01-01T00:00Z').epochMilliseconds;
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    let next = Temporal.Instant.from('2024-01-01T00:00Z')
      .toZonedDateTimeISO(zone)
      .getTimeZoneTransition('next');
    while (next !== null && next.epochMilliseconds < end) {
      const before = next.subtract({ minutes: 1 }).offsetNanoseconds / 1e6;
      const after = next.offsetNanoseconds / 1e6;
      const first = next.epochMilliseconds + Math.min(before, after);
      const middle = Math.floor((first + Math.abs(after - before) / 2) / 60_000) * 60_000;
      const wall = Temporal.Instant.fromEpochMilliseconds(middle).toString().slice(0, 16);
      if (before !== after) yield { zone, wall, before };
      next = next.getTimeZoneTransition('next');
    }
  }
}

/** A morning (8:52) within three days of a change of the clock, in its zone: the instant in ms, and the day there. */
export function nearClockChanges(): fc.Arbitrary<{ zone: string; now: number; today: string }> {
  const changes = [...clockChanges()];
  return fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -3, max: 3 }))
    .map(([{ zone, wall }, days]) => {
      const today = Temporal.PlainDate.from(wall.slice(0, 10)).add({ days }).toString();
      const now = Temporal.PlainDateTime.from(`${today}T08:52`).toZonedDateTime(zone).epochMilliseconds;
      return { zone, now, today };
    });
}
