import { useEffect, useRef, useState } from 'preact/hooks';
import type { ConversationView } from '../../lib/actions/look-at-conversation.ts';
import { conversationKey } from '../../lib/domain/origin.ts';
import type { Assistant } from '../../lib/messages/contract.ts';
import { Notice } from '../look/notice.tsx';
import { PanelFrame, PanelPart } from '../step/panel-frame.tsx';
import { troubleWords } from '../trouble-words.ts';
import { Panel } from './panel.tsx';
import type { PanelProps } from './panel-props.ts';

export type ConversationPanelProps = Pick<
  PanelProps,
  | 'locale'
  | 'reader'
  | 'place'
  | 'onClose'
  | 'copy'
  | 'readPurpose'
  | 'readDraft'
  | 'insert'
  | 'isAlive'
  | 'takesFocus'
  | 'typedAhead'
> & {
  /** For the conversation that the page shows now; what is shown keeps the one that it was read with. */
  assistant: Assistant;
  /** Goes up when the page shows something else, or something was changed elsewhere. */
  changes: number;
};

type Shown = { view: ConversationView; draft: string; key: string; assistant: Assistant };

/**
 * Reads what is known of the conversation and keeps it fresh; another conversation starts with an empty line. Where it
 * cannot be read again, what stood there stays, with a word why.
 */
export function ConversationPanel(props: ConversationPanelProps) {
  const { assistant } = props;
  const [seen, setSeen] = useState<Shown | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const asked = useRef(0);
  const shown = useRef(0);
  const look = async () => {
    asked.current += 1;
    const mine = asked.current;
    let read = seen;
    let failed = null;
    try {
      const view = await assistant.lookAtConversation({});
      const key = view.origin === null ? '' : conversationKey(view.origin);
      const draft = seen?.key === key ? seen.draft : (await assistant.draftHere({})).text;
      read = { view, draft, key, assistant };
    } catch (reason) {
      failed = troubleWords(reason);
    }
    // An answer that comes behind a later one is about what the page has left.
    if (mine < shown.current) return;
    shown.current = mine;
    if (failed === null) setSeen(read);
    setTrouble(failed);
  };
  useEffect(() => void look(), [props.changes]);

  if (seen === null) {
    return (
      <div data-panel>
        <PanelFrame onClose={props.onClose} place={props.place} keys={[]}>
          <PanelPart>{trouble && <Notice kind="error" fact={trouble} />}</PanelPart>
        </PanelFrame>
      </div>
    );
  }
  return <Panel {...props} {...seen} key={seen.key} trouble={trouble} onChanged={look} />;
}
