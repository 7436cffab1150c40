import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Moment } from '../../lib/actions/in-the-moment.ts';
import type { StepLine } from '../../lib/actions/list-due.ts';
import type { PersonFound } from '../../lib/actions/search-people.ts';
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
import { isField, singleKey, strokeOf } from '../keys.ts';
import { focusDrawn } from '../look/focus.ts';
import { IconButton } from '../look/icon-button.tsx';
import { backIcon, bookIcon, openIcon } from '../look/icons.ts';
import { KeyFoot } from '../look/key-foot.tsx';
import { Mark } from '../look/mark.tsx';
import { Notice } from '../look/notice.tsx';
import { SearchField } from '../look/search-field.tsx';
import { SectionHead } from '../look/section-head.tsx';
import type { DoneAsks } from '../outcome/outcome-act.ts';
import { Toast } from '../toast/toast.tsx';
import { useUndo } from '../toast/use-undo.ts';
import { troubleWords } from '../trouble-words.ts';
import { words } from '../words.ts';
import type { Doing } from './doing.tsx';
import { LastLook, Nothing, PopupKeys, popupKeys } from './popup-rest.tsx';
import { PopupRow } from './popup-row.tsx';
import {
  type DueList,
  type Line,
  nothingAhead,
  type Section,
  sectionsOf,
  type WithoutList,
  withoutContact,
  withoutStep,
} from './sections.ts';
import { useLater } from './use-later.ts';

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
  const { desk } = props;
  const [due, setDue] = useState<DueList | null>(null);
  const [dueCount, setDueCount] = useState(0);
  const [without, setWithout] = useState<WithoutList | null>(null);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [doing, setDoing] = useState<Doing | { is: 'list' }>(
    props.after ? { is: 'done', step: props.after, stage: null, finished: true } : { is: 'list' },
  );
  const [current, setCurrent] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [moment, setMoment] = useState<Moment | null>(null);
  const [people, setPeople] = useState<PersonFound[]>([]);
  const [showKeys, setShowKeys] = useState(false);
  const [inField, setInField] = useState(false);
  const [asks, setAsks] = useState<DoneAsks>('outcome');
  const [trouble, setTrouble] = useState<string | null>(null);
  const undo = useUndo();
  const later = useLater(() => import('./doing.tsx'));
  const search = useRef<HTMLInputElement>(null);
  const whole = useRef<HTMLDivElement>(null);

  const failed = (reason: unknown) => setTrouble(troubleWords(reason));
  const load = useCallback(() => {
    void desk
      .listDue()
      .then((list) => {
        setDue((before) => ({ ...(before ?? nothingAhead), ...list }));
        performance.mark('first-row');
        void desk.countDue().then(setDueCount, failed);
        return desk.listAhead();
      })
      .then((ahead) => {
        setDue((list) => list && { ...list, ...ahead });
        return desk.listWithoutStep().then(setWithout);
      })
      .catch(failed);
    void desk.settings().then(setSettings, failed);
  }, [desk]);
  useEffect(load, [props.changes]);
  const heard = useRef<(event: KeyboardEvent) => void>(() => {});
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => heard.current(event);
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  useEffect(() => {
    if (text.trim().length < 2) return setPeople([]);
    void desk.searchPeople(text).then(setPeople, () => setPeople([]));
  }, [text]);

  const sections = useMemo(() => sectionsOf(due, dueCount, without, text), [due, dueCount, without, text]);
  const lines = sections.flatMap((one) => one.lines);
  const at = lines.findIndex((one) => one.id === current);
  // What comes into the place of a line that is done is the next.
  const place = useRef(0);
  if (at !== -1) place.current = at;
  const now = lines[at] ?? lines[Math.min(place.current, lines.length - 1)] ?? null;

  if (due === null || settings === null) {
    return trouble === null ? (
      <div class="popup" aria-busy="true" />
    ) : (
      <div class="popup">
        <Notice kind="error" fact={trouble} />
      </div>
    );
  }
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
    load();
    focusDrawn(() => whole.current);
  };
  /** Something was done about a step or a contact: its line is gone at once. */
  const acted = (id: string) => {
    setDue((list) => list && withoutStep(list, id));
    setWithout((list) => list && withoutContact(list, id));
  };
  const answerMoment = (answer: 'taken' | 'not now' | 'never') => {
    if (moment === null) return;
    setMoment(null);
    void desk.assistantFor(null).answerPrompt({ prompt: moment.prompt, answer }).catch(failed);
  };
  const undoing = (assistant: Assistant, id: UndoId) => async () => {
    await assistant.undoAct({ undo: id }).catch(failed);
    load();
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
    acted(step.id);
    back();
  };
  const replied = async (step: OpenStep) => {
    const assistant = desk.assistantFor(step.cameFrom);
    const noted = await assistant.theyReplied({ step: step.id, generation: step.generation, at: null });
    if (noted.is === 'replied') undo.say(words.panel.replied, undoing(assistant, noted.undo));
    acted(step.id);
    load();
  };
  const edit = (line: StepLine) => setDoing({ is: 'edit', step: line.step, name: nameOf(line.contact) });
  const openLine = (line: Line) =>
    void desk.open(line.is === 'step' ? line.line.step.cameFrom : null, line.line.contact.id).catch(failed);

  const openContact = (id: string) => desk.openDashboard(`#/contact/${id}`);

  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented) return;
    const stroke = strokeOf(event);
    if (event.key === 'Escape' && (doing.is !== 'list' || text !== '' || showKeys)) {
      event.preventDefault();
      setText('');
      setShowKeys(false);
      if (doing.is !== 'list') return back();
      // Out of the search field, so that single keys are heard again.
      return whole.current?.focus();
    }
    if (doing.is !== 'list') return;
    const arrow = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (arrow !== 0 && !(event.target as Element).closest?.('select')) return move(arrow, event);
    if (event.key === 'Enter' && stroke.inField && now) {
      event.preventDefault();
      return openLine(now);
    }
    const key = settings?.singleKeys ? singleKey(stroke) : null;
    if (key === null) return;
    if (key === 'j') return move(1, event);
    if (key === 'k') return move(-1, event);
    const act = actOf(key);
    if (act === null) return;
    event.preventDefault();
    act();
  }

  function actOf(key: string): (() => void) | null {
    switch (key) {
      case '/':
        return () => search.current?.focus();
      case '?':
        return () => setShowKeys(!showKeys);
      case 'z':
        return () => void undo.undo();
      case 'o':
        return now && (() => openLine(now));
      case 'p':
        return now && (() => openContact(now.line.contact.id));
      case 'd':
        return now?.is === 'step' ? () => done(now.line.step) : null;
      case 's':
      case 'm':
        if (now?.is !== 'step') return null;
        return () => setDoing({ is: key === 'm' ? 'draft' : 'snooze', step: now.line.step });
      case 'b':
        if (now?.is !== 'without') return null;
        return () =>
          setDoing({ is: 'because', contact: now.line.contact.id, name: nameOf(now.line.contact) });
      case 'e':
        if (now?.is === 'step') return () => edit(now.line);
        return (
          now && (() => setDoing({ is: 'set', contact: now.line.contact.id, name: nameOf(now.line.contact) }))
        );
      default:
        return null;
    }
  }

  function move(by: number, event: KeyboardEvent) {
    event.preventDefault();
    // Opened, nothing was chosen yet: the first press chooses the row that stands out already.
    const from = now === null ? 0 : lines.indexOf(now);
    const next = lines[Math.max(0, Math.min(lines.length - 1, from + (current === null ? 0 : by)))];
    if (!next) return;
    setCurrent(next.id);
    whole.current?.querySelector(`[data-line="${next.id}"]`)?.scrollIntoView?.({ block: 'nearest' });
  }

  heard.current = onKeyDown;

  const isToDo = (one: Section) => one.state === 'overdue' || one.state === 'today' || one.state === 'none';
  const nothing =
    without !== null && (text === '' ? !sections.some(isToDo) : lines.length === 0 && people.length === 0);

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
          {trouble && <Notice kind="error" fact={trouble} />}
          {later && (
            <later.DoingPart
              doing={doing}
              desk={desk}
              around={aroundWho(around, who)}
              undo={undo}
              onSnooze={(step, to) => void snooze(step, to).catch(failed)}
              onSaved={(said, id) => {
                undo.say(said, undoing(desk.assistantFor(null), id));
                acted(whose);
                back();
              }}
              onFinished={(step) => {
                acted(step);
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
        <SearchField text={text} onText={setText} shortcut="/" fieldRef={search} />
        <IconButton label={words.popup.dashboard} icon={bookIcon} onPress={() => desk.openDashboard()} />
      </header>
      <main class="popup-body">
        {trouble && <Notice kind="error" fact={trouble} />}
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
        {showKeys && <PopupKeys />}
        {nothing && (
          <Nothing
            searching={text !== ''}
            active={without?.active ?? 0}
            onBook={() => desk.openDashboard('#/book')}
          />
        )}
        {sections.map((section) => (
          <section key={section.title} aria-label={section.title}>
            <SectionHead
              title={section.title}
              count={section.total}
              state={section.state}
              sticky
              acts={section.state === 'waiting' && <LastLook due={due} locale={props.locale} />}
            />
            <ul>
              {section.lines.map((line) => (
                <PopupRow
                  key={line.id}
                  line={line}
                  state={section.state}
                  around={around}
                  current={now?.id === line.id}
                  onEnter={() => setCurrent(line.id)}
                  onDone={done}
                  onSnooze={(step) => setDoing({ is: 'snooze', step })}
                  onEdit={edit}
                  onReplied={(step) => void replied(step).catch(failed)}
                  onOpen={() => openLine(line)}
                  onWho={openContact}
                  onSet={(is, who) => setDoing({ is, contact: who.id, name: nameOf(who) })}
                />
              ))}
            </ul>
            {section.total > section.lines.length && text === '' && (
              <button type="button" class="button link" onClick={() => desk.openDashboard('#/today')}>
                {words.popup.more(section.total - section.lines.length)}
              </button>
            )}
          </section>
        ))}
        {people.length > 0 && (
          <section aria-label={words.popup.people}>
            <SectionHead title={words.popup.people} count={people.length} sticky />
            <ul>
              {people.map((one) => (
                <li key={one.contact}>
                  <button type="button" class="found-person" onClick={() => openContact(one.contact)}>
                    <strong>{one.name}</strong> <span>{one.company}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
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
