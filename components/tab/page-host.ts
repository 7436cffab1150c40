import { schemeFor, type Theme } from './page-theme.ts';
import { type TypedAhead, typeAhead } from './typed-ahead.ts';

/**
 * One host element of ours under `body`, with what is shown in it; the page cannot look inside. `theme` is what the user
 * chose; whoever shows something calls `stay`, which looks at the page's own ground.
 */
export type PageHost = {
  host: HTMLElement;
  root: ShadowRoot;
  theme: Theme;
  ahead: TypedAhead;
  stay: () => void;
};

/** Keys that a page could hear although they were meant for us. */
const keyEvents = ['keydown', 'keypress', 'keyup'] as const;

/** Events that would leave the shadow root; what happens in our panel is no business of the page. */
const ownEvents = [
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'paste',
  'copy',
  'cut',
  'input',
  'beforeinput',
  'focusin',
  'focusout',
  'wheel',
  'contextmenu',
  'dblclick',
];

/**
 * Keys that an element with `data-lets-keys` keeps, beside those that the attribute names; all others are the page's,
 * and take the focus away from it.
 */
const keptKeys = ['Enter', 'NumpadEnter', 'Escape', 'Tab'];
const modifiers = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta']);

/**
 * Makes the host, not yet in the page: `stay` puts it under `body`, again after the page threw it out, in the colours
 * that go with the page. Keys that are
 * pressed while the focus is in it are stopped before any listener of the page hears them and handed to the focused
 * element as untrusted twins that never leave the shadow root; what the browser does by itself (typing, pressing a
 * button) goes on. Everything ends with the signal.
 */
export function makePageHost(mode: ShadowRootMode, signal: AbortSignal): PageHost {
  const host = document.createElement('div');
  host.style.cssText = 'all:initial;position:fixed;inset:0 0 auto auto;width:0;height:0;z-index:2147483000';
  const root = host.attachShadow({ mode, delegatesFocus: false });
  // What had the focus may be taken away under it (a line that was saved): until the user goes elsewhere it is still ours.
  let held = false;
  const ahead = typeAhead();
  const capture = { capture: true, signal };
  root.addEventListener(
    'focusin',
    () => {
      held = true;
    },
    { signal },
  );
  for (const name of ['focusin', 'pointerdown']) {
    addEventListener(
      name,
      (event) => {
        if (event.target === host) return;
        held = false;
        ahead.stop();
      },
      capture,
    );
  }
  for (const name of keyEvents) {
    addEventListener(
      name,
      (event) => {
        if (!ahead.keeps(event)) return keepKey(event, host, root, held);
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      capture,
    );
  }
  for (const name of ownEvents) {
    root.addEventListener(name, (event) => event.stopPropagation(), { signal });
  }
  signal.addEventListener('abort', () => host.remove());
  const colours = new CSSStyleSheet();
  const made: PageHost = {
    host,
    root,
    theme: 'system',
    ahead,
    stay() {
      if (!host.isConnected) document.body?.append(host);
      colours.replaceSync(`:host>*{color-scheme:${schemeFor(made.theme, document)}!important}`);
    },
  };
  root.adoptedStyleSheets = [colours];
  return made;
}

function keepKey(event: KeyboardEvent, host: HTMLElement, root: ShadowRoot, held: boolean): void {
  if (event.target !== host && document.activeElement !== host) {
    const panel =
      held && document.activeElement === document.body ? root.querySelector('[data-panel]') : null;
    if (panel === null) return;
    (panel as HTMLElement).focus();
  }
  const focused = root.activeElement;
  const more = focused?.getAttribute('data-lets-keys')?.split(' ');
  if (more && ![...keptKeys, ...more].includes(event.code)) {
    if (event.isTrusted && event.type === 'keydown' && !modifiers.has(event.key)) {
      (focused as HTMLElement).blur();
    }
    return;
  }
  event.stopImmediatePropagation();
  if (!event.isTrusted || focused === null) return;
  if (!focused.dispatchEvent(twinOf(event))) event.preventDefault();
}

/**
 * The same key in an event that stays in the shadow root. A plain event: Firefox lets every keyboard event that a
 * content script makes out of the root, whatever `composed` says.
 */
function twinOf(event: KeyboardEvent): Event {
  const { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
  return Object.assign(new Event(event.type, { bubbles: true, cancelable: true }), {
    key,
    code,
    location,
    repeat,
    isComposing,
    ctrlKey,
    shiftKey,
    altKey,
    metaKey,
  });
}
