import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { MomentumBook } from '../../lib/actions/read-momentum.ts';
import type { RoutineWords } from '../../lib/actions/save-routine.ts';
import type { DashboardDesk } from '../../lib/desks/dashboard-desk.ts';
import type { TimeDesk } from '../../lib/desks/time-desk.ts';
import { dayOf } from '../../lib/domain/alert-time.ts';
import { nameOf } from '../../lib/domain/contact.ts';
import { todayOf } from '../../lib/domain/desk.ts';
import type { UndoId } from '../../lib/domain/id.ts';
import type { Routine } from '../../lib/domain/routine.ts';
import { nextInRoutine, noteOn, progressOf, type RoutineNote } from '../../lib/domain/routine-progress.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { IconButton } from '../look/icon-button.tsx';
import { editIcon, pauseIcon, playIcon, plusIcon, trashIcon } from '../look/icons.ts';
import { Notice } from '../look/notice.tsx';
import { Segments } from '../look/progress.tsx';
import { PromptActs } from '../today/prompt-acts.tsx';
import { words } from '../words.ts';
import { RoutineForm } from './routine-form.tsx';
import './routines.css';

/** How many of those who are next are named. */
const named = 3;

/** The routines with their progress, their row, who is next and why; added, changed, paused here. */
export function RoutinesPart({
  book,
  time,
  shell,
}: {
  book: MomentumBook;
  time: TimeDesk;
  shell: DashboardDesk;
}) {
  const [open, setOpen] = useState<RoutineWords | null>(null);
  const id = useId();
  const done = (text: string, act: Promise<{ undo: UndoId }>) =>
    void act.then(({ undo }) => shell.say(text, undo), shell.failed);
  const save = (routine: RoutineWords) =>
    time.saveRoutine(routine).then((saved) => {
      if (saved.is === 'refused') return saved.why;
      setOpen(null);
      shell.say(words.routines.saved(saved.routine.name), saved.undo);
      return null;
    });

  // What stands since today and is not answered goes on standing.
  const over = book.prompts.filter(
    (one) => one.answer !== null || dayOf(one.at, book.desk.zone) !== todayOf(book.desk),
  );
  const notes = book.routines.map((one) => noteOn(one, progressOf(one, book, book.desk), over));
  const said = notes.flatMap((one) => one?.said ?? []);
  const [prompts, setPrompts] = useState<Record<string, string | null>>({});
  useEffect(() => {
    if (said.length > 0) time.offerRoutineNotes({ said }).then(setPrompts, shell.failed);
  }, [said.join('\n')]);

  async function answer(prompt: string, routine: Routine, changes: Partial<RoutineWords> | null) {
    await shell.acts.answerPrompt({ prompt, answer: 'taken' });
    if (changes !== null) await save({ ...routine, ...changes });
  }

  return (
    <section class="routines" aria-labelledby={id}>
      <header class="part-head">
        <h2 class="chart-title" id={id}>
          {words.routines.title}
        </h2>
        <Button size="small" icon={plusIcon} onPress={() => setOpen(firstRoutine)}>
          {words.routines.add}
        </Button>
      </header>
      {book.routines.length === 0 && (
        <>
          <p>{words.routines.none}</p>
          <div class="strip">
            {startRoutines.map((one) => (
              <Button key={one.name} size="small" onPress={() => void save(one).catch(shell.failed)}>
                {one.name}
              </Button>
            ))}
          </div>
        </>
      )}
      <ul class="routine-list" aria-label={words.routines.title}>
        {book.routines.map((routine, at) => (
          <RoutineLine
            key={routine.id}
            shell={shell}
            routine={routine}
            note={notes[at] ?? null}
            prompt={prompts[notes[at]?.said ?? ''] ?? null}
            book={book}
            onEdit={() => setOpen(routine)}
            onPause={() => void save({ ...routine, paused: !routine.paused }).catch(shell.failed)}
            onRemove={() =>
              done(words.routines.removed(routine.name), time.removeRoutine({ routine: routine.id }))
            }
            onOpen={(contact) => shell.go(`#/contact/${contact}`)}
            onPutOff={() => setPrompts({ ...prompts, [notes[at]?.said ?? '']: null })}
            onTaken={(prompt, changes) => void answer(prompt, routine, changes).catch(shell.failed)}
          />
        ))}
      </ul>
      {open && (
        <Dialog
          title={open.id === undefined ? words.routines.add : words.routines.edit(open.name)}
          onClose={() => setOpen(null)}
        >
          <RoutineForm
            routine={open}
            onSave={(routine) => save(routine)}
            onTrouble={shell.failed}
            onCancel={() => setOpen(null)}
          />
        </Dialog>
      )}
    </section>
  );
}

