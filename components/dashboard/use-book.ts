import { useEffect, useRef, useState } from 'preact/hooks';
import type { Book } from '../../lib/actions/read-book.ts';
import type { DashboardActs } from '../../lib/desks/dashboard-desk.ts';
import { lineOf, withLine } from '../../lib/domain/book-line.ts';
import { dueInstant } from '../../lib/domain/due.ts';
import type { ContactId } from '../../lib/domain/id.ts';

/** What was changed: how often anything was, and whom the last change was about; null: anybody. */
export type Change = { count: number; about: ContactId | null };

/**
 * The book. A change about one contact reads that line again, any other the whole; so does the moment at which a step
 * becomes overdue or the day ends. A large book shows what is due first before the rest of it has been read, and its
 * contacts and steps before what was.
 */
export function useBook(
  acts: Pick<DashboardActs, 'readBook' | 'readBookFirst' | 'readBookSoon' | 'lookAtContact'>,
  { count, about }: Change,
  onTrouble: (reason: unknown) => void,
  onTime: () => void,
): Book | null {
  const [book, setBook] = useState<Book | null>(null);
  // How often reading the whole was begun: what was overtaken by a later reading is not shown.
  const turn = useRef(0);
  const isReading = useRef(false);
  useEffect(() => {
    // While the whole is being read, it is read again: it may be what another change is shown by.
    if (about !== null && book?.whole && !isReading.current) {
      const { lines, perStep } = book;
      const since = turn.current;
      acts.lookAtContact({ contact: about }).then((view) => {
        if (since !== turn.current) return;
        const line = view && lineOf(view.known, view.desk);
        const desk = view?.desk ?? book.desk;
        // Lines that other changes set meanwhile stay.
        setBook((now) => ({
          desk,
          lines: withLine(now?.lines ?? lines, about, line, desk.zone),
          whole: true,
          perStep,
        }));
      }, onTrouble);
      return;
    }
    turn.current += 1;
    const mine = turn.current;
    isReading.current = true;
    const show = (read: Book | null) => {
      if (read !== null && mine === turn.current) setBook(read);
    };
    const first =
      book === null ? acts.readBookFirst().then(show).then(acts.readBookSoon).then(show) : Promise.resolve();
    first
      .then(() => acts.readBook().then(show))
      .catch(onTrouble)
      .finally(() => {
        if (mine === turn.current) isReading.current = false;
      });
  }, [count]);
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
