import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ContactId, UndoId } from '../../lib/domain/id.ts';
import type { OpenStep } from '../../lib/domain/next-step.ts';
import type { Assistant } from '../../lib/messages/contract.ts';
import { sayDue } from '../../lib/phrases/say.ts';
import { asksOf } from '../entry/asks-of.ts';
import { type Around, changesTo, entryOfStep, wordsOf } from '../entry/read-entry.ts';
import { refusedWords } from '../entry/refused-words.ts';
import { StepEntry } from '../entry/step-entry.tsx';
import { useEntry } from '../entry/use-entry.ts';
import { focusDrawn, focusFirst } from '../look/focus.ts';
import { useOnce } from '../look/use-once.ts';
import { useRating } from '../outcome/use-rating.tsx';
import type { UndoState } from '../toast/use-undo.ts';
import { words } from '../words.ts';
import { CounselPart } from './counsel-part.tsx';
import { useCoachTables } from './use-coach-tables.ts';
import { useCoaching } from './use-coaching.tsx';
import { useCounsel } from './use-counsel.ts';

/** Sets a next step with a contact, or edits one that stands. */
export function SetStep(props: {
  around: Around;
  step: OpenStep | null;
  contact: ContactId;
  assistant: Assistant;
  onSaved: (said: string, undo: UndoId) => void;
  onClose: () => void;
  onTrouble: (reason: unknown) => void;
  /** Says what was done; without it no rating is asked. */
  say?: UndoState['say'];
}) {
  const { around, assistant } = props;
  /** The step that is edited, as it was last seen. */
  const [step, setStep] = useState(props.step);
  const whole = useRef<HTMLDivElement>(null);
  const entry = useEntry(around, undefined, asksOf(assistant, props.contact));
  const { busy, once } = useOnce();
  const coach = useCoaching({
    entry,
    assistant,
    contact: props.contact,
    around,
    readPurpose: useCoachTables(),
    onSaveAnyway: () => void once(() => save(true)).catch(props.onTrouble),
    onQuiet: toLine,
  });
  useLayoutEffect(() => {
    if (step === null) return;
    entry.set(entryOfStep(step));
    entry.props.onFieldsOpen(true);
  }, []);

  const counsel = useCounsel({
    contact: step === null ? props.contact : null,
    assistant,
    entry,
    around,
    onTrouble: props.onTrouble,
  });
  const rating = useRating({
    contact: props.say && step === null ? props.contact : null,
    assistant,
    firstName: around.names[0] ?? '',
    say: (...said) => props.say?.(...said),
    onStep: counsel.take,
    onEnd: toLine,
    onUndone: async () => {},
    onTrouble: props.onTrouble,
  });
  // Where it stands still, it is time to ask how likely it is.
  useLayoutEffect(() => rating.ask(null), []);

  function toLine() {
    focusDrawn(() => whole.current?.querySelector<HTMLElement>('.entry input'));
  }

  async function save(savedAnyway = false) {
    const read = entry.ready();
    if (read === null) return;
    const isNew = step === null || read.purpose !== step.purpose;
    const { along } = counsel;
    if (isNew && !savedAnyway && coach.speaks(read, along !== null)) return;
    const said = { ...wordsOf(read), ...(isNew && { savedAnyway }) };
    if (along?.moveTo) {
      await assistant.correctPerson({ contact: props.contact, changes: { relationship: along.moveTo } });
    }
    const saved =
      step === null
        ? await assistant.scheduleNextStep({
            who: { is: 'contact', id: props.contact },
            words: { ...said, resource: along?.resource ?? coach.reason?.resource ?? null },
            place: 'behind',
          })
        : await assistant.editStep({
            step: step.id,
            generation: step.generation,
            changes: changesTo(step, said),
          });
    if (saved.is !== 'refused')
      return props.onSaved(words.panel.saved(sayDue(saved.step.due, around)), saved.undo);
    if (saved.why === 'changed') setStep(saved.step as OpenStep);
    entry.refuse(refusedWords(saved, around));
  }

  // Where nothing else is to choose from, arrows and Alt + digit take what the coach proposes.
  const choices = coach.isSpeaking ? undefined : counsel.said?.proposals.map((_, at) => String(at));
  return (
    <div
      class="set-step"
      ref={(element) => {
        whole.current = element;
        focusFirst(element);
      }}
    >
      <StepEntry
        {...entry.props}
        {...(choices !== undefined &&
          entry.props.readings.length === 0 && {
            otherChoices: choices,
            chosen: counsel.chosen,
            onChoose: (id: string) => counsel.take(counsel.said?.proposals[Number(id)]),
          })}
        saving={busy}
        onSave={() => void once(save).catch(props.onTrouble)}
        onClose={props.onClose}
      />
      {coach.part ?? rating.part}
      {coach.part === null && (
        <CounselPart counsel={counsel} around={around} firstName={around.names[0] ?? ''} onTaken={toLine} />
      )}
    </div>
  );
}
