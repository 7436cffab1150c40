import { Glyph } from '../look/glyph.tsx';
import type { ShownState } from '../look/glyph-shapes.ts';
import { words } from '../words.ts';

export type ClosedTabProps = {
  state: ShownState;
  /** "Thu 9:00"; null where there is no next step. */
  when: string | null;
  /** "Call" */
  channel: string | null;
  /** Where several known people are in the conversation: whose step it is. */
  person?: string | null;
  /** Pixels from the top of the window. */
  top?: number;
  onOpen: () => void;
  onGrab?: (event: PointerEvent) => void;
};

/** The tab at the edge of the page. Its name begins with "Next step:", then the state. */
export function ClosedTab(props: ClosedTabProps) {
  const first = tabLines(props);
  return (
    <button
      type="button"
      class="onward closed-tab"
      aria-label={tabName(props)}
      aria-expanded={false}
      style={props.top === undefined ? undefined : { '--tab-top': `${props.top}px` }}
      onClick={props.onOpen}
      onPointerDown={props.onGrab}
    >
      <Glyph state={props.state} />
      <span class="closed-tab-words">
        <span class="closed-tab-when">{first.when}</span>
        <span class="closed-tab-channel">{first.channel}</span>
      </span>
    </button>
  );
}

type TabWords = Pick<ClosedTabProps, 'when' | 'channel' | 'person'>;

/** "Next step: none", "Next step: Thu 9:00, Call", "Next step: Tomasz, Wed, E-mail" */
export function tabName({ when, channel, person }: TabWords): string {
  if (when === null) return words.panel.tabNone;
  return words.panel.tab([person, when, channel].filter((word) => word).join(', '));
}

function tabLines({ when, channel, person }: TabWords) {
  if (when === null) return { when: words.panel.none, channel: words.panel.setOne };
  return { when: person ? `${person} · ${when}` : when, channel };
}
