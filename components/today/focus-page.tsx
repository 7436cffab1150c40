import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ContactView } from '../../lib/actions/look-at-contact.ts';
import type { Book } from '../../lib/actions/read-book.ts';
import type { DashboardDesk } from '../../lib/desks/dashboard-desk.ts';
import { blockWork } from '../../lib/domain/block-work.ts';
import { todayOf } from '../../lib/domain/desk.ts';
import { dueDayIn } from '../../lib/domain/due.ts';
import type { ContactId } from '../../lib/domain/id.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { standingOf } from '../../lib/domain/standing.ts';
import { sayDue } from '../../lib/phrases/say.ts';
import { useListKeys } from '../dashboard/use-list-keys.ts';
import { Button } from '../look/button.tsx';
import { EmptyState } from '../look/empty-state.tsx';
import { Glyph } from '../look/glyph.tsx';
import { KeyFoot } from '../look/key-foot.tsx';
import { Mark } from '../look/mark.tsx';
import { Segments } from '../look/progress.tsx';
import type { UndoState } from '../toast/use-undo.ts';
import { words } from '../words.ts';
import { type FocusPlace, joined, keptPlace, turnNow } from './focus-place.ts';
import { FocusStage, type StageHandle } from './focus-stage.tsx';

/** The name under which the place in the block is kept. */
const keptUnder = 'focus';

export type FocusPageProps = {
  desk: DashboardDesk;
  book: Book;
  settings: Settings;
  undo: UndoState;
  /** What went wrong, if anything did. */
  strip: ComponentChildren;
};

