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
  /** The id of the tab that is shown, known at once; null: it shows somebody, not a tab. */
  tabInFront: () => Promise<number | null>;
  /** The page of the tab that is shown, where the user called us there; its key names tab and address. */
  look: () => Promise<{
    tab: number | null;
    key: string;
    assistant: Assistant;
    /** Null or left out: a conversation; it is nothing to share. */
    keeping?: Keeping | null;
  } | null>;
  /** Calls back when another tab is shown, or this one shows another page. */
  onMoves: (moved: () => void) => () => void;
};

/**
 * The panel beside any page. It shows the tab in front, and only where the user called us: what another tab showed is
 * gone before this one has answered, and an answer that comes too late is not looked at.
 */
export function SidePage(props: SidePageProps) {
  type Here = Awaited<ReturnType<SidePageProps['look']>> | 'asked';
  const [here, setHere] = useState<Here>('asked');
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    let looks = 0;
    const look = async () => {
      looks += 1;
      const mine = looks;
      const show = (next: (before: Here) => Here) => mine === looks && setHere(next);
      const tab = await props.tabInFront().catch(() => null);
      show((before) => (before === 'asked' || before?.tab === tab ? before : 'asked'));
      const seen = await props.look().catch(() => null);
      show((before) => (before !== 'asked' && before?.key === seen?.key ? before : seen));
      setChanges((count) => count + 1);
    };
    void look();
    return props.onMoves(() => void look());
  }, []);
  if (here === 'asked') return <main class="side" aria-busy="true" />;
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
