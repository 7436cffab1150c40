import { useMemo, useState } from 'preact/hooks';
import type { MomentumBook } from '../../lib/actions/read-momentum.ts';
import type { TimeDesk } from '../../lib/desks/time-desk.ts';
import { nameOf, relationships } from '../../lib/domain/contact.ts';
import { dayMonth } from '../../lib/domain/day-words.ts';
import { daysAfter, todayOf } from '../../lib/domain/desk.ts';
import { type Book, bookOf, type PartedBy, savedAnyway } from '../../lib/domain/momentum.ts';
import { stageMetrics } from '../../lib/domain/process.ts';
import { isReviewDue } from '../../lib/domain/weekly-review.ts';
import { useReading } from '../calendar/use-reading.ts';
import { ChartSwitch, type ChartView } from '../charts/chart-frame.tsx';
import '../charts/charts.css';
import { PageHead } from '../dashboard/page-head.tsx';
import type { PageProps } from '../dashboard/page-props.ts';
import { Button } from '../look/button.tsx';
import { Switch } from '../look/choices.tsx';
import { EmptyState } from '../look/empty-state.tsx';
import { SelectButton } from '../look/fields.tsx';
import { RoutinesPart } from '../routines/routines-part.tsx';
import { words } from '../words.ts';
import { ActivityAndEffect } from './activity-and-effect.tsx';
import { Behind, type BehindNumber } from './behind.tsx';
import { FiveNumbers } from './five-numbers.tsx';
import { measuresOf, spanOfWeeks } from './measures.ts';
import './momentum.css';
import { PartsTable } from './parts-table.tsx';
import { StageBrief } from './stage-brief.tsx';

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
  const anyway = savedAnyway(part.steps, measures.span, desk.zone);
  const anyways = part.steps.filter((one) => one.savedAnyway);
  const anywayOf = momentum.weeks.map(({ from }) =>
    savedAnyway(anyways, { from, to: daysAfter(from, 6) }, desk.zone),
  );
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
      <FiveNumbers
        momentum={momentum}
        series={series}
        anyway={anyway}
        anywayByWeek={anywayOf}
        onBehind={setBehind}
      />
      {by === 'week' ? (
        <div class="momentum-weeks">
          <ActivityAndEffect
            momentum={momentum}
            weekly={measures.weekly}
            anyway={anywayOf}
            view={view}
            onBehind={setBehind}
          />
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
