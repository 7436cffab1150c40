import type { Book } from '../../lib/actions/read-book.ts';
import { alertTime } from '../../lib/domain/alert-time.ts';
import { dayMonth } from '../../lib/domain/day-words.ts';
import { dueDay } from '../../lib/domain/due.ts';
import { findingInWords } from '../../lib/domain/in-words.ts';
import type { OpenStep } from '../../lib/domain/next-step.ts';
import { recurrenceInWords } from '../../lib/domain/recurrence-in-words.ts';
import { capitalised } from '../capitalised.ts';
import { glyphOf, lastOf, whenOf } from '../dashboard/line-words.ts';
import type { StepActs } from '../dashboard/use-step-acts.tsx';
import { Button } from '../look/button.tsx';
import { ChannelIcon } from '../look/channel-icon.tsx';
import { Glyph } from '../look/glyph.tsx';
import { words } from '../words.ts';
import type { TodayLine } from './today-lines.ts';

export type TodayRowProps = {
  line: TodayLine;
  book: Book;
  locale: string;
  current: boolean;
  /** Come to by hand: its acts show. The first row is current without it. */
  chosen: boolean;
  onEnter: () => void;
  acts: StepActs;
};

/** One thing to do: who, by which channel, why, when; its acts come into sight on the current row. */
export function TodayRow(props: TodayRowProps) {
  const { line, current, acts } = props;
  const { contact, name, state } = line.line;
  const { step } = line;
  const shown = line.standing ?? glyphOf(state);
  return (
    <li
      id={`line-${line.id}`}
      class={`today-row${current ? ' current' : ''}${props.chosen ? ' chosen' : ''}`}
      aria-current={current ? 'true' : undefined}
      onPointerEnter={props.onEnter}
      onFocusIn={props.onEnter}
    >
      <Glyph state={shown} />
      <span class="today-who">
        <a href={`#/contact/${contact.id}`} class="book-link">
          <bdi>{name || words.bookPage.noName}</bdi>
        </a>
        <bdi class="book-company">{contact.company}</bdi>
        {contact.batch === 'sample' && <span class="sample-mark">{words.bookPage.sample}</span>}
      </span>
      <span class="today-what">
        <What {...props} />
      </span>
      <span class={`today-when is-${shown}`}>{whenWords(props)}</span>
      <span class="today-acts">
        {step ? (
          <>
            <Button size="small" look="primary" shortcut="D" onPress={() => acts.done(step, contact)}>
              {words.common.done}
            </Button>
            <Button size="small" shortcut="S" onPress={() => acts.snooze(step, contact)}>
              {words.common.snooze}
            </Button>
            <Button size="small" shortcut="O" onPress={() => acts.open(step, contact)}>
              {words.common.open}
            </Button>
            <Button size="small" shortcut="E" onPress={() => acts.edit(step, contact)}>
              {words.common.edit}
            </Button>
            {step.onlyIfNoReply && (
              <Button size="small" look="quiet" onPress={() => acts.replied(step)}>
                {words.panel.theyReplied}
              </Button>
            )}
          </>
        ) : (
          <>
            <Button size="small" look="primary" shortcut="E" onPress={() => acts.set(contact)}>
              {words.popup.setNextStep}
            </Button>
            <Button size="small" onPress={() => acts.because(contact)}>
              {words.popup.because}
            </Button>
            <Button size="small" shortcut="O" onPress={() => acts.open(null, contact)}>
              {words.common.open}
            </Button>
          </>
        )}
      </span>
    </li>
  );
}

function What({ line, book }: TodayRowProps) {
  const { step } = line;
  if (step !== null) {
    const aside = asideOf(step);
    return (
      <>
        <ChannelIcon channel={step.channel} />
        <span class="unseen">{words.channels[step.channel]}: </span>
        <span class="today-cut">
          <bdi>{capitalised(step.purpose || step.value)}</bdi>
          {aside && <span class="quiet"> {aside}</span>}
        </span>
      </>
    );
  }
  const { last, state, finding } = line.line;
  const about = last?.about || words.popup.nothingSet;
  return (
    <>
      {last && <ChannelIcon channel={last.channel} />}
      <span class="today-cut">
        {state === 'stalled' ? (
          findingInWords(finding, book.desk.zone)
        ) : (
          <>
            <bdi>{capitalised(about)}</bdi>
            {last?.about && <span class="quiet"> {words.popup.owed[last.direction]}</span>}
          </>
        )}
      </span>
    </>
  );
}

function asideOf(step: OpenStep): string {
  if (step.promised) return words.today.promised(dayMonth(dueDay(step.due)));
  if (step.servesStage !== null) return words.today.serves;
  return (step.repeats && recurrenceInWords(step.repeats)) ?? '';
}

/** Today: the time, or the block in which it comes up; else the day; for who has no step how long ago the last touch was. */
function whenWords({ line, book, locale }: TodayRowProps): string {
  const { step, standing } = line;
  if (step === null || standing === null) return lastOf(line.line, book);
  if (standing !== 'today')
    return whenOf(step, standing, { now: book.desk.now, zone: book.desk.zone, locale });
  if (step.due.is === 'time') return step.due.at.slice(11).replace(/^0/, '');
  const { slot } = alertTime(
    { ...step, dueSetAt: Math.min(step.dueSetAt, book.desk.now - 86_400_000) },
    book.desk.rhythm,
    book.desk.zone,
  );
  const isToday = slot?.block && slot.day === step.due.day;
  return isToday ? words.today.block(slot.from.replace(/^0/, '')) : words.bookPage.today;
}
