import type { Ref } from 'preact';
import { useImperativeHandle, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ContactView } from '../../lib/actions/look-at-contact.ts';
import type { DashboardDesk } from '../../lib/desks/dashboard-desk.ts';
import { dayOf } from '../../lib/domain/alert-time.ts';
import { nameOf } from '../../lib/domain/contact.ts';
import { shortDay } from '../../lib/domain/day-words.ts';
import { stageOf } from '../../lib/domain/desk.ts';
import type { Due } from '../../lib/domain/due.ts';
import { missingOf } from '../../lib/domain/gap.ts';
import { reasonInWords } from '../../lib/domain/in-words.ts';
import { matchesFor } from '../../lib/domain/matching.ts';
import { needsInTurn } from '../../lib/domain/need-order.ts';
import { type OpenStep, planOf } from '../../lib/domain/next-step.ts';
import { reasonsFor } from '../../lib/domain/reasons.ts';
import { standingOf } from '../../lib/domain/standing.ts';
import { newestFirst } from '../../lib/domain/touch.ts';
import type { Assistant } from '../../lib/messages/contract.ts';
import { sayDue, sayReason, sayStep } from '../../lib/phrases/say.ts';
import { capitalised } from '../capitalised.ts';
import { aroundFor } from '../dashboard/around.ts';
import { asksOf } from '../entry/asks-of.ts';
import { plannedWords } from '../entry/read-entry.ts';
import { Line, LineRow } from '../line/line.tsx';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/fields.tsx';
import { SectionHead } from '../look/section-head.tsx';
import { useOnce } from '../look/use-once.ts';
import { AfterDone } from '../outcome/after-done.tsx';
import { Snoozing } from '../snooze/snoozing.tsx';
import { clockThere } from '../step/clock-there.ts';
import { useCoachTables } from '../step/use-coach-tables.ts';
import type { UndoState } from '../toast/use-undo.ts';
import { words } from '../words.ts';

/** What the keys of the focus view ask of the step that is on. */
export type StageHandle = {
  open: () => void;
  done: () => void;
  snooze: () => void;
  note: () => void;
  copy: () => void;
};

export type FocusStageProps = {
  desk: DashboardDesk;
  view: ContactView;
  step: OpenStep;
  undo: UndoState;
  stageRef: Ref<StageHandle>;
  /** The step is settled; the word stands in the queue. */
  onEnd: (ended: string) => void;
  onSkip: () => void;
};

/** How many touches and steps are shown around the one that is on. */
const around = 3;

