import type { Due } from '../../domain/due.ts';
import { daysMeant } from './days-meant.ts';
import type { Clock, Draft } from './draft.ts';
import type { Part, Unit } from './language.ts';

/** What a reading depends on besides the words. `now` is in the user's zone; times of day are minutes. */
export type Surroundings = {
  now: Temporal.ZonedDateTime;
  dayFirst: boolean;
  workdayStart: number | undefined;
  workdayEnd: number | undefined;
  /** Days off, `YYYY-MM-DD`, that working days leave out. */
  holidays: ReadonlySet<string>;
  theirZone: string | undefined;
  /** For "same time": minutes of the day. */
  referenceTime: number | undefined;
};

/** Why words about time name no moment: a day that its month does not have, or a zone that nobody told us. */
export type Why =
  | { is: 'no such day'; month: number; day: number; year?: number }
  | { is: 'their zone is not known' }
  | { is: 'too long'; limit: number };

/** Which of several readings this is, where the words allow more than one. */
export type Note =
  | 'coming'
  | 'a week later'
  | 'day first'
  | 'month first'
  | 'earlier half'
  | 'later half'
  | 'from today';

/** One reading; `repeats` is RRULE text or AFTER-DONE where the words say that it comes back. */
export type Moment = { due: Due; note?: Note; repeats?: string };

export type Settled =
  | { is: 'read'; moments: Moment[] }
  | { is: 'impossible'; why: Why; alternatives: Due[] }
  | { is: 'none' };

/** The moments that a draft may mean, best first. */
export function settle(draft: Draft, around: Surroundings): Settled {
  const zone = draft.zone === 'theirs' ? around.theirZone : (draft.zone ?? around.now.timeZoneId);
  if (zone === undefined) return withoutTheirZone(draft, around);
  const now = around.now.withTimeZone(zone);
  if (isElapsed(draft)) return elapsed(draft, now);
  const days = daysMeant(draft, now.toPlainDate(), around);
  if (days.is !== 'days') return days;
  const clocks = clocksMeant(draft, around);
  if (lacksClock(draft, clocks)) return { is: 'none' };
  const moments = days.days.flatMap(({ day, note, hour }) => {
    if (day.year < 1 || day.year > 9999) return [];
    const times =
      hour === undefined ? clocks : clocksAt({ minutes: hour * 60, open: hour < 10 }, draft, around);
    if (times.length === 0)
      return [{ due: { is: 'day', day: day.toString() } as const, ...(note && { note }) }];
    return times.map((time) => ({
      due: timeOn(day, time.minutes, now, draft, around),
      ...noteOf(note, time.note),
    }));
  });
  return moments.length > 0 ? { is: 'read', moments: firstThree(moments) } : { is: 'none' };
}

/** Minutes after midnight that the parts of a day stand for, where nothing more exact is said. */
const PARTS: Record<Part, number> = {
  'first thing': 540,
  'small hours': 360,
  morning: 540,
  noon: 720,
  afternoon: 900,
  evening: 1080,
  night: 1200,
};
const END_OF_DAY = 1020;

type TimeMeant = { minutes: number; note?: Note };

function clocksMeant(draft: Draft, around: Surroundings): TimeMeant[] {
  if (draft.clock) {
    return clocksAt(draft.clock, draft, around);
  }
  if (draft.endOfDay) return [{ minutes: around.workdayEnd ?? END_OF_DAY }];
  const hours = hoursOfDay(draft);
  if (hours !== undefined) return [{ minutes: hours }];
  if (draft.part === 'first thing' || draft.part === 'morning')
    return [{ minutes: around.workdayStart ?? PARTS.morning }];
  if (draft.part) return [{ minutes: PARTS[draft.part] }];
  if (draft.sameTime) {
    const { hour, minute } = around.now;
    return [{ minutes: around.referenceTime ?? hour * 60 + minute }];
  }
  return [];
}

/** "7 in the evening", or 7 by itself. */
function clocksAt({ minutes, open }: Clock, { part }: Draft, around: Surroundings): TimeMeant[] {
  return part ? [{ minutes: inPart(minutes, part) }] : clocksFor(minutes, open, around);
}

/**
 * "at 9" is 9:00. "at 3" is 3:00 and may be 15:00: the working day, where it is known, puts the one that lies in it first.
 */
function clocksFor(minutes: number, open: boolean, around: Surroundings): TimeMeant[] {
  if (!open || minutes < 60 || minutes >= 480) return [{ minutes }];
  const earlier = { minutes, note: 'earlier half' } as const;
  const later = { minutes: minutes + 720, note: 'later half' } as const;
  const { workdayStart = 0, workdayEnd = 0 } = around;
  const isAtWork = (at: number) => workdayStart <= at && at <= workdayEnd;
  return isAtWork(later.minutes) && !isAtWork(minutes) ? [later, earlier] : [earlier, later];
}

