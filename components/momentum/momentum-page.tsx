import { useMemo, useState } from 'preact/hooks';
import type { MomentumBook } from '../../lib/actions/read-momentum.ts';
import type { TimeDesk } from '../../lib/desks/time-desk.ts';
import { activityAgainstEffect } from '../../lib/domain/activity-effect.ts';
import { nameOf, relationships } from '../../lib/domain/contact.ts';
import { dayMonth } from '../../lib/domain/day-words.ts';
import { daysAfter, todayOf } from '../../lib/domain/desk.ts';
import {
  type Book,
  bookOf,
  momentumDefinitions,
  type PartedBy,
  type Share,
  savedAnyway,
} from '../../lib/domain/momentum.ts';
import { stageMetrics } from '../../lib/domain/process.ts';
import { isReviewDue } from '../../lib/domain/weekly-review.ts';
import { useReading } from '../calendar/use-reading.ts';
import { ChartFrame, ChartSwitch, type ChartView } from '../charts/chart-frame.tsx';
import '../charts/charts.css';
import { percent } from '../charts/scale.ts';
import { Sparkline, WeekBars, WeekLine } from '../charts/week-bars.tsx';
import { PageHead } from '../dashboard/page-head.tsx';
import type { PageProps } from '../dashboard/page-props.ts';
import { Button } from '../look/button.tsx';
import { Switch } from '../look/choices.tsx';
import { EmptyState } from '../look/empty-state.tsx';
import { SelectButton } from '../look/fields.tsx';
import { Notice } from '../look/notice.tsx';
import { RoutinesPart } from '../routines/routines-part.tsx';
import { words } from '../words.ts';
import { Behind, type BehindNumber } from './behind.tsx';
import { measuresOf, spanOfWeeks } from './measures.ts';
import './momentum.css';
import { PartsTable } from './parts-table.tsx';
import { StageBrief } from './stage-brief.tsx';
import { WeeksTable } from './weeks-table.tsx';

const ways = ['week', 'stage', 'channel', 'relationship'] as const;

