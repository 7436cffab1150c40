import type { IcsTimezone, IcsTimezoneProp } from 'ts-ics';

const YEAR = 366 * 24 * 60 * 60_000;

/**
 * A VTIMEZONE (RFC 5545 §3.6.5) of an IANA zone: each change of its clock from the one before `from` until a year
 * after `to` (instants in ms). Written out one by one, since the rules behind them cannot be asked for.
 */
export function timeZoneRules(zone: string, from: number, to: number): IcsTimezone {
  const first = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  const props: IcsTimezoneProp[] = [];
  let change = first.getTimeZoneTransition('previous');
  if (change === null) props.push(lasting(first.offsetNanoseconds));
  change ??= first.getTimeZoneTransition('next');
  while (change !== null && change.epochMilliseconds <= to + YEAR) {
    props.push(observance(change));
    change = change.getTimeZoneTransition('next');
  }
  return { id: zone, props };
}

// The standard wants the wall time before the change; the library writes the wall time of its date after it.
function observance(change: Temporal.ZonedDateTime): IcsTimezoneProp {
  const before = change.subtract({ nanoseconds: 1 }).offsetNanoseconds;
  const after = change.offsetNanoseconds;
  return {
    type: after > before ? 'DAYLIGHT' : 'STANDARD',
    start: new Date(change.epochMilliseconds + (before - after) / 1_000_000),
    offsetFrom: offsetText(before),
    offsetTo: offsetText(after),
  };
}

function lasting(offset: number): IcsTimezoneProp {
  const text = offsetText(offset);
  return { type: 'STANDARD', start: new Date(-offset / 1_000_000), offsetFrom: text, offsetTo: text };
}

/** An offset in nanoseconds as `+HHMM`. */
export function offsetText(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000_000_000);
  const twoDigits = (count: number) => String(count).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}${twoDigits(minutes % 60)}`;
}
