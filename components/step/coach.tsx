import type { ComponentChildren } from 'preact';
import { Icon } from '../look/icon.tsx';
import { bulbIcon } from '../look/icons.ts';
import { type Option, Options } from '../look/options.tsx';

export type CoachProps = {
  /** One bold sentence of fact. */
  fact: string;
  /** One grey sentence of advice. */
  advice?: string;
  /** The purpose is hollow: the bulb is in the colour of attention. */
  hollow?: boolean;
  /** At most three. */
  options: readonly Option[];
  chosen: string | null;
  onChoose: (id: string) => void;
  /** "Use 1", "Save anyway", "Not now". */
  acts?: ComponentChildren;
};

/** The one section of advice that a surface may have. */
export function Coach({ fact, advice, hollow, options, chosen, onChoose, acts }: CoachProps) {
  return (
    <div class={hollow ? 'coach hollow' : 'coach'}>
      <Icon of={bulbIcon} />
      <p>
        <strong>{fact}</strong> {advice}
      </p>
      {options.length > 0 && (
        <Options
          label={fact}
          options={options.slice(0, 3).map((option, index) => ({ shortcut: String(index + 1), ...option }))}
          chosen={chosen}
          onChoose={onChoose}
        />
      )}
      {acts && <div class="strip">{acts}</div>}
    </div>
  );
}
