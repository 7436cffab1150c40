import { useMemo, useState } from 'preact/hooks';
import type { TimeBook } from '../../lib/actions/read-time.ts';
import type { DashboardDesk } from '../../lib/desks/dashboard-desk.ts';
import type { TimeDesk } from '../../lib/desks/time-desk.ts';
import { fallingInto } from '../../lib/domain/absence.ts';
import { nameOf } from '../../lib/domain/contact.ts';
import { shortDay } from '../../lib/domain/day-words.ts';
import { todayOf } from '../../lib/domain/desk.ts';
import { type DayLoad, figuresOf, heldBy } from '../../lib/domain/load.ts';
import { type LoadBar, loadBars } from '../../lib/domain/load-bars.ts';
import type { OpenStep } from '../../lib/domain/next-step.ts';
import type { Wishes } from '../../lib/domain/preference-fit.ts';
import { smooth } from '../../lib/domain/smoothing.ts';
import { ChartFrame, ChartSwitch, type ChartView } from '../charts/chart-frame.tsx';
import { LoadChart, LoadLegend } from '../charts/load-chart.tsx';
import { LoadTable } from '../charts/load-table.tsx';
import '../charts/charts.css';
import { Button } from '../look/button.tsx';
import { Checkbox } from '../look/choices.tsx';
import { SelectButton } from '../look/fields.tsx';
import { Icon } from '../look/icon.tsx';
import { forwardIcon } from '../look/icons.ts';
import { Table } from '../look/table.tsx';
import { words } from '../words.ts';

/** How many of the proposed moves are listed at first. */
const listed = 60;