function RoutineLine(props: {
  shell: DashboardDesk;
  routine: Routine;
  note: RoutineNote | null;
  /** The note's leave to speak; null: it stays quiet. */
  prompt: string | null;
  book: MomentumBook;
  onEdit: () => void;
  onPause: () => void;
  onRemove: () => void;
  onOpen: (contact: string) => void;
  onTaken: (prompt: string, changes: Partial<RoutineWords> | null) => void;
  onPutOff: () => void;
}) {
  const { routine, book, note, prompt, onTaken } = props;
  const { desk } = book;
  const progress = useMemo(() => progressOf(routine, book, desk), [routine, book]);
  const next = useMemo(() => nextInRoutine(routine, book, desk), [routine, book]);
  const { now } = progress;
  const nextNames = next.slice(0, named);
  return (
    <li class={routine.paused ? 'routine paused' : 'routine'}>
      <div class="routine-head">
        <strong>
          <bdi>{routine.name}</bdi>
        </strong>
        <span>
          {routine.paused ? words.routines.isPaused : words.routines.of(now.done.length, now.target)}
        </span>
        <span class="routine-acts">
          <IconButton label={words.routines.edit(routine.name)} icon={editIcon} onPress={props.onEdit} />
          <IconButton
            label={routine.paused ? words.routines.goOn(routine.name) : words.routines.pause(routine.name)}
            icon={routine.paused ? playIcon : pauseIcon}
            onPress={props.onPause}
          />
          <IconButton label={words.routines.remove(routine.name)} icon={trashIcon} onPress={props.onRemove} />
        </span>
      </div>
      {!routine.paused && now.target > 0 && now.target <= 30 && (
        <Segments
          at={now.done.length}
          of={now.target}
          words={words.routines.of(now.done.length, now.target)}
        />
      )}
      <p class="routine-note">
        {words.routines.row(
          words.routines.every[routine.every],
          progress.streak,
          progress.best,
          routine.every,
        )}
      </p>
      {!routine.paused && nextNames.length > 0 && (
        <p class="routine-note">
          {words.routines.next}{' '}
          {nextNames.map((one, index) => {
            const who = book.people.get(one.contact);
            return (
              <span key={one.contact}>
                {index > 0 && ', '}
                <button
                  type="button"
                  class="button link small-link"
                  onClick={() => props.onOpen(one.contact)}
                >
                  <bdi>{who === undefined ? '' : nameOf(who)}</bdi>
                </button>{' '}
                ({words.routines.why[one.because.rule](one.because.days)})
              </span>
            );
          })}
          {next.length > named && ` ${words.routines.andMore(next.length - named)}`}
        </p>
      )}
      {note && prompt !== null && (
        <Notice
          kind="advice-weak"
          fact={
            note.is === 'missed'
              ? words.routines.missed[routine.every]
              : words.routines.sporadic(note.met, note.of)
          }
          acts={
            <>
              {note.proposal.is === 'one now' && next[0] && (
                <Button
                  size="small"
                  onPress={() => {
                    onTaken(prompt, null);
                    props.onOpen(next[0]!.contact);
                  }}
                >
                  {words.routines.oneNow}
                </Button>
              )}
              {note.proposal.is === 'lower the target' && (
                <Button size="small" onPress={() => onTaken(prompt, { target: targetOf(note) })}>
                  {words.routines.lower(targetOf(note))}
                </Button>
              )}
              {note.proposal.is === 'pause' && (
                <Button size="small" onPress={() => onTaken(prompt, { paused: true })}>
                  {words.routines.pauseIt}
                </Button>
              )}
              <PromptActs desk={props.shell} rule="routine missed" prompt={prompt} onClose={props.onPutOff} />
            </>
          }
        />
      )}
    </li>
  );
}

function targetOf({ proposal }: RoutineNote): number {
  return proposal.is === 'lower the target' ? proposal.to : 1;
}

const firstRoutine: RoutineWords = {
  name: '',
  every: 'week',
  counts: 'new prospects',
  target: 5,
  paused: false,
};

/** Four to start from, the ones that the discipline knows. */
const startRoutines: readonly RoutineWords[] = [
  { name: words.routines.start.prospecting, every: 'day', counts: 'new prospects', target: 3, paused: false },
  { name: words.routines.start.nurture, every: 'week', counts: 'dream clients', target: 2, paused: false },
  { name: words.routines.start.care, every: 'month', counts: 'clients', target: 6, paused: false },
  { name: words.routines.start.review, every: 'week', counts: 'reviews', target: 1, paused: false },
];
