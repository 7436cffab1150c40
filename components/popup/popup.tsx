import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Moment } from '../../lib/actions/in-the-moment.ts';
import type { StepLine } from '../../lib/actions/list-due.ts';
import type { PopupDesk } from '../../lib/desks/popup-desk.ts';
import { type Contact, nameOf } from '../../lib/domain/contact.ts';
import type { Due } from '../../lib/domain/due.ts';
import type { UndoId } from '../../lib/domain/id.ts';
import type { NextStep, OpenStep } from '../../lib/domain/next-step.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import type { Assistant } from '../../lib/messages/contract.ts';
import type { Reader } from '../../lib/phrases/line/reader.ts';
import { sayDue, sayReason } from '../../lib/phrases/say.ts';
import type { Around } from '../entry/read-entry.ts';
import { isField } from '../keys.ts';
import { focusDrawn } from '../look/focus.ts';
import { IconButton } from '../look/icon-button.tsx';
import { backIcon, bookIcon, openIcon } from '../look/icons.ts';
import { KeyFoot } from '../look/key-foot.tsx';
import { Mark } from '../look/mark.tsx';
import { Notice } from '../look/notice.tsx';
import { SearchField } from '../look/search-field.tsx';
import type { DoneAsks } from '../outcome/outcome-act.ts';
import { Toast } from '../toast/toast.tsx';
import { useUndo } from '../toast/use-undo.ts';
import { troubleWords } from '../trouble-words.ts';
import { words } from '../words.ts';
import type { Doing } from './doing.tsx';
import { PeopleFound, PopupList } from './popup-list.tsx';
import { Nothing, popupKeys } from './popup-rest.tsx';
import type { DueList, Line, Section } from './sections.ts';
import { useLater } from './use-later.ts';
import { usePopupKeys } from './use-popup-keys.ts';
import { type PopupLists, usePopupLists } from './use-popup-lists.ts';

export type PopupProps = {
  desk: PopupDesk;
  locale: string;
  reader: Reader;
  /** The title of the page behind the popup, where a step can be set for it. */
  thisPage: { title: string; open: () => void; openBeside: () => void } | null;
  /** A step that was finished from a notification: how it went is asked at once. */
  after: NextStep | null;
  /** Goes up when something was changed elsewhere. */
  changes: number;
};

/** What is due now: overdue, today, who has no next step, what waits, the next seven days. */
export function Popup(props: PopupProps) {
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const failed = (reason: unknown) => setTrouble(troubleWords(reason));
  const lists = usePopupLists(props.desk, { text, changes: props.changes, failed });
  const { due, settings } = lists;
  const said = trouble && <Notice kind="error" fact={trouble} />;
  if (due === null || settings === null) {
    return (
      <div class="popup" aria-busy={trouble === null}>
        {said}
      </div>
    );
  }
  return (
    <OpenPopup
      {...props}
      lists={lists}
      due={due}
      settings={settings}
      text={text}
      onText={setText}
      trouble={said}
      failed={failed}
    />
  );
}

type OpenProps = PopupProps & {
  lists: PopupLists;
  due: DueList;
  settings: Settings;
  text: string;
  onText: (text: string) => void;
  trouble: ComponentChildren;
  failed: (reason: unknown) => void;
};

