import type { ComponentChildren, Ref } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { strokeOf } from '../keys.ts';
import { Button } from '../look/button.tsx';
import { SelectButton } from '../look/fields.tsx';
import { Icon } from '../look/icon.tsx';
import { warningIcon } from '../look/icons.ts';
import { Options } from '../look/options.tsx';
import { words } from '../words.ts';
import { DateHeadline, type DateWords } from './date-headline.tsx';
import { entryAct } from './entry-act.ts';
import { EntryField } from './entry-field.tsx';
import type { EntrySpan } from './spans.ts';
import { StepFields, type StepFieldsProps } from './step-fields.tsx';

/** How the line is understood now, set exactly as the saved step will be. */
export type LiveReading = {
  date: DateWords;
  /** "Call, to go through the Q3 pricing" */
  sentence: string;
  /** Goes on in grey: "no reason yet". */
  missing?: string | null;
  /** "9:00 for Ines too · Thursday block, 3 of 8 taken" */
  consequence?: string | null;
};

/** One of up to three ways to read the line. */
export type ReadingChoice = { id: string; title: string; subtitle?: string };

export type StepEntryProps = {
  text: string;
  onText: (text: string) => void;
  placeholder?: string;
  spans: readonly EntrySpan[];
  reading: LiveReading | null;
  readings: readonly ReadingChoice[];
  chosen: string | null;
  onChoose: (id: string) => void;
  /** What cannot be: the fact in bold, then what was kept. */
  problem: { fact: string; advice?: string } | null;
  saving: boolean;
  onSave: () => void;
  saveWords?: string;
  /** A second way to save: "Replace Thursday". */
  otherSave?: { words: string; onPress: () => void };
  /** 'no-reply': only if they have not replied. Left out where it makes no sense. */
  waits?: 'no-reply' | 'any-case';
  onWaits?: (waits: 'no-reply' | 'any-case') => void;
  fields: Omit<StepFieldsProps, 'focusOn'>;
  fieldsOpen: boolean;
  onFieldsOpen: (open: boolean) => void;
  onClose: () => void;
  /** Under the reading, above the buttons: proposals, the coach. Their ids, so that arrows and Alt + digit reach them. */
  children?: ComponentChildren;
  otherChoices?: readonly string[];
  /** The coach below has the buttons: "Use 1", "Save anyway". */
  actsElsewhere?: boolean;
  /** The reading on one line, where proposals follow. */
  compact?: boolean;
  fieldRef?: Ref<HTMLInputElement>;
};

/** One field for a whole step, with the reading below it, and the same parts one by one for those who will not type. */
export function StepEntry(props: StepEntryProps) {
  const id = useId();
  const [focusOn, setFocusOn] = useState<'when' | 'day' | null>(null);
  const whole = useRef<HTMLDivElement>(null);
  // How the line is read is seen while it is typed, also where it stands at the end of what scrolls.
  const said = [
    props.problem?.fact,
    props.readings.length,
    props.reading?.date.long,
    props.reading?.consequence,
  ];
  useLayoutEffect(() => {
    if (props.text !== '' && !props.fieldsOpen) whole.current?.scrollIntoView?.({ block: 'nearest' });
  }, [said.join()]);
  const choices = props.readings.length ? props.readings.map((one) => one.id) : (props.otherChoices ?? []);

  function openFields(on: 'when' | 'day') {
    setFocusOn(props.fieldsOpen ? null : on);
    props.onFieldsOpen(!props.fieldsOpen);
  }

  function onKeyDown(event: KeyboardEvent) {
    const stroke = strokeOf(event);
    if (!stroke.inField || (event.target as Element).tagName === 'SELECT') return;
    const act = entryAct(stroke, { choices, chosen: props.chosen });
    if (act === null || (act.is === 'choose' && props.fieldsOpen && !stroke.alt)) return;
    event.preventDefault();
    event.stopPropagation();
    switch (act.is) {
      case 'save':
        return props.saving ? undefined : props.onSave();
      case 'close':
        return props.onClose();
      case 'choose':
        return props.onChoose(act.id);
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of all its fields meet here
    <div class="entry" ref={whole} onKeyDown={onKeyDown}>
      <EntryField
        text={props.text}
        onText={props.onText}
        spans={props.spans}
        impossible={props.problem !== null}
        placeholder={props.placeholder ?? words.entry.placeholder}
        describedBy={props.problem ? `${id}-problem` : undefined}
        calendarOpen={props.fieldsOpen}
        onCalendar={() => openFields('day')}
        fieldRef={props.fieldRef}
      />
      {props.problem && (
        <p class="entry-problem" id={`${id}-problem`} role="alert">
          <Icon of={warningIcon} />
          <span>
            <strong>{props.problem.fact}</strong> {props.problem.advice}
          </span>
        </p>
      )}
      {props.readings.length > 0 && (
        <Options
          label={words.entry.readings}
          titles="dates"
          options={props.readings.map((one, index) => ({ ...one, shortcut: String(index + 1) }))}
          chosen={props.chosen}
          onChoose={props.onChoose}
        />
      )}
      <div role="status" class="reading">
        {props.reading && (
          <Reading {...props.reading} many={props.readings.length > 0} compact={props.compact} />
        )}
      </div>
      {props.fieldsOpen && <StepFields {...props.fields} focusOn={focusOn} />}
      {props.children}
      {!props.actsElsewhere && (props.text || props.fieldsOpen || props.compact) && (
        <div class="strip entry-acts">
          <Button look="primary" shortcut="Enter" onPress={props.onSave} busy={props.saving}>
            {props.saveWords ?? words.common.save}
          </Button>
          {props.otherSave && <Button onPress={props.otherSave.onPress}>{props.otherSave.words}</Button>}
          {props.waits && props.onWaits && (
            <SelectButton
              label={words.entry.waits}
              value={props.waits}
              choices={[
                { value: 'no-reply', title: words.entry.ifNoReply },
                { value: 'any-case', title: words.entry.inAnyCase },
              ]}
              onValue={(value) => props.onWaits?.(value === 'no-reply' ? 'no-reply' : 'any-case')}
            />
          )}
          {!props.otherSave && (
            <Button look="quiet" toEnd expanded={props.fieldsOpen} onPress={() => openFields('when')}>
              {words.entry.details}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function Reading(reading: LiveReading & { many: boolean; compact?: boolean | undefined }) {
  if (reading.compact)
    return (
      <p class="reading-line">
        <strong>{reading.date.long}</strong> · {reading.sentence}
        {reading.missing && <span class="reading-missing">, {reading.missing}</span>}
      </p>
    );
  return (
    <>
      {reading.many ? <p class="unseen">{reading.date.long}</p> : <DateHeadline date={reading.date} />}
      <span class="unseen"> · </span>
      <p class="reading-sentence">
        {reading.sentence}
        {reading.missing && (
          <>
            , <span class="reading-missing">{reading.missing}</span>
          </>
        )}
      </p>
      {reading.consequence && (
        <p class="reading-consequence">
          <span class="unseen"> · </span>
          {reading.consequence}
        </p>
      )}
    </>
  );
}
