import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ConversationView } from '../../lib/actions/look-at-conversation.ts';
import type { Who } from '../../lib/actions/person.ts';
import { dayOf } from '../../lib/domain/alert-time.ts';
import { emailsOf, nameOf } from '../../lib/domain/contact.ts';
import type { Due } from '../../lib/domain/due.ts';
import type { OpenStep } from '../../lib/domain/next-step.ts';
import { rhythmOf } from '../../lib/domain/rhythm.ts';
import { standingOf } from '../../lib/domain/standing.ts';
import type { Assistant } from '../../lib/messages/contract.ts';
import type { PurposeReading } from '../../lib/phrases/coach/judge-purpose.ts';
import type { Reader } from '../../lib/phrases/line/reader.ts';
import { sayDue, sayReason, sayStep } from '../../lib/phrases/say.ts';
import { StepEntry } from '../entry/step-entry.tsx';
import { useEntry } from '../entry/use-entry.ts';
import { strokeOf } from '../keys.ts';
import { Line, LineRow, LineStage } from '../line/line.tsx';
import { Button } from '../look/button.tsx';
import { Notice } from '../look/notice.tsx';
import { AfterDone } from '../outcome/after-done.tsx';
import { PanelFrame, PanelPart, PanelStage } from '../step/panel-frame.tsx';
import { stepAct } from '../step/step-act.ts';
import { StepPlace } from '../step/step-card.tsx';
import { Toast } from '../toast/toast.tsx';
import { useUndo } from '../toast/use-undo.ts';
import { words } from '../words.ts';
import { aroundOf } from './around.ts';
import { CoachPart } from './coach-part.tsx';
import { PersonPicker } from './person-picker.tsx';
import { StandingStep } from './standing-step.tsx';
import { troubleWords } from './trouble-words.ts';

export type PanelProps = {
  view: ConversationView;
  assistant: Assistant;
  locale: string;
  reader: Reader;
  place: 'floating' | 'filling';
  top?: number;
  /** Typed here before and not saved. */
  draft: string;
  onClose: () => void;
  /** Something was changed: the view is to be read again. */
  onChanged: () => void;
  copy: (text: string) => Promise<void>;
  /** Whether a purpose gives the other side a reason. */
  readPurpose: (text: string) => PurposeReading;
};

type Mode = 'step' | 'edit' | 'snooze' | 'done' | 'person' | 'keys';

