import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DashboardDesk } from '../../lib/desks/dashboard-desk.ts';
import { type Contact, nameOf } from '../../lib/domain/contact.ts';
import { type Desk, stageOf } from '../../lib/domain/desk.ts';
import type { Due } from '../../lib/domain/due.ts';
import type { UndoId } from '../../lib/domain/id.ts';
import type { OpenStep } from '../../lib/domain/next-step.ts';
import { sayDue } from '../../lib/phrases/say.ts';
import { asksOf } from '../entry/asks-of.ts';
import { Dialog } from '../look/dialog.tsx';
import { useOnce } from '../look/use-once.ts';
import { AfterDone } from '../outcome/after-done.tsx';
import { RestForm } from '../outcome/rest-form.tsx';
import { Snoozing } from '../snooze/snoozing.tsx';
import { SetStep } from '../step/set-step.tsx';
import { useCoachTables } from '../step/use-coach-tables.ts';
import { Toast } from '../toast/toast.tsx';
import type { UndoState } from '../toast/use-undo.ts';
import { words } from '../words.ts';
import { aroundFor } from './around.ts';
import { startHere } from './start-here.ts';

type Doing =
  | { is: 'done' | 'snooze' | 'edit'; step: OpenStep; who: Contact }
  | { is: 'set' | 'because'; who: Contact };

/** What a row can do with its step or contact, each in a dialog over the list, and back to the row after it. */
export type StepActs = {
  done: (step: OpenStep, who: Contact) => void;
  snooze: (step: OpenStep, who: Contact) => void;
  edit: (step: OpenStep, who: Contact) => void;
  replied: (step: OpenStep) => void;
  set: (who: Contact) => void;
  because: (who: Contact) => void;
  open: (step: OpenStep | null, who: Contact) => void;
  dialog: ComponentChildren;
};

export function useStepActs(
  desk: DashboardDesk,
  against: Desk,
  undo: UndoState,
  onDone: () => void = () => {},
): StepActs {
  const [doing, setDoing] = useState<Doing | null>(null);
  const readPurpose = useCoachTables();
  const { once } = useOnce();
  const end = () => {
    setDoing(null);
    if (doing) desk.changedAbout(doing.who.id);
    if (doing?.is === 'done') onDone();
  };
  const saved = (said: string, id: UndoId) => {
    setDoing(null);
    desk.say(said, id, doing?.who.id);
  };
  const assistant = (step: OpenStep | null) => desk.acts.assistantOf(step?.cameFrom ?? null);

  async function snoozeTo(step: OpenStep, who: Contact, due: Due) {
    const snoozed = await assistant(step).snoozeStep({ step: step.id, generation: step.generation, due });
    setDoing(null);
    if (snoozed.is === 'refused') return desk.say(words.outcome.changedElsewhere);
    desk.say(words.panel.snoozed(sayDue(due, aroundFor(desk, against, who))), snoozed.undo, who.id);
  }

  async function noteReply(step: OpenStep) {
    const noted = await assistant(step).theyReplied({ step: step.id, generation: step.generation, at: null });
    if (noted.is === 'replied') desk.say(words.panel.replied, noted.undo, step.contact);
    else desk.say(words.outcome.changedElsewhere);
  }

  const form = () => {
    if (doing === null) return null;
    const around = aroundFor(desk, against, doing.who);
    const shared = { around, onClose: () => setDoing(null), onTrouble: desk.failed };
    switch (doing.is) {
      case 'done': {
        const stage = stageOf(doing.who, against.stages);
        return (
          <AfterDone
            step={doing.step}
            stage={stage?.id === doing.step.servesStage ? stage : null}
            around={around}
            assistant={assistant(doing.step)}
            readPurpose={readPurpose}
            undo={undo}
            onEnd={end}
            onTrouble={desk.failed}
          />
        );
      }
      case 'snooze':
        return (
          <Snoozing
            around={around}
            asks={asksOf(assistant(doing.step), doing.who.id)}
            channel={doing.step.channel}
            onTrouble={desk.failed}
            onSnooze={(due) => void once(() => snoozeTo(doing.step, doing.who, due)).catch(desk.failed)}
            onSnoozing={() => setDoing(null)}
          />
        );
      case 'edit':
      case 'set':
        return (
          <SetStep
            {...shared}
            step={doing.is === 'edit' ? doing.step : null}
            contact={doing.who.id}
            assistant={assistant(doing.is === 'edit' ? doing.step : null)}
            onSaved={saved}
            say={undo.say}
          />
        );
      case 'because':
        return <RestForm {...shared} contact={doing.who.id} assistant={assistant(null)} onSaved={saved} />;
    }
  };
  return {
    done: (step, who) => setDoing({ is: 'done', step, who }),
    snooze: (step, who) => setDoing({ is: 'snooze', step, who }),
    edit: (step, who) => setDoing({ is: 'edit', step, who }),
    replied: (step) => void noteReply(step).catch(desk.failed),
    set: (who) => setDoing({ is: 'set', who }),
    because: (who) => setDoing({ is: 'because', who }),
    open: (step, who) => void desk.open(step?.cameFrom ?? null, who.id).catch(desk.failed),
    dialog: doing && (
      <Dialog title={nameOf(doing.who)} onClose={() => (doing.is === 'done' ? end() : setDoing(null))}>
        <div class="step-dialog" ref={startHere}>
          {form()}
          {/* Over a list that cannot be reached meanwhile, what was done is taken back from here. */}
          {doing.is === 'done' && undo.done?.undo && (
            <Toast text={undo.done.text} onHold={undo.hold} onUndo={() => void undo.undo()} />
          )}
        </div>
      </Dialog>
    ),
  };
}
