import type { Moment } from '../../lib/actions/in-the-moment.ts';
import type { DashboardDesk } from '../../lib/desks/dashboard-desk.ts';
import { sayReason } from '../../lib/phrases/say.ts';
import { Button } from '../look/button.tsx';
import { Notice } from '../look/notice.tsx';
import { words } from '../words.ts';
import { PromptActs } from './prompt-acts.tsx';

/** After a forward move the next best step while it is hot; after a row of misses a pause. Off with one press, for good. */
export function SwingPart(props: { desk: DashboardDesk; moment: Moment | null; onClose: () => void }) {
  const { desk, moment } = props;
  if (moment === null) return null;
  const swing = moment.is === 'keep swinging' ? moment : null;
  return (
    <Notice
      kind="advice"
      fact={
        swing
          ? words.today.swing(
              swing.name,
              sayReason(swing.step.channel, swing.step.purpose || swing.step.value, desk.locale),
            )
          : moment.why
      }
      acts={
        <>
          {swing && (
            <Button
              size="small"
              onPress={() => {
                props.onClose();
                void desk.acts.answerPrompt({ prompt: moment.prompt, answer: 'taken' }).catch(desk.failed);
                void desk.open(swing.step.cameFrom, swing.step.contact).catch(desk.failed);
              }}
            >
              {words.common.open}
            </Button>
          )}
          <PromptActs
            desk={desk}
            rule={moment.is}
            prompt={moment.prompt}
            about={swing?.name}
            onClose={props.onClose}
          />
        </>
      }
    >
      {swing?.why}
    </Notice>
  );
}
