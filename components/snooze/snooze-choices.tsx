import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../look/button.tsx';
import { DateField } from '../look/fields.tsx';
import { Icon } from '../look/icon.tsx';
import { calendarIcon } from '../look/icons.ts';
import { Options } from '../look/options.tsx';
import { words } from '../words.ts';
import { type SnoozeTo, snoozeKeys } from './snooze-act.ts';

export type SnoozeChoicesProps = {
  /** The date that each one means: "Wed 25 Nov, block 9:00". */
  means: Partial<Record<SnoozeTo, string>>;
  /** The one that is proposed. */
  chosen?: SnoozeTo | null;
  onSnooze: (to: Exclude<SnoozeTo, 'a day'>) => void;
  /** 'A day…' is open: the day as YYYY-MM-DD, with what it means or why it cannot be. */
  day: { open: boolean; day: string; means?: string; problem?: string | null };
  onDayOpen: () => void;
  onDay: (day: string) => void;
  onSnoozeToDay: () => void;
  /** "Prefers mornings. Thursday is full." */
  note?: string | null;
};

/** 2 hours, tomorrow, 3 working days, next week, or a day to pick, each with the date that it means. */
export function SnoozeChoices(props: SnoozeChoicesProps) {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (props.day.open) form.current?.querySelector('input')?.focus();
  }, [props.day.open]);

  return (
    <fieldset class="snooze" aria-label={words.snooze.name}>
      <Options
        titles="words-swell"
        options={snoozeKeys.map(({ to, key }) => ({
          id: to,
          shortcut: key,
          title: words.snooze.to[to],
          end: to === 'a day' ? <Icon of={calendarIcon} /> : props.means[to],
        }))}
        chosen={props.day.open ? 'a day' : (props.chosen ?? null)}
        onChoose={(id) => {
          const to = id as SnoozeTo;
          return to === 'a day' ? props.onDayOpen() : props.onSnooze(to);
        }}
      />
      {props.day.open && (
        <form
          ref={form}
          class="because"
          onSubmit={(event) => {
            event.preventDefault();
            props.onSnoozeToDay();
          }}
        >
          <DateField
            label={words.snooze.day}
            day={props.day.day}
            onDay={props.onDay}
            note={props.day.means}
            problem={props.day.problem}
          />
          <div class="strip">
            <Button look="primary" submit shortcut="Enter" disabled={props.day.day === ''}>
              {words.snooze.toDay}
            </Button>
          </div>
        </form>
      )}
      {props.note && <p class="snooze-note">{props.note}</p>}
    </fieldset>
  );
}