/** The panel of one conversation: who it is, what the next step is, one line to type a new one. */
export function Panel(props: PanelProps) {
  const { view, assistant, locale } = props;
  const around = aroundOf(view, locale, props.reader);
  const undo = useUndo();
  const [mode, setMode] = useState<Mode>('step');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const [saving, setSaving] = useState(false);
  const [finishing, setFinishing] = useState<OpenStep | null>(null);
  const whole = useRef<HTMLDivElement>(null);
  const keep = useKeepDraft(assistant);
  const entry = useEntry(around, keep);
  const on = view.plan[0] ?? null;
  const name = view.person?.known
    ? nameOf(view.person.known)
    : view.person?.words.name || view.person?.words.email || '';
  const firstName = name.split(/\s+/)[0] ?? name;
  const rhythm = rhythmOf(view.settings, [], []);

  useEffect(() => {
    if (props.draft !== '') entry.props.onText(props.draft);
    focusOn(whole.current, on === null ? 'input' : '.step-card button');
  }, []);

  const tried = async (work: () => Promise<void>) => {
    setSaving(true);
    setTrouble(null);
    await work().catch((reason) => setTrouble(troubleWords(reason)));
    setSaving(false);
  };
  const failed = (reason: unknown) => setTrouble(troubleWords(reason));
  const undoing = (id: Parameters<Assistant['undoAct']>[0]['undo']) => async () => {
    await assistant.undoAct({ undo: id }).then(() => undo.say(words.panel.undone), failed);
    props.onChanged();
  };
  const who = (): Who | null => {
    const person = view.person;
    if (person === null) return null;
    return person.contact ? { is: 'contact', id: person.contact } : { is: 'person', words: person.words };
  };

  const save = (place: 'behind' | 'replace', savedAnyway = false) =>
    tried(async () => {
      const read = entry.ready();
      const person = who();
      if (person === null) return setMode('person');
      if (read === null || read.due === null) return;
      const step = {
        due: read.due,
        channel: read.channel,
        purpose: read.purpose,
        value: read.value,
        onlyIfNoReply: read.waits,
      };
      const saved = await assistant.scheduleNextStep({ who: person, words: { ...step, savedAnyway }, place });
      if (saved.is === 'refused')
        return entry.refuse(saved.why === 'past' ? words.entry.past : words.entry.needsReason);
      undo.say(words.panel.saved(sayDue(saved.step.due, around)), undoing(saved.undo));
      entry.clear();
      props.onChanged();
      focusOn(whole.current, '.panel-body');
    });

  const saveEdit = (step: OpenStep) =>
    tried(async () => {
      const read = entry.ready();
      if (read === null || read.due === null) return;
      const changes = {
        due: read.due,
        channel: read.channel,
        purpose: read.purpose,
        value: read.value,
        onlyIfNoReply: read.waits,
      };
      const edited = await assistant.editStep({ step: step.id, generation: step.generation, changes });
      if (edited.is === 'refused') return entry.refuse(words.outcome.changedElsewhere);
      undo.say(words.panel.saved(sayDue(edited.step.due, around)), undoing(edited.undo));
      entry.clear();
      setMode('step');
      props.onChanged();
    });

  const snooze = (step: OpenStep, due: Due) =>
    tried(async () => {
      const snoozed = await assistant.snoozeStep({ step: step.id, generation: step.generation, due });
      setMode('step');
      if (snoozed.is === 'refused') undo.say(words.outcome.changedElsewhere);
      else undo.say(words.panel.snoozed(sayDue(due, around)), undoing(snoozed.undo));
      props.onChanged();
    });

  const replied = (step: OpenStep) =>
    tried(async () => {
      const done = await assistant.theyReplied({ step: step.id, generation: step.generation, at: null });
      if (done.is === 'replied') undo.say(words.panel.replied, undoing(done.undo));
      props.onChanged();
    });

  const spoke = () =>
    tried(async () => {
      const person = who();
      if (person === null) return setMode('person');
      const noted = await assistant.recordTouch({
        who: person,
        channel: 'call',
        direction: 'both',
        outcome: 'kept going',
        note: '',
        about: '',
        resource: null,
        at: null,
      });
      if (noted.is === 'recorded') undo.say(words.panel.spokeNoted, undoing(noted.undo));
      props.onChanged();
    });

  const pick = (chosen: Who) =>
    tried(async () => {
      const done = await assistant.choosePerson({ who: chosen });
      if (done.is === 'chosen') undo.say(words.panel.personChanged, undoing(done.undo));
      setMode('step');
      props.onChanged();
    });

  const join = (other: NonNullable<ConversationView['perhaps']>) =>
    tried(async () => {
      const person = who();
      if (person === null) return;
      const joined = await assistant.joinContacts({
        into: { is: 'contact', id: other.contact },
        other: person,
      });
      if (joined.is === 'joined') undo.say(words.panel.joined, undoing(joined.undo));
      props.onChanged();
    });

  const correct = (typed: { name: string; email: string; company: string; title: string }) =>
    tried(async () => {
      const id = view.person?.contact;
      if (!id) return;
      const done = await assistant.correctPerson({ contact: id, changes: typed });
      if (done.is === 'corrected') undo.say(words.panel.corrected, undoing(done.undo));
      setMode('step');
      props.onChanged();
    });

  const part = () =>
    tried(async () => {
      const id = view.person?.contact;
      if (!id) return;
      const done = await assistant.partContacts({ contact: id });
      if (done.is === 'parted') undo.say(words.panel.parted, undoing(done.undo));
      setMode('step');
      props.onChanged();
    });

  const edit = (step: OpenStep) => {
    entry.set({
      text: '',
      chosen: 0,
      parts: {
        day: step.due.is === 'day' ? step.due.day : step.due.at.slice(0, 10),
        time: step.due.is === 'time' ? step.due.at.slice(11) : '',
        channel: step.channel,
        purpose: step.purpose,
        value: step.value,
      },
      waits: step.onlyIfNoReply,
    });
    entry.props.onFieldsOpen(true);
    setMode('edit');
  };
  const copy = (step: OpenStep) => props.copy(sayStep(step, around)).then(() => setCopied(true), failed);
  const done = (step: OpenStep) => {
    setFinishing(step);
    setMode('done');
  };

  function onKeyDown(event: KeyboardEvent) {
    const act = stepAct(strokeOf(event), view.settings.singleKeys);
    if (act === null || event.defaultPrevented) return;
    event.preventDefault();
    if (act === 'close') return mode === 'step' ? props.onClose() : setMode('step');
    if (act === 'keys') return setMode(mode === 'keys' ? 'step' : 'keys');
    if (act === 'undo') return void undo.undo();
    if (on === null || mode !== 'step') return;
    if (act === 'done') return done(on);
    if (act === 'snooze') return setMode('snooze');
    if (act === 'edit') return edit(on);
    if (act === 'copy') return void copy(on);
  }

  const last = view.lastTouch;
  const body =
    mode === 'person' ? (
      <PanelPart>
        <PersonPicker
          people={view.people.filter((one) => one.contact === null || one.contact !== view.person?.contact)}
          start={{
            name: view.person?.words.name ?? '',
            email: view.person?.words.email ?? '',
            company: view.person?.words.company ?? '',
            title: view.person?.words.title ?? '',
          }}
          search={(text) => assistant.searchPeople({ text })}
          onPick={(chosen) => void pick(chosen)}
          onCorrect={view.person?.contact ? (typed) => void correct(typed) : undefined}
          onPart={view.joined ? () => void part() : undefined}
          onCancel={() => setMode('step')}
        />
      </PanelPart>
    ) : mode === 'done' && finishing ? (
      <PanelPart>
        <AfterDone
          step={finishing}
          stage={finishing.servesStage === view.stage?.id ? view.stage : null}
          around={around}
          assistant={assistant}
          undo={undo}
          onEnd={() => {
            setMode('step');
            props.onChanged();
          }}
          onTrouble={failed}
        />
      </PanelPart>
    ) : (
      <>
        <PanelPart>
          {view.perhaps && (
            <Notice
              kind="advice"
              fact={words.panel.isSame(view.perhaps.name)}
              acts={
                <Button size="small" onPress={() => view.perhaps && void join(view.perhaps)}>
                  {words.panel.join}
                </Button>
              }
            >
              {[view.perhaps.company, ...view.perhaps.emails].filter(Boolean).join(' · ')}
            </Notice>
          )}
          {view.person === null && (
            <Notice kind="attention" fact={words.panel.nobody}>
              {words.panel.notSure}
            </Notice>
          )}
          <Line label={words.panel.name}>
            {(last !== null || view.person !== null) && (
              <LineRow
                mark={{ is: 'state', state: 'done', quiet: true }}
                when={last === null ? '' : sayDay(last.at, around)}
                text={last === null ? '' : touchWords(last.direction, view.unanswered)}
                end={
                  <Button look="link" size="small" onPress={() => void spoke()}>
                    {words.panel.spoke}
                  </Button>
                }
              />
            )}
            <LineStage mark={{ is: 'state', state: on === null ? 'none' : standingMark(on, around) }}>
              {on === null ? (
                <StepPlace state="none" stateWords={words.states.none}>
                  <StepEntry
                    {...entry.props}
                    saving={saving}
                    onSave={() => void save('behind')}
                    onClose={props.onClose}
                  />
                </StepPlace>
              ) : mode === 'edit' ? (
                <StepPlace state={standingMark(on, around)} stateWords={words.common.edit}>
                  <StepEntry
                    {...entry.props}
                    saving={saving}
                    onSave={() => void saveEdit(on)}
                    onClose={() => {
                      entry.clear();
                      setMode('step');
                    }}
                  />
                </StepPlace>
              ) : (
                <StandingStep
                  step={on}
                  firstName={firstName}
                  around={around}
                  rhythm={rhythm}
                  snoozing={mode === 'snooze'}
                  onSnoozing={(open) => setMode(open ? 'snooze' : 'step')}
                  onDone={() => done(on)}
                  onEdit={() => edit(on)}
                  onSnooze={(due) => void snooze(on, due)}
                  onCopy={() => void copy(on)}
                  copied={copied}
                />
              )}
              {on?.onlyIfNoReply && mode === 'step' && (
                <Button look="link" size="small" onPress={() => void replied(on)}>
                  {words.panel.theyReplied}
                </Button>
              )}
            </LineStage>
            {view.plan.slice(1, 4).map((step, index) => (
              <LineRow
                key={step.id}
                mark={{ is: 'state', state: 'later' }}
                when={sayDue(step.due, around, 'short')}
                text={sayReason(step.channel, step.purpose || step.value, locale)}
                note={index === 0 ? words.panel.ready : words.panel.onTheWay}
                tone={index === 0 ? 'next' : 'far'}
              />
            ))}
            {on !== null && mode === 'step' && (
              <LineStage mark={{ is: 'plus' }}>
                <StepEntry
                  {...entry.props}
                  placeholder={words.entry.thenPlaceholder}
                  saving={saving}
                  onSave={() => void save('behind')}
                  saveWords={words.entry.saveBehind}
                  otherSave={{
                    words: words.entry.replace(sayDue(on.due, around, 'short').split(',')[0] ?? ''),
                    onPress: () => void save('replace'),
                  }}
                  onClose={props.onClose}
                />
              </LineStage>
            )}
          </Line>
        </PanelPart>
        <CoachPart
          purpose={entry.read.purpose}
          contact={view.person?.contact ?? null}
          firstName={firstName}
          typing={entry.props.text !== ''}
          readPurpose={props.readPurpose}
          betterReasons={assistant.betterReasons}
          onTake={(reason) =>
            entry.set({
              ...entry.state,
              parts: {
                ...entry.state.parts,
                purpose: reason.purpose,
                value: reason.value || entry.read.value,
              },
            })
          }
          onSaveAnyway={() => void save('behind', true)}
        />
        {view.person?.contact && (
          <PanelStage
            stage={view.stage ? words.panel.stage(view.stage.name) : words.panel.noStage}
            onContactPage={() =>
              void assistant.openDashboard({ contact: view.person?.contact ?? null }).catch(failed)
            }
          />
        )}
      </>
    );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the single keys of the panel meet here
    <div ref={whole} data-panel class="panel-place" onKeyDown={onKeyDown}>
      <PanelFrame
        name={name || null}
        position={[view.person?.words.title, view.person?.words.company].filter(Boolean).join(' · ') || null}
        reach={
          view.person?.words.email ?? (view.person?.known ? (emailsOf(view.person.known)[0] ?? null) : null)
        }
        onChangePerson={() => setMode(mode === 'person' ? 'step' : 'person')}
        changingPerson={mode === 'person'}
        onClose={props.onClose}
        place={props.place}
        {...(props.top !== undefined && { top: props.top })}
        keys={keyHints(on !== null)}
        keysOff={!view.settings.singleKeys}
        onAllKeys={() => setMode(mode === 'keys' ? 'step' : 'keys')}
        toast={
          undo.done && (
            <Toast
              text={undo.done.text}
              onHold={undo.hold}
              {...(undo.done.undo && { onUndo: () => void undo.undo() })}
            />
          )
        }
      >
        {trouble && (
          <PanelPart>
            <Notice kind="error" fact={trouble} />
          </PanelPart>
        )}
        {mode === 'keys' && (
          <KeyList
            onHide={
              props.place === 'floating' ? () => void assistant.hideTab({}).then(props.onClose, failed) : null
            }
          />
        )}
        {body}
      </PanelFrame>
    </div>
  );
}

