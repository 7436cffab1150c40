import type { Stamp } from './hlc.ts';
import {
  type Fields,
  highest,
  isObject,
  isSet,
  own,
  type StampedRow,
  sameValue,
  stampOf,
} from './stamped.ts';

/**
 * What two machines know of one record, put together: field by field, and key by key in sets, the later word holds.
 * Commutative, associative and idempotent, so that rows may meet in any order and as often as they like. Erased wins
 * over everything; fields that only one side has are kept.
 */
export function merge(a: StampedRow, b: StampedRow): StampedRow {
  if (a === b) return a;
  if (a.erased || b.erased) return mergedErasure(a, b);
  const record: Record<string, unknown> = {};
  const stamps: Record<string, Stamp> = {};
  for (const field of fieldsOf(a.record, b.record)) mergeField(field, a, b, record, stamps);
  const removed = laterRemoval(a.removed, b.removed);
  return { id: a.id, record, ...shortened(stamps, a, b), ...(removed && { removed }) };
}

function mergedErasure(a: StampedRow, b: StampedRow): StampedRow {
  const erased = later(a.erased ?? '', b.erased ?? '');
  return { id: a.id, record: null, since: erased, stamps: {}, erased };
}

function mergeField(
  field: string,
  a: StampedRow,
  b: StampedRow,
  record: Record<string, unknown>,
  stamps: Record<string, Stamp>,
): void {
  const ours = a.record ?? {};
  const theirs = b.record ?? {};
  const [one, other] = [own(ours, field), own(theirs, field)];
  if (isSet(one) || isSet(other)) {
    record[field] = mergedSet(field, a, b, stamps);
    return;
  }
  const [value, stamp] = laterOf(field, one, a, other, b);
  record[field] = value;
  stamps[field] = stamp;
}

// A set on one side only wins over what is no set, whatever the stamps say: a version that knows it as a set is newer.
function mergedSet(
  field: string,
  a: StampedRow,
  b: StampedRow,
  stamps: Record<string, Stamp>,
): Record<string, boolean> {
  const ours = asSet(own(a.record ?? {}, field));
  const theirs = asSet(own(b.record ?? {}, field));
  const keys: Record<string, boolean> = {};
  for (const key of fieldsOf(ours, theirs)) {
    const path = `${field}.${key}`;
    const [value, stamp] = laterOf(path, own(ours, key), a, own(theirs, key), b);
    keys[key] = value as boolean;
    stamps[path] = stamp;
  }
  return keys;
}

function laterOf(
  path: string,
  ours: unknown,
  a: StampedRow,
  theirs: unknown,
  b: StampedRow,
): [unknown, Stamp] {
  if (theirs === undefined) return [ours, stampOf(a, path)];
  if (ours === undefined) return [theirs, stampOf(b, path)];
  const [one, other] = [stampOf(a, path), stampOf(b, path)];
  if (path === 'generation' && typeof ours === typeof theirs && typeof ours === 'number') {
    return [highest(ours, theirs), later(one, other)];
  }
  if (one !== other) return one > other ? [ours, one] : [theirs, other];
  return [sameValue(ours, theirs) || asText(ours) >= asText(theirs) ? ours : theirs, one];
}

function laterRemoval(a: StampedRow['removed'], b: StampedRow['removed']): StampedRow['removed'] {
  if (!a || !b) return a ?? b;
  if (a.stamp !== b.stamp) return a.stamp > b.stamp ? a : b;
  return a.is ? a : b;
}

/** The stamps with the oldest of them standing for all that are as old: one form for one meaning. */
function shortened(
  all: Record<string, Stamp>,
  a: StampedRow,
  b: StampedRow,
): Pick<StampedRow, 'since' | 'stamps'> {
  const paths = Object.keys(all);
  let since = a.since < b.since ? a.since : b.since;
  if (paths.length > 0)
    since = paths.reduce((oldest, path) => (all[path]! < oldest ? all[path]! : oldest), all[paths[0]!]!);
  const stamps: Record<string, Stamp> = {};
  for (const path of paths) if (all[path] !== since) stamps[path] = all[path]!;
  return { since, stamps };
}

function fieldsOf(a: Fields | null, b: Fields | null): string[] {
  const names = Object.keys(a ?? {});
  for (const name of Object.keys(b ?? {})) if (!a || !Object.hasOwn(a, name)) names.push(name);
  return names;
}

function asSet(value: unknown): { readonly [key: string]: boolean } {
  return isSet(value) ? value : {};
}

function later(a: Stamp, b: Stamp): Stamp {
  return a > b ? a : b;
}

/** Text that is the same for equal values, whatever the order of keys. */
function asText(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