/** Six weeks of load, and what Smooth would do about it: shown first, applied as one act. */
export function LoadPart(props: {
  book: TimeBook;
  /** Whole weeks from this week's Monday. */
  load: readonly DayLoad[];
  wishesOf: (contact: string) => Wishes | null;
  time: TimeDesk;
  shell: DashboardDesk;
  proposeAtOnce: boolean;
}) {
  const { book, load, time, shell } = props;
  const { desk } = book;
  const [view, setView] = useState<ChartView>('chart');
  const [proposing, setProposing] = useState(props.proposeAtOnce);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  const [busy, setBusy] = useState(false);
  const today = todayOf(desk);
  const smoothing = useMemo(
    () =>
      proposing
        ? smooth(book.steps, props.wishesOf, { from: today, to: load.at(-1)!.day }, desk, book.perStep)
        : null,
    [proposing, book],
  );
  const chosen = smoothing?.moves.filter((one) => !left.has(one.step)) ?? [];
  const bars = useMemo(() => loadBars(load, chosen, desk.rhythm.absences), [load, smoothing, left]);
  const after = figuresOf(bars.map((one) => ({ held: stands(one), capacity: one.capacity })));
  const before = figuresOf(load.map((one) => ({ held: heldBy(one), capacity: one.capacity })));
  const full = load.filter((one) => heldBy(one) > one.capacity).length;
  const away = useMemo(() => fallsInto(book, today, load.at(-1)!.day), [book]);
  const sentence = words.load.sentence(full, away);
  const steps = useMemo(() => new Map(book.steps.map((one) => [one.id as string, one as OpenStep])), [book]);

  async function apply() {
    setBusy(true);
    try {
      const moved = await time.moveSteps({
        words: words.load.smoothed,
        moves: chosen.map(({ step, to }) => {
          const one = steps.get(step)!;
          return { step: one.id, generation: one.generation, due: { is: 'day', day: to } };
        }),
      });
      if (moved.is === 'refused') return;
      setProposing(false);
      setLeft(new Set());
      shell.say(words.load.applied(moved.count, before.worst, after.worst), moved.undo);
    } catch (reason) {
      shell.failed(reason);
    } finally {
      setBusy(false);
    }
  }

  return (
    <section class="load-part" aria-labelledby="load-title">
      <header class="part-head">
        <div>
          <h2 class="part-title" id="load-title">
            {words.load.title}
          </h2>
          <p class="page-sentence">{sentence}</p>
        </div>
        <div class="strip page-acts">
          <ChartSwitch view={view} onView={setView} />
          {!proposing && (
            <Button look="primary" onPress={() => setProposing(true)}>
              {words.load.smooth}
            </Button>
          )}
        </div>
      </header>
      {view === 'chart' && <LoadLegend bars={bars} />}
      <ChartFrame
        view={view}
        chart={
          <LoadChart
            bars={bars}
            today={today}
            sentence={words.load.picture(full, before.worst, smoothing === null ? null : after.worst)}
            awayNote={words.load.awayNote(away)}
          />
        }
        table={<LoadTable bars={bars} />}
      />
      {smoothing && (
        <section class="smoothing" aria-labelledby="smoothing-title">
          <header class="part-head">
            <div role="status">
              <h3 class="part-title" id="smoothing-title">
                {words.load.wouldMove(smoothing.moves.length)}
              </h3>
              <p class="page-sentence">
                {smoothing.moves.length === 0
                  ? words.load.nothingToMove(full)
                  : words.load.figures(before.worst, after.worst, before.beyond, after.beyond)}
              </p>
            </div>
            <div class="strip page-acts">
              <SelectButton
                label={words.load.limits}
                look="quiet"
                value={String(desk.settings.smoothDays)}
                choices={limitsWith(desk.settings.smoothDays).map((days) => ({
                  value: String(days),
                  title: words.load.atMost(days),
                }))}
                onValue={(days) =>
                  void shell.acts
                    .changeSettings({ smoothDays: Number(days) })
                    .then(() => shell.changed(), shell.failed)
                }
              />
              <Button onPress={() => setProposing(false)}>{words.common.notNow}</Button>
              {smoothing.moves.length > 0 && (
                <Button
                  look="primary"
                  busy={busy}
                  disabled={chosen.length === 0}
                  onPress={() => void apply()}
                >
                  {words.load.move(chosen.length)}
                </Button>
              )}
            </div>
          </header>
          {smoothing.moves.length > 0 && (
            <Table
              label={words.load.moves}
              columns={[
                { id: 'chosen', title: words.load.chosen, titleUnseen: true, width: '30px' },
                { id: 'contact', title: words.load.contact },
                { id: 'step', title: words.load.step },
                { id: 'from', title: words.load.from },
                { id: 'to', title: words.load.to },
                { id: 'why', title: words.load.why },
              ]}
              rows={smoothing.moves.slice(0, all ? undefined : listed).map((move) => {
                const step = steps.get(move.step)!;
                const name = nameIn(book, step);
                return {
                  id: move.step,
                  cells: [
                    <Checkbox
                      key="chosen"
                      label={words.load.moveOf(name)}
                      labelUnseen
                      checked={!left.has(move.step)}
                      onChecked={(checked) => setLeft(changed(left, move.step, !checked))}
                    />,
                    <strong key="who">
                      <bdi>{name}</bdi>
                    </strong>,
                    `${words.channels[step.channel]}, ${step.purpose || step.value}`,
                    shortDay(move.from),
                    <span key="to" class="move-to">
                      <Icon of={forwardIcon} turns /> <strong>{shortDay(move.to)}</strong>
                    </span>,
                    words.load.because(shortDay(move.because.day), move.because.held, move.because.capacity),
                  ],
                };
              })}
            />
          )}
          {!all && smoothing.moves.length > listed && (
            <Button look="quiet" onPress={() => setAll(true)}>
              {words.calendar.more(smoothing.moves.length - listed)}
            </Button>
          )}
        </section>
      )}
    </section>
  );
}

function stands(bar: LoadBar): number {
  return bar.promised + bar.stays + bar.movesIn + bar.tooMuch;
}

function fallsInto(book: TimeBook, from: string, to: string): number {
  return book.desk.rhythm.absences
    .filter((one) => one.to >= from && one.from <= to)
    .reduce((sum, one) => sum + fallingInto(one, book.steps, book.desk).length, 0);
}

function limitsWith(days: number): number[] {
  return [...new Set([1, 2, 3, 5, 7, 10, 14, days])].sort((a, b) => a - b);
}

function changed(set: ReadonlySet<string>, one: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(one);
  else next.delete(one);
  return next;
}

function nameIn(book: TimeBook, step: OpenStep): string {
  const who = book.people.get(step.contact);
  return who === undefined ? '' : nameOf(who);
}
