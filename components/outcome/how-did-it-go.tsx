import { useId } from 'preact/hooks';
import type { Outcome } from '../../lib/domain/outcome.ts';
import { Button } from '../look/button.tsx';
import { DateField, TextField } from '../look/fields.tsx';
import { Options } from '../look/options.tsx';
import { words } from '../words.ts';
import { outcomeOrder } from './outcome-act.ts';

export type HowDidItGoProps = {
  /** "Done: meeting, demo with two dispatchers" */
  done: string;
  chosen: Outcome | null;
  onOutcome: (outcome: Outcome) => void;
  /** What an outcome would lead to, at the end of its line: "second in a row". The rest have our own words. */
  hints?: Partial<Record<Outcome, string>>;
  /** The trigger of the stage that the step served. */
  trigger?: { words: string; happened: boolean | null; onHappened: (happened: boolean) => void } | null;
  /** Asked after 'not now': a day as YYYY-MM-DD. */
  until?: { day: string; onDay: (day: string) => void; problem?: string | null } | null;
  /** Asked after 'moved backward'. */
  changed?: { text: string; onText: (text: string) => void } | null;
  note?: { text: string; onText: (text: string) => void } | null;
  /** Given where something is still asked after the outcome. */
  onGoOn?: () => void;
};

/** After Done: one key says how it went; what the answer calls for is asked right below. */
export function HowDidItGo(props: HowDidItGoProps) {
  const id = useId();
  return (
    <fieldset class="outcome" aria-labelledby={id}>
      <p class="outcome-done">{props.done}</p>
      <h2 class="outcome-title" id={id}>
        {words.outcome.howDidItGo}
      </h2>
      <Options
        label={words.outcome.outcomes}
        titles="words-swell"
        options={outcomeOrder.map((outcome, index) => ({
          id: outcome,
          shortcut: String(index + 1),
          title: outcome,
          end: props.hints?.[outcome] ?? words.outcome.hints[outcome],
        }))}
        chosen={props.chosen}
        onChoose={(outcome) => props.onOutcome(outcome as Outcome)}
      />
      {props.until && (
        <DateField
          label={words.outcome.until}
          day={props.until.day}
          onDay={props.until.onDay}
          problem={props.until.problem}
        />
      )}
      {props.changed && (
        <TextField
          label={words.outcome.whatChanged}
          text={props.changed.text}
          onText={props.changed.onText}
        />
      )}
      {props.trigger && <Trigger {...props.trigger} />}
      {props.note && (
        <TextField label={words.outcome.note} text={props.note.text} onText={props.note.onText} lines={2} />
      )}
      {props.onGoOn && (
        <div class="strip">
          <Button look="primary" shortcut="Enter" onPress={props.onGoOn} disabled={props.chosen === null}>
            {words.outcome.goOn}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function Trigger(trigger: NonNullable<HowDidItGoProps['trigger']>) {
  const id = useId();
  return (
    <fieldset class="trigger" aria-labelledby={id}>
      <p id={id}>
        <span class="trigger-asks">{words.outcome.didTrigger}</span> {words.outcome.quoted(trigger.words)}
      </p>
      <div class="strip">
        <Button
          size="small"
          look={trigger.happened === false ? 'quiet' : 'secondary'}
          shortcut="Y"
          pressed={trigger.happened === true}
          onPress={() => trigger.onHappened(true)}
        >
          {words.common.yes}
        </Button>
        <Button
          size="small"
          look={trigger.happened === false ? 'secondary' : 'quiet'}
          shortcut="N"
          pressed={trigger.happened === false}
          onPress={() => trigger.onHappened(false)}
        >
          {words.common.no}
        </Button>
      </div>
    </fieldset>
  );
}
