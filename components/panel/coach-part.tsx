import { useEffect, useState } from 'preact/hooks';
import type { ContactId } from '../../lib/domain/id.ts';
import { reasonInWords } from '../../lib/domain/in-words.ts';
import type { Reason } from '../../lib/domain/reasons.ts';
import type { Assistant } from '../../lib/messages/contract.ts';
import type { PurposeReading } from '../../lib/phrases/coach/judge-purpose.ts';
import { Button } from '../look/button.tsx';
import { Coach } from '../step/coach.tsx';
import { PanelPart } from '../step/panel-frame.tsx';
import { words } from '../words.ts';

export type CoachPartProps = {
  purpose: string;
  contact: ContactId | null;
  firstName: string;
  typing: boolean;
  readPurpose: (text: string) => PurposeReading;
  betterReasons: Assistant['betterReasons'];
  onTake: (reason: Reason) => void;
  onSaveAnyway: () => void;
};

/** Milliseconds after the last letter before the coach reads along. */
const pause = 250;

/** The coach, quiet unless the purpose that stands in the entry is hollow: then why, and what would be better. */
export function CoachPart(props: CoachPartProps) {
  const [hollow, setHollow] = useState(false);
  const [reasons, setReasons] = useState<Reason[]>([]);
  const [taken, setTaken] = useState<string | null>(null);
  useEffect(() => {
    setHollow(false);
    if (!props.typing || props.purpose === '') return;
    const timer = setTimeout(() => {
      if (props.readPurpose(props.purpose).is !== 'hollow') return;
      setHollow(true);
      props.betterReasons({ contact: props.contact }).then(setReasons, () => setReasons([]));
    }, pause);
    return () => clearTimeout(timer);
  }, [props.purpose, props.contact, props.typing]);

  if (!hollow) return null;
  return (
    <PanelPart>
      <Coach
        hollow
        fact={words.coach.hollow(props.purpose, props.firstName || words.panel.nobody)}
        advice={words.coach.three(reasons.length)}
        options={reasons.map((reason, index) => ({
          id: String(index),
          title: reason.purpose,
          subtitle: reasonInWords(reason.because),
        }))}
        chosen={taken}
        onChoose={(id) => {
          const reason = reasons[Number(id)];
          if (!reason) return;
          setTaken(id);
          props.onTake(reason);
        }}
        acts={
          <Button look="quiet" size="small" onPress={props.onSaveAnyway}>
            {words.coach.anyway}
          </Button>
        }
      />
    </PanelPart>
  );
}
