/**
 * The instant in a message's hex id, ISO 8601 in UTC, to the second: the id holds milliseconds above its lowest 20 bits,
 * and Gmail's own words differ from it by up to a second. Null for anything else.
 */
export function instantOf(id: string | null | undefined): string | null {
  if (!/^[0-9a-f]{15,16}$/.test(id ?? '')) return null;
  const milliseconds = Number(BigInt(`0x${id}`) >> 20n);
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ smallestUnit: 'second' });
}