/** One step, large: what to do, what to say first, a note while talking; then how it went and what is next. */
export function FocusStage(props: FocusStageProps) {
  const { desk, view, step } = props;
  const { who } = view.known;
  const [mode, setMode] = useState<'step' | 'snooze' | 'done'>('step');
  const [note, setNote] = useState('');
  const whole = useRef<HTMLDivElement>(null);
  const readPurpose = useCoachTables();
  const { once } = useOnce();
  const ended = useRef<string | null>(null);
  const against = aroundFor(desk, view.desk, who);
  const stage = stageOf(who, view.desk.stages);
  const assistant = desk.acts.assistantOf(step.cameFrom);
  const firstName = nameOf(who).split(/\s+/)[0]!;
  const again = desk.reader.comesBack(step.repeats);
  const first = reasonsFor(view.known, view.desk)[0];
  const needs = needsInTurn(view.known.needs);
  const missing = missingOf(view.known.ratings);
  const planned = view.desk.resources.find((one) => one.id === step.resource);
  const gift = planned ?? matchesFor(view.known, view.desk)[0]?.resource;

  useLayoutEffect(() => whole.current?.querySelector<HTMLElement>('h1')?.focus(), []);
  const open = () => void desk.open(step.cameFrom, step.contact).catch(desk.failed);
  const copy = () =>
    void desk.copy(sayStep(step, against)).then(() => desk.say(words.step.copied), desk.failed);
  useImperativeHandle(props.stageRef, () => ({
    open,
    copy,
    done: () => setMode('done'),
    snooze: () => setMode('snooze'),
    note: () => whole.current?.querySelector<HTMLElement>('.focus-note input')?.focus(),
  }));

  // The note goes with the touch, and the outcome into the queue.
  const noting: Assistant = Object.assign(Object.create(assistant), {
    async finishStep(asked: Parameters<Assistant['finishStep']>[0]) {
      const said = [note.trim(), asked.note].filter(Boolean).join('\n');
      const done = await assistant.finishStep({ ...asked, note: said });
      if (done.is === 'finished') ended.current = asked.outcome;
      return done;
    },
  });

  async function snooze(due: Due) {
    const snoozed = await assistant.snoozeStep({ step: step.id, generation: step.generation, due });
    if (snoozed.is === 'refused') {
      setMode('step');
      return desk.say(words.outcome.changedElsewhere);
    }
    props.onEnd(words.focus.snoozed);
    desk.say(words.panel.snoozed(sayDue(due, against)), snoozed.undo, step.contact);
  }

  /** What the step shares goes on record with Done. */
  async function share(resource: OpenStep['resource']) {
    const { id, generation } = step;
    const edited = await assistant.editStep({ step: id, generation, changes: { resource } });
    if (edited.is === 'refused') return desk.say(words.outcome.changedElsewhere);
    desk.say(resource ? words.focus.willShare : words.focus.willNotShare, edited.undo, step.contact);
  }

  return (
    <div class="focus-step" ref={whole}>
      <div class="focus-main">
        <p class="focus-who">
          <a href={`#/contact/${who.id}`} class="book-link">
            <bdi>{nameOf(who)}</bdi>
          </a>
          {[
            [who.title, who.company].filter(Boolean).join(', '),
            who.zone && clockThere(view.desk.now, who.zone),
          ]
            .filter(Boolean)
            .map((part) => ` · ${part}`)}
        </p>
        <h1 class="focus-sentence" tabIndex={-1}>
          <bdi>{sayReason(step.channel, step.purpose || step.value, desk.locale)}</bdi>
        </h1>
        {again && <p class="focus-value quiet">{words.step.comesBack(again)}</p>}
        {step.purpose !== '' && step.value !== '' && (
          <p class="focus-value">
            <span class="quiet">{words.step.valueFor(firstName)}</span> <bdi>{step.value}</bdi>
          </p>
        )}
        {mode === 'done' ? (
          <div class="focus-form">
            <AfterDone
              step={step}
              stage={stage?.id === step.servesStage ? stage : null}
              around={against}
              assistant={noting}
              readPurpose={readPurpose}
              undo={props.undo}
              onEnd={() => {
                if (ended.current === null) setMode('step');
                else props.onEnd(ended.current);
                desk.changedAbout(step.contact);
              }}
              onTrouble={desk.failed}
            />
          </div>
        ) : (
          <>
            <div class="strip focus-acts">
              <Button look="primary" size="large" shortcut="O" onPress={open}>
                {step.cameFrom === null ? words.focus.openContact : words.focus.open}
              </Button>
              <Button size="large" shortcut="D" onPress={() => setMode('done')}>
                {words.common.done}
              </Button>
              <Button
                size="large"
                shortcut="S"
                expanded={mode === 'snooze'}
                onPress={() => setMode(mode === 'snooze' ? 'step' : 'snooze')}
              >
                {words.common.snooze}
              </Button>
              <Button size="large" look="quiet" shortcut="J" onPress={props.onSkip}>
                {words.focus.skip}
              </Button>
            </div>
            {mode === 'snooze' && (
              <Snoozing
                around={against}
                asks={asksOf(assistant, step.contact)}
                channel={step.channel}
                onTrouble={desk.failed}
                onSnooze={(due) => void once(() => snooze(due)).catch(desk.failed)}
                onSnoozing={() => setMode('step')}
              />
            )}
          </>
        )}
        <div class="focus-part">
          {first && (
            <>
              <SectionHead title={words.focus.sayFirst} />
              <p class="focus-first">
                <bdi>{capitalised(first.purpose)}</bdi>
              </p>
              <p class="quiet">{reasonInWords(first.because)}</p>
            </>
          )}
          <div class="focus-note">
            <TextField
              label={words.focus.note}
              labelUnseen
              placeholder={words.focus.note}
              text={note}
              onText={setNote}
              onKeyDown={(event) => {
                if (event.key !== 'Escape' && event.key !== 'Enter') return;
                event.preventDefault();
                event.stopPropagation();
                whole.current?.querySelector<HTMLElement>('h1')?.focus();
              }}
            />
          </div>
        </div>
        <div class="focus-part">
          <FocusLine {...props} />
        </div>
      </div>
      <aside class="focus-side">
        {needs.length > 0 && (
          <section class="side-part">
            <SectionHead title={words.focus.matters(firstName)} />
            <ol class="needs">
              {needs.map(({ need, turn }, at) => (
                <li key={need.id} class={`need ${turn}`}>
                  <span class="need-turn">{at + 1}</span>
                  <bdi>{need.text}</bdi>
                  <span class="quiet">{words.contactPage.turns[turn]}</span>
                </li>
              ))}
            </ol>
          </section>
        )}
        {missing && (
          <section class="side-part">
            <SectionHead title={words.contactPage.missing} />
            <p>{words.focus.missing(missing.score, missing.missing)}</p>
          </section>
        )}
        {gift && (
          <section class="side-part">
            <SectionHead title={words.focus.toShare} />
            <p>
              <bdi>{words.outcome.quoted(gift.title)}</bdi>,{' '}
              {planned ? words.focus.sharedWithStep : words.contactPage.notSharedYet}
            </p>
            <Button
              size="small"
              look="quiet"
              onPress={() => void once(() => share(planned ? null : gift.id)).catch(desk.failed)}
            >
              {planned ? words.focus.shareLater : words.focus.shareNow}
            </Button>
          </section>
        )}
      </aside>
    </div>
  );
}

/** What was, the step that is on, and what comes after. */
function FocusLine({ desk, view, step }: FocusStageProps) {
  const against = aroundFor(desk, view.desk, view.known.who);
  const past = newestFirst(view.known.touches).slice(0, around).toReversed();
  const after = planOf(view.known.steps, view.desk.zone).filter((one) => one.id !== step.id);
  return (
    <Line label={words.contactPage.plan}>
      {past.map((touch) => (
        <LineRow
          key={touch.id}
          mark={{ is: 'state', state: 'done', quiet: true }}
          when={shortDay(dayOf(touch.at, view.desk.zone))}
          text={`${words.channels[touch.channel]}: ${touch.about || touch.note || (touch.outcome ?? '')}`}
          tone="next"
        />
      ))}
      <LineRow
        mark={{ is: 'state', state: standingOf(step, against.now, against.zone) }}
        when={capitalised(sayDue(step.due, against, 'relative'))}
        text={sayReason(step.channel, step.purpose || step.value, desk.locale)}
        tone="now"
      />
      {after.slice(0, around).map((one) => (
        <LineRow
          key={one.id}
          mark={{ is: 'state', state: standingOf(one, against.now, against.zone) }}
          when={sayDue(one.due, against, 'short')}
          text={plannedWords(one, against)}
          tone="next"
        />
      ))}
    </Line>
  );
}
