import type { ComponentChildren } from 'preact';
import type { NextStep } from '../../lib/domain/next-step.ts';
import { standingOf } from '../../lib/domain/standing.ts';
import { sayDue, sayReason } from '../../lib/phrases/say.ts';
import { capitalised } from '../capitalised.ts';
import type { Around } from '../entry/read-entry.ts';
import { readingOf } from '../entry/read-entry.ts';
import { Snoozing, type SnoozingProps } from '../snooze/snoozing.tsx';
import { words } from '../words.ts';
import { StepCard } from './step-card.tsx';

type StandingStepProps = Omit<SnoozingProps, 'channel'> & {
  step: NextStep;
  firstName: string;
  snoozing: boolean;
  onDone: () => void;
  onEdit: () => void;
  onCopy: () => void;
  onDraft?: () => void;
  /** The user says by hand whether the step serves the trigger of their stage. */
  onServes?: (stage: NextStep['servesStage']) => void;
  copied: boolean;
  /** What else can be done with it. */
  more?: ComponentChildren;
};

/** The next step that stands, with its four acts; Snooze opens below it. */
export function StandingStep(props: StandingStepProps) {
  const { step, around } = props;
  const standing = standingOf(step, around.now, around.zone);
  const { stage } = around;
  const { onServes } = props;
  return (
    <StepCard
      state={standing}
      stateWords={
        standing === 'overdue' || standing === 'today'
          ? words.states[standing]
          : capitalised(sayDue(step.due, around, 'relative'))
      }
      aside={asideOf(step, around)}
      date={readingOf(step, around).date}
      sentence={sayReason(step.channel, step.purpose || step.value, around.locale)}
      firstName={props.firstName}
      value={step.purpose === '' ? null : step.value}
      serving={
        stage?.trigger && onServes
          ? {
              trigger: stage.trigger,
              serves: step.servesStage === stage.id,
              onServes: (serves) => onServes(serves ? stage.id : null),
            }
          : undefined
      }
      onDone={props.onDone}
      onSnooze={() => props.onSnoozing(!props.snoozing)}
      onEdit={props.onEdit}
      onCopy={props.onCopy}
      onDraft={props.onDraft}
      copied={props.copied}
      more={props.more}
      snoozeOpen={props.snoozing}
    >
      {props.snoozing && <Snoozing {...props} channel={step.channel} />}
    </StepCard>
  );
}

/** "if no reply, every Monday, promised" */
function asideOf(step: NextStep, { reader }: Around): string {
  const waits = step.onlyIfNoReply ? words.entry.ifNoReply : words.entry.inAnyCase;
  return [waits.toLowerCase(), reader.comesBack(step.repeats), step.promised && words.entry.promised]
    .filter(Boolean)
    .join(', ');
}
