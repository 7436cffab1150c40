import type { Ref } from 'preact';
import { useImperativeHandle, useRef, useState } from 'preact/hooks';
import { stageOf } from '../../lib/domain/desk.ts';
import type { Due } from '../../lib/domain/due.ts';
import type { StepId } from '../../lib/domain/id.ts';
import type { NextStep, OpenStep } from '../../lib/domain/next-step.ts';
import { placesOf } from '../../lib/domain/plan.ts';
import type { Words } from '../../lib/domain/proposal-words.ts';
import { standingOf } from '../../lib/domain/standing.ts';
import { sayDue, sayReason, sayStep } from '../../lib/phrases/say.ts';
import { asksOf } from '../entry/asks-of.ts';
import { plannedWords, wordsOf } from '../entry/read-entry.ts';
import { refusedWords } from '../entry/refused-words.ts';
import { StepEntry } from '../entry/step-entry.tsx';
import { useEntry } from '../entry/use-entry.ts';
import { Line, LineRow, LineStage } from '../line/line.tsx';
import { Button } from '../look/button.tsx';
import { focusDrawn } from '../look/focus.ts';
import { moreIcon } from '../look/icons.ts';
import { Menu } from '../look/menu.tsx';
import { useOnce } from '../look/use-once.ts';
import { AfterDone } from '../outcome/after-done.tsx';
import { lastLookWords } from '../step/last-look.ts';
import { SetStep } from '../step/set-step.tsx';
import { StandingStep } from '../step/standing-step.tsx';
import { StepPlace } from '../step/step-card.tsx';
import { useCoachTables } from '../step/use-coach-tables.ts';
import { useCoaching } from '../step/use-coaching.tsx';
import type { UndoState } from '../toast/use-undo.ts';
import { words } from '../words.ts';
import type { PartProps } from './contact-props.ts';

/** What the page's keys and its other parts ask of the plan. */
export type PlanHandle = {
  done: () => void;
  snooze: () => void;
  edit: () => void;
  copy: () => void;
  /** To the entry of what comes after; with words it is prefilled. */
  goOn: (words?: Words) => void;
};

type Mode = { is: 'step' | 'snooze' } | { is: 'done'; step: OpenStep } | { is: 'edit'; step: OpenStep };

