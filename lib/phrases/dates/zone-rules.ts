import { meaningAt, type Next, past, type Scan } from './scan.ts';

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
  scan.draft.zone = zone.value;
  return past(scan, zone.next, 'time');
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