/** The steps of the present block, one by one: open the conversation, how did it go, what is next, the next one. */
export function FocusPage({ desk, book, settings, undo, strip }: FocusPageProps) {
  const [place, setPlace] = useState<FocusPlace | null>(null);
  const [view, setView] = useState<ContactView | null>(null);
  const [now, setNow] = useState(() => desk.world.now());
  const stage = useRef<StageHandle>(null);
  const steps = useMemo(() => book.lines.flatMap((line) => line.plan), [book]);
  const work = useMemo(() => blockWork(steps, { ...book.desk, now }), [steps, now]);
  const day = todayOf(book.desk);
  const block = work.block?.id ?? '';
  const nameOf = (contact: string) => book.lines.find((line) => line.contact.id === contact)?.name ?? '';

  useEffect(() => {
    const timer = setInterval(() => setNow(desk.world.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    // What was set meanwhile, a pause for one, stays: the place is joined as it is then.
    const take = (kept: FocusPlace | null) =>
      setPlace((now) => {
        const there = now !== null && now.block === block && now.day === day ? now : kept;
        return joined(there, work.steps, nameOf, day, block);
      });
    if (place !== null && place.block === block && place.day === day) return take(null);
    void desk.acts.keptText(keptUnder).then(({ text }) => take(keptPlace(text, day, block)), desk.failed);
  }, [book, block, day]);

  const keep = (next: FocusPlace) => {
    setPlace(next);
    void desk.acts.keepText(keptUnder, JSON.stringify(next)).catch(desk.failed);
  };
  const at = place === null ? -1 : turnNow(place);
  const turn = place?.turns[at] ?? null;
  useEffect(() => {
    if (turn === null) return setView(null);
    let current = true;
    desk.acts
      .lookAtContact({ contact: turn.contact as ContactId })
      .then((seen) => current && setView(seen), desk.failed);
    return () => {
      current = false;
    };
  }, [turn?.step, book]);

  const openStep = (id: string) => steps.find((one) => one.id === id);
  const standing = (id: string) => {
    const step = openStep(id);
    return step === undefined ? 'today' : standingOf(step, now, book.desk.zone);
  };
  /** The hour of an exact time: it does not wait for its turn. */
  const clockOf = (id: string) => {
    const due = openStep(id)?.due;
    return due?.is === 'time' && dueDayIn(due, book.desk.zone) === day
      ? sayDue(due, { now, zone: book.desk.zone, locale: desk.locale }, 'relative').replace(/^\D+/, '')
      : '';
  };
  const end = (step: string, ended: string) => {
    if (place === null) return;
    keep({ ...place, turns: place.turns.map((one) => (one.step === step ? { ...one, ended } : one)) });
  };
  // Kept before it is said: who pauses may close the page the next moment.
  const pause = () => {
    if (place === null) return;
    const next = { ...place, paused: !place.paused };
    void desk.acts.keepText(keptUnder, JSON.stringify(next)).then(() => setPlace(next), desk.failed);
  };
  const goTo = (step: string) => {
    if (place === null) return;
    const chosen = place.turns.find((one) => one.step === step);
    if (chosen === undefined || chosen.ended !== null) return;
    const done = place.turns.filter((one) => one.ended !== null);
    const rest = place.turns.filter((one) => one.ended === null && one !== chosen);
    keep({ ...place, turns: [...done, chosen, ...rest] });
  };

  const works = turn !== null && place?.paused !== true;
  useListKeys({
    singleKeys: settings.singleKeys,
    ids: [],
    current: null,
    onCurrent: () => {},
    onEscape: () => desk.go('#/today'),
    keys: {
      p: pause,
      o: works ? () => stage.current?.open() : null,
      d: works ? () => stage.current?.done() : null,
      s: works ? () => stage.current?.snooze() : null,
      n: works ? () => stage.current?.note() : null,
      c: works ? () => stage.current?.copy() : null,
      j: works ? () => turn && end(turn.step, words.focus.leftOut) : null,
    },
  });

  if (place === null) return <main class="focus" aria-busy="true" />;
  const done = place.turns.filter((one) => one.ended !== null).length;
  const left = place.turns.filter((one) => one.ended === words.focus.leftOut);
  const step = view?.known.steps.find((one) => one.id === turn?.step);
  return (
    <div class="focus">
      <header class="focus-bar">
        <a href="#/today" aria-label={words.focus.back} title={words.focus.back}>
          <Mark size={20} />
        </a>
        <p class="focus-block">
          <strong>{work.block?.name ?? words.focus.name}</strong>{' '}
          {work.block && (
            <span class="quiet">{words.today.until(shortClock(work.from), shortClock(work.to))}</span>
          )}
        </p>
        {place.turns.length > 0 && (
          <Segments
            at={done}
            of={Math.min(place.turns.length, 60)}
            words={words.focus.progress(done, place.turns.length)}
          />
        )}
        <p class="focus-left">
          {place.turns.length > 0 &&
            words.focus.at(Math.min(done + 1, place.turns.length), place.turns.length)}
          {work.block !== null && work.left > 0 && ` · ${words.focus.left(work.left)}`}
        </p>
        {turn !== null && (
          <Button shortcut="P" pressed={place.paused} onPress={pause}>
            {place.paused ? words.focus.goOn : words.focus.pause}
          </Button>
        )}
      </header>
      <nav class="focus-queue" aria-label={words.focus.queue}>
        <ol>
          {place.turns.map((one, index) => (
            <li key={one.step}>
              <button
                type="button"
                class={index === at ? 'focus-turn now' : 'focus-turn'}
                aria-current={index === at ? 'step' : undefined}
                disabled={one.ended !== null}
                onClick={() => goTo(one.step)}
              >
                <Glyph state={one.ended === null ? standing(one.step) : 'done'} />
                <bdi>{one.name}</bdi>
                <span class="quiet">{one.ended ?? clockOf(one.step)}</span>
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <main class="focus-stage" tabIndex={-1}>
        {strip}
        {(turn === null || place.paused) && <h1 class="unseen">{work.block?.name ?? words.focus.name}</h1>}
        {place.turns.length === 0 ? (
          <Ending title={words.focus.nothing} text={words.focus.nothingText} />
        ) : turn === null ? (
          <Ending
            title={words.focus.allDone}
            text={words.focus.allDoneText(done - left.length, left.length)}
            {...(left.length > 0 && {
              again: () =>
                keep({
                  ...place,
                  turns: place.turns.map((one) =>
                    one.ended === words.focus.leftOut ? { ...one, ended: null } : one,
                  ),
                }),
            })}
          />
        ) : place.paused ? (
          <EmptyState title={words.focus.paused} text={words.focus.pausedText}>
            <Button look="primary" size="large" shortcut="P" onPress={pause}>
              {words.focus.goOn}
            </Button>
          </EmptyState>
        ) : view !== null && step !== undefined && step.state.is === 'open' ? (
          <FocusStage
            key={step.id}
            stageRef={stage}
            desk={desk}
            view={view}
            step={{ ...step, state: step.state }}
            undo={undo}
            onEnd={(ended) => end(step.id, ended)}
            onSkip={() => end(step.id, words.focus.leftOut)}
          />
        ) : null}
      </main>
      <KeyFoot
        hints={[
          { keys: ['1', '–', '7'], does: words.focus.hints.outcome },
          { keys: ['N'], does: words.focus.hints.note },
          { keys: ['C'], does: words.focus.hints.copy },
          { keys: ['Esc'], does: words.focus.hints.leave },
        ]}
      />
    </div>
  );
}

function Ending({ title, text, again }: { title: string; text: string; again?: () => void }) {
  return (
    <EmptyState title={title} text={text}>
      {again && (
        <Button look="primary" size="large" onPress={again}>
          {words.focus.skippedLeft}
        </Button>
      )}
      <a class="button secondary large" href="#/today">
        {words.focus.back}
      </a>
    </EmptyState>
  );
}

function shortClock(clock: string): string {
  return clock.replace(/^0/, '');
}
