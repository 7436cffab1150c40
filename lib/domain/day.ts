/** True for `YYYY-MM-DD` of a day that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return doesNotThrow(() => Temporal.PlainDate.from(text));
}

/** True for `YYYY-MM-DDTHH:MM` of a day and a time that exist. */
export function isWallTime(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return false;
  return doesNotThrow(() => Temporal.PlainDateTime.from(text));
}

/** True for an IANA zone that this browser knows. */
export function isZone(text: string): boolean {
  if (knownZones.has(text)) return true;
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(text)) return false;
  if (!doesNotThrow(() => new Temporal.ZonedDateTime(0n, text))) return false;
  knownZones.add(text);
  return true;
}

// Asking Temporal for a zone takes microseconds that 20,000 rows would feel.
const knownZones = new Set<string>();

function doesNotThrow(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
