import { useEffect, useState } from 'preact/hooks';
import type { Assistant } from '../../lib/messages/contract.ts';
import type { Reader } from '../../lib/phrases/line/reader.ts';
import { EmptyState } from '../look/empty-state.tsx';
import { Mark } from '../look/mark.tsx';
import { ConversationPanel } from '../panel/conversation-panel.tsx';
import type { PanelProps } from '../panel/panel-props.ts';
import { words } from '../words.ts';
import { type Keeping, KeepPage } from './keep-page.tsx';

export type SidePageProps = {
  locale: string;
  reader: Reader;
  readPurpose: PanelProps['readPurpose'];
  readDraft: PanelProps['readDraft'];
  /** The page of the tab that is shown, where the user called us there; its key names tab and address. */
  look: () => Promise<{
    key: string;
    assistant: Assistant;
    /** Null or left out: a conversation; it is nothing to share. */
    keeping?: Keeping | null;
  } | null>;
  /** Calls back when another tab is shown, or this one shows another page. */
  onMoves: (moved: () => void) => () => void;
};

/** The panel beside any page. It shows the tab in front, and only where the user called us. */
export function SidePage(props: SidePageProps) {
  const [here, setHere] = useState<Awaited<ReturnType<SidePageProps['look']>>>(null);
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const look = () =>
      void props.look().then(
        (seen) => {
          setHere((before) => (before?.key === seen?.key ? before : seen));
          setChanges((count) => count + 1);
        },
        () => setHere(null),
      );
    look();
    return props.onMoves(look);
  }, []);
  if (here === null) {
    return (
      <main class="side">
        <h1 class="unseen">{words.common.product}</h1>
        <div class="side-empty">
          <Mark size={20} />
          <EmptyState title={words.side.howTo} text={words.side.howToText} />
        </div>
      </main>
    );
  }
  return (
    <main class="side">
      <h1 class="unseen">{words.common.product}</h1>
      <ConversationPanel
        key={here.key}
        assistant={here.assistant}
        changes={changes}
        locale={props.locale}
        reader={props.reader}
        readPurpose={props.readPurpose}
        readDraft={props.readDraft}
        place="filling"
        onClose={() => window.close()}
        copy={(text) => navigator.clipboard.writeText(text)}
      />
      {here.keeping && (
        <div class="side-page-acts">
          <KeepPage key={here.key} {...here.keeping} />
        </div>
      )}
    </main>
  );
}
