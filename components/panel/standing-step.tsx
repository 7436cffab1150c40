import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Due } from '../../lib/domain/due.ts';
import type { FittingChoice } from '../../lib/domain/fitting-choices.ts';
import type { NextStep } from '../../lib/domain/next-step.ts';
import { standingOf } from '../../lib/domain/standing.ts';
import { sayDue, sayReason } from '../../lib/phrases/say.ts';
import type { Around } from '../entry/read-entry.ts';
import { readingOf } from '../entry/read-entry.ts';
import { strokeOf } from '../keys.ts';
import { focusFirst } from '../look/focus.ts';
import { snoozeAct } from '../snooze/snooze-act.ts';
import { SnoozeChoices } from '../snooze/snooze-choices.tsx';
import { timeWords } from '../snooze/time-words.ts';
import { StepCard } from '../step/step-card.tsx';
import { words } from '../words.ts';

export type StandingStepProps = {
  step: NextStep;
  firstName: string;
  around: Around;
  /** The times that Snooze offers; asked when it opens. */
  offer: () => Promise<FittingChoice[]>;
  onTrouble: (reason: unknown) => void;
  snoozing: boolean;
  onSnoozing: (open: boolean) => void;
  onDone: () => void;
  onEdit: () => void;
  onSnooze: (due: Due) => void;
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
      {props.snoozing && <Snoozing {...props} />}
    </StepCard>
  );
}

/**
 * The choices of Snooze with the dates that they mean, and their keys. A key that comes before the dates waits for them:
 * it never means another date than the one that would have been shown.
 */
export function Snoozing(
  props: Pick<StandingStepProps, 'around' | 'offer' | 'onSnooze' | 'onSnoozing' | 'onTrouble'>,
) {
  const { around } = props;
  const [day, setDay] = useState<{ open: boolean; day: string }>({ open: false, day: '' });
  const asked = useMemo(props.offer, []);
  const [choices, setChoices] = useState<FittingChoice[]>([]);
  useEffect(() => void asked.then(setChoices, props.onTrouble), []);
  const snooze = (to: string) =>
    void asked.then((offered) => {
      const due = offered.find((one) => one.id === to)?.due;
      if (due) props.onSnooze(due);
    }, props.onTrouble);
  const today = Temporal.Instant.fromEpochMilliseconds(around.now)
    .toZonedDateTimeISO(around.zone)
    .toPlainDate();
  const past = day.day !== '' && day.day < today.toString();

  function onKeyDown(event: KeyboardEvent) {
    const act = snoozeAct(strokeOf(event));
    if (act === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (act.is === 'back') return props.onSnoozing(false);
    if (act.to === 'a day') return setDay({ ...day, open: true });
    snooze(act.to);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of its choices meet here
    <div onKeyDown={onKeyDown} ref={focusFirst}>
      <SnoozeChoices
        means={Object.fromEntries(choices.map((one) => [one.id, timeWords(one, around)]))}
        onSnooze={snooze}
        day={{
          ...day,
          ...(day.day !== '' && !past && { means: sayDue({ is: 'day', day: day.day }, around) }),
          problem: past ? words.entry.past : null,
        }}
        onDayOpen={() => setDay({ ...day, open: true })}
        onDay={(chosen) => setDay({ open: true, day: chosen })}
        onSnoozeToDay={() => {
          if (day.day !== '' && !past) props.onSnooze({ is: 'day', day: day.day });
        }}
      />
    </div>
  );
}

/** "if no reply, every Monday, promised" */
function asideOf(step: NextStep, { reader }: Around): string {
  const waits = step.onlyIfNoReply ? words.entry.ifNoReply : words.entry.inAnyCase;
  return [waits.toLowerCase(), reader.comesBack(step.repeats), step.promised && words.entry.promised]
    .filter(Boolean)
    .join(', ');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
