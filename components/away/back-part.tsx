import { useMemo, useState } from 'preact/hooks';
import type { TimeBook } from '../../lib/actions/read-time.ts';
import type { DashboardDesk } from '../../lib/desks/dashboard-desk.ts';
import type { TimeDesk } from '../../lib/desks/time-desk.ts';
import { rampMoves } from '../../lib/domain/absence.ts';
import { mondayOf } from '../../lib/domain/agenda.ts';
import type { Away } from '../../lib/domain/away.ts';
import { nameOf } from '../../lib/domain/contact.ts';
import { fullDay, shortDay } from '../../lib/domain/day-words.ts';
import { daysAfter, todayOf } from '../../lib/domain/desk.ts';
import { loadOf } from '../../lib/domain/load.ts';
import { loadBars } from '../../lib/domain/load-bars.ts';
import { isOpen, type OpenStep } from '../../lib/domain/next-step.ts';
import type { Wishes } from '../../lib/domain/preference-fit.ts';
import '../charts/charts.css';
import { ChartFrame } from '../charts/chart-frame.tsx';
import { LoadChart, LoadLegend } from '../charts/load-chart.tsx';
import { LoadTable } from '../charts/load-table.tsx';
import { Button } from '../look/button.tsx';
import { Table } from '../look/table.tsx';
import { words } from '../words.ts';

/** So many moves are listed at first. */
const listed = 20;

/** Back again: what has gathered, spread over the ramp, and what the backup had meanwhile. */
export function BackPart({
  away,
  book,
  wishesOf,
  time,
  shell,
}: {
  away: Away;
  book: TimeBook;
  wishesOf: (contact: string) => Wishes | null;
  time: TimeDesk;
  shell: DashboardDesk;
}) {
  const { desk } = book;
  const [busy, setBusy] = useState(false);
  const [all, setAll] = useState(false);
  const today = todayOf(desk);
  const ramp = useMemo(() => rampMoves(away, book.steps, wishesOf, desk, book.perStep), [book]);
  const load = useMemo(() => {
    const monday = mondayOf(today);
    return loadOf(book.steps, { from: monday, to: daysAfter(monday, 20) }, desk, book.perStep);
  }, [book]);
  const bars = loadBars(load, ramp.moves, desk.rhythm.absences);
  const steps = new Map(book.steps.map((one) => [one.id as string, one as OpenStep]));
  const withBackup = book.steps.filter(
    (one) => isOpen(one) && away.backup !== null && one.owner === away.backup.name,
  );
  const name = (step: OpenStep) => {
    const who = book.people.get(step.contact);
    return who === undefined ? '' : nameOf(who);
  };

  async function apply() {
    setBusy(true);
    try {
      const moved = await time.moveSteps({
        words: words.away.ramped,
        moves: ramp.moves.map(({ step, to }) => {
          const one = steps.get(step)!;
          return { step: one.id, generation: one.generation, due: { is: 'day', day: to } };
        }),
      });
      if (moved.is === 'moved')
        shell.say(words.load.applied(moved.count, ramp.before.worst, ramp.after.worst), moved.undo);
    } catch (reason) {
      shell.failed(reason);
    } finally {
      setBusy(false);
    }
  }

  return (
    <section class="away-part" aria-label={words.away.rampTitle}>
      <header class="part-head">
        <div>
          <h2 class="part-title">{words.away.rampTitle}</h2>
          <p class="page-sentence">
            {ramp.moves.length === 0
              ? words.away.rampNothing
              : words.load.figures(
                  ramp.before.worst,
                  ramp.after.worst,
                  ramp.before.beyond,
                  ramp.after.beyond,
                )}
          </p>
        </div>
        {ramp.moves.length > 0 && (
          <Button look="primary" busy={busy} onPress={() => void apply()}>
            {words.load.move(ramp.moves.length)}
          </Button>
        )}
      </header>
      <LoadLegend bars={bars} />
      <ChartFrame
        view="chart"
        chart={
          <LoadChart
            bars={bars}
            today={today}
            sentence={words.away.rampPicture(ramp.before.worst, ramp.after.worst)}
            awayNote=""
          />
        }
        table={<LoadTable bars={bars} />}
      />
      {ramp.moves.length > 0 && (
        <Table
          label={words.load.moves}
          columns={[
            { id: 'who', title: words.load.contact },
            { id: 'step', title: words.load.step },
            { id: 'from', title: words.load.from },
            { id: 'to', title: words.load.to, toEnd: true },
          ]}
          rows={ramp.moves.slice(0, all ? undefined : listed).map((move) => {
            const step = steps.get(move.step)!;
            return {
              id: move.step,
              cells: [
                <strong key="who">
                  <bdi>{name(step)}</bdi>
                </strong>,
                `${words.channels[step.channel]}, ${step.purpose || step.value}`,
                shortDay(move.from),
                <strong key="to">{shortDay(move.to)}</strong>,
              ],
            };
          })}
        />
      )}
      {!all && ramp.moves.length > listed && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {words.calendar.more(ramp.moves.length - listed)}
        </Button>
      )}
      {withBackup.length > 0 && (
        <>
          <h2 class="part-title">{words.away.wereWith(away.backup?.name ?? '')}</h2>
          <ul class="away-covered" aria-label={words.away.wereWith(away.backup?.name ?? '')}>
            {withBackup.filter(isOpen).map((one) => (
              <li key={one.id}>
                <a href={`#/contact/${one.contact}`}>
                  <bdi>{name(one)}</bdi>
                </a>{' '}
                <span class="row-company">
                  {words.channels[one.channel]}, <bdi>{one.purpose || one.value}</bdi>,{' '}
                  {fullDay(one.due.is === 'day' ? one.due.day : one.due.at.slice(0, 10))}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
