import type { ConversationView } from '../../lib/actions/look-at-conversation.ts';
import { Button } from '../look/button.tsx';
import { Notice } from '../look/notice.tsx';
import { words } from '../words.ts';

type Perhaps = NonNullable<ConversationView['perhaps']>;

/** Somebody known has the same name: the same person? Never joined by itself, and what is answered is remembered. */
export function SameNotice(props: {
  perhaps: Perhaps;
  onJoin: (other: Perhaps) => void;
  onDeny: (other: Perhaps['contact'], answer: 'not now' | 'never') => void;
}) {
  const { perhaps } = props;
  const deny = (answer: 'not now' | 'never') => () => props.onDeny(perhaps.contact, answer);
  return (
    <Notice
      kind="advice"
      fact={words.panel.isSame(perhaps.name)}
      acts={
        <>
          <Button size="small" onPress={() => props.onJoin(perhaps)}>
            {words.panel.join}
          </Button>
          <Button size="small" look="quiet" onPress={deny('never')}>
            {words.panel.notSame}
          </Button>
          <Button size="small" look="quiet" onPress={deny('not now')}>
            {words.common.notNow}
          </Button>
        </>
      }
    >
      {[perhaps.company, ...perhaps.emails].filter(Boolean).join(' · ')}
    </Notice>
  );
}
