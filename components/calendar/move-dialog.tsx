import { useState } from 'preact/hooks';
import { isDay } from '../../lib/domain/due.ts';
import type { OpenStep } from '../../lib/domain/next-step.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { DateField } from '../look/fields.tsx';
import { words } from '../words.ts';

export type MoveDialogProps = {
  step: OpenStep;
  name: string;
  today: string;
  /** What a day holds, and which wish of the contact it would break. */
  noteFor: (day: string) => string;
  onMove: (day: string) => void;
  onClose: () => void;
};

/** Any day for a step, with what that day holds already. */
export function MoveDialog({ step, name, today, noteFor, onMove, onClose }: MoveDialogProps) {
  const was = step.due.is === 'day' ? step.due.day : step.due.at.slice(0, 10);
  const [day, setDay] = useState(was);
  const past = isDay(day) && day < today;
  return (
    <Dialog title={words.calendar.moveStepOf(name)} onClose={onClose}>
      <form
        class="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isDay(day) && !past) onMove(day);
        }}
      >
        <DateField
          label={words.calendar.day}
          day={day}
          onDay={setDay}
          min={today}
          note={isDay(day) && !past ? noteFor(day) : ''}
          problem={past ? words.calendar.notPast : null}
        />
        <div class="strip">
          <Button look="primary" submit disabled={!isDay(day) || past}>
            {words.calendar.move}
          </Button>
          <Button onPress={onClose}>{words.common.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
