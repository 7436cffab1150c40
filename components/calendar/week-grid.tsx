import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AgendaDay, AgendaPart } from '../../lib/domain/agenda.ts';
import { type Contact, nameOf } from '../../lib/domain/contact.ts';
import { fullDay, shortDay } from '../../lib/domain/day-words.ts';
import { type Desk, daysAfter } from '../../lib/domain/desk.ts';
import { type DayLoad, heldBy } from '../../lib/domain/load.ts';
import type { OpenStep } from '../../lib/domain/next-step.ts';
import { standingOf } from '../../lib/domain/standing.ts';
import { capitalised } from '../capitalised.ts';
import { singleKey, strokeOf } from '../keys.ts';
import { ChannelIcon } from '../look/channel-icon.tsx';
import { cardButton, draggedCard, useColumns } from '../look/dragging.ts';
import { Glyph } from '../look/glyph.tsx';
import { IconButton } from '../look/icon-button.tsx';
import { backIcon, calendarIcon, forwardIcon, openIcon } from '../look/icons.ts';
import { KeyFoot } from '../look/key-foot.tsx';
import { words } from '../words.ts';

export type WeekGridProps = {
  /** Whole weeks from a Monday. */
  days: readonly AgendaDay[];
  load: readonly DayLoad[];
  people: ReadonlyMap<string, Contact>;
  desk: Pick<Desk, 'now' | 'zone'>;
  today: string;
  /** The step on which keys act. */
  current: string | null;
  /** Set by whoever moves the current step: after the next reading the focus goes where it stands then. */
  follows: { current: boolean };
  singleKeys: boolean;
  onCurrent: (step: string) => void;
  onMove: (step: OpenStep, day: string) => void;
  onPick: (step: OpenStep) => void;
  onOpen: (step: OpenStep) => void;
  onWeeks: (weeks: number) => void;
};

/** How many steps of a day are shown before "more". */
const shownOfDay = 12;

