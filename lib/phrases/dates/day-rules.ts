import type { Which } from './language.ts';
import { digitsAt, meaningAt, type Next, past, type Scan } from './scan.ts';
import { isYear, ordinalAt, periodAt, strongest, whichAfter, yearAfter } from './word-groups.ts';

/** tomorrow, übermorgen, tomorrow week, demain en huit */
export function awayRule(scan: Scan, at: number): Next {
  const { draft } = scan;
  const day = meaningAt(scan, at, 'day');
  if (!day || draft.away !== undefined || draft.weekday !== undefined) return undefined;
  const after = weeksAfter(scan, day.next) ?? whichAfter(scan, day.next);
  const weeks = after?.value === 'second' ? 1 : after?.value === 'third' ? 2 : 0;
  if (!after || weeks === 0 || day.value < 0) {
    draft.away = day.value;
    return day.next;
  }
  draft.away = day.value + 7 * weeks;
  return after.next;
}

/**
 * first monday of december, last friday of the month, letzter Freitag im Monat, first working day of next month; the
 * third week of January is the one of its third Monday
 */
export function nthRule(scan: Scan, at: number): Next {
  const { draft } = scan;
  const count = ordinalAt(scan, past(scan, at, 'the'));
  if (!count || draft.nth) return undefined;
  const weekday = meaningAt(scan, count.next, 'weekday');
  const unit = weekday ? undefined : meaningAt(scan, count.next, 'unit');
  const isWorkday = unit?.value === 'working day';
  const isDay = unit?.value === 'day';
  const week = unit?.value === 'week' ? unit : meaningAt(scan, count.next, 'week of');
  const isWeek = week !== undefined && draft.weekday === undefined;
  const next = weekday?.next ?? unit?.next ?? week?.next ?? 0;
  if (!weekday && !isWorkday && !isDay && !isWeek) return undefined;
  const scope = scopeAt(scan, past(scan, next, 'of', 'the', 'on'));
  if (!scope) {
    // Without a month "last friday" has passed, and "second" must have been a name: segunda.
    if (!weekday || count.value < 1) return undefined;
    draft.period = { unit: 'month', which: 'this' };
  }
  if (isDay) {
    if (count.value === -1) draft.edge = 'end';
    else if (count.value === 1) draft.edge = 'start';
    else draft.dayOfMonth = count.value;
  } else {
    draft.nth = { count: count.value, of: isWorkday ? 'workday' : 'weekday' };
    if (weekday) draft.weekday = weekday.value;
    else if (isWeek) draft.weekday = 1;
  }
  return scope ?? next;
}

/** friday, next friday, vendredi prochain, monday week, lundi en huit */
export function weekdayRule(scan: Scan, at: number): Next {
  const { draft } = scan;
  if (draft.weekday !== undefined) return undefined;
  const before = meaningAt(scan, past(scan, at, 'the'), 'which');
  const weekday = meaningAt(scan, before?.next ?? past(scan, at, 'the'), 'weekday');
  if (!weekday) return undefined;
  const within = before ? undefined : inMonth(scan, weekday.next);
  if (within) {
    Object.assign(draft, { weekday: weekday.value, month: within.month, nth: { count: 1, of: 'weekday' } });
    return yearAfter(scan, within.next);
  }
  const after = whichAfter(scan, weekday.next);
  const weeksOn = after ? undefined : weeksAfter(scan, weekday.next);
  draft.weekday = weekday.value;
  const which = weeksOn?.value ?? strongest(before?.value, after?.value);
  if (which) draft.which = which;
  return weeksOn?.next ?? after?.next ?? weekday.next;
}

/** a monday in december, Freitag im Januar: the first one there */
function inMonth(scan: Scan, at: number): { month: number; next: number } | undefined {
  const place = scan.language.tag === 'en' ? past(scan, at, 'in') : past(scan, at, 'in', 'of');
  const month = place > at ? meaningAt(scan, place, 'month') : undefined;
  const hasDay = month && (digitsAt(scan, month.next) ?? ordinalAt(scan, past(scan, month.next, 'the')));
  return month && !hasDay ? { month: month.value, next: month.next } : undefined;
}

/** British: monday week, friday fortnight */
function weeksAfter(scan: Scan, at: number): { value: Which; next: number } | undefined {
  const unit = scan.language.tag === 'en' ? meaningAt(scan, at, 'unit') : undefined;
  if (unit?.value === 'week' && !digitsAt(scan, unit.next)) return { value: 'second', next: unit.next };
  return unit?.value === 'fortnight' ? { value: 'third', next: unit.next } : undefined;
}

