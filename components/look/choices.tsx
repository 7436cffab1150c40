import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { checkIcon } from './icons.ts';

export type CheckboxProps = {
  label: string;
  /** Read out, not shown: the row says it. */
  labelUnseen?: boolean;
  note?: string;
  checked: boolean;
  /** Some of the things that it stands for, not all. */
  partly?: boolean;
  disabled?: boolean;
  onChecked: (checked: boolean) => void;
};

export function Checkbox(props: CheckboxProps) {
  const id = useId();
  return (
    <label class="check">
      <span class="check-box">
        <input
          type="checkbox"
          checked={props.checked}
          indeterminate={props.partly ?? false}
          disabled={props.disabled}
          aria-describedby={props.note ? id : undefined}
          onChange={(event) => props.onChecked(event.currentTarget.checked)}
        />
        <Icon of={props.partly ? 'M4 8h8' : checkIcon} size={12} />
      </span>
      <span class={props.labelUnseen ? 'unseen' : 'check-words'}>{props.label}</span>
      {props.note && (
        <span class="check-note" id={id}>
          {props.note}
        </span>
      )}
    </label>
  );
}

/** On or off at once, without saving. */
export function Switch(props: Omit<CheckboxProps, 'partly' | 'labelUnseen'>) {
  const id = useId();
  return (
    <label class="switch">
      <span class="check-words">{props.label}</span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={props.checked}
        checked={props.checked}
        disabled={props.disabled}
        aria-describedby={props.note ? id : undefined}
        onChange={(event) => props.onChecked(event.currentTarget.checked)}
      />
      {props.note && (
        <span class="check-note" id={id}>
          {props.note}
        </span>
      )}
    </label>
  );
}

export type RadioCardsProps = {
  /** Names the group. */
  label: string;
  labelUnseen?: boolean;
  /** Null: nothing is preselected. */
  value: string | null;
  cards: readonly { value: string; title: string; text?: ComponentChildren }[];
  onValue: (value: string) => void;
};

/** Few choices with weight, each explained. The title alone is the radio's name. */
export function RadioCards({ label, labelUnseen, value, cards, onValue }: RadioCardsProps) {
  const name = useId();
  return (
    <fieldset class="radio-cards">
      <legend class={labelUnseen ? 'unseen' : 'field-label'}>{label}</legend>
      {cards.map((card) => (
        <label class="radio-card" key={card.value}>
          <input
            type="radio"
            name={name}
            value={card.value}
            checked={card.value === value}
            aria-label={card.title}
            aria-describedby={card.text ? `${name}-${card.value}` : undefined}
            onChange={() => onValue(card.value)}
          />
          <span>
            <strong>{card.title}</strong>
            {card.text && (
              <span class="radio-card-text" id={`${name}-${card.value}`}>
                {card.text}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

export type DayTogglesProps = {
  label: string;
  labelUnseen?: boolean;
  /** In the order to show: value, short name on the button, full name as its hint. */
  days: readonly { value: string; short: string; full: string }[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
};

/** The days of a week, any of them. */
export function DayToggles({ label, labelUnseen, days, chosen, onToggle }: DayTogglesProps) {
  return (
    <fieldset class="day-toggles">
      <legend class={labelUnseen ? 'unseen' : 'field-label'}>{label}</legend>
      {days.map((day) => (
        <button
          type="button"
          class="day-toggle"
          key={day.value}
          title={day.full}
          aria-pressed={chosen.includes(day.value)}
          onClick={() => onToggle(day.value)}
        >
          {day.short}
        </button>
      ))}
    </fieldset>
  );
}
