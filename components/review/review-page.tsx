import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReviewBook } from '../../lib/actions/read-review.ts';
import type { TimeDesk } from '../../lib/desks/time-desk.ts';
import { nameOf } from '../../lib/domain/contact.ts';
import { dayMonth, fullDay } from '../../lib/domain/day-words.ts';
import { todayOf } from '../../lib/domain/desk.ts';
import { findingInWords } from '../../lib/domain/in-words.ts';
import { figuresOf, heldBy } from '../../lib/domain/load.ts';
import { loadBars } from '../../lib/domain/load-bars.ts';
import { reviewNote, type Stop } from '../../lib/domain/weekly-review.ts';
import { useReading } from '../calendar/use-reading.ts';
import { ChartFrame } from '../charts/chart-frame.tsx';
import '../charts/charts.css';
import { LoadChart, LoadLegend } from '../charts/load-chart.tsx';
import { LoadTable } from '../charts/load-table.tsx';
import { PageHead } from '../dashboard/page-head.tsx';
import type { PageProps } from '../dashboard/page-props.ts';
import { namedKey, singleKey, strokeOf } from '../keys.ts';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/fields.tsx';
import { KeyFoot } from '../look/key-foot.tsx';
import { Tabs } from '../look/tabs.tsx';
import { words } from '../words.ts';
import './review.css';
import { type ReviewLine, ReviewList } from './review-list.tsx';

const parts = ['moved', 'stalled', 'without', 'load', 'stop', 'note'] as const;
type Part = (typeof parts)[number];