/** next week, la semaine prochaine, this month, weekend */
export function periodRule(scan: Scan, at: number): Next {
  const { draft } = scan;
  if (draft.period) return undefined;
  const period = periodAt(scan, past(scan, at, 'the'));
  if (!period) return undefined;
  draft.period = { unit: period.unit, which: period.which };
  return period.next;
}

/** end of next week, mid december, Anfang Januar, fin de mois, end of Q1, end of day friday */
export function edgeRule(scan: Scan, at: number): Next {
  const { draft } = scan;
  if (draft.edge || draft.endOfDay) return undefined;
  const start = past(scan, at, 'the');
  const short = meaningAt(scan, start, 'end of') ?? meaningAt(scan, start, 'start of');
  if (short) {
    if (short.value === 'day') draft.endOfDay = true;
    if (short.value === 'day') return short.next;
    const period = periodAt(scan, past(scan, short.next, 'of', 'the'));
    const after =
      period?.unit === short.value
        ? { value: period.which, next: period.next }
        : whichAfter(scan, short.next);
    draft.edge = short.is === 'end of' ? 'end' : 'start';
    draft.period ??= { unit: short.value, which: after?.value ?? 'this' };
    return after?.next ?? short.next;
  }
  const edge = meaningAt(scan, start, 'edge');
  if (!edge) return undefined;
  const place = past(scan, edge.next, 'of', 'the');
  const isDay = meaningAt(scan, place, 'day') ?? meaningAt(scan, place, 'weekday');
  if (isDay && edge.value === 'end') {
    draft.endOfDay = true;
    return place;
  }
  if (isDay && edge.value === 'start') {
    draft.part = 'first thing';
    return place;
  }
  const unit = meaningAt(scan, place, 'unit');
  if (unit?.value === 'day' || unit?.value === 'working day') {
    if (edge.value === 'end') draft.endOfDay = true;
    else if (edge.value === 'start') draft.part = 'first thing';
    else draft.part = 'noon';
    return unit.next;
  }
  draft.edge = edge.value;
  const next = scopeAt(scan, place);
  if (next === undefined) delete draft.edge;
  return next;
}

/** week of 7 December, semaine du 7: the Monday of that week */
export function weekOfRule(scan: Scan, at: number): Next {
  const mark = meaningAt(scan, at, 'week of');
  if (mark) scan.draft.weekOf = true;
  return mark?.next;
}

/** KW 49, week 49: its Monday */
export function isoWeekRule(scan: Scan, at: number): Next {
  const mark = meaningAt(scan, at, 'week');
  const number = mark && digitsAt(scan, mark.next);
  if (!mark || !number || number.value < 1 || number.value > 53) return undefined;
  scan.draft.isoWeek = number.value;
  return mark.next + 1;
}

/** What an edge or an ordinal may be of: a month by name, a quarter by number (Q1, third quarter), this or next week. Fills the draft. */
function scopeAt(scan: Scan, at: number): Next {
  const { draft } = scan;
  const month = meaningAt(scan, at, 'month');
  if (month) {
    draft.month = month.value;
    return yearAfter(scan, month.next);
  }
  const quarter = meaningAt(scan, at, 'q') && digitsAt(scan, at + 1);
  if (quarter && quarter.value >= 1 && quarter.value <= 4) {
    draft.quarter = quarter.value;
    return yearAfter(scan, at + 2);
  }
  const count = ordinalAt(scan, at);
  const counted = count && meaningAt(scan, count.next, 'unit');
  if (counted?.value === 'quarter' && count && count.value >= 1 && count.value <= 4) {
    draft.quarter = count.value;
    return yearAfter(scan, counted.next);
  }
  const year = digitsAt(scan, at);
  if (year?.length === 4 && isYear(year.value) && draft.edge) {
    Object.assign(draft, { year: year.value, period: { unit: 'year', which: 'this' } });
    return at + 1;
  }
  const period = periodAt(scan, at);
  const unit = period ? undefined : meaningAt(scan, at, 'unit');
  const found = period ?? (unit && { unit: unit.value, which: 'this' as const, next: unit.next });
  if (!found || !['week', 'weekend', 'month', 'quarter', 'year'].includes(found.unit)) return undefined;
  draft.period = { unit: found.unit, which: found.which };
  return found.next;
}
