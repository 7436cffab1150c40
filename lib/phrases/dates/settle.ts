import type { Due } from '../../domain/due.ts';
import { daysMeant } from './days-meant.ts';
import type { Draft } from './draft.ts';
import type { Part } from './language.ts';

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
  const moments = days.days.flatMap(({ day, note, hour }) => {
    if (day.year < 1 || day.year > 9999) return [];
    const times = hour === undefined ? clocks : clocksFor(hour * 60, hour < 10, around);
    if (times.length === 0)
      return [{ due: { is: 'day', day: day.toString() } as const, ...(note && { note }) }];
    return times.map((time) => ({ due: timeOn(day, time.minutes, zone, draft), ...noteOf(note, time.note) }));
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
    const { minutes, open } = draft.clock;
    if (draft.part) return [{ minutes: inPart(minutes, draft.part) }];
    return clocksFor(minutes, open, around);
  }
  if (draft.endOfDay) return [{ minutes: around.workdayEnd ?? END_OF_DAY }];
  if (draft.part === 'first thing' || draft.part === 'morning')
    return [{ minutes: around.workdayStart ?? PARTS.morning }];
  if (draft.part) return [{ minutes: PARTS[draft.part] }];
  if (draft.sameTime) {
    const { hour, minute } = around.now;
    return [{ minutes: around.referenceTime ?? hour * 60 + minute }];
  }
  return [];
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
function timeOn(day: Temporal.PlainDate, minutes: number, zone: string, draft: Draft): Due {
  const isComing = minutes < 60 && draft.clock?.named === true && isToday(draft);
  const date = minutes >= 1440 || isComing ? day.add({ days: 1 }) : day;
  const wall = date.toPlainDateTime({ hour: Math.floor((minutes % 1440) / 60), minute: minutes % 60 });
  return dueAt(wall.toZonedDateTime(zone, { disambiguation: 'compatible' }));
}

function isToday(draft: Draft): boolean {
  const { away, weekday, dayOfMonth, slashed, span, period, edge } = draft;
  if (away !== undefined) return away === 0;
  return [weekday, dayOfMonth, slashed, span, period, edge].every((place) => place === undefined);
}

function isElapsed(draft: Draft): boolean {
  const { span, away, weekday, dayOfMonth, slashed, clock } = draft;
  const hasBase = [away, weekday, dayOfMonth, slashed, clock].some((place) => place !== undefined);
  return !hasBase && span !== undefined && span.some(({ unit }) => CLOCK_UNITS.has(unit));
}

const CLOCK_UNITS = new Set([
  'minute',
  'quarter hour',
  'half hour',
  'three quarter hour',
  'hour',
  'hour and a half',
]);

function elapsed(draft: Draft, now: Temporal.ZonedDateTime): Settled {
  const back = draft.spanPlace === 'ago' ? -1 : 1;
  let days = 0;
  let minutes = 0;
  for (const { unit, count } of draft.span ?? []) {
    if (unit === 'minute') minutes += count;
    else if (unit === 'quarter hour') minutes += 15 * count;
    else if (unit === 'half hour') minutes += 30 * count;
    else if (unit === 'three quarter hour') minutes += 45 * count;
    else if (unit === 'hour') minutes += Math.round(60 * count);
    else if (unit === 'hour and a half') minutes += 90 * count;
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
