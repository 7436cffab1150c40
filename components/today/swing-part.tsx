import type { Moment } from '../../lib/actions/in-the-moment.ts';
import type { DashboardDesk } from '../../lib/dashboard-desk.ts';
import { sayReason } from '../../lib/phrases/say.ts';
import { Button } from '../look/button.tsx';
import { Notice } from '../look/notice.tsx';
import { words } from '../words.ts';

/** After a forward move the next best step while it is hot; after a row of misses a pause. Off with one press, for good. */
export function SwingPart(props: { desk: DashboardDesk; moment: Moment | null; onClose: () => void }) {
  const { desk, moment } = props;
  if (moment === null) return null;
  const answer = (said: 'taken' | 'not now') => {
    props.onClose();
    void desk.acts.answerPrompt({ prompt: moment.prompt, answer: said }).catch(desk.failed);
  };
  const switchOff = () => {
    props.onClose();
    void desk.acts
      .settings()
      .then(({ promptsOff }) =>
        desk.acts.changeSettings({ promptsOff: { ...promptsOff, [moment.is]: true } }),
      )
      .then(() => desk.say(words.today.switchedOff), desk.failed);
  };
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
                answer('taken');
                void desk.open(swing.step.cameFrom, swing.step.contact).catch(desk.failed);
              }}
            >
              {words.common.open}
            </Button>
          )}
          <Button size="small" look="quiet" onPress={() => answer('not now')}>
            {words.common.notNow}
          </Button>
          <Button size="small" look="quiet" onPress={switchOff}>
            {words.today.neverAgain}
          </Button>
        </>
      }
    >
      {swing?.why}
    </Notice>
  );
}