/** The plan as the line: the next step large, what stands ready and is on the way below it, then the entry. */
export function PlanPart(
  props: PartProps & { undo: UndoState; planRef: Ref<PlanHandle>; onDraft: () => void },
) {
  const { desk, view, around, firstName } = props;
  const { zone } = view.desk;
  const places = placesOf(view.known.steps, zone);
  const on = places[0]?.step ?? null;
  const [mode, setMode] = useState<Mode>({ is: 'step' });
  const [copied, setCopied] = useState(false);
  const { busy, once } = useOnce();
  const whole = useRef<HTMLElement>(null);
  const stage = stageOf(view.known.who, view.desk.stages);
  const assistant = (step: NextStep | null) => desk.acts.assistantOf(step?.cameFrom ?? null);
  const entry = useEntry(around, undefined, asksOf(assistant(null), props.id));
  const readPurpose = useCoachTables();
  const coach = useCoaching({
    entry,
    assistant: assistant(null),
    contact: props.id,
    around,
    readPurpose,
    onSaveAnyway: () => does(() => save(true)),
    onQuiet: toEntry,
  });
  const does = (work: () => Promise<unknown>) => void once(work).catch(desk.failed);
  const back = () => {
    setMode({ is: 'step' });
    desk.changedAbout(props.id);
    toCard();
  };

  useImperativeHandle(props.planRef, () => ({
    done: () => on && setMode({ is: 'done', step: on }),
    snooze: () => setMode({ is: mode.is === 'snooze' ? 'step' : 'snooze' }),
    edit: () => on && setMode({ is: 'edit', step: on }),
    copy: () => on && void copy(on),
    goOn(prefilled) {
      setMode({ is: 'step' });
      if (prefilled) {
        entry.set({ ...entry.state, text: '', parts: { ...prefilled, channel: around.usual } });
        entry.props.onFieldsOpen(true);
      }
      toEntry();
    },
  }));

  function toCard() {
    focusDrawn(() => whole.current?.querySelector<HTMLElement>('.step-card button') ?? whole.current);
  }

  function toEntry() {
    focusDrawn(() => {
      const field = whole.current?.querySelector<HTMLElement>('.entry input');
      field?.scrollIntoView({ block: 'center' });
      return field;
    });
  }

  const copy = (step: OpenStep) => desk.copy(sayStep(step, around)).then(() => setCopied(true), desk.failed);

  async function save(savedAnyway = false) {
    const read = entry.ready();
    if (read === null) return;
    if (!savedAnyway && coach.speaks(read)) return;
    const saved = await assistant(null).scheduleNextStep({
      who: { is: 'contact', id: props.id },
      words: {
        ...wordsOf(read),
        savedAnyway,
        resource: coach.reason?.resource ?? null,
      },
      place: 'behind',
    });
    if (saved.is === 'refused') {
      return entry.refuse(refusedWords(saved, around));
    }
    entry.clear();
    coach.quiet();
    // The line is empty again: the next key is one of the page's.
    toCard();
    desk.say(words.panel.saved(sayDue(saved.step.due, around)), saved.undo, props.id);
  }

  async function snooze(step: OpenStep, due: Due) {
    const snoozed = await assistant(step).snoozeStep({ step: step.id, generation: step.generation, due });
    setMode({ is: 'step' });
    if (snoozed.is === 'refused') return desk.say(words.outcome.changedElsewhere);
    desk.say(words.panel.snoozed(sayDue(due, around)), snoozed.undo, props.id);
  }

  async function serve(step: OpenStep, servesStage: OpenStep['servesStage']) {
    const { id, generation } = step;
    const edited = await assistant(step).editStep({ step: id, generation, changes: { servesStage } });
    if (edited.is === 'refused') return desk.say(words.outcome.changedElsewhere);
    desk.say(servesStage ? words.panel.serves : words.panel.servesNot, edited.undo, props.id);
  }

  async function replied(step: OpenStep) {
    const noted = await assistant(step).theyReplied({ step: step.id, generation: step.generation, at: null });
    if (noted.is === 'replied') desk.say(words.panel.replied, noted.undo, props.id);
  }

  async function act(step: OpenStep, id: string) {
    const ids = places.map((one) => one.step.id);
    const at = ids.indexOf(step.id);
    switch (id) {
      case 'up':
      case 'down':
        return reorder(swapped(ids, at, id === 'up' ? at - 1 : at + 1));
      case 'edit':
        return setMode({ is: 'edit', step });
      case 'done':
        return setMode({ is: 'done', step });
      case 'skip': {
        const skipped = await desk.acts.skipStep({
          step: step.id,
          generation: step.generation,
          from: 'today',
        });
        if (skipped.is === 'skipped') desk.say(words.contactPage.skipped, skipped.undo, props.id);
        else desk.say(words.outcome.changedElsewhere);
      }
    }
  }

  async function reorder(order: StepId[]) {
    const done = await desk.acts.reorderPlan({ contact: props.id, order });
    if (done.is === 'reordered') desk.say(words.contactPage.reordered, done.undo, props.id);
  }

  const menuOf = (step: OpenStep, at: number) => (
    <Menu
      label={words.contactPage.stepActs(sayReason(step.channel, step.purpose || step.value, around.locale))}
      icon={moreIcon}
      from="end"
      acts={[
        ...(at > 0 ? [{ id: 'up', title: words.contactPage.earlier }] : []),
        ...(at < places.length - 1 ? [{ id: 'down', title: words.contactPage.later }] : []),
        ...(at > 0
          ? [
              { id: 'edit', title: words.common.edit },
              { id: 'done', title: words.common.done },
            ]
          : []),
        { id: 'skip', title: words.contactPage.skip },
      ]}
      onAct={(id) => does(() => act(step, id))}
    />
  );

  const entryField = (placeholder: string) => (
    <>
      <StepEntry
        {...entry.props}
        placeholder={placeholder}
        saving={busy}
        onSave={() => does(save)}
        onClose={entry.clear}
      />
      {coach.part}
    </>
  );

  return (
    <section ref={whole} class="plan" tabIndex={-1} aria-label={words.panel.name}>
      <Line label={words.contactPage.plan}>
        {mode.is === 'done' ? (
          <LineStage mark={{ is: 'state', state: standingOf(mode.step, around.now, zone) }}>
            <AfterDone
              step={mode.step}
              stage={stage?.id === mode.step.servesStage ? stage : null}
              around={around}
              assistant={assistant(mode.step)}
              readPurpose={readPurpose}
              undo={props.undo}
              onEnd={back}
              onTrouble={desk.failed}
            />
          </LineStage>
        ) : mode.is === 'edit' ? (
          <LineStage mark={{ is: 'state', state: standingOf(mode.step, around.now, zone) }}>
            <StepPlace state="later" stateWords={words.common.edit}>
              <SetStep
                key={mode.step.id}
                around={around}
                step={mode.step}
                contact={props.id}
                assistant={assistant(mode.step)}
                onSaved={(said, undo) => {
                  setMode({ is: 'step' });
                  desk.say(said, undo);
                }}
                onClose={back}
                onTrouble={desk.failed}
              />
            </StepPlace>
          </LineStage>
        ) : on === null ? (
          <LineStage mark={{ is: 'state', state: 'none' }}>
            <StepPlace state="none" stateWords={words.states.none}>
              {entryField(words.entry.placeholder)}
            </StepPlace>
          </LineStage>
        ) : (
          <LineStage mark={{ is: 'state', state: standingOf(on, around.now, zone) }}>
            <StandingStep
              step={on}
              firstName={firstName}
              around={around}
              asks={asksOf(assistant(on), on.contact)}
              onTrouble={desk.failed}
              snoozing={mode.is === 'snooze'}
              onSnoozing={(open) => setMode({ is: open ? 'snooze' : 'step' })}
              onDone={() => setMode({ is: 'done', step: on })}
              onEdit={() => setMode({ is: 'edit', step: on })}
              onSnooze={(due) => does(() => snooze(on, due))}
              onCopy={() => void copy(on)}
              onDraft={props.onDraft}
              onServes={(to) => does(() => serve(on, to))}
              copied={copied}
              more={menuOf(on, 0)}
            />
            {on.onlyIfNoReply && (
              <div class="plan-more strip">
                <p class="quiet">
                  {words.panel.waits(view.lookedAt === null ? null : lastLookWords(view.lookedAt, around))}
                </p>
                <Button look="link" size="small" onPress={() => does(() => replied(on))}>
                  {words.panel.theyReplied}
                </Button>
              </div>
            )}
          </LineStage>
        )}
        {places.slice(1).map(({ step, place }, at) => (
          <LineRow
            key={step.id}
            mark={{ is: 'state', state: standingOf(step, around.now, zone) }}
            when={sayDue(step.due, around, 'short')}
            text={plannedWords(step, around)}
            note={place === 'ready' ? words.panel.ready : words.panel.onTheWay}
            tone={place === 'ready' ? 'next' : 'far'}
            end={menuOf(step, at + 1)}
          />
        ))}
        {on !== null && mode.is === 'step' && (
          <LineStage mark={{ is: 'plus' }} beside="field">
            {entryField(words.entry.thenPlaceholder)}
          </LineStage>
        )}
      </Line>
    </section>
  );
}

function swapped(ids: readonly StepId[], one: number, other: number): StepId[] {
  const order = [...ids];
  [order[one], order[other]] = [order[other]!, order[one]!];
  return order;
}
