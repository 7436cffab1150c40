import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Channel } from '../../lib/domain/channel.ts';
import type { StageId } from '../../lib/domain/id.ts';
import type { Stage } from '../../lib/domain/stage.ts';
import { Checkbox } from '../look/choices.tsx';
import { type Choice, DateField, SelectField, TextField, TimeField } from '../look/fields.tsx';
import { words } from '../words.ts';
import { RepeatsFields } from './repeats-fields.tsx';

/** The parts of a step, one by one. `when` is free words; `day` (YYYY-MM-DD) and `time` (HH:MM) the browser's own fields. */
export type StepParts = {
  when: string;
  day: string;
  time: string;
  channel: Channel | '';
  purpose: string;
  value: string;
  /** The user gave the customer this date: nothing moves it. */
  promised?: boolean;
  /** RRULE text or AFTER-DONE; '': it does not come back. */
  repeats?: string;
  /** The stage whose trigger the step is meant to bring about; left out: nobody said. */
  servesStage?: StageId | null | undefined;
};

export type PartProblems = Partial<Record<'when' | 'channel' | 'purpose' | 'value' | 'repeats', string>>;

/** A date by one press: what it is called and the date that it means. */
export type Preset = { id: string; title: string; means: string };

export type StepFieldsProps = {
  parts: StepParts;
  onParts: (changed: Partial<StepParts>) => void;
  /** In the order to offer; the words are ours. */
  channels: readonly Channel[];
  problems?: PartProblems;
  presets?: readonly Preset[];
  onPreset?: (id: string) => void;
  /** What `when` was read as, or how full its day is. */
  whenNote?: string;
  /** The stage in which the contact is; left out where that is not known, or they are in none. */
  stage?: Pick<Stage, 'id' | 'trigger'> | null | undefined;
  /** Proposals for the purpose and the value. */
  purposes?: readonly string[];
  values?: readonly string[];
  /** A recurrence in words. */
  sayRepeats: (repeats: string) => string;
  /** Where the focus goes when the fields come up. */
  focusOn?: 'when' | 'day' | null;
};

export function StepFields(props: StepFieldsProps) {
  const { parts, onParts, problems = {} } = props;
  const top = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!props.focusOn) return;
    const kind = props.focusOn === 'day' ? 'date' : 'text';
    top.current?.querySelector<HTMLInputElement>(`input[type=${kind}]`)?.focus();
  }, [props.focusOn]);

  const channelChoices: Choice[] = [
    ...(parts.channel === '' ? [{ value: '', title: words.entry.chooseChannel }] : []),
    ...props.channels.map((channel) => ({ value: channel, title: words.channels[channel] })),
  ];

  return (
    <div class="step-fields" ref={top}>
      {props.presets?.length ? (
        <ul class="presets" aria-label={words.entry.presets}>
          {props.presets.map((preset) => (
            <li key={preset.id}>
              <button type="button" class="preset" onClick={() => props.onPreset?.(preset.id)}>
                <strong>{preset.title}</strong> <span>{preset.means}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <div class="whole">
        <TextField
          label={words.entry.when}
          text={parts.when}
          onText={(when) => onParts({ when })}
          placeholder={words.entry.whenPlaceholder}
          note={props.whenNote}
          problem={problems.when}
        />
      </div>
      <DateField label={words.entry.day} day={parts.day} onDay={(day) => onParts({ day })} />
      <TimeField label={words.entry.time} time={parts.time} onTime={(time) => onParts({ time })} />
      <RepeatsFields
        day={parts.day}
        repeats={parts.repeats ?? ''}
        onRepeats={(repeats) => onParts({ repeats })}
        inWords={props.sayRepeats}
        problem={problems.repeats}
      />
      <div class="whole">
        <SelectField
          label={words.entry.channel}
          value={parts.channel}
          choices={channelChoices}
          onValue={(channel) => onParts({ channel: channel as Channel })}
          problem={problems.channel}
        />
      </div>
      <div class="whole">
        <TextField
          label={words.entry.purpose}
          text={parts.purpose}
          onText={(purpose) => onParts({ purpose })}
          placeholder={words.entry.purposePlaceholder}
          proposals={props.purposes}
          problem={problems.purpose}
        />
      </div>
      <div class="whole">
        <TextField
          label={words.entry.value}
          text={parts.value}
          onText={(value) => onParts({ value })}
          placeholder={words.entry.valuePlaceholder}
          proposals={props.values}
          problem={problems.value}
        />
      </div>
      <div class="whole">
        <Checkbox
          label={words.entry.promisedDate}
          checked={parts.promised === true}
          onChecked={(promised) => onParts({ promised })}
        />
      </div>
      {props.stage?.trigger && (
        <div class="whole">
          <Checkbox
            label={words.entry.serves(props.stage.trigger)}
            checked={parts.servesStage === props.stage.id}
            onChecked={(serves) => onParts({ servesStage: serves && props.stage ? props.stage.id : null })}
          />
        </div>
      )}
    </div>
  );
}
