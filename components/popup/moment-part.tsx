import type { Moment } from '../../lib/actions/in-the-moment.ts';
import { sayReason } from '../../lib/phrases/say.ts';
import { Button } from '../look/button.tsx';
import { Notice } from '../look/notice.tsx';
import { words } from '../words.ts';

/** After a forward move the next best step while it is hot; after a row of misses a pause. Off with one press. */
export function MomentPart(props: {
  moment: Moment;
  locale: string;
  onOpen: () => void;
  onAnswer: (answer: 'not now' | 'never') => void;
  onSwitchOff: () => void;
}) {
  const { moment } = props;
  const step = moment.is === 'keep swinging' ? moment.step : null;
  return (
    <Notice
      kind="advice"
      fact={
        moment.is === 'keep swinging' && step !== null
          ? words.popup.whileWarm(
              moment.name,
              sayReason(step.channel, step.purpose || step.value, props.locale),
            )
          : moment.why
      }
      acts={
        <>
          {step !== null && (
            <Button size="small" onPress={props.onOpen}>
              {words.common.open}
            </Button>
          )}
          <Button size="small" look="quiet" onPress={() => props.onAnswer('not now')}>
            {words.common.notNow}
          </Button>
          {'name' in moment && (
            <Button size="small" look="quiet" onPress={() => props.onAnswer('never')}>
              {words.panel.neverFor(moment.name)}
            </Button>
          )}
          <Button size="small" look="quiet" onPress={props.onSwitchOff}>
            {words.popup.neverOffer}
          </Button>
        </>
      }
    >
      {step !== null && moment.why}
    </Notice>
  );
}
