import { useState } from 'preact/hooks';
import type { ConversationView } from '../../lib/actions/look-at-conversation.ts';
import { Button } from '../look/button.tsx';
import { Notice } from '../look/notice.tsx';
import { words } from '../words.ts';

type Perhaps = NonNullable<ConversationView['perhaps']>;

/** Somebody known has the same name: the same person? Never joined by itself. */
export function SameNotice({ perhaps, onJoin }: { perhaps: Perhaps; onJoin: (other: Perhaps) => void }) {
  const [denied, setDenied] = useState(false);
  if (denied) return null;
  return (
    <Notice
      kind="advice"
      fact={words.panel.isSame(perhaps.name)}
      acts={
        <>
          <Button size="small" onPress={() => onJoin(perhaps)}>
            {words.panel.join}
          </Button>
          <Button size="small" look="quiet" onPress={() => setDenied(true)}>
            {words.panel.notSame}
          </Button>
        </>
      }
    >
      {[perhaps.company, ...perhaps.emails].filter(Boolean).join(' · ')}
    </Notice>
  );
}
