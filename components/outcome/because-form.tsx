import { Button } from '../look/button.tsx';
import { DateField, TextField } from '../look/fields.tsx';
import { words } from '../words.ts';

export type BecauseFormProps = {
  reason: string;
  onReason: (reason: string) => void;
  /** When to look again: YYYY-MM-DD, and in words what it means. */
  day: string;
  onDay: (day: string) => void;
  dayWords?: string;
  problem?: { reason?: string; day?: string };
  saving?: boolean;
  onSave: () => void;
  onCancel: () => void;
};

/** "No next step, because …": an honest word, and the day on which the contact comes up again. */
export function BecauseForm(props: BecauseFormProps) {
  return (
    <form
      class="because"
      aria-label={words.outcome.because}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
    >
      <TextField
        label={words.outcome.becauseReason}
        text={props.reason}
        onText={props.onReason}
        placeholder={words.outcome.becausePlaceholder}
        proposals={words.outcome.reasons}
        problem={props.problem?.reason}
      />
      <DateField
        label={words.outcome.lookAgain}
        day={props.day}
        onDay={props.onDay}
        note={props.dayWords}
        problem={props.problem?.day}
      />
      <div class="strip">
        <Button look="primary" submit shortcut="Enter" busy={props.saving}>
          {words.common.save}
        </Button>
        <Button look="quiet" onPress={props.onCancel}>
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}