function OpenPopup(props: OpenProps) {
  const { desk, lists, due, settings, text, failed } = props;
  const { sections, people, without } = lists;
  const [doing, setDoing] = useState<Doing | { is: 'list' }>(
    props.after ? { is: 'done', step: props.after, stage: null, finished: true } : { is: 'list' },
  );
  const [current, setCurrent] = useState<string | null>(null);
  const [moment, setMoment] = useState<Moment | null>(null);
  const [showKeys, setShowKeys] = useState(false);
  const [inField, setInField] = useState(false);
  const [asks, setAsks] = useState<DoneAsks>('outcome');
  const undo = useUndo();
  const later = useLater(() => import('./doing.tsx'));
  const search = useRef<HTMLInputElement>(null);
  const whole = useRef<HTMLDivElement>(null);

  const lines = sections.flatMap((one) => one.lines);
  const at = lines.findIndex((one) => one.id === current);
  // What comes into the place of a line that is done is the next.
  const place = useRef(0);
  if (at !== -1) place.current = at;
  const now = lines[at] ?? lines[Math.min(place.current, lines.length - 1)] ?? null;

  const around: Around = {
    now: due.now,
    zone: due.zone,
    locale: props.locale,
    reader: props.reader,
    names: [],
    theirZone: null,
    workingHours: settings.workingHours,
    usual: 'call',
  };
  const back = () => {
    if (doing.is === 'done') void desk.inTheMoment().then(setMoment, failed);
    setDoing({ is: 'list' });
    lists.load();
    focusDrawn(() => whole.current);
  };
  const answerMoment = (answer: 'taken' | 'not now' | 'never') => {
    if (moment === null) return;
    setMoment(null);
    void desk.assistantFor(null).answerPrompt({ prompt: moment.prompt, answer }).catch(failed);
  };
  const undoing = (assistant: Assistant, id: UndoId) => async () => {
    await assistant.undoAct({ undo: id }).catch(failed);
    lists.load();
  };

  const done = (step: OpenStep) => {
    if (step.servesStage === null) return setDoing({ is: 'done', step, stage: null, finished: false });
    void desk.stageOf(step.contact).then((stage) => {
      const serves = stage?.id === step.servesStage ? stage : null;
      setDoing({ is: 'done', step, stage: serves, finished: false });
    }, failed);
  };
  const snooze = async (step: OpenStep, to: Due) => {
    const assistant = desk.assistantFor(step.cameFrom);
    const snoozed = await assistant.snoozeStep({ step: step.id, generation: step.generation, due: to });
    if (snoozed.is === 'refused') undo.say(words.outcome.changedElsewhere);
    else undo.say(words.panel.snoozed(sayDue(to, around)), undoing(assistant, snoozed.undo));
    // The step goes on in another list; the eye stays here.
    const place = lines.findIndex((one) => one.id === step.id);
    setCurrent((lines[place + 1] ?? lines[place - 1])?.id ?? null);
    lists.gone(step.id);
    back();
  };
  const replied = async (step: OpenStep) => {
    const assistant = desk.assistantFor(step.cameFrom);
    const noted = await assistant.theyReplied({ step: step.id, generation: step.generation, at: null });
    if (noted.is === 'replied') undo.say(words.panel.replied, undoing(assistant, noted.undo));
    lists.gone(step.id);
    lists.load();
  };
  const edit = (line: StepLine) => setDoing({ is: 'edit', step: line.step, name: nameOf(line.contact) });
  const openLine = (line: Line) =>
    void desk.open(line.is === 'step' ? line.line.step.cameFrom : null, line.line.contact.id).catch(failed);
  const openContact = (id: string) => desk.openDashboard(`#/contact/${id}`);
  const set = (is: 'set' | 'because', who: Contact) => setDoing({ is, contact: who.id, name: nameOf(who) });

  function move(by: 1 | -1) {
    // Opened, nothing was chosen yet: the first press chooses the row that stands out already.
    const from = now === null ? 0 : lines.indexOf(now);
    const next = lines[Math.max(0, Math.min(lines.length - 1, from + (current === null ? 0 : by)))];
    if (!next) return;
    setCurrent(next.id);
    whole.current?.querySelector(`[data-line="${next.id}"]`)?.scrollIntoView?.({ block: 'nearest' });
  }

  function leave() {
    props.onText('');
    setShowKeys(false);
    if (doing.is !== 'list') return back();
    // Out of the search field, so that single keys are heard again.
    whole.current?.focus();
  }

  const step = now?.is === 'step' ? now.line : null;
  const bare = now?.is === 'without' ? now.line : null;
  usePopupKeys({
    singleKeys: settings.singleKeys,
    onEscape: doing.is !== 'list' || text !== '' || showKeys ? leave : null,
    list:
      doing.is !== 'list'
        ? null
        : {
            onMove: move,
            onEnter: now && (() => openLine(now)),
            keys: {
              '/': () => search.current?.focus(),
              '?': () => setShowKeys(!showKeys),
              z: () => void undo.undo(),
              o: now && (() => openLine(now)),
              p: now && (() => openContact(now.line.contact.id)),
              d: step && (() => done(step.step)),
              s: step && (() => setDoing({ is: 'snooze', step: step.step })),
              m: step && (() => setDoing({ is: 'draft', step: step.step })),
              b: bare && (() => set('because', bare.contact)),
              e: step ? () => edit(step) : bare && (() => set('set', bare.contact)),
            },
          },
  });

  const toast = undo.done && (
    <div class="popup-toast">
      <Toast
        text={undo.done.text}
        onHold={undo.hold}
        {...(undo.done.undo && { onUndo: () => void undo.undo() })}
      />
    </div>
  );

  if (doing.is !== 'list') {
    const whose = 'contact' in doing ? doing.contact : doing.step.id;
    const who = lines.find((one) => one.id === whose)?.line.contact;
    return (
      <div
        class="popup onward"
        ref={whole}
        tabIndex={-1}
        onFocusIn={(event) => setInField(isField(event.target))}
      >
        <header class="popup-head">
          <IconButton label={words.common.back} icon={backIcon} onPress={back} />
          <strong>{titleOf(doing, who)}</strong>
        </header>
        <main class="popup-body">
          {props.trouble}
          {later && (
            <later.DoingPart
              doing={doing}
              desk={desk}
              around={aroundWho(around, who)}
              undo={undo}
              onSnooze={snooze}
              onSaved={(said, id) => {
                undo.say(said, undoing(desk.assistantFor(null), id));
                lists.gone(whose);
                back();
              }}
              onFinished={(step) => {
                lists.gone(step);
                back();
              }}
              onAsks={setAsks}
              onBack={back}
              onTrouble={failed}
            />
          )}
        </main>
        {toast}
        <KeyFoot hints={popupKeys({ doing: doing.is, line: now, inField, asks })} />
      </div>
    );
  }

  const isToDo = (one: Section) => one.state === 'overdue' || one.state === 'today' || one.state === 'none';
  const nothing =
    without !== null && (text === '' ? !sections.some(isToDo) : lines.length === 0 && people.length === 0);
  return (
    <div
      class="popup onward"
      ref={whole}
      tabIndex={-1}
      onFocusIn={(event) => setInField(isField(event.target))}
    >
      <header class="popup-head">
        <h1 class="unseen">{words.common.product}</h1>
        <Mark size={20} />
        <SearchField text={text} onText={props.onText} shortcut="/" fieldRef={search} />
        <IconButton label={words.popup.dashboard} icon={bookIcon} onPress={() => desk.openDashboard()} />
      </header>
      <main class="popup-body">
        {props.trouble}
        {props.thisPage && (
          <div class="this-page-row">
            <button type="button" class="this-page" onClick={props.thisPage.open}>
              <strong>{words.popup.thisPage}</strong> <span>{props.thisPage.title}</span>
            </button>
            <IconButton label={words.side.opensBeside} icon={openIcon} onPress={props.thisPage.openBeside} />
          </div>
        )}
        {moment && later && (
          <later.MomentPart
            moment={moment}
            locale={props.locale}
            onOpen={() => {
              answerMoment('taken');
              if (moment.is === 'keep swinging')
                void desk.open(moment.step.cameFrom, moment.contact.id).catch(failed);
            }}
            onAnswer={answerMoment}
            onSwitchOff={() => {
              answerMoment('not now');
              void desk.switchOff(moment.is).catch(failed);
            }}
          />
        )}
        {showKeys && later && <later.PopupKeys />}
        {nothing && (
          <Nothing
            searching={text !== ''}
            active={without?.active ?? 0}
            onBook={() => desk.openDashboard('#/book')}
          />
        )}
        <PopupList
          sections={sections}
          due={due}
          around={around}
          current={now?.id ?? null}
          searching={text !== ''}
          onEnter={setCurrent}
          onDone={done}
          onSnooze={(step) => setDoing({ is: 'snooze', step })}
          onEdit={edit}
          onReplied={(step) => void replied(step).catch(failed)}
          onOpen={openLine}
          onWho={openContact}
          onSet={set}
          onMore={() => desk.openDashboard('#/today')}
        />
        <PeopleFound people={people} onWho={openContact} />
      </main>
      {toast}
      <KeyFoot
        hints={popupKeys({ doing: 'list', line: now, inField, asks })}
        onAll={() => setShowKeys(!showKeys)}
      />
    </div>
  );
}

function titleOf(doing: Doing, who: Contact | undefined): string {
  if ('name' in doing) return doing.name;
  return who ? nameOf(who) : sayReason(doing.step.channel, doing.step.purpose, 'en');
}

/** What a line about somebody is read against: their name and zone, and the channel that they take. */
function aroundWho(around: Around, who: Contact | undefined): Around {
  if (who === undefined) return around;
  const { name, zone, preferences } = who;
  return {
    ...around,
    names: name.split(/\s+/).filter(Boolean),
    theirZone: zone,
    usual: preferences.channels[0] ?? around.usual,
  };
}
