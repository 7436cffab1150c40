import type { ConversationView } from '../../lib/actions/look-at-conversation.ts';
import type { Assistant } from '../../lib/messages/contract.ts';
import type { PurposeReading } from '../../lib/phrases/coach/judge-purpose.ts';
import type { Reader } from '../../lib/phrases/line/reader.ts';
import type { DraftFormProps } from '../draft/draft-form.tsx';

/** What the panel shows and whom it asks. */
export type PanelProps = {
  view: ConversationView;
  assistant: Assistant;
  locale: string;
  reader: Reader;
  place: 'floating' | 'filling';
  /** Typed here before and not saved. */
  draft: string;
  /** Why what is shown could not be read again. */
  trouble?: string | null;
  /** Whether the extension that brought the panel still runs; left out: it does. */
  isAlive?: (() => boolean) | undefined;
  /** Whether the panel may take the focus now; left out: it may. */
  takesFocus?: (() => boolean) | undefined;
  /** Takes what was typed between asking for the panel and its line. */
  typedAhead?: (() => string) | undefined;
  onClose: () => void;
  /** Something was changed: reads the view again, and ends when it stands there. */
  onChanged: () => Promise<void>;
  copy: (text: string) => Promise<void>;
  /** Whether a purpose gives the other side a reason. */
  readPurpose: (text: string) => PurposeReading;
} & Pick<DraftFormProps, 'readDraft' | 'insert'>;
