import { useLayoutEffect, useRef } from 'preact/hooks';
import { reasonInWords } from '../../lib/domain/in-words.ts';
import type { Reason } from '../../lib/domain/reasons.ts';
import { singleKey, strokeOf } from '../keys.ts';
import { Button } from '../look/button.tsx';
import { words } from '../words.ts';
import { Coach } from './coach.tsx';
import { PanelPart } from './panel-frame.tsx';
import { PutOff } from './put-off.tsx';

/** What the coach has to say to the words that were to be saved. */
export type Coaching = { is: 'hollow'; phrase: string } | { is: 'no reason' };

export type CoachPartProps = {
  coaching: Coaching;
  reasons: readonly Reason[];
  firstName: string;
  onTake: (reason: Reason) => void;
  onSaveAnyway: () => void;
  /** Back to the words. */
  onBack: () => void;
  /** Null: nobody is known yet, of whom it could be remembered. */
  onAnswer: ((answer: 'not now' | 'never') => void) | null;
};

/** The coach has a word before a step is saved: why the purpose gives no reason, and up to three that would. */
export function CoachPart(props: CoachPartProps) {
  const { coaching, reasons } = props;
  const whole = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    whole.current?.querySelector<HTMLElement>('button')?.focus();
    whole.current?.scrollIntoView?.({ block: 'nearest' });
  }, [coaching, reasons.length]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      return props.onBack();
    }
    const reason = reasons[Number(singleKey(strokeOf(event)) ?? 0) - 1];
    if (!reason) return;
    event.preventDefault();
    event.stopPropagation();
    props.onTake(reason);
  }

  const fact =
    coaching.is === 'hollow'
      ? words.coach.hollow(coaching.phrase, props.firstName || words.coach.them)
      : words.entry.needsReason;
  return (
    <PanelPart>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of its options meet here */}
      <div ref={whole} onKeyDown={onKeyDown}>
        <Coach
          hollow
          fact={fact}
          advice={words.coach.would(reasons.length)}
          options={reasons.map((reason, index) => ({
            id: String(index),
            title: reason.purpose,
            subtitle: reasonInWords(reason.because),
          }))}
          chosen={null}
          onChoose={(id) => {
            const reason = reasons[Number(id)];
            if (reason) props.onTake(reason);
          }}
          acts={
            <>
              {coaching.is === 'hollow' && (
                <Button look="quiet" size="small" onPress={props.onSaveAnyway}>
                  {words.coach.anyway}
                </Button>
              )}
              {coaching.is === 'hollow' && props.onAnswer !== null ? (
                <PutOff name={props.firstName} onAnswer={props.onAnswer} />
              ) : (
                <Button look="quiet" size="small" onPress={props.onBack}>
                  {words.common.back}
                </Button>
              )}
            </>
          }
        />
      </div>
    </PanelPart>
  );
}
