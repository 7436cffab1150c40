import { useEffect, useState } from 'preact/hooks';
import type { Behind } from '../../lib/desks/popup-desk.ts';
import { Notice } from '../look/notice.tsx';
import { troubleWords } from '../trouble-words.ts';
import { Popup, type PopupProps } from './popup.tsx';
import { useLater } from './use-later.ts';

type Ready = Pick<PopupProps, 'desk' | 'locale' | 'reader' | 'after'> & { behind: Promise<Behind | null> };

/** The popup from its first moment: what is due, or the panel for the page behind it. */
export function PopupPage({ start }: { start: () => Promise<Ready> }) {
  const [ready, setReady] = useState<Ready | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [panel, setPanel] = useState(false);
  const [behind, setBehind] = useState<Behind | null>(null);
  const [changes, setChanges] = useState(0);
  const later = useLater(() => import('../panel/conversation-panel.tsx'));
  const coach = useLater(() => import('../../lib/phrases/coach/read-purpose.ts'));
  const drafts = useLater(() => import('../../lib/phrases/draft/is-generic.ts'));
  useEffect(() => {
    void start().then(
      (come) => {
        setReady(come);
        void come.behind.then(setBehind, () => {});
      },
      (reason) => setTrouble(troubleWords(reason)),
    );
  }, []);

  if (trouble !== null) {
    return (
      <main class="popup">
        <Notice kind="attention" fact={trouble} />
      </main>
    );
  }
  if (ready === null) return <main class="popup" aria-busy="true" />;
  if (panel && behind && later) {
    return (
      <later.ConversationPanel
        assistant={behind.assistant}
        changes={0}
        locale={ready.locale}
        reader={ready.reader}
        readPurpose={(text) => coach?.readPurpose(text, ready.locale) ?? { is: 'real' }}
        readDraft={(text, facts) => drafts?.isGeneric(text, facts) ?? null}
        place="filling"
        onClose={() => {
          setPanel(false);
          setChanges(changes + 1);
        }}
        copy={(text) => navigator.clipboard.writeText(text)}
      />
    );
  }
  return (
    <Popup
      {...ready}
      changes={changes}
      thisPage={
        behind?.seen.conversation
          ? {
              title: behind.seen.conversation.title ?? behind.seen.address,
              open: () => setPanel(true),
              openBeside: behind.openBeside,
            }
          : null
      }
    />
  );
}
