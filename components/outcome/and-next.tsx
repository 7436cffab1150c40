import { StepEntry, type StepEntryProps } from '../entry/step-entry.tsx';
import { Icon } from '../look/icon.tsx';
import { checkIcon } from '../look/icons.ts';
import { type Option, Options } from '../look/options.tsx';
import { words } from '../words.ts';
import { BecauseForm, type BecauseFormProps } from './because-form.tsx';

export type AndNextProps = {
  /** "moved forward, trial agreed" */
  went: string;
  /** "Stage: Trial", where the trigger just happened. */
  stage?: string | null;
  entry: StepEntryProps;
  /** Up to three, with the dates that they mean. */
  proposals: readonly Option[];
  chosen: string | null;
  onProposal: (id: string) => void;
  onBecause: () => void;
  /** Open: why there is no next step, and when to look again. */
  because?: BecauseFormProps | null;
};

/** Done and next in one move: the entry, filled with the first proposal, the others a key away, and an honest no. */
export function AndNext(props: AndNextProps) {
  const proposals = props.proposals.slice(0, 3);
  const options = [
    ...proposals.map((proposal, index) => ({ ...proposal, shortcut: String(index + 1) })),
    { id: 'because', shortcut: '0', title: words.outcome.because, muted: true },
  ];
  const choose = (id: string) => (id === 'because' ? props.onBecause() : props.onProposal(id));
  return (
    <div class="outcome">
      <p class="outcome-done">
        <Icon of={checkIcon} />
        <span>{props.went}</span>
        {props.stage && <strong class="to-end">{props.stage}</strong>}
      </p>
      <h2 class="outcome-title">{words.outcome.andNext}</h2>
      {props.because ? (
        <BecauseForm {...props.because} />
      ) : (
        <StepEntry
          {...props.entry}
          compact
          otherChoices={proposals.map((proposal) => proposal.id)}
          chosen={props.entry.readings.length ? props.entry.chosen : props.chosen}
          onChoose={props.entry.readings.length ? props.entry.onChoose : props.onProposal}
        >
          <Options
            label={words.outcome.proposals}
            titles="dates"
            options={options}
            chosen={props.chosen}
            onChoose={choose}
          />
        </StepEntry>
      )}
    </div>
  );
}
