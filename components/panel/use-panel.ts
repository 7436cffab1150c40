import { useState } from 'preact/hooks';
import type { ConversationView } from '../../lib/actions/look-at-conversation.ts';
import type { Who } from '../../lib/actions/person.ts';
import type { Drafts } from '../../lib/domain/draft/drafts-for.ts';
import type { Due } from '../../lib/domain/due.ts';
import type { ContactId, StepId, UndoId } from '../../lib/domain/id.ts';
import type { NextStep, OpenStep } from '../../lib/domain/next-step.ts';
import { standingOf } from '../../lib/domain/standing.ts';
import { sayDue, sayStep } from '../../lib/phrases/say.ts';
import { asksOf } from '../entry/asks-of.ts';
import { changesTo, type EntryRead, entryOfStep, wordsOf } from '../entry/read-entry.ts';
import { refusedWords } from '../entry/refused-words.ts';
import type { EntrySpan } from '../entry/spans.ts';
import { useEntry } from '../entry/use-entry.ts';
import { useOnce } from '../look/use-once.ts';
import { useRating } from '../outcome/use-rating.tsx';
import { useCoaching } from '../step/use-coaching.tsx';
import { useCounsel } from '../step/use-counsel.ts';
import { useUndo } from '../toast/use-undo.ts';
import { troubleWords } from '../trouble-words.ts';
import { words } from '../words.ts';
import { aroundOf } from './around.ts';
import type { PanelProps } from './panel-props.ts';
import type { TypedPerson } from './person-picker.tsx';
import type { Spoken } from './spoke-part.tsx';
import { useKeepDraft } from './use-keep-draft.ts';

/** What the panel shows in its middle. */
export type Mode = 'step' | 'edit' | 'snooze' | 'done' | 'because' | 'person' | 'keys' | 'draft' | 'spoke';

/** What an act was answered with. */
type Done = { is: string; undo?: UndoId };

