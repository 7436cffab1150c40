import { isStamp, type Stamp, stampAfter } from './hlc.ts';

/** A record as the store sees it: fields by name. What they mean is the domain's business. */
export type Fields = { readonly [field: string]: unknown };

/**
 * A record that travels, with a stamp for each field. Most fields are as old as the record, so one stamp, `since`,
 * stands for all that have none of their own in `stamps`. Sets (objects of true and false only) have one for each
 * key, under `field.key`.
 */
export type StampedRow = {
  readonly id: string;
  /** What the record says; a removed one still says it, so that a later revival meets it. Null when erased. */
  readonly record: Fields | null;
  readonly since: Stamp;
  readonly stamps: { readonly [path: string]: Stamp };
  /** Removal is a field like any other: the later word holds. */
  readonly removed?: { readonly is: boolean; readonly stamp: Stamp };
  /** The person was forgotten: nothing but the id is left, and nothing brings it back. */
  readonly erased?: Stamp;
};

/** What a change is stamped with. */
export type Stamper = { now: number; node: string };

/** True when the record is there for the reader: neither removed nor erased. */
export function isLive(row: StampedRow): boolean {
  return row.record !== null && row.removed?.is !== true;
}

/** The stamp of a path: a field, or `field.key` of a set. */
export function stampOf(row: StampedRow, path: string): Stamp {
  return own(row.stamps, path) ?? row.since;
}

/** A record that nobody has written before. */
export function firstRow(id: string, record: Fields, by: Stamper): StampedRow {
  return { id, record, since: stampAfter(null, by.now, by.node), stamps: {} };
}

/**
 * The row after its record was written: what differs gets a new stamp. A key that a set has lost becomes false, and
 * a field that the writer does not know of stays: a newer version may have written it. An erased row stays erased.
 */
export function withRecord(row: StampedRow, record: Fields, by: Stamper): StampedRow {
  if (row.record === null) return row;
  const stamp = stampAfter(newest(row), by.now, by.node);
  const changed: Record<string, Stamp> = {};
  const fields: Record<string, unknown> = { ...row.record };
  let differs = false;
  for (const field of Object.keys(record)) {
    const before = own(row.record, field);
    const after = field === 'generation' ? highest(before, record[field]) : record[field];
    if (sameValue(before, after)) continue;
    differs = true;
    if (isSet(before) && isSet(after)) {
      fields[field] = withKeys(before, after, (key) => {
        changed[`${field}.${key}`] = stamp;
      });
    } else {
      fields[field] = after;
      for (const path of pathsOf(field, after)) changed[path] = stamp;
    }
  }
  const revived = row.removed?.is ? { is: false, stamp } : row.removed;
  if (!differs && revived === row.removed) return row;
  return {
    id: row.id,
    record: fields,
    since: row.since,
    stamps: { ...row.stamps, ...changed },
    ...(revived && { removed: revived }),
  };
}

/** The row after its removal. */
export function removedRow(row: StampedRow, by: Stamper): StampedRow {
  if (!isLive(row)) return row;
  const stamp = stampAfter(newest(row), by.now, by.node);
  return {
    id: row.id,
    record: row.record,
    since: row.since,
    stamps: row.stamps,
    removed: { is: true, stamp },
  };
}

/** All that is left of a record that was erased. */
export function erasedRow(row: StampedRow, by: Stamper): StampedRow {
  if (row.erased) return row;
  const stamp = stampAfter(newest(row), by.now, by.node);
  return { id: row.id, record: null, since: stamp, stamps: {}, erased: stamp };
}

/** The newest stamp in a row. */
export function newest(row: StampedRow): Stamp {
  let latest = row.since;
  for (const path in row.stamps) if (row.stamps[path]! > latest) latest = row.stamps[path]!;
  if (row.removed && row.removed.stamp > latest) latest = row.removed.stamp;
  if (row.erased && row.erased > latest) latest = row.erased;
  return latest;
}

/** A set: an object that holds nothing but true and false. Each key is written and merged by itself. */
export function isSet(value: unknown): value is { readonly [key: string]: boolean } {
  if (!isObject(value)) return false;
  for (const key in value) if (typeof value[key] !== 'boolean') return false;
  return true;
}

/** Of two generations the higher: one never goes back, or an alert would find its key taken by an older one. */
export function highest(a: unknown, b: unknown): unknown {
  return typeof a === 'number' && typeof b === 'number' ? Math.max(a, b) : (b ?? a);
}

/** A field that the object itself has: `constructor` may be the name of a tag. */
export function own<T>(of: { readonly [field: string]: T }, field: string): T | undefined {
  return Object.hasOwn(of, field) ? of[field] : undefined;
}

/** An object with fields, as JSON knows it: no list, no null. */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Equal as JSON is: keys in any order. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((one, at) => sameValue(one, b[at]));
  }
  if (!isObject(a) || !isObject(b)) return Number.isNaN(a) && Number.isNaN(b);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
  );
}

/**
 * A row from outside, a copy without what does not belong there; null when it is none. `since` must be its oldest
 * stamp, as it is in every row that the store has written. The record is not looked at.
 */
export function parseRow(outside: unknown): StampedRow | null {
  if (!isObject(outside)) return null;
  const { id, record, since, stamps, removed, erased } = outside;
  if (typeof id !== 'string' || id === '' || id.length > 1_000) return null;
  if (erased !== undefined) {
    return isStamp(erased) ? { id, record: null, since: erased, stamps: {}, erased } : null;
  }
  if (!isObject(record) || record.id !== id || !isStamp(since) || !isObject(stamps)) return null;
  if (!Object.values(stamps).every((stamp) => isStamp(stamp) && stamp > since)) return null;
  const row = { id, record: plain(record) as Fields, since, stamps: plain(stamps) as StampedRow['stamps'] };
  if (removed === undefined) return row;
  if (!isObject(removed) || typeof removed.is !== 'boolean' || !isStamp(removed.stamp)) return null;
  return { ...row, removed: { is: removed.is, stamp: removed.stamp } };
}

/** A copy that holds own properties only; `__proto__`, which would become something else, is left out. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) if (key !== '__proto__') copy[key] = plain(value[key]);
  return copy;
}

function pathsOf(field: string, value: unknown): string[] {
  return isSet(value) ? Object.keys(value).map((key) => `${field}.${key}`) : [field];
}

function withKeys(
  before: { readonly [key: string]: boolean },
  after: { readonly [key: string]: boolean },
  onChange: (key: string) => void,
): { [key: string]: boolean } {
  const keys: Record<string, boolean> = {};
  for (const key of Object.keys(before)) {
    keys[key] = own(after, key) ?? false;
    if (keys[key] !== before[key]) onChange(key);
  }
  for (const key of Object.keys(after)) {
    if (Object.hasOwn(before, key)) continue;
    keys[key] = after[key]!;
    onChange(key);
  }
  return keys;
}