/** Weeks side by side, a column a day: steps are dragged, or moved by Shift and an arrow. */
export function WeekGrid(props: WeekGridProps) {
  const { days, current } = props;
  const grid = useRef<HTMLDivElement>(null);
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());
  const { over, column } = useColumns();
  const shown = withoutEmptyWeekends(days, props.today);
  const steps = shown.map((one) => stepsOf(one));
  const all = steps.flat();
  const at = all.find((one) => one.id === current) ?? all[0];

  useLayoutEffect(() => {
    if (!props.follows.current || current === null) return;
    props.follows.current = false;
    buttonOf(current)?.focus();
  }, [days]);

  const buttonOf = (id: string) =>
    grid.current?.querySelector<HTMLElement>(`[data-step="${CSS.escape(id)}"] .agenda-main`);
  const focus = (step: OpenStep | undefined) => {
    if (step === undefined) return;
    props.onCurrent(step.id);
    buttonOf(step.id)?.focus();
  };
  const dayOfStep = (step: OpenStep) => shown[steps.findIndex((of) => of.includes(step))]?.day ?? props.today;

  function onKeyDown(event: KeyboardEvent) {
    if (at === undefined || !(event.target as Element).classList.contains('agenda-main')) return;
    const stroke = strokeOf(event);
    if (stroke.alt || stroke.command) return;
    const column = steps.findIndex((of) => of.includes(at));
    const row = steps[column]!.indexOf(at);
    const onward = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? -1 : 1;
    const letter = props.singleKeys ? singleKey(stroke) : null;
    if (stroke.shift && stroke.key.startsWith('Arrow')) {
      const by = { ArrowLeft: -onward, ArrowRight: onward, ArrowUp: -7, ArrowDown: 7 }[stroke.key];
      if (by) props.onMove(at, nextDay(dayOfStep(at), by, props));
    } else if (stroke.key === 'ArrowDown') focus(steps[column]![row + 1]);
    else if (stroke.key === 'ArrowUp') focus(steps[column]![row - 1]);
    else if (stroke.key === 'ArrowRight' || stroke.key === 'ArrowLeft') {
      const by = stroke.key === 'ArrowRight' ? onward : -onward;
      for (let to = column + by; steps[to] !== undefined; to += by) {
        if (steps[to]!.length === 0) continue;
        focus(steps[to]![Math.min(row, steps[to]!.length - 1)]);
        break;
      }
    } else if (stroke.key === 'Home') focus(all[0]);
    else if (stroke.key === 'End') focus(all.at(-1));
    else if (stroke.key === 'PageDown') props.onWeeks(1);
    else if (stroke.key === 'PageUp') props.onWeeks(-1);
    else if (letter === 'm') props.onPick(at);
    else if (letter === 'o') props.onOpen(at);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of all its steps meet here */}
      <div
        class="week-grid"
        ref={grid}
        style={{ '--days': String(shown.length / (days.length / 7)) }}
        onKeyDown={onKeyDown}
      >
        {shown.map((day, index) => {
          const load = props.load.find((one) => one.day === day.day);
          const held = load === undefined ? 0 : heldBy(load);
          const capacity = load?.capacity ?? 0;
          const past = day.day < props.today;
          const most = whole.has(day.day) ? Number.POSITIVE_INFINITY : shownOfDay;
          const hidden = steps[index]!.length - Math.min(most, steps[index]!.length);
          return (
            <section
              key={day.day}
              class={dayClass(day, past, over === day.day)}
              aria-label={`${fullDay(day.day)}${day.day === props.today ? `, ${words.calendar.today}` : ''}`}
              {...column(day.day, !past, (id) => {
                const step = all.find((one) => one.id === id);
                if (step !== undefined && dayOfStep(step) !== day.day) props.onMove(step, day.day);
              })}
            >
              <header class="agenda-head">
                <h2 class={day.day === props.today ? 'agenda-day is-today' : 'agenda-day'}>
                  {shortDay(day.day)}
                </h2>
                {day.rest !== null && held === 0 ? (
                  <span class="agenda-load">{words.calendar.rests[day.rest]}</span>
                ) : (
                  !past && (
                    <span class={held > capacity && capacity > 0 ? 'agenda-load is-overdue' : 'agenda-load'}>
                      {words.calendar.load(held, capacity)}
                    </span>
                  )
                )}
              </header>
              {cut(past ? [] : day.parts, most).map((part) => (
                <Part
                  key={partKey(part)}
                  {...props}
                  part={part}
                  current={at?.id ?? null}
                  onMoveBy={(step, by) => props.onMove(step, nextDay(day.day, by, props))}
                />
              ))}
              {hidden > 0 && (
                <button
                  type="button"
                  class="button quiet small agenda-more"
                  onClick={() => setWhole(new Set([...whole, day.day]))}
                >
                  {words.calendar.more(hidden)}
                </button>
              )}
            </section>
          );
        })}
      </div>
      <KeyFoot
        hints={[
          { keys: ['←', '→', '↑', '↓'], does: words.calendar.keys.go },
          { keys: ['Shift', '←', '→'], does: words.calendar.keys.day },
          { keys: ['Shift', '↑', '↓'], does: words.calendar.keys.week },
          ...(props.singleKeys
            ? [
                { keys: ['M'], does: words.calendar.keys.pick },
                { keys: ['O'], does: words.calendar.keys.open },
                { keys: ['Z'], does: words.common.undo },
              ]
            : []),
        ]}
      />
    </>
  );
}

type PartProps = WeekGridProps & {
  part: AgendaPart;
  onMoveBy: (step: OpenStep, by: number) => void;
};

function Part({ part, ...props }: PartProps) {
  switch (part.is) {
    case 'block':
      return (
        <div class="agenda-block">
          <p class="agenda-block-head">
            <strong>{part.block.name}</strong>{' '}
            <span>{words.calendar.fromTo(part.block.from, part.block.to)}</span>
          </p>
          <StepList steps={part.steps} {...props} />
        </div>
      );
    case 'day':
      return <StepList steps={part.steps} {...props} />;
    case 'time':
      return <StepList steps={[part.step]} at={part.at} {...props} />;
  }
}

function StepList({
  steps,
  at,
  ...props
}: Omit<PartProps, 'part'> & { steps: readonly OpenStep[]; at?: string }) {
  if (steps.length === 0) return null;
  return (
    <ul class="agenda-steps">
      {steps.map((step) => (
        <StepCard key={step.id} step={step} at={at} {...props} />
      ))}
    </ul>
  );
}

