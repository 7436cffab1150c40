import { inLog } from './log.ts';
import * as see from './selectors.ts';

/**
 * The hex id of a message: as it stands, or out of its other names (`#msg-f:<decimal>`, and the log of its buttons); null
 * where there is none yet. `marked` bears the names, the log stands somewhere in the message.
 */
export function messageIdOf(marked: Element | null, message: Element): string | null {
  const names = [
    marked?.getAttribute(see.MESSAGE_ID),
    marked?.getAttribute(see.MESSAGE_PERM_ID),
    inLog(message.querySelector(see.MESSAGE_LOG), 4),
  ];
  return names.map(hexOf).find(Boolean) ?? null;
}

function hexOf(name: string | null | undefined): string | undefined {
  const [hex, decimal] = /^[0-9a-f]{15,16}$|^#?msg-f:(\d+)$/.exec(name ?? '') ?? [];
  return decimal ? BigInt(decimal).toString(16) : hex;
}

/**
 * The instant in a message's hex id, ISO 8601 in UTC, to the second: the id holds milliseconds above its lowest 20 bits,
 * and Gmail's own words differ from it by up to a second. Null for anything else.
 */
export function instantOf(id: string | null | undefined): string | null {
  if (!/^[0-9a-f]{15,16}$/.test(id ?? '')) return null;
  const milliseconds = Number(BigInt(`0x${id}`) >> 20n);
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ smallestUnit: 'second' });
}
