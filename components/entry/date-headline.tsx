export type DateWords = {
  /** "Wednesday 25 November, 10:00" */
  long: string;
  /** "Wednesday 25 Nov, 10:00": taken where the long one would not stand on one line. */
  short?: string;
};

/** A date at 20 px. It wraps after the comma, never inside the date; before it wraps, the month shortens. */
export function DateHeadline({ date, room = 27 }: { date: DateWords; room?: number }) {
  const parts = fittingDate(date, room).split(/(?<=,)\s+/);
  return (
    <p class="date-headline">
      {parts.map((part, index) => (
        <span key={part}>
          {index > 0 && ' '}
          <span class="unbroken">{part}</span>
        </span>
      ))}
    </p>
  );
}

/** The long words where about `room` signs stand on a line, else the short ones. */
export function fittingDate({ long, short }: DateWords, room: number): string {
  return short && [...long].length > room ? short : long;
}