function KeyList({ onHide }: { onHide: (() => void) | null }) {
  const list = words.panel.keyList;
  const rows = [
    ['D', list.done],
    ['S', list.snooze],
    ['E', list.edit],
    ['C', list.copy],
    ['Z', list.undo],
    ['Enter', list.save],
    ['Esc', list.close],
  ] as const;
  return (
    <div class="panel-part">
      <dl class="key-list" aria-label={words.common.allKeys}>
        {rows.map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      {onHide && (
        <Button look="link" size="small" onPress={onHide}>
          {words.panel.hideTab}
        </Button>
      )}
    </div>
  );
}

function keyHints(hasStep: boolean) {
  if (!hasStep) {
    return [
      { keys: ['Enter'], does: words.common.save },
      { keys: ['Esc'], does: words.common.close },
    ];
  }
  return [
    { keys: ['D'], does: words.common.done },
    { keys: ['S'], does: words.common.snooze },
    { keys: ['E'], does: words.common.edit },
  ];
}

/** Keeps what is typed and not saved, half a second after the last letter. */
function useKeepDraft(assistant: Assistant): (text: string) => void {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  return useCallback(
    (text: string) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void assistant.keepDraft({ text }).catch(() => {}), 500);
    },
    [assistant],
  );
}

/** After the next drawing: what was just put there can have the focus. */
function focusOn(root: HTMLElement | null, selector: string): void {
  requestAnimationFrame(() => root?.querySelector<HTMLElement>(selector)?.focus());
}

function standingMark(step: OpenStep, around: { now: number; zone: string }) {
  return standingOf(step, around.now, around.zone);
}

function sayDay(at: number, around: ReturnType<typeof aroundOf>): string {
  const day = dayOf(at, around.zone);
  return capitalised(sayDue({ is: 'day', day }, around, 'relative'));
}

function touchWords(direction: 'in' | 'out' | 'both', unanswered: number): string {
  const said = words.panel.lastTouch[direction];
  return direction === 'out' && unanswered > 0 ? `${said}, ${words.panel.noReplyYet}` : said;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