function StepCard({
  step,
  at,
  ...props
}: Omit<PartProps, 'part'> & { step: OpenStep; at: string | undefined }) {
  const who = props.people.get(step.contact);
  const name = who === undefined ? '' : nameOf(who);
  const isCurrent = step.id === props.current;
  const state = standingOf(step, props.desk.now, props.desk.zone);
  const reason = step.purpose || step.value;
  return (
    <li
      class="agenda-step"
      data-step={step.id}
      aria-current={isCurrent ? 'true' : undefined}
      {...draggedCard(step.id, props.onCurrent)}
    >
      <button class="agenda-main" {...cardButton(step.id, isCurrent, props.onCurrent)}>
        <span class="agenda-who">
          <Glyph state={state} size={12} label={words.states[state]} />
          <bdi>{name}</bdi>
          {at && <span class="agenda-at">{at.replace(/^0/, '')}</span>}
        </span>
        <span class="agenda-what">
          <ChannelIcon channel={step.channel} />
          <span class="unseen">{words.channels[step.channel]}: </span>
          <bdi>{capitalised(reason)}</bdi>
        </span>
        {step.promised && <span class="agenda-promised">{words.calendar.promised}</span>}
      </button>
      {isCurrent && (
        <div class="agenda-acts">
          <IconButton
            label={words.calendar.dayBefore(name)}
            icon={backIcon}
            turns
            onPress={() => props.onMoveBy(step, -1)}
          />
          <IconButton
            label={words.calendar.dayAfter(name)}
            icon={forwardIcon}
            turns
            onPress={() => props.onMoveBy(step, 1)}
          />
          <IconButton
            label={words.calendar.pick(name)}
            icon={calendarIcon}
            onPress={() => props.onPick(step)}
          />
          <IconButton label={words.calendar.open(name)} icon={openIcon} onPress={() => props.onOpen(step)} />
        </div>
      )}
    </li>
  );
}

/** The day that an arrow leads to: by weeks as it is, by days over what is no time for work. */
function nextDay(day: string, by: number, { days }: Pick<WeekGridProps, 'days'>): string {
  const isRest = (one: string) => {
    const known = days.find((each) => each.day === one);
    return known === undefined ? Temporal.PlainDate.from(one).dayOfWeek > 5 : known.rest !== null;
  };
  let to = daysAfter(day, by);
  if (Math.abs(by) > 1) return to;
  for (let over = 0; over < 60 && isRest(to); over += 1) to = daysAfter(to, by);
  return to;
}

function stepsOf(day: AgendaDay): OpenStep[] {
  return day.parts.flatMap((part) => (part.is === 'time' ? [part.step] : part.steps));
}

/** Saturdays and Sundays stand there only when something does. */
function withoutEmptyWeekends(days: readonly AgendaDay[], today: string): AgendaDay[] {
  const isWeekend = (one: AgendaDay) => Temporal.PlainDate.from(one.day).dayOfWeek > 5;
  const weekday = (one: AgendaDay) => Temporal.PlainDate.from(one.day).dayOfWeek;
  const used = new Set(
    days
      .filter((one) => isWeekend(one) && (one.rest === null || one.parts.length > 0 || one.day === today))
      .map(weekday),
  );
  return days.filter((one) => !isWeekend(one) || used.has(weekday(one)));
}

function cut(parts: readonly AgendaPart[], most: number): AgendaPart[] {
  let left = most;
  return parts.flatMap((part): AgendaPart[] => {
    if (part.is === 'time') {
      left -= 1;
      return left < 0 ? [] : [part];
    }
    const steps = part.steps.slice(0, Math.max(0, left));
    left -= part.steps.length;
    return part.is === 'day' && steps.length === 0 ? [] : [{ ...part, steps }];
  });
}

function dayClass(day: AgendaDay, past: boolean, over: boolean): string {
  return ['agenda', day.rest === null ? '' : 'rests', past ? 'past' : '', over ? 'over' : '']
    .filter(Boolean)
    .join(' ');
}

function partKey(part: AgendaPart): string {
  return part.is === 'block' ? part.block.id : part.is === 'time' ? part.step.id : 'day';
}
