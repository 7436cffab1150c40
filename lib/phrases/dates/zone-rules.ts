import { digitsAt, isGlued, isText, meaningAt, type Next, past, type Scan } from './scan.ts';

/** 9am their time */
export function theirTimeRule(scan: Scan, at: number): Next {
  const theirs = meaningAt(scan, at, 'their time');
  if (!theirs || scan.draft.zone !== undefined) return undefined;
  scan.draft.zone = 'theirs';
  return theirs.next;
}

/** 3pm CET: only behind a clock time, for "et" and "est" are words as well */
export function zoneRule(scan: Scan, at: number): Next {
  const zone = meaningAt(scan, at, 'zone');
  if (!zone || !scan.draft.clock || scan.draft.zone !== undefined) return undefined;
  const offset = zone.value === 'UTC' ? offsetAt(scan, zone.next) : undefined;
  scan.draft.zone = offset?.value ?? zone.value;
  return offset?.next ?? past(scan, zone.next, 'time');
}

/** 2026-12-03T14:00+01:00 and …Z, as other programs write an instant */
export function isoZoneRule(scan: Scan, at: number): Next {
  const { draft } = scan;
  if (!draft.clock || draft.year === undefined || draft.zone !== undefined || !isGlued(scan, at))
    return undefined;
  const isZulu = isText(scan, at, 'z');
  const offset = isZulu ? { value: 'UTC', next: at + 1 } : offsetAt(scan, at);
  if (!offset) return undefined;
  draft.zone = offset.value;
  return offset.next;
}

/** +2, -05:00, +0530: how far from UTC */
function offsetAt(scan: Scan, at: number): { value: string; next: number } | undefined {
  const sign = ['+', '-'].find((sign) => isText(scan, at, sign) && isGlued(scan, at));
  const digits = sign && isGlued(scan, at + 1) ? digitsAt(scan, at + 1) : undefined;
  if (!digits) return undefined;
  const hasColon = isText(scan, at + 2, ':') && isGlued(scan, at + 2);
  const minutes = hasColon ? digitsAt(scan, at + 3) : undefined;
  const [hour, minute] =
    digits.length > 2
      ? [Math.floor(digits.value / 100), digits.value % 100]
      : [digits.value, minutes?.value ?? 0];
  if (hour > 14 || minute > 59) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  return { value: `${sign}${two(hour)}:${two(minute)}`, next: minutes ? at + 4 : at + 2 };
}

/** 9am Lisbon time, 9h heure de New York */
export function placeRule(scan: Scan, at: number): Next {
  if (!scan.draft.clock || scan.draft.zone !== undefined) return undefined;
  const mark = meaningAt(scan, at, 'time of');
  const start = mark?.next ?? past(scan, at, 'of');
  const known = meaningAt(scan, start, 'zone');
  if (mark && known) {
    scan.draft.zone = known.value;
    return known.next;
  }
  for (const length of [3, 2, 1]) {
    const next = start + length;
    const time = mark ? undefined : meaningAt(scan, next, 'time');
    if (!mark && !time) continue;
    const name = scan.words.slice(start, next).map((word) => word.text);
    const zone = name.length === length ? zoneOfCity(name.join('_')) : undefined;
    if (zone) {
      scan.draft.zone = zone;
      return time?.next ?? next;
    }
  }
  return undefined;
}

/** The IANA zone that is named after the city ("lisbon", "new_york"). */
function zoneOfCity(city: string): string | undefined {
  return Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase().split('/').at(-1) === city);
}
