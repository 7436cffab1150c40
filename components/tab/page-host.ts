/** One host element of ours under `body`, with what is shown in it; the page cannot look inside. */
export type PageHost = { host: HTMLElement; root: ShadowRoot; stay: () => void };

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
 * Makes the host, not yet in the page: `stay` puts it under `body`, again after the page threw it out. Keys that are
 * pressed while the focus is in it are stopped before any listener of the page hears them and handed to the focused
 * element as untrusted twins that never leave the shadow root; what the browser does by itself (typing, pressing a
 * button) goes on. Everything ends with the signal.
 */
export function makePageHost(mode: ShadowRootMode, signal: AbortSignal): PageHost {
  const host = document.createElement('div');
  host.style.cssText = 'all:initial;position:fixed;inset:0 0 auto auto;width:0;height:0;z-index:2147483000';
  const root = host.attachShadow({ mode, delegatesFocus: false });
  for (const name of keyEvents) {
    addEventListener(name, (event) => keepKey(event, host, root), { capture: true, signal });
  }
  for (const name of ownEvents) {
    root.addEventListener(name, (event) => event.stopPropagation(), { signal });
  }
  signal.addEventListener('abort', () => host.remove());
  return { host, root, stay: () => host.isConnected || document.body?.append(host) };
}

function keepKey(event: KeyboardEvent, host: HTMLElement, root: ShadowRoot): void {
  if (event.target !== host && document.activeElement !== host) return;
  event.stopImmediatePropagation();
  const focused = root.activeElement;
  if (!event.isTrusted || focused === null) return;
  const twin = new KeyboardEvent(event.type, {
    key: event.key,
    code: event.code,
    location: event.location,
    repeat: event.repeat,
    isComposing: event.isComposing,
    ctrlKey: event.ctrlKey,
    shiftKey: event.shiftKey,
    altKey: event.altKey,
    metaKey: event.metaKey,
    bubbles: true,
    cancelable: true,
    composed: false,
  });
  if (!focused.dispatchEvent(twin)) event.preventDefault();
}
