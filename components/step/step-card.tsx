import type { ComponentChildren } from 'preact';
import { DateHeadline, type DateWords } from '../entry/date-headline.tsx';
import { Button } from '../look/button.tsx';
import { Checkbox } from '../look/choices.tsx';
import type { ShownState } from '../look/glyph-shapes.ts';
import { IconButton } from '../look/icon-button.tsx';
import { copyIcon } from '../look/icons.ts';
import { words } from '../words.ts';

export type StepCardProps = {
  state: ShownState;
  /** "In 2 days", "Overdue since Friday": the state in words. */
  stateWords: string;
  /** "in any case", "if no reply" */
  aside?: string;
  date: DateWords;
  /** "Call, to go through the Q3 pricing" */
  sentence: string;
  /** Whom the value is for, as in "For Ines:". */
  firstName: string;
  value?: string | null;
  /** Whether it is meant to bring about the trigger of their stage; left out where they are in none. */
  serving?: { trigger: string; serves: boolean; onServes: (serves: boolean) => void } | undefined;
  onDone: () => void;
  onSnooze: () => void;
  onEdit: () => void;
  onCopy: () => void;
  /** Left out where no message can be drafted. */
  onDraft?: (() => void) | undefined;
  /** What else can be done with it, at the end of its row. */
  more?: ComponentChildren;
  /** The sentence is on the clipboard. */
  copied?: boolean;
  snoozeOpen?: boolean;
  /** Where the snooze choices or another form open. */
  children?: ComponentChildren;
};

/** The next step that stands: a sentence that could be read aloud, and the four acts. */
export function StepCard(props: StepCardProps) {
  return (
    <div class="step-card">
      <p class="step-head">
        <span class={`step-state is-${props.state}`}>{props.stateWords}</span>
        {props.aside && <span>{props.aside}</span>}
      </p>
      <DateHeadline date={props.date} />
      <p class="step-sentence">
        <bdi>{props.sentence}</bdi>
      </p>
      {props.value && (
        <p class="step-value">
          <span class="step-value-of">{words.step.valueFor(props.firstName)}</span> <bdi>{props.value}</bdi>
        </p>
      )}
      {props.serving && (
        <Checkbox
          label={words.entry.serves(props.serving.trigger)}
          checked={props.serving.serves}
          onChecked={props.serving.onServes}
        />
      )}
      <div class="strip">
        <Button look="primary" onPress={props.onDone}>
          {words.common.done}
        </Button>
        <Button onPress={props.onSnooze} expanded={props.snoozeOpen}>
          {words.common.snooze}
        </Button>
        <Button onPress={props.onEdit}>{words.common.edit}</Button>
        {props.onDraft && (
          <Button look="quiet" onPress={props.onDraft}>
            {words.draft.draft}
          </Button>
        )}
        <span class="to-end">
          <IconButton label={words.common.copy} icon={copyIcon} onPress={props.onCopy} />
          {props.more}
        </span>
      </div>
      <p aria-live="polite" class="unseen">
        {props.copied ? words.step.copied : ''}
      </p>
      {props.children}
    </div>
  );
}

/** The place where a next step is missing, or stalled: the word, then the entry. */
export function StepPlace({
  state,
  stateWords,
  children,
}: {
  state: ShownState;
  stateWords: string;
  children: ComponentChildren;
}) {
  return (
    <div class="step-empty">
      <p class="step-head">
        <span class={`step-state is-${state}`}>{stateWords}</span>
      </p>
      {children}
    </div>
  );
}
