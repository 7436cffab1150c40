import type { Language } from './language.ts';
import type { Surroundings } from './settle.ts';

/** Longer phrases are refused unread, so that hostile text costs nothing. UTF-16 units. */
export const LONGEST_PHRASE = 200;

/** What a phrase about time is read against. Times of day are `HH:MM`. */
export type DateContext = {
  /** An instant: epoch milliseconds or ISO 8601 with offset. */
  now: number | string;
  /** The IANA zone of the user. */
  zone: string;
  language: Language;
  /** A language tag whose region decides between d/m and m/d in English ("en-GB"). */
  locale?: string;
  /** The user's working day: "end of day" is its end, "first thing" its start, and "at 3" the three o'clock that lies in it. */
  workdayStart?: string;
  workdayEnd?: string;
  /** Days off, `YYYY-MM-DD`, where the user switched a calendar on. */
  holidays?: ReadonlySet<string>;
  /** The contact's IANA zone, for "9am their time". */
  theirZone?: string;
  /** What "same time" refers to; now, where nothing is given. */
  sameTimeAs?: string;
};

/** What the context says, in the form that the rules need. */
export function surroundingsOf(context: DateContext): Surroundings {
  const instant =
    typeof context.now === 'number'
      ? Temporal.Instant.fromEpochMilliseconds(context.now)
      : Temporal.Instant.from(context.now);
  return {
    now: instant.toZonedDateTimeISO(context.zone),
    dayFirst: isDayFirst(context),
    workdayStart: minutesOf(context.workdayStart),
    workdayEnd: minutesOf(context.workdayEnd),
    holidays: context.holidays ?? new Set(),
    theirZone: context.theirZone,
    referenceTime: minutesOf(context.sameTimeAs),
  };
}

/** English puts the month first only in the United States and where the region is not said. */
function isDayFirst({ language, locale }: DateContext): boolean {
  const region = locale
    ?.split(/[-_]/)
    .slice(1)
    .find((part) => /^[a-z]{2}$/i.test(part))
    ?.toUpperCase();
  if (language.tag !== 'en' || region === undefined) return language.dayFirst;
  return !['US', 'PH', 'CA'].includes(region);
}

function minutesOf(time: string | undefined): number | undefined {
  if (time === undefined) return undefined;
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
