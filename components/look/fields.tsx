import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { chevronDownIcon, warningIcon } from './icons.ts';

type FieldProps = {
  label: string;
  /** The label is read out but not shown: the place says it already. */
  labelUnseen?: boolean;
  note?: string;
  /** What cannot be, in words; stands right below and marks the field. */
  problem?: string | null;
};

export type TextFieldProps = FieldProps & {
  text: string;
  onText: (text: string) => void;
  placeholder?: string;
  type?: 'text' | 'email' | 'tel' | 'url' | 'number' | 'search' | 'date' | 'time';
  lines?: number;
  /** Proposals of the browser's own list. */
  proposals?: readonly string[];
  min?: string | number;
  max?: string | number;
  step?: string | number;
  maxLength?: number;
  disabled?: boolean;
  required?: boolean;
  autoComplete?: string;
  fieldRef?: Ref<HTMLInputElement>;
  onKeyDown?: (event: KeyboardEvent) => void;
};

/** One line of text, or several with `lines`. */
export function TextField(props: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    class: 'input',
    value: props.text,
    placeholder: props.placeholder,
    maxLength: props.maxLength,
    disabled: props.disabled,
    required: props.required,
    'aria-invalid': props.problem ? ('true' as const) : undefined,
    'aria-describedby': described(id, props),
    onKeyDown: props.onKeyDown,
  };
  return (
    <Field id={id} {...props}>
      {props.lines ? (
        <textarea
          {...shared}
          rows={props.lines}
          onInput={(event) => props.onText(event.currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          ref={props.fieldRef}
          type={props.type ?? 'text'}
          min={props.min}
          max={props.max}
          step={props.step}
          autoComplete={props.autoComplete ?? 'off'}
          list={props.proposals?.length ? `${id}-list` : undefined}
          onInput={(event) => props.onText(event.currentTarget.value)}
        />
      )}
      {props.proposals?.length ? (
        <datalist id={`${id}-list`}>
          {props.proposals.map((proposal) => (
            <option key={proposal} value={proposal} />
          ))}
        </datalist>
      ) : null}
    </Field>
  );
}

/** A calendar day as YYYY-MM-DD, or ''. The browser's own field, so that its calendar and its order of numbers are used. */
export function DateField({
  day,
  onDay,
  ...field
}: FieldProps & { day: string; onDay: (day: string) => void; min?: string; max?: string }) {
  return <TextField {...field} type="date" text={day} onText={onDay} />;
}

/** A wall time as HH:MM, or '' for some time that day. */
export function TimeField({
  time,
  onTime,
  ...field
}: FieldProps & { time: string; onTime: (time: string) => void }) {
  return <TextField {...field} type="time" text={time} onText={onTime} />;
}

export type Choice = { value: string; title: string };

export type SelectFieldProps = FieldProps & {
  value: string;
  choices: readonly Choice[];
  onValue: (value: string) => void;
  disabled?: boolean;
};

export function SelectField(props: SelectFieldProps) {
  const id = useId();
  return (
    <Field id={id} {...props}>
      <span class="select">
        <select
          id={id}
          class="input"
          value={props.value}
          disabled={props.disabled}
          aria-invalid={props.problem ? 'true' : undefined}
          aria-describedby={described(id, props)}
          onChange={(event) => props.onValue(event.currentTarget.value)}
        >
          <Choices {...props} />
        </select>
        <Icon of={chevronDownIcon} />
      </span>
    </Field>
  );
}

/** A select that looks like a button and stands among buttons: "If no reply". */
export function SelectButton(props: {
  label: string;
  value: string;
  choices: readonly Choice[];
  onValue: (value: string) => void;
  look?: 'soft' | 'secondary' | 'quiet';
  small?: boolean;
}) {
  return (
    <span class="select">
      <select
        class={`button ${props.look ?? 'soft'} ${props.small ? 'small' : 'normal'}`}
        aria-label={props.label}
        value={props.value}
        onChange={(event) => props.onValue(event.currentTarget.value)}
      >
        <Choices {...props} />
      </select>
      <Icon of={chevronDownIcon} />
    </span>
  );
}

function Choices({ choices, value }: { choices: readonly Choice[]; value: string }) {
  return choices.map((choice) => (
    <option key={choice.value} value={choice.value} selected={choice.value === value}>
      {choice.title}
    </option>
  ));
}

function Field(props: FieldProps & { id: string; children: preact.ComponentChildren }) {
  return (
    <div class="field">
      <label class={props.labelUnseen ? 'unseen' : 'field-label'} for={props.id}>
        {props.label}
      </label>
      {props.children}
      {props.problem && (
        <p class="field-problem" id={`${props.id}-problem`} role="alert">
          <Icon of={warningIcon} />
          {props.problem}
        </p>
      )}
      {props.note && (
        <p class="field-note" id={`${props.id}-note`}>
          {props.note}
        </p>
      )}
    </div>
  );
}

function described(id: string, field: FieldProps): string | undefined {
  const ids = [field.problem && `${id}-problem`, field.note && `${id}-note`].filter(Boolean);
  return ids.length ? ids.join(' ') : undefined;
}
