import { useState } from 'preact/hooks';
import type { DashboardDesk } from '../../lib/desks/dashboard-desk.ts';
import type { Desk } from '../../lib/domain/desk.ts';
import { todayOf } from '../../lib/domain/desk.ts';
import type { ContactId } from '../../lib/domain/id.ts';
import { sayDue } from '../../lib/phrases/say.ts';
import { aroundFor } from '../dashboard/around.ts';
import { startHere } from '../dashboard/start-here.ts';
import { asksOf } from '../entry/asks-of.ts';
import { wordsOf } from '../entry/read-entry.ts';
import { StepEntry } from '../entry/step-entry.tsx';
import { useEntry } from '../entry/use-entry.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { DateField, TextField } from '../look/fields.tsx';
import { useOnce } from '../look/use-once.ts';
import { BecauseForm } from '../outcome/because-form.tsx';
import { useBecause } from '../outcome/use-because.ts';
import { useCoachTables } from '../step/use-coach-tables.ts';
import { useCoaching } from '../step/use-coaching.tsx';
import { words } from '../words.ts';

/** What can be done with all chosen contacts. */
export type Bulk = 'set' | 'because' | 'nurture' | 'hand over' | 'forget';

export type BulkDialogProps = {
  bulk: Bulk;
  contacts: readonly ContactId[];
  desk: DashboardDesk;
  against: Desk;
  onClose: () => void;
  onDone: () => void;
};

/** One act on all chosen contacts, said with its number, taken back as one. */
export function BulkDialog(props: BulkDialogProps) {
  const count = props.contacts.length;
  return (
    <Dialog title={words.bookPage.bulkTitles[props.bulk](count)} onClose={props.onClose}>
      <div ref={startHere}>{form(props)}</div>
    </Dialog>
  );
}

function form(props: BulkDialogProps) {
  switch (props.bulk) {
    case 'set':
      return <SetMany {...props} />;
    case 'because':
      return <RestMany {...props} />;
    case 'nurture':
      return <NurtureMany {...props} />;
    case 'hand over':
      return <HandOverMany {...props} />;
    case 'forget':
      return <ForgetMany {...props} />;
  }
}

function SetMany({ contacts, desk, against, onClose, onDone }: BulkDialogProps) {
  const around = aroundFor(desk, against, null);
  const entry = useEntry(around, undefined, {
    ...asksOf(desk.acts.assistantOf(null), null),
    foresee: (due, channel) => desk.acts.foreseeMany({ contacts, due, channel }),
  });
  const { busy, once } = useOnce();
  const coach = useCoaching({
    entry,
    assistant: desk.acts.assistantOf(null),
    contact: null,
    around,
    readPurpose: useCoachTables(),
    onSaveAnyway: () => void once(() => save(true)).catch(desk.failed),
  });
  async function save(savedAnyway = false) {
    const read = entry.ready();
    if (read === null || (!savedAnyway && coach.speaks(read))) return;
    const set = await desk.acts.scheduleMany({
      contacts,
      words: { ...wordsOf(read), savedAnyway },
    });
    if (set.is === 'refused') {
      return entry.refuse(set.why === 'past' ? words.entry.past : words.entry.needsReason);
    }
    onDone();
    desk.say(words.bookPage.setForMany(set.count, sayDue(read.due, around)), set.undo);
  }
  return (
    <>
      <StepEntry
        {...entry.props}
        saving={busy}
        onSave={() => void once(save).catch(desk.failed)}
        onClose={onClose}
      />
      {coach.part}
    </>
  );
}

function RestMany({ contacts, desk, against, onClose, onDone }: BulkDialogProps) {
  const { busy, once } = useOnce();
  const said = useBecause((...said) => void once(() => save(...said)).catch(desk.failed));
  async function save(because: string, until: string | null) {
    const rested = await desk.acts.restMany({ contacts, because, until });
    onDone();
    const day = sayDue({ is: 'day', day: rested.until }, aroundFor(desk, against, null));
    desk.say(words.outcome.rests(day), rested.undo);
  }
  return <BecauseForm {...said} saving={busy} onCancel={onClose} />;
}

function NurtureMany({ contacts, desk, against, onClose, onDone }: BulkDialogProps) {
  const { busy, once } = useOnce();
  async function move() {
    const moved = await desk.acts.moveToNurture({ contacts });
    onDone();
    desk.say(words.bookPage.nurtured(moved.count), moved.undo);
  }
  return (
    <Confirm
      text={words.bookPage.nurtureText(against.settings.nurtureDays)}
      act={words.bookPage.moveToNurture}
      busy={busy}
      onAct={() => void once(move).catch(desk.failed)}
      onClose={onClose}
    />
  );
}

function HandOverMany({ contacts, desk, against, onClose, onDone }: BulkDialogProps) {
  const [said, setSaid] = useState({ to: '', from: '', until: '' });
  const [problem, setProblem] = useState<'name' | 'days' | null>(null);
  const { busy, once } = useOnce();
  const today = todayOf(against);
  async function save() {
    if (said.to.trim() === '') return setProblem('name');
    const from = said.from || today;
    if (said.until !== '' && said.until < from) return setProblem('days');
    const days = said.until === '' ? null : { from, to: said.until };
    const handed = await desk.acts.handOverMany({ contacts, to: said.to, days });
    onDone();
    desk.say(words.bookPage.handedOver(handed.count, said.to.trim()), handed.undo);
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void once(save).catch(desk.failed);
      }}
    >
      <TextField
        label={words.bookPage.handOverTo}
        text={said.to}
        onText={(to) => setSaid({ ...said, to })}
        problem={problem === 'name' ? words.bookPage.needsWhom : null}
      />
      <DateField label={words.bookPage.from} day={said.from} onDay={(from) => setSaid({ ...said, from })} />
      <DateField
        label={words.bookPage.until}
        day={said.until}
        onDay={(until) => setSaid({ ...said, until })}
        note={words.bookPage.untilNote}
        problem={problem === 'days' ? words.bookPage.daysTurned : null}
      />
      <div class="strip">
        <Button look="primary" submit shortcut="Enter" busy={busy}>
          {words.bookPage.handOver}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}

function ForgetMany({ contacts, desk, onClose, onDone }: BulkDialogProps) {
  const { busy, once } = useOnce();
  async function forget() {
    const { forgotten } = await desk.acts.forgetMany({ contacts });
    onDone();
    desk.say(words.bookPage.forgotten(forgotten));
  }
  return (
    <Confirm
      text={words.contactPage.forgetText}
      act={words.bookPage.forget}
      danger
      busy={busy}
      onAct={() => void once(forget).catch(desk.failed)}
      onClose={onClose}
    />
  );
}

/** What an act means, before it is done. */
export function Confirm(props: {
  text: string;
  act: string;
  danger?: boolean;
  busy?: boolean;
  onAct: () => void;
  onClose: () => void;
}) {
  return (
    <div class="form">
      <p>{props.text}</p>
      <div class="strip">
        <Button look={props.danger ? 'danger' : 'primary'} busy={props.busy ?? false} onPress={props.onAct}>
          {props.act}
        </Button>
        <Button look="quiet" onPress={props.onClose}>
          {words.common.cancel}
        </Button>
      </div>
    </div>
  );
}
