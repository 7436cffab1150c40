import { useId } from 'preact/hooks';
import type { Choice } from './fields.tsx';
import { Icon } from './icon.tsx';

export type SegmentedProps = {
  label: string;
  value: string;
  choices: readonly (Choice & { icon?: string })[];
  onValue: (value: string) => void;
};

/** Two to four ways to look at the same thing. Radios underneath, so that arrows and screen readers know it. */
export function Segmented({ label, value, choices, onValue }: SegmentedProps) {
  const name = useId();
  return (
    <fieldset class="segmented">
      <legend class="unseen">{label}</legend>
      {choices.map((choice) => (
        <label class="segment" key={choice.value}>
          <input
            type="radio"
            class="unseen"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onValue(choice.value)}
          />
          {choice.icon && <Icon of={choice.icon} />}
          {choice.title}
        </label>
      ))}
    </fieldset>
  );
}
