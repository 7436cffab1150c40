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
  /** The id of the one that Enter would take. */
  chosen?: string | null;
  onChoose: (id: string) => void;
  /** Names the list where no heading does. */
  label?: string;
  /** 'dates': titles bold; 'words': titles plain; 'words-swell': bold once chosen. */
  titles?: 'dates' | 'words' | 'words-swell';
};

const titleClass = { dates: '', words: ' plain', 'words-swell': ' plain swells' };

/** Up to nine things to choose from, each with its key. One look for readings, reasons, outcomes, proposals, snooze. */
export function Options({ options, chosen, onChoose, label, titles = 'words' }: OptionsProps) {
  const base = useId();
  return (
    <ul class="options" aria-label={label} onKeyDown={moveFocusByArrows}>
      {options.map((option) => {
        const says = `${base}-${option.id}`;
        const described = option.subtitle || option.end;
        return (
          <li key={option.id}>
            <button
              type="button"
              class={`option${titleClass[titles]}${option.muted ? ' muted' : ''}`}
              aria-pressed={chosen === undefined ? undefined : option.id === chosen}
              aria-labelledby={`${says}-title`}
              aria-describedby={described ? `${says}-more` : undefined}
              aria-keyshortcuts={option.shortcut}
              onClick={() => onChoose(option.id)}
            >
              {option.shortcut && <Key of={option.shortcut} />}
              <span class="option-text">
                <span id={`${says}-title`}>
                  <span class="option-title">{option.title}</span>
                  {option.goesOn && <span> {option.goesOn}</span>}
                </span>
                {option.subtitle && (
                  <span class="option-sub" id={`${says}-more`}>
                    {option.subtitle}
                  </span>
                )}
              </span>
              {option.end && (
                <span class="option-end" id={option.subtitle ? undefined : `${says}-more`}>
                  {option.end}
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
