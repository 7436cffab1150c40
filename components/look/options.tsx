import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { moveFocusByArrows } from './arrows.ts';
import { Key } from './key.tsx';

export type Option = {
  id: string;
  /** Its key, as shown on the cap. */
  shortcut?: string;
  title: string;
  /** On the same line as the title, in plain type. */
  goesOn?: string;
  /** Below, in grey. */
  subtitle?: string;
  /** At the end of the line, in grey: a date, a consequence. */
  end?: ComponentChildren;
  muted?: boolean;
};

export type OptionsProps = {
  options: readonly Option[];
  /** The id of the one that Enter would take; left out where a press acts at once and nothing stays chosen. */
  chosen?: string | null;
  onChoose: (id: string) => void;
  /** Names the list where no heading does. */
  label?: string;
  /** 'dates': titles bold; 'words': titles plain; 'words-swell': bold once chosen. */
  titles?: 'dates' | 'words' | 'words-swell';
};

const titleClass = { dates: 'options dates', words: 'options', 'words-swell': 'options swells' };

/**
 * Up to nine things to choose from, each with its key. One look for readings, reasons, outcomes, proposals, snooze.
 * The button is the title alone, so that its name is that; it reaches over the whole row.
 */
export function Options({ options, chosen, onChoose, label, titles = 'words' }: OptionsProps) {
  const base = useId();
  return (
    <ul class={titleClass[titles]} aria-label={label} onKeyDown={moveFocusByArrows}>
      {options.map((option, index) => (
        <li key={option.id} class={optionClass(option, chosen)}>
          {option.shortcut && <Key of={option.shortcut} />}
          <span class="option-text">
            <button
              type="button"
              aria-pressed={chosen === undefined ? undefined : option.id === chosen}
              aria-describedby={option.subtitle || option.end ? `${base}-${index}` : undefined}
              aria-keyshortcuts={option.shortcut}
              onClick={() => onChoose(option.id)}
            >
              <span class="option-title">{option.title}</span>
              {option.goesOn && ` ${option.goesOn}`}
            </button>
            {option.subtitle && (
              <span class="option-sub" id={`${base}-${index}`}>
                {option.subtitle}
              </span>
            )}
          </span>
          {option.end && (
            <span class="option-end" id={option.subtitle ? undefined : `${base}-${index}`}>
              {option.end}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function optionClass(option: Option, chosen: string | null | undefined): string {
  return `option${option.id === chosen ? ' chosen' : ''}${option.muted ? ' muted' : ''}`;
}
