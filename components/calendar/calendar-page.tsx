import { useMemo, useRef, useState } from 'preact/hooks';
import type { TimeDesk } from '../../lib/desks/time-desk.ts';
import { agendaOf, mondayOf, onDay } from '../../lib/domain/agenda.ts';
import { nameOf } from '../../lib/domain/contact.ts';
import { dayMonth, fullDay } from '../../lib/domain/day-words.ts';
import { daysAfter, todayOf } from '../../lib/domain/desk.ts';
import { misfitInWords } from '../../lib/domain/in-words.ts';
import { comesUpOn, heldBy, loadOf } from '../../lib/domain/load.ts';
import { isOpen, type OpenStep } from '../../lib/domain/next-step.ts';
import { misfits } from '../../lib/domain/preference-fit.ts';
import { wishesIn } from '../../lib/domain/wishes.ts';
import { PageHead } from '../dashboard/page-head.tsx';
import type { PageProps } from '../dashboard/page-props.ts';
import { Button } from '../look/button.tsx';
import { EmptyState } from '../look/empty-state.tsx';
import { IconButton } from '../look/icon-button.tsx';
import { backIcon, forwardIcon } from '../look/icons.ts';
import { words } from '../words.ts';
import './calendar.css';
import { LoadPart } from './load-part.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { useReading } from './use-reading.ts';
import { WeekGrid } from './week-grid.tsx';

/** The chart looks six weeks ahead, the grid shows two. */
const weeksAhead = 6;
const weeksShown = 2;

/** The weeks with their blocks, and what they hold: where steps are moved by hand, and all at once by Smooth. */
export function CalendarPage(props: PageProps & { time: TimeDesk }) {
  const { desk: shell, time, settings, rest } = props;
  const book = useReading(time.readTime, props.changes, shell.failed);
  const [from, setFrom] = useState<string | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [picking, setPicking] = useState<OpenStep | null>(null);
  const follows = useRef(false);

  const today = book === null ? '' : todayOf(book.desk);
  const monday = from ?? (today === '' ? '' : mondayOf(today));
  const agenda = useMemo(
    () =>
      book === null ? [] : agendaOf(book.steps, monday, daysAfter(monday, weeksShown * 7 - 1), book.desk),
    [book, monday],
  );
  const shownLoad = useMemo(() => (book === null ? [] : loadIn(monday, weeksShown)), [book, monday]);
  const load = useMemo(() => (book === null ? [] : loadIn(mondayOf(today), weeksAhead)), [book]);
  const wishesOf = useMemo(() => (book === null ? () => null : wishesIn(book.people, book.touches)), [book]);
  if (book === null) return <div aria-busy="true" />;
  const { desk } = book;
  const people = book.people;

  function loadIn(first: string, weeks: number) {
    const span = { from: first, to: daysAfter(first, weeks * 7 - 1) };
    return loadOf(book!.steps, span, book!.desk, book!.perStep);
  }

  async function move(step: OpenStep, day: string) {
    if (day < today) return shell.say(words.calendar.notPast);
    const due = onDay(step.due, day, desk.zone);
    const who = people.get(step.contact);
    const name = who === undefined ? '' : nameOf(who);
    const wishes = wishesOf(step.contact);
    const broken = wishes === null ? [] : misfits(due, step.channel, wishes, desk.zone);
    try {
      const moved = await time.moveSteps({
        words: words.calendar.movedShort,
        moves: [{ step: step.id, generation: step.generation, due }],
      });
      if (moved.is === 'refused') return shell.say(words.calendar.notPast);
      if (moved.count === 0) return shell.say(words.calendar.changedMeanwhile);
      follows.current = true;
      setCurrent(step.id);
      if (day < monday || day > daysAfter(monday, weeksShown * 7 - 1)) setFrom(mondayOf(day));
      const warnings = broken.filter((one) => one.rule !== 'channel').map((one) => misfitInWords(one, name));
      shell.say([words.calendar.moved(name, fullDay(day)), ...warnings].join(' '), moved.undo, step.contact);
    } catch (reason) {
      shell.failed(reason);
    }
  }

  const open = book.steps.filter(isOpen);
  const endOfWeek = daysAfter(mondayOf(today), 6);
  const comesUp = comesUpOn(desk);
  const soon = open.filter((one) => comesUp(one) <= endOfWeek).length;
  const thisWeek = load.slice(0, 7).filter((one) => heldBy(one) > one.capacity).length;
  const holdsToday = monday === mondayOf(today);
  return (
    <div class="calendar-page">
      <PageHead
        title={words.calendar.title}
        sentence={words.calendar.sentence(soon, thisWeek)}
        acts={
          <>
            <IconButton
              label={words.calendar.before}
              icon={backIcon}
              turns
              shortcut="PageUp"
              onPress={() => setFrom(daysAfter(monday, -7))}
            />
            <Button onPress={() => setFrom(null)} busy={holdsToday}>
              {words.calendar.thisWeek}
            </Button>
            <IconButton
              label={words.calendar.after}
              icon={forwardIcon}
              turns
              shortcut="PageDown"
              onPress={() => setFrom(daysAfter(monday, 7))}
            />
          </>
        }
      />
      {open.length === 0 && <EmptyState title={words.calendar.empty} text={words.calendar.emptyText} />}
      <section aria-label={words.calendar.weeks(dayMonth(monday), dayMonth(daysAfter(monday, 13)))}>
        <WeekGrid
          days={agenda}
          load={shownLoad}
          people={people}
          desk={desk}
          today={today}
          current={current}
          follows={follows}
          singleKeys={settings.singleKeys}
          onCurrent={setCurrent}
          onMove={(step, day) => void move(step, day)}
          onPick={setPicking}
          onOpen={(step) => shell.go(`#/contact/${people.get(step.contact)?.id ?? step.contact}`)}
          onWeeks={(weeks) => setFrom(daysAfter(monday, weeks * 7))}
        />
      </section>
      <LoadPart
        key={rest}
        book={book}
        load={load}
        wishesOf={wishesOf}
        time={time}
        shell={shell}
        proposeAtOnce={rest === 'smooth'}
      />
      {picking && (
        <MoveDialog
          step={picking}
          name={nameOf(people.get(picking.contact)!)}
          today={today}
          noteFor={(day) => {
            const [one] = loadOf(book.steps, { from: day, to: day }, desk, book.perStep);
            const wishes = wishesOf(picking.contact);
            const due = onDay(picking.due, day, desk.zone);
            const broken = wishes === null ? [] : misfits(due, picking.channel, wishes, desk.zone);
            return [
              words.calendar.holds(heldBy(one!), one!.capacity),
              ...broken
                .filter((misfit) => misfit.rule !== 'channel')
                .map((misfit) => misfitInWords(misfit, nameOf(people.get(picking.contact)!))),
            ].join(' ');
          }}
          onMove={(day) => {
            setPicking(null);
            void move(picking, day);
          }}
          onClose={() => setPicking(null)}
        />
      )}
    </div>
  );
}
