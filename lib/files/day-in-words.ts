import type { Due } from '../domain/due.ts';

/** A day (`YYYY-MM-DD`) as it is read out: "Thu, 26 Nov 2026". The locale is a BCP 47 tag. */
export function dayInWords(day: string, locale: string): string {
  return Temporal.PlainDate.from(day).toLocaleString(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
}

/** When a step is due, with the zone in which it was agreed: "Thu, 26 Nov 2026, 09:00 (Europe/Lisbon)". */
export function dueInWords(due: Due, locale: string): string {
  if (due.is === 'day') return dayInWords(due.day, locale);
  return `${dayInWords(due.at.slice(0, 10), locale)}, ${due.at.slice(11)} (${due.zone})`;
}

/** The day of an instant (ms) for someone in `zone` (IANA), `YYYY-MM-DD`. */
export function dayAt(at: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}
