import { useEffect, useRef, useState } from 'preact/hooks';
import type { Book } from '../../lib/actions/read-book.ts';
import type { DashboardActs } from '../../lib/dashboard-desk.ts';
import { dueInstant } from '../../lib/domain/due.ts';

/** The book, read again after each change, and at the moment at which a step becomes overdue or the day ends. */
export function useBook(
  acts: Pick<DashboardActs, 'readBook'>,
  changes: number,
  onTrouble: (reason: unknown) => void,
  onTime: () => void,
): Book | null {
  const [book, setBook] = useState<Book | null>(null);
  const latest = useRef(0);
  useEffect(() => {
    const mine = ++latest.current;
    acts.readBook().then((read) => {
      // Of two readings under way only the later one is shown.
      if (mine === latest.current) setBook(read);
    }, onTrouble);
  }, [changes]);
  useEffect(() => {
    if (book === null) return;
    const timer = setTimeout(onTime, nextMoment(book) - book.desk.now);
    return () => clearTimeout(timer);
  }, [book]);
  return book;
}

/** The next instant at which a list says something else than now: an exact time passes, or the day. */
function nextMoment({ desk, lines }: Book): number {
  const midnight = Temporal.Instant.fromEpochMilliseconds(desk.now)
    .toZonedDateTimeISO(desk.zone)
    .add({ days: 1 })
    .startOfDay().epochMilliseconds;
  let next = midnight;
  for (const { plan } of lines) {
    for (const { due } of plan) {
      if (due.is === 'day') continue;
      const at = dueInstant(due);
      if (at > desk.now && at < next) next = at;
    }
  }
  return next + 1_000;
}
