import type { DashboardDesk } from '../../lib/desks/dashboard-desk.ts';
import type { PromptRule } from '../../lib/domain/nagging.ts';
import { Button } from '../look/button.tsx';
import { words } from '../words.ts';

/** The two ways to send away what spoke unasked: for now, and for good; settings bring it back. */
export function PromptActs(props: {
  desk: DashboardDesk;
  rule: PromptRule;
  prompt: string;
  onClose: () => void;
}) {
  const { desk, rule, prompt, onClose } = props;
  const putOff = () => {
    onClose();
    void desk.acts.answerPrompt({ prompt, answer: 'not now' }).catch(desk.failed);
  };
  const switchOff = () => {
    onClose();
    void desk.acts
      .settings()
      .then(({ promptsOff }) => desk.acts.changeSettings({ promptsOff: { ...promptsOff, [rule]: true } }))
      .then(() => desk.say(words.today.switchedOff), desk.failed);
  };
  return (
    <>
      <Button size="small" look="quiet" onPress={putOff}>
        {words.common.notNow}
      </Button>
      <Button size="small" look="quiet" onPress={switchOff}>
        {words.today.neverAgain}
      </Button>
    </>
  );
}