/** Are things moving: four numbers with what they count, activity and effect apart, and the routines. */
export function MomentumPage(props: PageProps & { time: TimeDesk }) {
  const { desk: shell, time, settings, rest } = props;
  const book = useReading(time.readMomentum, props.changes, shell.failed);
  const [of, setOf] = useState('');
  const [by, setBy] = useState<(typeof ways)[number]>('week');
  const [view, setView] = useState<ChartView>('chart');
  const [behind, setBehind] = useState<BehindNumber | null>(null);
  const part = useMemo(() => (book === null ? null : partOf(book, of, rest)), [book, of, rest]);
  const measures = useMemo(
    () => (book === null || part === null ? null : measuresOf(part, book.desk)),
    [part],
  );
  if (book === null || part === null || measures === null) return <div aria-busy="true" />;
  const { desk } = book;
  const { momentum, series } = measures;
  const person = rest === '' ? null : (book.people.get(rest) ?? null);
  const due = isReviewDue(settings.reviewDay, book.reviews, desk);
  const lastReview = book.reviews
    .map((one) => one.on)
    .sort()
    .at(-1);

  if (book.contacts.length === 0) {
    return (
      <div class="momentum-page">
        <PageHead title={words.momentum.title} />
        <EmptyState title={words.momentum.empty} text={words.momentum.emptyText} />
        <RoutinesPart book={book} time={time} shell={shell} />
      </div>
    );
  }
  const show = (title: string, definition: string, kind: BehindNumber['kind'], share: Share) => () =>
    setBehind({ title, definition, kind, hits: share.hits, all: share.all });
  const weeks = momentum.weeks.map((one) => ({
    ...one,
    count: one.touches.length,
    value: one.touches.length === 0 ? null : one.forward.length / one.touches.length,
  }));
  const went = activityAgainstEffect(momentum.weeks);
  const anyway = savedAnyway(part.steps, measures.span, desk.zone);
  const anyways = part.steps.filter((one) => one.savedAnyway);
  const anywayOf = momentum.weeks.map(({ from }) =>
    savedAnyway(anyways, { from, to: daysAfter(from, 6) }, desk.zone),
  );
  const touched = momentum.weeks.reduce((sum, one) => sum + one.touches.length, 0);
  return (
    <div class="momentum-page">
      <PageHead
        title={person === null ? words.momentum.title : words.momentum.titleOf(nameOf(person))}
        sentence={words.momentum.sentence(person !== null ? 'one contact' : of === '' ? 'whole book' : of)}
        acts={
          <>
            {person === null ? (
              <SelectButton
                label={words.momentum.whose}
                look="secondary"
                value={of}
                choices={[
                  { value: '', title: words.momentum.wholeBook },
                  ...relationships.map((one) => ({ value: one, title: words.momentum.relationships[one] })),
                ]}
                onValue={setOf}
              />
            ) : (
              <Button onPress={() => shell.go('#/momentum')}>{words.momentum.wholeBook}</Button>
            )}
            <SelectButton
              label={words.momentum.partedBy}
              look="secondary"
              value={by}
              choices={ways.map((one) => ({ value: one, title: words.momentum.by[one] }))}
              onValue={(value) => setBy(value as (typeof ways)[number])}
            />
            {by === 'week' && <ChartSwitch view={view} onView={setView} />}
            <Button look={due ? 'primary' : 'secondary'} onPress={() => shell.go('#/review')}>
              {words.momentum.review}
            </Button>
          </>
        }
      />
      <div class="measures">
        <Measure
          title={words.momentum.coverage}
          value={percent(momentum.coverage.value)}
          went={words.momentum.went(weeksAgo(series.coverage), momentum.coverage.value)}
          definition={momentumDefinitions.coverage}
          count={momentum.coverage}
          values={series.coverage}
          onPress={show(words.momentum.coverage, momentumDefinitions.coverage, 'contacts', momentum.coverage)}
        />
        <Measure
          title={words.momentum.punctuality}
          value={percent(momentum.punctuality.value)}
          went={words.momentum.went(weeksAgo(series.punctuality), series.punctuality.at(-1) ?? null)}
          definition={momentumDefinitions.punctuality}
          count={momentum.punctuality}
          values={series.punctuality}
          onPress={show(
            words.momentum.punctuality,
            momentumDefinitions.punctuality,
            'steps',
            momentum.punctuality,
          )}
        />
        <Measure
          title={words.momentum.forward}
          value={percent(momentum.forward.value)}
          went={words.momentum.went(weeksAgo(series.forward), series.forward.at(-1) ?? null)}
          definition={momentumDefinitions.forward}
          count={momentum.forward}
          values={series.forward}
          onPress={show(words.momentum.forward, momentumDefinitions.forward, 'touches', momentum.forward)}
        />
        <Measure
          title={words.momentum.consistency}
          value={words.momentum.days(momentum.consistency.days)}
          went={words.momentum.best(momentum.consistency.best)}
          definition={momentumDefinitions.consistency}
          count={null}
          values={series.consistency}
          onPress={show(words.momentum.consistency, momentumDefinitions.consistency, 'touches', {
            value: null,
            hits: momentum.consistency.touches,
            all: momentum.consistency.touches,
          })}
        />
        <Measure
          title={words.momentum.savedAnyway}
          value={String(anyway.hits.length)}
          went=""
          definition={momentumDefinitions.savedAnyway}
          count={anyway}
          values={anywayOf.map((one) => one.hits.length)}
          onPress={show(words.momentum.savedAnyway, momentumDefinitions.savedAnyway, 'steps', anyway)}
        />
      </div>
      {by === 'week' ? (
        <div class="momentum-weeks">
          <div class="momentum-charts">
            <section aria-labelledby="activity">
              <h2 class="chart-title" id="activity">
                {words.momentum.activity} <span>{momentumDefinitions.activity.toLowerCase()}</span>
              </h2>
              <ChartFrame
                view={view}
                chart={
                  <WeekBars
                    weeks={weeks}
                    sentence={words.momentum.activityPicture(touched, weeks.at(-1)?.count ?? 0)}
                  />
                }
                table={null}
              />
            </section>
            <section aria-labelledby="effect">
              <h2 class="chart-title" id="effect">
                {words.momentum.effect} <span>{momentumDefinitions.effect.toLowerCase()}</span>
              </h2>
              <ChartFrame
                view={view}
                chart={
                  <WeekLine
                    weeks={weeks}
                    sentence={words.momentum.effectPicture(
                      percent(weeks[0]?.value ?? null),
                      percent(weeks.at(-1)?.value ?? null),
                    )}
                  />
                }
                table={
                  <WeeksTable
                    weeks={momentum.weeks}
                    weekly={measures.weekly}
                    anyway={anywayOf}
                    isShown={view === 'table'}
                    onBehind={setBehind}
                  />
                }
              />
            </section>
            {went && (
              <Notice kind="advice" fact={words.momentum.wentFact(went.activity, went.effect)}>
                {words.momentum.wentText(
                  dayMonth(went.since),
                  went.touches.before,
                  went.touches.after,
                  percent(went.share.before),
                  percent(went.share.after),
                )}
              </Notice>
            )}
          </div>
          {person === null && (
            <section class="momentum-stages" aria-labelledby="by-stage">
              <h2 class="chart-title" id="by-stage">
                {words.pipeline.metrics}
              </h2>
              <StageBrief
                metrics={stageMetrics(desk.stages, part.contacts, book.stageChanges, part.touches)}
                onList={(title, contacts) => shell.showList(title, contacts)}
                onPipeline={() => shell.go('#/pipeline')}
              />
            </section>
          )}
        </div>
      ) : (
        <PartsTable
          by={by satisfies PartedBy}
          book={part}
          span={spanOfWeeks(todayOf(desk))}
          desk={desk}
          onBehind={setBehind}
        />
      )}
      {person === null && (
        <div class="momentum-weeks">
          <RoutinesPart book={book} time={time} shell={shell} />
          <section class="momentum-swing" aria-labelledby="swing">
            <h2 class="chart-title" id="swing">
              {words.momentum.swing}
            </h2>
            <Switch
              label={words.momentum.keepSwinging}
              note={words.momentum.keepSwingingNote}
              checked={!settings.promptsOff['keep swinging']}
              onChecked={(on) => void turn('keep swinging', on)}
            />
            <Switch
              label={words.momentum.pause}
              note={words.momentum.pauseNote}
              checked={!settings.promptsOff.pause}
              onChecked={(on) => void turn('pause', on)}
            />
            <p class="field-note">
              {lastReview === undefined
                ? words.momentum.noReview
                : words.momentum.lastReview(dayMonth(lastReview))}
            </p>
          </section>
        </div>
      )}
      {behind && (
        <Behind
          number={behind}
          book={book}
          locale={shell.locale}
          onOpen={(contact) => shell.go(`#/contact/${contact}`)}
          onBook={(title, contacts) => shell.showList(title, contacts)}
          onClose={() => setBehind(null)}
        />
      )}
    </div>
  );

  async function turn(prompt: 'keep swinging' | 'pause', on: boolean) {
    await shell.acts
      .changeSettings({ promptsOff: { ...settings.promptsOff, [prompt]: !on } })
      .then(() => shell.changed(), shell.failed);
  }
}

