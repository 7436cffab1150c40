import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ConversationView } from '../../lib/actions/look-at-conversation.ts';
import { emailsOf, nameOf } from '../../lib/domain/contact.ts';
import type { Drafts } from '../../lib/domain/draft/drafts-for.ts';
import { DraftForm } from '../draft/draft-form.tsx';
import { isField, type KeyStroke, singleKey, strokeOf } from '../keys.ts';
import { Button } from '../look/button.tsx';
import { focusDrawn } from '../look/focus.ts';
import { Notice } from '../look/notice.tsx';
import { AfterDone } from '../outcome/after-done.tsx';
import type { DoneAsks } from '../outcome/outcome-act.ts';
import { clockThere } from '../step/clock-there.ts';
import { CounselPart } from '../step/counsel-part.tsx';
import { PanelFrame, PanelPart, PanelStage } from '../step/panel-frame.tsx';
import { stepAct } from '../step/step-act.ts';
import { Toast } from '../toast/toast.tsx';
import { words } from '../words.ts';
import { KeyList, panelKeys } from './key-list.tsx';
import type { PanelProps } from './panel-props.ts';
import { PersonPicker } from './person-picker.tsx';
import { SameNotice } from './same-notice.tsx';
import { SpokePart } from './spoke-part.tsx';
import { StepLine } from './step-line.tsx';
import { type PanelState, usePanel } from './use-panel.ts';

/** The panel of one conversation: who it is, what the next step is, one line to type a new one. */
export function Panel(props: PanelProps) {
  const { view } = props;
  const panel = usePanel(props);
  const { mode, setMode, undo, entry } = panel;
  const whole = useRef<HTMLDivElement>(null);
  const [inField, setInField] = useState(false);
  const [asks, setAsks] = useState<DoneAsks>('outcome');
  const [isOrphan, setOrphan] = useState(false);
  const trouble = isOrphan ? words.panel.gone : (panel.trouble ?? props.trouble ?? null);
  const isGone = trouble === words.panel.gone;
  const on = view.plan[0] ?? null;
  const name = nameIn(view);
  const takesFocus = () => props.takesFocus?.() !== false;

  // Where to go on by keyboard: the line where there is no step, Done where one stands. Before the next key.
  useLayoutEffect(() => {
    if ((mode !== 'step' && mode !== 'edit') || panel.coach.isSpeaking) return;
    if (!takesFocus()) return;
    const start =
      mode === 'edit' || on === null || entry.props.text !== '' ? '.entry input' : '.step-card button';
    whole.current?.querySelector<HTMLElement>(start)?.focus();
  }, [mode, on?.id, on?.generation, panel.coach.isSpeaking]);
  // What was typed before the panel was there goes on where it is read.
  useLayoutEffect(() => {
    const ahead = props.typedAhead?.() ?? '';
    if (props.draft + ahead !== '') entry.props.onText(props.draft + ahead);
    if (ahead !== '' && takesFocus()) whole.current?.querySelector<HTMLElement>('.entry input')?.focus();
  }, []);

  // Nothing keeps what is typed into an orphan: its fields, whichever are shown, are there to be copied from.
  useLayoutEffect(() => {
    if (!isGone) return;
    for (const field of whole.current?.querySelectorAll<HTMLInputElement>('input,textarea') ?? []) {
      field.readOnly = true;
    }
  });
  function onFirstKey(event: Event) {
    if (isGone || props.isAlive?.() !== false) return;
    event.preventDefault();
    event.stopPropagation();
    setOrphan(true);
  }

  /** The coach's counsel shows digits: each brings its proposal into the line, and the next Enter saves it. */
  function takesCounsel(stroke: KeyStroke): boolean {
    const at = Number(view.settings.singleKeys ? singleKey(stroke) : null) - 1;
    if (mode !== 'step' || panel.coach.isSpeaking || !panel.counsel.said?.proposals[at]) return false;
    panel.counsel.take(panel.counsel.said.proposals[at]);
    focusDrawn(() => whole.current?.querySelector<HTMLElement>('.entry input'));
    return true;
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented) return;
    const stroke = strokeOf(event);
    if (takesCounsel(stroke)) return event.preventDefault();
    const act = stepAct(stroke, view.settings.singleKeys);
    if (act === null) return;
    event.preventDefault();
    if (act === 'close') return mode === 'step' ? props.onClose() : setMode('step');
    if (act === 'keys') return setMode(mode === 'keys' ? 'step' : 'keys');
    if (act === 'undo') return void undo.undo();
    if (act === 'because' && on === null && view.person !== null) return setMode('because');
    if (act === 'spoke') return panel.spoke();
    if (act === 'rate') return whole.current?.querySelector<HTMLElement>('.rate button')?.focus();
    if (on === null || mode !== 'step') return;
    if (act === 'snooze') return setMode('snooze');
    if (act !== 'open' && act !== 'because') panel[act](on);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the single keys of the panel meet here
    <div
      ref={whole}
      data-panel
      tabIndex={-1}
      class="panel-place"
      onKeyDown={onKeyDown}
      onFocusIn={(event) => setInField(isField(event.target))}
      onKeyDownCapture={onFirstKey}
      onBeforeInputCapture={onFirstKey}
    >
      <PanelFrame
        name={name || null}
        position={[view.person?.words.title, view.person?.words.company].filter(Boolean).join(' · ') || null}
        reach={reachOf(view)}
        onChangePerson={() => setMode(mode === 'person' ? 'step' : 'person')}
        changingPerson={mode === 'person'}
        onClose={props.onClose}
        place={props.place}
        keys={panelKeys({ mode, hasStep: on !== null, coached: panel.coach.isSpeaking, inField, asks })}
        keysOff={!view.settings.singleKeys}
        onAllKeys={() => setMode(mode === 'keys' ? 'step' : 'keys')}
        toast={
          undo.done && (
            <Toast text={undo.done.text} onHold={undo.hold} {...(undo.done.undo && { onUndo: undo.undo })} />
          )
        }
      >
        {trouble && (
          <PanelPart>
            <Notice kind="error" fact={trouble} />
          </PanelPart>
        )}
        {mode === 'keys' && <KeyList onHide={props.place === 'floating' ? panel.hideTab : null} />}
        <PanelMiddle {...props} panel={panel} name={name} onAsks={setAsks} />
      </PanelFrame>
    </div>
  );
}

