import type { Due } from '../../domain/due.ts';
import { askChrono } from './ask-chrono.ts';
import { interpret } from './interpret.ts';
import type { Language } from './language.ts';
import { wordsIn } from './scan.ts';
import { type Note, type Settled, type Surroundings, settle, type Why } from './settle.ts';
import type { Word } from './words.ts';

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

export type Reading = { due: Due; note?: Note };

/**
 * `read`: up to three readings, best first. `impossible`: words about time that name no moment (31 February), with the
 * dues that may have been meant. `none`: not a phrase about time.
 */
export type DateRead =
  | { is: 'read'; readings: Reading[] }
  | { is: 'impossible'; why: Why; alternatives: Due[] }
  | { is: 'none' };

/** Longer phrases are refused unread, so that hostile text costs nothing. UTF-16 units. */
export const LONGEST_PHRASE = 200;

/**
 * Reads a phrase of which every word is about time: "thu 9am", "in 3 business days", "letzter Freitag im Monat". Our own
 * grammar first; what it does not know is asked of chrono, and believed only when chrono understood the whole of it.
 */
export function readDate(phrase: string, context: DateContext): DateRead {
  if (phrase.length > LONGEST_PHRASE) {
    return { is: 'impossible', why: { is: 'too long', limit: LONGEST_PHRASE }, alternatives: [] };
  }
  const around = surroundingsOf(context);
  const words = wordsIn(phrase, context.language);
  const own = readWords(words, context.language, around);
  return named(own.is === 'none' ? askChrono(phrase, words, context.language, around) : own);
}

/** The same for words that were parted already; our own grammar alone. */
export function readWords(words: Word[], language: Language, around: Surroundings): Settled {
  const { draft } = interpret(words, language);
  return draft ? settle(draft, around) : { is: 'none' };
}

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

function named(settled: Settled): DateRead {
  return settled.is === 'read' ? { is: 'read', readings: settled.moments } : settled;
}

/** English puts the month first only in the United States and where the region is not said. */
function isDayFirst({ language, locale }: DateContext): boolean {
  const region = locale?.split('-').find((part) => /^[A-Z]{2}$/.test(part));
  if (language.tag !== 'en' || region === undefined) return language.dayFirst;
  return !['US', 'PH', 'CA'].includes(region);
}

function minutesOf(time: string | undefined): number | undefined {
  if (time === undefined) return undefined;
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
