import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Moment } from '../../lib/actions/in-the-moment.ts';
import type { Book } from '../../lib/actions/read-book.ts';
import type { DashboardDesk } from '../../lib/desks/dashboard-desk.ts';
import { blockWork } from '../../lib/domain/block-work.ts';
import { fullDay } from '../../lib/domain/day-words.ts';
import { todayOf } from '../../lib/domain/desk.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { PageHead } from '../dashboard/page-head.tsx';
import { pages } from '../dashboard/pages.ts';
import { useListKeys } from '../dashboard/use-list-keys.ts';
import { type StepActs, useStepActs } from '../dashboard/use-step-acts.tsx';
import { Button } from '../look/button.tsx';
import { EmptyState } from '../look/empty-state.tsx';
import { SectionHead } from '../look/section-head.tsx';
import { useOnce } from '../look/use-once.ts';
import type { UndoState } from '../toast/use-undo.ts';
import { words } from '../words.ts';
import { DaySide } from './day-side.tsx';
import { ReviewLine } from './review-line.tsx';
import { SwingPart } from './swing-part.tsx';
import { dueLines, type TodayLine } from './today-lines.ts';
import { TodayRow } from './today-row.tsx';

/** Rows of a section that are drawn at first, and that each 'more' adds. */
const pageOf = 200;

export type TodayPageProps = {
  desk: DashboardDesk;
  book: Book;
  settings: Settings;
  undo: UndoState;
};

/** What is due today, in the order of risk, the blocks of the day, and the way into the work. */
export function TodayPage({ desk, book, settings, undo }: TodayPageProps) {
  const [current, setCurrent] = useState<string | null>(null);
  const [shown, setShown] = useState<Record<string, number>>({});
  const [moment, setMoment] = useState<Moment | null>(null);
  // One who comes back from a block has just done something, too.
  const look = () => void desk.acts.inTheMoment().then(setMoment, desk.failed);
  useEffect(look, []);
  const step = useStepActs(desk, book.desk, undo, look);
  const sections = useMemo(() => dueLines(book), [book]);
  const steps = useMemo(() => book.lines.flatMap((line) => line.plan), [book]);
  const work = useMemo(() => blockWork(steps, book.desk), [steps, book]);
  const lines = sections.flatMap((one) => one.lines.slice(0, shown[one.id] ?? pageOf));
  const now = lines.find((one) => one.id === current) ?? lines[0] ?? null;

  useListKeys({
    singleKeys: settings.singleKeys,
    ids: lines.map((one) => one.id),
    current: now?.id ?? null,
    onCurrent: (id) => {
      setCurrent(id);
      requestAnimationFrame(() =>
        document.getElementById(`line-${id}`)?.scrollIntoView({ block: 'nearest' }),
      );
    },
    keys: {
      b: () => desk.go('#/focus'),
      Enter: now && (() => desk.go(`#/contact/${now.line.contact.id}`)),
      ...rowKeys(now, step),
    },
  });

  const count = (id: string) => sections.find((one) => one.id === id)?.lines.length ?? 0;
  const due = count('overdue') + count('today');
  return (
    <>
      <PageHead
        title={fullDay(todayOf(book.desk))}
        sentence={
          book.isFirst
            ? ''
            : [words.today.due(due, count('none')), blockSentence(work)].filter(Boolean).join(' ')
        }
        acts={
          due > 0 && (
            <>
              {'calendar' in pages && (
                <Button onPress={() => desk.go('#/calendar/smooth')}>{words.today.smooth}</Button>
              )}
              <Button look="primary" shortcut="B" onPress={() => desk.go('#/focus')}>
                {work.block === null ? words.today.workThrough : words.today.startBlock}
              </Button>
            </>
          )
        }
      />
      <div class="today-columns">
        <div class="today-main">
          <SwingPart desk={desk} moment={moment} onClose={() => setMoment(null)} />
          <ReviewLine desk={desk} />
          {lines.length === 0 && <Nothing book={book} desk={desk} />}
          {sections.map(
            (section) =>
              section.lines.length > 0 && (
                <section key={section.id} aria-label={section.title}>
                  <SectionHead
                    title={section.title}
                    state={section.state}
                    {...(!book.isFirst && { count: section.lines.length })}
                  />
                  <ul class="today-list">
                    {section.lines.slice(0, shown[section.id] ?? pageOf).map((one) => (
                      <TodayRow
                        key={one.id}
                        line={one}
                        book={book}
                        locale={desk.locale}
                        current={now?.id === one.id}
                        chosen={current === one.id}
                        onEnter={() => setCurrent(one.id)}
                        acts={step}
                      />
                    ))}
                  </ul>
                  {section.lines.length > (shown[section.id] ?? pageOf) && (
                    <Button
                      look="link"
                      onPress={() =>
                        setShown({ ...shown, [section.id]: (shown[section.id] ?? pageOf) + 5 * pageOf })
                      }
                    >
                      {words.today.more(section.lines.length - (shown[section.id] ?? pageOf))}
                    </Button>
                  )}
                </section>
              ),
          )}
        </div>
        {book.isFirst ? <div class="today-side" /> : <DaySide desk={desk} book={book} />}
      </div>
      {step.dialog}
    </>
  );
}

function Nothing({ book, desk }: { book: Book; desk: DashboardDesk }) {
  const { once } = useOnce();
  const active = book.lines.filter((line) => line.active).length;
  if (active > 0) return <EmptyState title={words.popup.nothingDue} text={words.popup.allSet(active)} />;
  return (
    <EmptyState title={words.popup.emptyBook} text={words.popup.emptyBookText}>
      <Button
        onPress={() =>
          void once(async () => {
            const { people, undo } = await desk.acts.fillSample();
            desk.say(words.bookPage.filled(people), undo);
          }).catch(desk.failed)
        }
      >
        {words.bookPage.fillSample}
      </Button>
    </EmptyState>
  );
}

function rowKeys(now: TodayLine | null, acts: StepActs): Record<string, (() => void) | null> {
  if (now === null) return {};
  const { step, line } = now;
  if (step === null) {
    return {
      e: () => acts.set(line.contact),
      o: () => acts.open(null, line.contact),
    };
  }
  return {
    d: () => acts.done(step, line.contact),
    s: () => acts.snooze(step, line.contact),
    e: () => acts.edit(step, line.contact),
    o: () => acts.open(step, line.contact),
  };
}

/** "Calls begins in 8 minutes." Nothing where the user keeps no block, or the last one of today is over. */
function blockSentence(work: ReturnType<typeof blockWork>): string {
  if (work.block === null || work.beginsIn === null) return '';
  const { name } = work.block;
  if (work.beginsIn < 60) return words.today.blockBegins(name, work.beginsIn);
  return words.today.blockBeginsAt(name, work.from);
}