/** Everything that the panel keeps and does; what it looks like stands in `panel.tsx`. */
export function usePanel(props: PanelProps) {
  const { view, assistant } = props;
  const around = aroundOf(view, props.locale, props.reader);
  const undo = useUndo();
  const contact = view.person?.contact ?? null;
  const entry = useEntry(around, useKeepDraft(assistant), asksOf(assistant, contact));
  const [mode, setMode] = useState<Mode>('step');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const { busy: saving, once } = useOnce();
  const [finishing, setFinishing] = useState<OpenStep | null>(null);
  /** The step that is edited, as it was when its form was opened: the view may go on to another. */
  const [editing, setEditing] = useState<OpenStep | null>(null);
  const [drafts, setDrafts] = useState<Drafts | null>(null);
  const on = view.plan[0];
  /** What the step of today was to bring, in its words. */
  const brings =
    on?.resource && /overdue|today/.test(standingOf(on, view.now, view.zone)) ? on.value || on.purpose : null;
  const failed = (reason: unknown) => setTrouble(troubleWords(reason));
  const counsel = useCounsel({
    contact,
    assistant,
    entry,
    around,
    // On a stall it is time to ask how likely it is.
    onSaid: (said) => said?.rule === 'what has changed' && rating.ask(null),
    onTrouble: failed,
  });
  const { along } = counsel;
  const coach = useCoaching({
    entry,
    assistant,
    contact,
    around,
    readPurpose: props.readPurpose,
    onSaveAnyway: () => (mode === 'edit' ? saveEdit(true) : save('behind', true)),
  });
  const rating = useRating({
    contact,
    assistant,
    firstName: around.names[0] ?? '',
    say: undo.say,
    onStep: (proposal) => counsel.take(proposal),
    onEnd: props.onChanged,
    onUndone: props.onChanged,
    onTrouble: failed,
  });

  const tried = (work: () => Promise<void>) => {
    setTrouble(null);
    return once(work).catch(failed);
  };
  const undoing = (id: UndoId) => async () => {
    await assistant.undoAct({ undo: id }).then(() => undo.say(words.panel.undone), failed);
    await props.onChanged();
  };
  const who = (): Who | null => {
    const { person } = view;
    if (person === null) return null;
    return person.contact ? { is: 'contact', id: person.contact } : { is: 'person', words: person.words };
  };
  /**
   * An act that ends in a sentence and can be taken back; a refusal shows things as they are now. The form stays until
   * they are read again: a step as it was must not stand there to be copied or finished.
   */
  const acted = async (asked: Done | Promise<Done>, said: string) => {
    const done = await asked;
    if (done.is === 'refused' || done.undo === undefined) undo.say(words.outcome.changedElsewhere);
    else undo.say(said, undoing(done.undo));
    await props.onChanged();
    setCopied(false);
    setMode('step');
  };
  const about = (work: (contact: ContactId) => Promise<void>) => contact && tried(() => work(contact));

  const save = (place: 'behind' | 'replace', anyway = false) =>
    tried(async () => {
      const person = who();
      if (person === null) return setMode('person');
      const read = entry.ready();
      if (!anyway && coach.speaks(entry.read, along !== null)) return;
      if (read === null) return;
      const { step, moveTo, resource } = along ?? { resource: coach.reason?.resource ?? null };
      if (moveTo && contact) await assistant.correctPerson({ contact, changes: { relationship: moveTo } });
      const said = wordsOf(read);
      const saved = step
        ? await assistant.editStep({ ...seenOf(step), changes: said })
        : await assistant.scheduleNextStep({
            who: person,
            words: { ...said, savedAnyway: anyway, resource },
            place,
          });
      if (saved.is === 'refused') return entry.refuse(refusedWords(saved, around));
      entry.clear();
      coach.quiet();
      await acted(saved, words.panel.saved(sayDue(saved.step.due, around)));
    });

  const saveEdit = (anyway = false) =>
    tried(async () => {
      const read = entry.ready();
      if (read === null || editing === null) return;
      const isNew = read.purpose !== editing.purpose;
      if (isNew && !anyway && coach.speaks(read)) return;
      const changes = {
        ...changesTo(editing, wordsOf(read)),
        ...(isNew && { savedAnyway: anyway }),
      };
      const edited = await assistant.editStep({ ...seenOf(editing), changes });
      if (edited.is === 'refused') {
        // From now on it is what it is now that can be saved over.
        if (edited.why === 'changed') setEditing(edited.step as OpenStep);
        return entry.refuse(refusedWords(edited, around));
      }
      coach.quiet();
      await acted(edited, words.panel.saved(sayDue(edited.step.due, around)));
      entry.clear();
    });

  return {
    around,
    undo,
    entry,
    spans: withHollow(entry.props.spans, hollowSpans(entry.read, coach.judge)),
    mode,
    setMode,
    trouble,
    failed,
    copied,
    saving,
    finishing,
    coach,
    save,
    counsel,
    rating: rating.part,
    rest: (because: string, until: string | null) =>
      tried(async () => {
        const person = who();
        if (person === null) return setMode('person');
        const rested = await assistant.restContact({ who: person, because, until });
        const said = rested.is === 'rested' ? sayDue({ is: 'day', day: rested.until }, around) : '';
        await acted(rested, words.outcome.rests(said));
      }),
    markProspect: (prospect: boolean) =>
      about((contact) =>
        acted(
          assistant.correctPerson({ contact, changes: { notAProspect: !prospect } }),
          prospect ? words.panel.prospectAgain : words.panel.isNoProspect,
        ),
      ),
    /** The step changes places with the one that is on. */
    bringUp: (step: StepId) =>
      about((contact) => {
        const order = [step, ...view.plan.map((one) => one.id).filter((one) => one !== step)];
        return acted(assistant.reorderPlan({ contact, order }), words.panel.broughtUp);
      }),
    edit: (step: OpenStep) => {
      setEditing(step);
      entry.set(entryOfStep(step));
      entry.props.onFieldsOpen(true);
      setMode('edit');
    },
    stopEdit: () => {
      coach.quiet();
      entry.clear();
      setMode('step');
    },
    saveEdit,
    serve: (step: OpenStep, servesStage: OpenStep['servesStage']) =>
      tried(() =>
        acted(
          assistant.editStep({ ...seenOf(step), changes: { servesStage } }),
          servesStage ? words.panel.serves : words.panel.servesNot,
        ),
      ),
    done: (step: OpenStep) => {
      setFinishing(step);
      setMode('done');
    },
    doneEnded: () => props.onChanged().then(() => setMode('step')),
    asksFor: (step: OpenStep) => asksOf(assistant, step.contact),
    snooze: (step: OpenStep, due: Due) =>
      tried(() =>
        acted(assistant.snoozeStep({ ...seenOf(step), due }), words.panel.snoozed(sayDue(due, around))),
      ),
    replied: (step: OpenStep) =>
      tried(() => acted(assistant.theyReplied({ ...seenOf(step), at: null }), words.panel.replied)),
    brings,
    spoke: () => setMode(view.person === null ? 'person' : mode === 'spoke' ? 'step' : 'spoke'),
    noteSpoken: ({ shared, ...said }: Spoken) =>
      tried(async () => {
        const person = who();
        if (person === null) return setMode('person');
        // What one side began alone has no outcome yet: it waits for an answer.
        const outcome = said.direction === 'both' ? 'kept going' : null;
        // Who was not reached has been given nothing.
        const resource = (brings && shared && outcome && on?.resource) || null;
        await acted(
          assistant.recordTouch({ ...said, who: person, outcome, resource, note: '', at: null }),
          words.panel.spokeNoted[said.direction],
        );
      }),
    drafts,
    /** Opens the draft once it is there: until then the keys are the card's. */
    draft: (step: OpenStep) =>
      about(async (id) => {
        const asked = { contact: id, when: sayDue(step.due, around), usual: around.usual };
        setDrafts(await assistant.draftStep(asked));
        setMode('draft');
      }),
    copy: (step: OpenStep) => props.copy(sayStep(step, around)).then(() => setCopied(true), failed),
    pick: (chosen: Who) =>
      tried(() => acted(assistant.choosePerson({ who: chosen }), words.panel.personChanged)),
    deny: (other: ContactId, answer: 'not now' | 'never') =>
      assistant.denySame({ other, answer }).then(props.onChanged, failed),
    join: (other: NonNullable<ConversationView['perhaps']>) =>
      tried(async () => {
        const person = who();
        if (person === null) return;
        const into = { is: 'contact', id: other.contact } as const;
        await acted(assistant.joinContacts({ into, other: person }), words.panel.joined);
      }),
    correct: (changes: TypedPerson) =>
      about((contact) => acted(assistant.correctPerson({ contact, changes }), words.panel.corrected)),
    part: () => about((contact) => acted(assistant.partContacts({ contact }), words.panel.parted)),
    hideTab: () => assistant.hideTab({}).then(props.onClose, failed),
    openContact: () => assistant.openDashboard({ contact }).catch(failed),
  };
}

export type PanelState = ReturnType<typeof usePanel>;

/** The step as the user saw it: after a change elsewhere the act is refused. */
function seenOf({ id, generation }: Pick<NextStep, 'id' | 'generation'>) {
  return { step: id, generation };
}

/** The hollow stretches instead of what they lie in. */
function withHollow(spans: readonly EntrySpan[], hollow: EntrySpan[]): EntrySpan[] {
  const lies = (span: EntrySpan) => hollow.some((one) => span.from < one.to && span.to > one.from);
  return [...spans.filter((span) => !lies(span)), ...hollow];
}

/** Where the line says something hollow, to be underlined while it is typed. */
function hollowSpans(read: EntryRead, judge: PanelProps['readPurpose']): EntrySpan[] {
  if (read.purposeAt === null) return [];
  const judged = judge(read.purpose);
  if (judged.is !== 'hollow') return [];
  const { start, end } = judged.because;
  return [{ from: read.purposeAt + start, to: read.purposeAt + end, kind: 'hollow' }];
}