function PanelMiddle(
  props: PanelProps & { panel: PanelState; name: string; onAsks: (asks: DoneAsks) => void },
) {
  const { view, panel, assistant } = props;
  if (panel.mode === 'person') {
    const said = view.person?.words;
    return (
      <PanelPart>
        <PersonPicker
          people={view.people.filter((one) => one.contact === null || one.contact !== view.person?.contact)}
          start={{
            name: said?.name ?? '',
            email: said?.email ?? '',
            company: said?.company ?? '',
            title: said?.title ?? '',
          }}
          search={(text) => assistant.searchPeople({ text })}
          onPick={panel.pick}
          onCorrect={view.person?.contact ? panel.correct : undefined}
          onPart={view.joined ? panel.part : undefined}
          onCancel={() => panel.setMode('step')}
        />
      </PanelPart>
    );
  }
  if (panel.mode === 'done' && panel.finishing) {
    return (
      <PanelPart>
        <AfterDone
          step={panel.finishing}
          stage={panel.finishing.servesStage === view.stage?.id ? view.stage : null}
          around={panel.around}
          assistant={assistant}
          readPurpose={props.readPurpose}
          undo={panel.undo}
          onAsks={props.onAsks}
          onEnd={panel.doneEnded}
          onTrouble={panel.failed}
        />
      </PanelPart>
    );
  }
  const firstName = props.name.split(/\s+/)[0] ?? props.name;
  if (panel.mode === 'draft' && panel.drafts) {
    return (
      <PanelPart>
        <Draft {...props} drafts={panel.drafts} firstName={firstName} />
      </PanelPart>
    );
  }
  if (panel.mode === 'spoke') {
    return (
      <PanelPart>
        <SpokePart brings={panel.brings} onSave={panel.noteSpoken} onCancel={() => panel.setMode('step')} />
      </PanelPart>
    );
  }
  return (
    <>
      <PanelPart>
        {view.perhaps && <SameNotice perhaps={view.perhaps} onJoin={panel.join} onDeny={panel.deny} />}
        {view.person === null && (
          <Notice kind="attention" fact={words.panel.nobody}>
            {words.panel.notSure}
          </Notice>
        )}
        {view.missing.some((word) => word.includes('beta')) && <p class="quiet">{words.panel.beta}</p>}
        <StepLine view={view} panel={panel} firstName={firstName} onClose={props.onClose} />
      </PanelPart>
      {panel.coach.part}
      {!panel.coach.isSpeaking && panel.mode === 'step' && (
        <CounselPart counsel={panel.counsel} around={panel.around} firstName={firstName} />
      )}
      {panel.rating && !panel.coach.isSpeaking && panel.mode === 'step' && (
        <PanelPart>{panel.rating}</PanelPart>
      )}
      {view.person?.contact && (
        <PanelStage
          stage={view.stage ? words.panel.stage(view.stage.name) : words.panel.noStage}
          onContactPage={panel.openContact}
        />
      )}
    </>
  );
}

/** The draft for the step that is on: Enter puts it into the open reply, unless a gap wants to be filled first. */
function Draft(props: PanelProps & { panel: PanelState; drafts: Drafts; firstName: string }) {
  const { panel } = props;
  const whole = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const act = whole.current?.querySelector<HTMLElement>('.draft .strip button:enabled');
    (act ?? whole.current?.querySelector('textarea'))?.focus();
  }, []);
  return (
    <div ref={whole}>
      <DraftForm {...props} lines={9} onTrouble={panel.failed} />
      <Button look="link" size="small" onPress={() => panel.setMode('step')}>
        {words.common.back}
      </Button>
    </div>
  );
}

function nameIn({ person }: ConversationView): string {
  return person?.known ? nameOf(person.known) : person?.words.name || person?.words.email || '';
}

/** "ines@northquay.example · 8:52 in Lisbon" */
function reachOf({ person, now }: ConversationView): string | null {
  const known = person?.known;
  const address = person?.words.email ?? (known && emailsOf(known)[0]);
  return (
    [address, known?.zone && clockThere(now, known.zone).replaceAll(' ', '\u00a0')]
      .filter(Boolean)
      .join(' · ') || null
  );
}