type MeasureProps = {
  title: string;
  value: string;
  went: string;
  definition: string;
  count: Share | null;
  values: readonly (number | null)[];
  onPress: () => void;
};

/** A number, how it went, what it counts; it opens the list behind it. */
function Measure({ title, value, went, definition, count, values, onPress }: MeasureProps) {
  return (
    <section class="measure" aria-label={title}>
      <h2>{title}</h2>
      <p>
        <button
          type="button"
          class="measure-value"
          aria-label={words.momentum.listBehind(title, value)}
          onClick={onPress}
        >
          {value}
        </button>{' '}
        <span class="measure-went">{went}</span>
      </p>
      <Sparkline values={values} />
      <p class="measure-what">
        {definition}
        {count && `, ${words.momentum.countOf(count.hits.length, count.all.length)}`}
      </p>
    </section>
  );
}

/** The part of the book that is looked at: a contact, a relationship, or all. */
function partOf(book: MomentumBook, relationship: string, contact: string): Book {
  if (contact !== '') return bookOf(book.people.get(contact)?.id ?? contact, book);
  if (relationship === '') return book;
  const contacts = book.contacts.filter((one) => one.relationship === relationship);
  const ids = new Set<string>(contacts.map((one) => one.id));
  return {
    contacts,
    steps: book.steps.filter((one) => ids.has(one.contact)),
    touches: book.touches.filter((one) => ids.has(one.contact)),
  };
}

/** What a number was four weeks ago. */
function weeksAgo(series: readonly (number | null)[]): number | null {
  return series.at(-5) ?? null;
}
