import { useEffect, useState } from 'preact/hooks';
import type { Book } from '../../lib/actions/read-book.ts';
import type { RoutineNow } from '../../lib/actions/read-routines.ts';
import type { DashboardDesk } from '../../lib/desks/dashboard-desk.ts';
import { Segments } from '../look/progress.tsx';
import { SectionHead } from '../look/section-head.tsx';
import { words } from '../words.ts';

/** So many segments can still be told apart; beyond them the number alone says it. */
const mostSegments = 30;

/** The recurring upkeep: how far each routine is, its row, and who is next. Nothing where there is none. */
export function RoutinesSide({ desk, book }: { desk: DashboardDesk; book: Book }) {
  const [routines, setRoutines] = useState<RoutineNow[]>([]);
  useEffect(() => {
    let current = true;
    desk.acts.readRoutines().then((read) => current && setRoutines(read.routines), desk.failed);
    return () => {
      current = false;
    };
  }, [book]);
  if (routines.length === 0) return null;
  return (
    <section aria-labelledby="today-routines">
      <SectionHead
        id="today-routines"
        title={words.routines.title}
        acts={<a href="#/momentum">{words.dashboard.names.momentum}</a>}
      />
      <ul class="today-routines">
        {routines.map(({ routine, progress, next }) => {
          const { now } = progress;
          const who = book.lines.find((line) => line.contact.id === next);
          const said = words.routines.of(now.done.length, now.target);
          return (
            <li key={routine.id}>
              <p class="today-routine">
                <bdi>{routine.name}</bdi>
                <span class="quiet">{said}</span>
              </p>
              {now.target > 0 && now.target <= mostSegments && (
                <Segments at={now.done.length} of={now.target} words={said} />
              )}
              <p class="quiet today-routine-note">
                {words.today.routine(routine.every, progress.streak)}
                {who && (
                  <>
                    {' · '}
                    {words.today.nextUp} <a href={`#/contact/${who.contact.id}`}>{who.name}</a>
                  </>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
