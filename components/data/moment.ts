/** An instant (ms) as day and time in a zone: "22 Nov 2026, 08:12". */
export function momentInWords(at: number, zone: string, locale: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });
}

/** The day of an instant (ms) in a zone: "22 Nov 2026". */
export function dayOfMoment(at: number, zone: string, locale: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toLocaleString(locale, { dateStyle: 'medium' });
}