/** Ten minutes a week: five looks and a note, from one to the next by a key. */
export function ReviewPage(props: PageProps & { time: TimeDesk }) {
  const { desk: shell, time, settings } = props;
  const book = useReading(time.readReview, props.changes, shell.failed);
  const [part, setPart] = useState<Part>('moved');
  const [been, setBeen] = useState<ReadonlySet<Part>>(new Set());
  const [own, setOwn] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useLayoutEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = true;
  }, [part]);
  const heard = useRef<(event: KeyboardEvent) => void>(() => {});
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => heard.current(event);
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  if (book === null) return <div aria-busy="true" />;

  const { review, before, desk } = book;
  const done = before.find((one) => one.on === todayOf(desk));
  const text = own ?? '';
  const at = parts.indexOf(part);
  const go = (to: Part | undefined) => {
    if (to === undefined) return;
    setBeen(new Set([...been, part]));
    setPart(to);
  };
  async function leave() {
    setBusy(true);
    try {
      const left = await time.leaveReview({ note: reviewNote(review, text) });
      setOwn(null);
      shell.say(words.review.left(fullDay(left.review.on)), left.undo);
    } catch (reason) {
      shell.failed(reason);
    } finally {
      setBusy(false);
    }
  }
  heard.current = (event) => {
    const stroke = strokeOf(event);
    if (event.defaultPrevented || document.querySelector('dialog[open], [role="menu"]')) return;
    if (stroke.command && stroke.key === 'Enter' && part === 'note') {
      event.preventDefault();
      void leave();
      return;
    }
    const onControl = (event.target as Element).closest('a, button, select, textarea, input') !== null;
    const letter = settings.singleKeys ? singleKey(stroke) : null;
    const named = namedKey(stroke);
    const next =
      letter === 'n' || (named === 'ArrowRight' && !stroke.inField) || (named === 'Enter' && !onControl);
    const back = letter === 'p' || (named === 'ArrowLeft' && !stroke.inField);
    if (next) go(parts[at + 1]);
    else if (back) go(parts[at - 1]);
    else return;
    event.preventDefault();
  };

  return (
    <div class="review-page">
      <PageHead
        title={words.review.title}
        sentence={words.review.sentence(dayMonth(review.from), done !== undefined)}
        acts={<Button onPress={() => shell.go('#/momentum')}>{words.momentum.title}</Button>}
      />
      <Tabs
        label={words.review.parts}
        current={part}
        onGo={(id) => go(id as Part)}
        tabs={parts.map((id) => ({
          id,
          title: words.review.names[id],
          subtitle: subtitleOf(id, book, done !== undefined),
          done: (been.has(id) && id !== part && id !== 'note') || (id === 'note' && done !== undefined),
        }))}
      />
      <section class="review-part" aria-labelledby="review-part">
        <h2 class="part-title" id="review-part" tabIndex={-1} ref={heading}>
          {words.review.asks[part]}
        </h2>
        {part === 'note' ? (
          <form
            class="review-note"
            onSubmit={(event) => {
              event.preventDefault();
              void leave();
            }}
          >
            <p class="page-sentence">{reviewNote(review, '')}</p>
            <TextField
              label={words.review.own}
              text={text}
              lines={5}
              maxLength={10_000}
              note={words.review.ownNote}
              onText={setOwn}
            />
            <div class="strip">
              <Button look="primary" submit busy={busy}>
                {done === undefined ? words.review.leave : words.review.leaveAgain}
              </Button>
            </div>
          </form>
        ) : part === 'load' ? (
          <NextWeek book={book} onSmooth={() => shell.go('#/calendar/smooth')} />
        ) : (
          <ReviewList
            lines={linesOf(part, book)}
            none={words.review.none[part]}
            onBook={(contacts) => shell.showList(words.review.names[part], contacts)}
          />
        )}
      </section>
      <div class="strip">
        <Button onPress={() => go(parts[at - 1])} disabled={at === 0}>
          {words.common.back}
        </Button>
        {part !== 'note' && (
          <Button look="primary" onPress={() => go(parts[at + 1])}>
            {words.review.next(words.review.names[parts[at + 1]!])}
          </Button>
        )}
      </div>
      <KeyFoot
        hints={[
          part === 'note'
            ? { keys: ['Ctrl', 'Enter'], does: words.review.leave }
            : { keys: ['Enter'], does: words.review.keyNext },
          { keys: ['←', '→'], does: words.review.keyGo },
        ]}
      />
      {before.length > 0 && (
        <section class="review-before" aria-labelledby="review-before">
          <h2 class="chart-title" id="review-before">
            {words.review.before}
          </h2>
          <ul aria-labelledby="review-before">
            {before.slice(0, 12).map((one) => (
              <li key={one.id}>
                <strong>{fullDay(one.on)}</strong>
                <p>
                  <bdi>{one.note}</bdi>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function NextWeek({ book, onSmooth }: { book: ReviewBook; onSmooth: () => void }) {
  const { review, desk } = book;
  const bars = loadBars(review.nextWeek, [], desk.rhythm.absences);
  const figures = figuresOf(review.nextWeek.map((one) => ({ held: heldBy(one), capacity: one.capacity })));
  const held = review.nextWeek.reduce((sum, one) => sum + heldBy(one), 0);
  const full = review.nextWeek.filter((one) => heldBy(one) > one.capacity).length;
  return (
    <>
      <p class="page-sentence">{words.review.load(held, full)}</p>
      <LoadLegend bars={bars} />
      <div class="review-chart">
        <ChartFrame
          view="chart"
          chart={
            <LoadChart
              bars={bars}
              today={todayOf(desk)}
              sentence={words.review.loadPicture(held, figures.worst)}
              awayNote=""
            />
          }
          table={<LoadTable bars={bars} />}
        />
      </div>
      {full > 0 && (
        <div class="strip">
          <Button onPress={onSmooth}>{words.load.smooth}</Button>
        </div>
      )}
    </>
  );
}

function subtitleOf(part: Part, { review }: ReviewBook, done: boolean): string {
  switch (part) {
    case 'moved':
      return String(review.moved.length);
    case 'stalled':
      return String(review.stalled.length);
    case 'without':
      return String(review.withoutStep.length);
    case 'load':
      return words.review.steps(review.nextWeek.reduce((sum, one) => sum + heldBy(one), 0));
    case 'stop':
      return String(review.stop.length);
    case 'note':
      return done ? words.review.written : words.review.toWrite;
  }
}

function linesOf(part: 'moved' | 'stalled' | 'without' | 'stop', book: ReviewBook): ReviewLine[] {
  const { review, desk } = book;
  const line = (contact: string, text: string, id = contact): ReviewLine => {
    const who = book.people.get(contact);
    return { id, contact: who?.id ?? null, name: who === undefined ? '' : nameOf(who), text };
  };
  switch (part) {
    case 'moved':
      return review.moved.map((one) =>
        line(
          one.contact,
          [words.channels[one.channel], one.outcome === 'won' ? 'won' : '', one.about]
            .filter(Boolean)
            .join(', '),
          one.id,
        ),
      );
    case 'stalled':
      return review.stalled.map(({ contact, finding }) => line(contact, findingInWords(finding, desk.zone)));
    case 'without':
      return review.withoutStep.map((contact) => line(contact, book.people.get(contact)?.company ?? ''));
    case 'stop':
      return review.stop.map((one) => {
        const said = stopInWords(one);
        if (one.rule === 'channel without effect')
          return { id: one.channel, contact: null, name: words.channels[one.channel], text: said };
        return line(one.contact, said, `${one.rule} ${one.contact}`);
      });
  }
}

function stopInWords(stop: Stop): string {
  switch (stop.rule) {
    case 'dead pursuit':
      return words.review.stops.dead(stop.unanswered);
    case 'put off':
      return words.review.stops.putOff(stop.times);
    case 'channel without effect':
      return words.review.stops.channel(stop.touches, stop.weeks);
  }
}
