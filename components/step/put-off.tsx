import { Button } from '../look/button.tsx';
import { words } from '../words.ts';

/** The two ways to send away what was not asked for: for a while, and for good with this person (`name`, or ''). */
export function PutOff(props: { name: string; onAnswer: (answer: 'not now' | 'never') => void }) {
  return (
    <>
      <Button look="quiet" size="small" onPress={() => props.onAnswer('not now')}>
        {words.common.notNow}
      </Button>
      <Button look="quiet" size="small" onPress={() => props.onAnswer('never')}>
        {words.panel.neverFor(props.name || words.coach.them)}
      </Button>
    </>
  );
}
