import type { PopupDesk } from '../../lib/desks/popup-desk.ts';
import type { Due } from '../../lib/domain/due.ts';
import type { ContactId, StepId, UndoId } from '../../lib/domain/id.ts';
import type { NextStep, OpenStep } from '../../lib/domain/next-step.ts';
import type { Stage } from '../../lib/domain/stage.ts';
import { asksOf } from '../entry/asks-of.ts';
import type { Around } from '../entry/read-entry.ts';
import { useOnce } from '../look/use-once.ts';
import { AfterDone } from '../outcome/after-done.tsx';
import type { DoneAsks } from '../outcome/outcome-act.ts';
import { RestForm } from '../outcome/rest-form.tsx';
import { Snoozing } from '../snooze/snoozing.tsx';
import { SetStep } from '../step/set-step.tsx';
import { useCoachTables } from '../step/use-coach-tables.ts';
import type { UndoState } from '../toast/use-undo.ts';
import { PopupDraft } from './popup-draft.tsx';

export { MomentPart } from './moment-part.tsx';
export { PopupKeys } from './popup-keys.tsx';

/** What is being done to one line of the popup. */
export type Doing =
  | { is: 'done'; step: NextStep; stage: Stage | null; finished: boolean }
  | { is: 'snooze' | 'draft'; step: OpenStep }
  | { is: 'edit'; step: OpenStep; name: string }
  | { is: 'set' | 'because'; contact: ContactId; name: string };

export type DoingPartProps = {
  doing: Doing;
  desk: PopupDesk;
  around: Around;
  undo: UndoState;
  onSnooze: (step: OpenStep, to: Due) => Promise<unknown>;
  onSaved: (said: string, undo: UndoId) => void;
  /** The step was finished. */
  onFinished: (step: StepId) => void;
  /** Tells what Done asks now. */
  onAsks: (asks: DoneAsks) => void;
  onBack: () => void;
  onTrouble: (reason: unknown) => void;
};

/** The forms of the popup. They come after the list: opening the popup does not wait for them. */
export function DoingPart({ doing, desk, ...props }: DoingPartProps) {
  const readPurpose = useCoachTables();
  const { once } = useOnce();
  switch (doing.is) {
    case 'done':
      return (
        <AfterDone
          step={doing.step}
          stage={doing.stage}
          finished={doing.finished}
          around={props.around}
          assistant={desk.assistantFor(doing.step.cameFrom)}
          readPurpose={readPurpose}
          undo={props.undo}
          onAsks={props.onAsks}
          onEnd={(ended) => (ended === null ? props.onBack() : props.onFinished(doing.step.id))}
          onTrouble={props.onTrouble}
        />
      );
    case 'snooze':
      return (
        <Snoozing
          around={props.around}
          asks={asksOf(desk.assistantFor(doing.step.cameFrom), doing.step.contact)}
          channel={doing.step.channel}
          onTrouble={props.onTrouble}
          onSnooze={(to) => void once(() => props.onSnooze(doing.step, to)).catch(props.onTrouble)}
          onSnoozing={props.onBack}
        />
      );
    case 'draft':
      return (
        <PopupDraft
          step={doing.step}
          around={props.around}
          assistant={desk.assistantFor(doing.step.cameFrom)}
          onTrouble={props.onTrouble}
        />
      );
    case 'edit':
    case 'set': {
      const step = doing.is === 'edit' ? doing.step : null;
      return (
        <SetStep
          around={props.around}
          step={step}
          contact={doing.is === 'edit' ? doing.step.contact : doing.contact}
          assistant={desk.assistantFor(step?.cameFrom ?? null)}
          onSaved={props.onSaved}
          onClose={props.onBack}
          onTrouble={props.onTrouble}
          say={props.undo.say}
        />
      );
    }
    case 'because':
      return (
        <RestForm
          contact={doing.contact}
          around={props.around}
          assistant={desk.assistantFor(null)}
          onSaved={props.onSaved}
          onClose={props.onBack}
          onTrouble={props.onTrouble}
        />
      );
  }
}
