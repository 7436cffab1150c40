import type { Channel } from '../domain/channel.ts';
import { type Due, type DueTime, dueInstant } from '../domain/due.ts';
import { asPurpose, channelWords, forThem, zoneWords } from './say-words.ts';

/** Who hears it: `now` in epoch milliseconds, the user's zone, the language tag of the interface. */
export type Hearer = { now: number; zone: string; locale: string };
/** `full`: Thursday 26 November, 09:00. `short`: Thu 26 Nov, 09:00. `relative`: today 9:30, in 2 days. */
export type Saying = 'full' | 'short' | 'relative';

/**
 * A due in words. The year is said when the date would else be taken for its next one; a time that was agreed in another
 * zone is said as agreed, with that place behind it (`full`, `short`), or as it is for the hearer (`relative`).
 */
export function sayDue(due: Due, hearer: Hearer, saying: Saying = 'full'): string {
  if (saying === 'relative') return sayRelative(due, hearer);
  const day = sayDay(dayOf(due), hearer, saying === 'full' ? 'long' : 'short');
  if (due.is === 'day') return day;
  const time = `${day}, ${due.at.slice(11)}`;
  return due.zone === hearer.zone || sameMoment(due, hearer.zone)
    ? time
    : `${time} ${zoneWords(due.zone, hearer.locale)}`;
}

/** A step in words that could be read out to the customer: "Thursday 9:00, call, to go through the Q3 pricing". */
export function sayStep(
  step: { due: Due; channel: Channel; purpose: string; value?: string },
  hearer: Hearer,
): string {
  const { due, channel, purpose, value = '' } = step;
  const when =
    due.is === 'day'
      ? sayNearDay(due, hearer)
      : `${sayNearDay(due, hearer)} ${plainTime(due)}${placeOf(due, hearer)}`;
  const sentence = [
    when,
    sayChannel(channel, hearer.locale),
    asPurpose(purpose.trim(), channel, hearer.locale),
  ];
  const said = capitalised(sentence.filter((part) => part !== '').join(', '), hearer.locale);
  return value.trim() === '' ? said : `${said}. ${forThem(hearer.locale)} ${value.trim()}`;
}

/** What and why, without the date: "Call, to go through the Q3 pricing". */
export function sayReason(channel: Channel, purpose: string, locale: string): string {
  const parts = [sayChannel(channel, locale), asPurpose(purpose.trim(), channel, locale)];
  return capitalised(parts.filter((part) => part !== '').join(', '), locale);
}

/** How a channel is said inside a sentence: "call", "e-mail". */
export function sayChannel(channel: Channel, locale: string): string {
  return channelWords(locale)[channel];
}

/** The weekday is enough within the coming six days; otherwise the date goes with it. */
function sayNearDay(due: Due, hearer: Hearer): string {
  const day = dayOf(due);
  const away = daysFromToday(day, hearer);
  if (away < 0 || away > 6) return `${sayDay(day, hearer, 'long')}${due.is === 'time' ? ',' : ''}`;
  return dayFormat(hearer.locale, { weekday: 'long' }).format(day);
}

function sayDay(day: Temporal.PlainDate, hearer: Hearer, style: 'long' | 'short'): string {
  const away = daysFromToday(day, hearer);
  const needsYear = away < -30 || away > 330;
  const parts = {
    weekday: style,
    day: 'numeric',
    month: style,
    ...(needsYear && { year: 'numeric' as const }),
  } as const;
  const said = dayFormat(hearer.locale, parts).format(day);
  // English sentences here read "Thu 26 Nov"; ICU sets a comma behind a short weekday.
  return hearer.locale.startsWith('en') ? said.replace(/^(\p{L}+), /u, '$1 ').replace('Sept', 'Sep') : said;
}

function sayRelative(due: Due, hearer: Hearer): string {
  const here = due.is === 'time' ? momentIn(due, hearer.zone) : undefined;
  const day = here?.toPlainDate() ?? dayOf(due);
  const away = daysFromToday(day, hearer);
  const said = relativeDay(away, hearer.locale);
  const time = here && `${here.hour}:${String(here.minute).padStart(2, '0')}`;
  return time && Math.abs(away) <= 1 ? `${said} ${time}` : said;
}

function relativeDay(away: number, locale: string): string {
  const words = awayFormat(locale, 'auto');
  if (Math.abs(away) < 14) return Math.abs(away) <= 1 ? words.format(away, 'day') : inDays(away, locale);
  if (Math.abs(away) < 60) return words.format(Math.round(away / 7), 'week');
  return words.format(Math.round(away / 30.44), 'month');
}

/** In 2 days, also where the language has a word for it ("übermorgen"): a number can be compared at a glance. */
function inDays(away: number, locale: string): string {
  return awayFormat(locale, 'always').format(away, 'day');
}

/** Formats that were made before: to make one takes as long as a hundred uses, and a list says a hundred days. */
const made = new Map<string, unknown>();
function once<T>(key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

function dayFormat(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.entries(parts).join()}`;
  return once(key, () => new Intl.DateTimeFormat(localeOf(locale), parts));
}

function awayFormat(locale: string, numeric: 'always' | 'auto'): Intl.RelativeTimeFormat {
  return once(`${locale} ${numeric}`, () => new Intl.RelativeTimeFormat(localeOf(locale), { numeric }));
}

function dayOf(due: Due): Temporal.PlainDate {
  return Temporal.PlainDate.from(due.is === 'day' ? due.day : due.at.slice(0, 10));
}

function daysFromToday(day: Temporal.PlainDate, { now, zone }: Hearer): number {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  return today.until(day, { largestUnit: 'days' }).days;
}

function momentIn(due: DueTime, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(dueInstant(due)).toZonedDateTimeISO(zone);
}

/** Another zone whose clocks show the same at that moment needs no word. */
function sameMoment(due: DueTime, zone: string): boolean {
  return momentIn(due, zone).toPlainDateTime().toString({ smallestUnit: 'minute' }) === due.at;
}

function placeOf(due: DueTime, { zone, locale }: Hearer): string {
  return due.zone === zone || sameMoment(due, zone) ? '' : ` ${zoneWords(due.zone, locale)}`;
}

function plainTime({ at }: DueTime): string {
  return at.slice(11).replace(/^0/, '');
}

/** English is said the way its readers everywhere can follow, day first; other languages as their own region does. */
function localeOf(locale: string): string {
  return locale.startsWith('en') ? 'en-GB' : locale;
}

function capitalised(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
