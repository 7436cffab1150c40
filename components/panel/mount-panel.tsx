import { render } from 'preact';
import type { PurposeReading } from '../../lib/phrases/coach/judge-purpose.ts';
import type { isGeneric } from '../../lib/phrases/draft/is-generic.ts';
import type { Reader } from '../../lib/phrases/line/reader.ts';
import css from '../look/panel.css?inline';
import type { Boot } from '../tab/boot.ts';
import { ConversationPanel } from './conversation-panel.tsx';

declare global {
  /** Set by the language's script, which is injected before the panel. */
  var onwardReader: Reader | undefined;
  /** Set by the coach's script, which comes after the panel. */
  var onwardCoach: ((purpose: string) => PurposeReading) | undefined;
  var onwardDraftReader: typeof isGeneric | undefined;
}

/** Puts the panel into the page's closed shadow root, opened and closed by the page script. */
export function mountPanel(boot: Boot | undefined): void {
  if (boot?.page == null || boot.panel !== null) return;
  const { root, page } = boot;
  const reader = globalThis.onwardReader;
  if (reader === undefined) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const place = document.createElement('div');
  let drawings = 0;
  const draw = () => {
    drawings += 1;
    render(
      <ConversationPanel
        assistant={page.assistant()}
        changes={drawings}
        locale={navigator.language}
        reader={reader}
        place="floating"
        onClose={close}
        isAlive={boot.isAlive}
        takesFocus={page.takesFocus}
        typedAhead={boot.ahead.take}
        copy={copyIn(root)}
        readPurpose={(text) => globalThis.onwardCoach?.(text) ?? { is: 'real' }}
        readDraft={(text, facts) => globalThis.onwardDraftReader?.(text, facts) ?? null}
        // Only by the user's own press: nothing of the page's can make us write.
        insert={(text, by) => by.isTrusted && page.insert(text)}
      />,
      place,
    );
  };
  const close = () => {
    render(null, place);
    place.remove();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    page.closed();
  };
  boot.panel = {
    open: () => {
      if (place.isConnected) return;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      root.append(place);
      draw();
    },
    change: () => {
      if (place.isConnected) draw();
    },
  };
  boot.signal.addEventListener('abort', () => render(null, place));
}

/** Writes to the clipboard; where the page's policy forbids it, by the old way of a selected field. */
function copyIn(root: ShadowRoot): (text: string) => Promise<void> {
  return async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const field = document.createElement('textarea');
      field.value = text;
      root.append(field);
      field.select();
      document.execCommand('copy');
      field.remove();
    }
  };
}