function inPart(minutes: number, part: Part): number {
  if (part === 'night' && minutes >= 720 && minutes < 780) return 1440;
  if (part === 'night' && minutes < 300) return minutes;
  const isLate = part === 'afternoon' || part === 'evening' || part === 'night';
  if (part === 'noon' && minutes < 300) return minutes + 720;
  return isLate && minutes < 720 ? minutes + 720 : minutes;
}

/** In a gap of the clock the later time stands; a midnight without a day is the coming one. */
function timeOn(
  day: Temporal.PlainDate,
  minutes: number,
  { timeZoneId: zone }: Temporal.ZonedDateTime,
  draft: Draft,
  around: Surroundings,
): Due {
  const isComing = minutes < 60 && draft.clock?.named === true && isToday(draft);
  const date = minutes >= 1440 || isComing ? day.add({ days: 1 }) : day;
  const wall = date.toPlainDateTime({ hour: Math.floor((minutes % 1440) / 60), minute: minutes % 60 });
  const moment = wall.toZonedDateTime(zone, { disambiguation: 'compatible' });
  // A distance from UTC is no zone in which a due is kept.
  const kept = /^[+-]/.test(zone) ? moment.withTimeZone(around.now.timeZoneId) : moment;
  return dueAt(kept.add({ minutes: distanceOf(draft) }));
}

/** half an hour before 3pm: minutes from the time that is said. A bare span beside a time is how long it takes. */
function distanceOf({ span = [], spanPlace }: Draft): number {
  if (spanPlace !== 'from' && spanPlace !== 'before') return 0;
  const minutes = span.reduce((sum, { unit, count }) => sum + (MINUTES[unit] ?? 0) * count, 0);
  return Math.round(spanPlace === 'from' ? minutes : -minutes);
}

/** "tomorrow in 2 hours", "2 hours before friday": hours count from a time, and none is said. */
function lacksClock({ span, spanPlace }: Draft, clocks: TimeMeant[]): boolean {
  if (spanPlace === 'bare' || !span?.some(({ unit }) => MINUTES[unit] !== undefined)) return false;
  return clocks.length === 0 || spanPlace === 'in' || spanPlace === 'hence' || spanPlace === 'ago';
}

/** "14h30 friday", in a language where 14h30 alone is a span: minutes of the day. */
function hoursOfDay({ span, spanPlace }: Draft): number | undefined {
  const [hours, minutes, more] = span ?? [];
  const isTime = spanPlace === 'bare' && hours?.unit === 'hour' && minutes?.unit === 'minute' && !more;
  return isTime && hours.count < 24 && minutes.count < 60 ? hours.count * 60 + minutes.count : undefined;
}

function isToday(draft: Draft): boolean {
  const { away, weekday, dayOfMonth, slashed, span, period, edge } = draft;
  if (away !== undefined) return away === 0;
  const isDaysAway = span?.some(({ unit }) => MINUTES[unit] === undefined);
  return !isDaysAway && [weekday, dayOfMonth, slashed, period, edge].every((place) => place === undefined);
}

function isElapsed(draft: Draft): boolean {
  const { span, away, weekday, dayOfMonth, slashed, clock, part, endOfDay } = draft;
  const base = [away, weekday, dayOfMonth, slashed, clock, part, endOfDay];
  const hasBase = base.some((place) => place !== undefined);
  return !hasBase && span !== undefined && span.some(({ unit }) => MINUTES[unit] !== undefined);
}

const MINUTES: Partial<Record<Unit, number>> = {
  minute: 1,
  'quarter hour': 15,
  'half hour': 30,
  'three quarter hour': 45,
  hour: 60,
  'hour and a half': 90,
};

function elapsed(draft: Draft, now: Temporal.ZonedDateTime): Settled {
  const back = draft.spanPlace === 'ago' ? -1 : 1;
  let days = 0;
  let minutes = 0;
  for (const { unit, count } of draft.span ?? []) {
    const each = MINUTES[unit];
    if (each !== undefined) minutes += Math.round(each * count);
    else if (unit === 'day' || unit === 'week') days += Math.round(count) * (unit === 'week' ? 7 : 1);
    else return { is: 'none' };
  }
  const then = now.add({ days: back * days }).add({ minutes: back * minutes });
  return { is: 'read', moments: [{ due: dueAt(then) }] };
}

function dueAt(moment: Temporal.ZonedDateTime): Due {
  const at = moment.toPlainDateTime().toString({ smallestUnit: 'minute' });
  return { is: 'time', at, zone: moment.timeZoneId };
}

function withoutTheirZone(draft: Draft, around: Surroundings): Settled {
  const { zone: _, ...rest } = draft;
  const here = settle(rest, around);
  const alternatives = here.is === 'read' ? here.moments.map(({ due }) => due) : [];
  return { is: 'impossible', why: { is: 'their zone is not known' }, alternatives };
}

function noteOf(day: Note | undefined, time: Note | undefined): { note?: Note } {
  const note = day ?? time;
  return note ? { note } : {};
}

function firstThree(moments: Moment[]) {
  const seen = new Set<string>();
  return moments
    .filter(({ due }) => {
      const key = JSON.stringify(due);
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    })
    .slice(0, 3);
}
