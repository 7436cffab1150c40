import { useState } from 'preact/hooks';
import type { AwayRefused, AwayWords } from '../../lib/actions/plan-away.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { DateField, TextField } from '../look/fields.tsx';
import { useOnce } from '../look/use-once.ts';
import { words } from '../words.ts';

/** The days of an absence, who stands in, and the ramp after it. */
export function AwayDialog(props: {
  away: AwayWords;
  today: string;
  /** Null: planned; else why not. */
  onPlan: (away: AwayWords) => Promise<AwayRefused['why'] | null>;
  onTrouble: (reason: unknown) => void;
  onCancelAway: () => void;
  onClose: () => void;
}) {
  const [away, setAway] = useState(props.away);
  const [backup, setBackup] = useState(props.away.backup ?? { name: '', address: '', phone: '' });
  const [ramp, setRamp] = useState(String(props.away.rampDays));
  const [problem, setProblem] = useState<AwayRefused['why'] | null>(null);
  const { busy, once } = useOnce();
  const change = (changes: Partial<AwayWords>) => {
    setProblem(null);
    setAway({ ...away, ...changes });
  };
  return (
    <Dialog title={away.id === undefined ? words.away.plan : words.away.dates} onClose={props.onClose}>
      <form
        class="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          const named = backup.name.trim() === '' ? null : { ...backup, name: backup.name.trim() };
          void once(() =>
            props.onPlan({ ...away, backup: named, rampDays: Number(ramp) }).then(setProblem),
          ).catch(props.onTrouble);
        }}
      >
        <div class="away-days">
          <DateField
            label={words.away.from}
            day={away.from}
            {...(away.id === undefined && { min: props.today })}
            problem={problem === 'no days' || problem === 'overlaps' ? words.away.problems[problem] : null}
            onDay={(from) => change({ from, to: away.to === '' || away.to < from ? from : away.to })}
          />
          <DateField
            label={words.away.to}
            day={away.to}
            min={away.from}
            problem={problem === 'ends before it begins' ? words.away.problems[problem] : null}
            onDay={(to) => change({ to })}
          />
        </div>
        <TextField
          label={words.away.backup}
          text={backup.name}
          maxLength={200}
          note={words.away.backupNote}
          onText={(name) => setBackup({ ...backup, name })}
        />
        {backup.name.trim() !== '' && (
          <div class="away-days">
            <TextField
              label={words.away.backupAddress}
              type="email"
              text={backup.address}
              maxLength={200}
              onText={(address) => setBackup({ ...backup, address })}
            />
            <TextField
              label={words.away.backupPhone}
              type="tel"
              text={backup.phone}
              maxLength={200}
              onText={(phone) => setBackup({ ...backup, phone })}
            />
          </div>
        )}
        <TextField
          label={words.away.ramp}
          type="number"
          min={0}
          max={30}
          text={ramp}
          note={words.away.rampNote}
          problem={problem === 'not valid' ? words.away.problems[problem] : null}
          onText={(text) => {
            setProblem(null);
            setRamp(text);
          }}
        />
        <div class="strip">
          <Button look="primary" submit busy={busy}>
            {words.common.save}
          </Button>
          <Button onPress={props.onClose}>{words.common.cancel}</Button>
          {away.id !== undefined && (
            <Button look="quiet" toEnd onPress={props.onCancelAway}>
              {words.away.cancel}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
