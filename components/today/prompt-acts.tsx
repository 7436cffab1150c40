import type { DashboardDesk } from '../../lib/desks/dashboard-desk.ts';
import type { PromptRule } from '../../lib/domain/nagging.ts';
import { Button } from '../look/button.tsx';
import { PutOff } from '../step/put-off.tsx';
import { words } from '../words.ts';

/** The two ways to send away what spoke unasked: for now, and for good; settings bring it back. */
export function PromptActs(props: {
  desk: DashboardDesk;
  rule: PromptRule;
  prompt: string;
  /** Whom it is about. */
  about?: string | undefined;
  onClose: () => void;
}) {
  const { desk, rule, prompt, onClose } = props;
  const answer = (answer: 'not now' | 'never') => {
    onClose();
    void desk.acts.answerPrompt({ prompt, answer }).catch(desk.failed);
  };
  const switchOff = () => {
    onClose();
    void desk.acts
      .changeSettings({ promptsOff: { [rule]: true } })
      .then(() => desk.say(words.today.switchedOff), desk.failed);
  };
  return (
    <>
      {props.about === undefined ? (
        <Button size="small" look="quiet" onPress={() => answer('not now')}>
          {words.common.notNow}
        </Button>
      ) : (
        <PutOff name={props.about} onAnswer={answer} />
      )}
      <Button size="small" look="quiet" onPress={switchOff}>
        {words.today.neverAgain}
      </Button>
    </>
  );
}
