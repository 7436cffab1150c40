import type { Seen } from '../../lib/domain/seen.ts';
import type { Assistant } from '../../lib/messages/contract.ts';
import { makePageHost, type PageHost } from './page-host.ts';

/**
 * What the scripts share that come into one page one after the other, in one isolated world: the boot script (in
 * every page of the site), the page script (once a conversation may be there), the parts (once the page is idle), the
 * panel (once it is wanted).
 */
export type Boot = PageHost & {
  signal: AbortSignal;
  /** Set by the page script. */
  page: PagePart | null;
  /** Set by the panel. */
  panel: PanelPart | null;
  /** Set by the parts: what is offered around sending, leaving, replies and the list. */
  parts: Parts | null;
  /** The user's addresses beside the mailbox's, in lower case; the parts bring them. */
  own: ReadonlySet<string>;
  /** Whether the extension that brought this script still runs. */
  isAlive: () => boolean;
  /** Whether the page's address promises a conversation. */
  mayHold: () => boolean;
  /** Has the page script brought, and waits until it is there. */
  bring: () => Promise<void>;
};

export type PagePart = {
  /** For what the page shows at this moment; it stays with that, wherever the page goes. */
  assistant: () => Assistant;
  /** What the page was found to be at the last look, as it crosses the border. */
  seen: () => Seen;
  /** Brings the panel and opens it; for a conversation that was left, where one is given. */
  open: (left?: Seen) => void;
  /** Reads the page again. */
  look: () => void;
  /** Puts text into the one open reply to whom the page shows, as typing would; false: there is no such reply. */
  insert: (text: string) => boolean;
  /** Looks again, because something was changed elsewhere. */
  change: () => void;
  /**
   * Whether the panel may take the focus now: never out of a field of the page in which the user writes, but for the
   * one from which they asked for the panel, once.
   */
  takesFocus: () => boolean;
  /** The panel was closed: the tab comes back and has the focus, unless the user writes in the page meanwhile. */
  closed: () => void;
};

export type PanelPart = { open: () => void; change: () => void };

export type Parts = {
  /** A click, key or submission on its way down, before the page has it. */
  hear: (event: Event) => void;
  /** The page shows something else than before. */
  seen: (now: Seen, before: Seen) => void;
  /** Something was changed elsewhere. */
  change: () => void;
};

declare global {
  var onwardBoot: Boot | undefined;
}

/**
 * Words from the background to a page: open the panel, look again, say what you see, or whether somebody is writing in
 * a field of ours; leave, where the page is of this host, which the browser keeps from us now.
 */
export type WordToPage =
  | { onward: 'open' | 'change' | 'see' | 'writing' }
  | { onward: 'leave'; host: string };

/** A newer copy of this script says so by this event, and the older one leaves. */
const hello = 'ow-hello';

/** How long one look for a conversation goes on after a navigation or a click, and the least time between two glances; ms. */
const lookFor = 10_000;
const settle = 100;

type Runtime = {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(one: Listener): void; removeListener(one: Listener): void };
};
type Listener = (
  message: WordToPage | { onward?: undefined } | null,
  sender: unknown,
  reply: (what: unknown) => void,
) => void;

/**
 * Starts what is in every page of a site: it keeps our keys from the page, and has the page script brought as soon as
 * a conversation may be there. Until then nothing is read, drawn or watched beyond ten seconds.
 */
export function startBoot(mayHold: (root: Document, url: URL) => boolean, mode: ShadowRootMode): void {
  const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
  // Brought again into a page that has it (the tab opened while the extension was being installed): the one that was
  // there first hears keys before the page does, and stays.
  if (globalThis.onwardBoot?.isAlive() === true) return;
  const life = new AbortController();
  const { signal } = life;
  document.dispatchEvent(new Event(hello));
  // Only from a copy whose extension is gone: the page itself can say so too.
  document.addEventListener(hello, () => runtime.id === undefined && life.abort(), { signal });

  const boot: Boot = Object.assign<PageHost, Omit<Boot, keyof PageHost>>(makePageHost(mode, signal), {
    signal,
    page: null,
    panel: null,
    parts: null,
    own: new Set(),
    isAlive: () => runtime.id !== undefined && !signal.aborted,
    mayHold: () => mayHold(document, new URL(location.href)),
    bring: async () => {
      // In an orphan the very call throws.
      if (boot.page !== null || !boot.isAlive()) return;
      bringing ??= runtime.sendMessage({ name: 'bringPage' }).then(
        () => {},
        () => {
          bringing = null;
        },
      );
      await bringing;
    },
  });
  let bringing: Promise<void> | null = null;
  globalThis.onwardBoot = boot;

  let observer: MutationObserver | null = null;
  let pending: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    observer?.disconnect();
    observer = null;
  };
  const glance = () => {
    pending = undefined;
    if (boot.page !== null) return stop();
    if (boot.mayHold()) void boot.bring();
  };
  const soon = () => {
    if (pending === undefined) pending = setTimeout(glance, settle);
  };
  const look = () => {
    if (boot.page !== null || observer !== null) return;
    glance();
    observer = new MutationObserver(soon);
    observer.observe(document, { childList: true, subtree: true });
    setTimeout(stop, lookFor);
  };
  onMoves(look, signal);
  look();

  const bringParts = () => void runtime.sendMessage({ name: 'bringParts' }).catch(() => {});
  requestIdleCallback(bringParts);
  // The page may take away what was sent in the same turn: the parts hear of it before. What a script of the page
  // presses is no act of the user.
  const first = { capture: true, passive: true, signal };
  for (const name of ['click', 'keydown', 'submit']) {
    addEventListener(name, (event) => event.isTrusted && boot.parts?.hear(event), first);
  }

  const hear: Listener = (message, _, reply) => {
    if (message?.onward === 'open') {
      boot.ahead.begin();
      void boot.bring().then(() => (boot.page === null ? boot.ahead.stop() : boot.page.open()));
    }
    if (message?.onward === 'change') {
      boot.page?.change();
      if (boot.parts === null) bringParts();
      else boot.parts.change();
    }
    if (message?.onward === 'leave' && message.host === location.host) life.abort();
    if (message?.onward === 'see') reply(boot.page?.seen() ?? null);
    if (message?.onward === 'writing') {
      const { value } = (boot.root.activeElement ?? {}) as { value?: unknown };
      reply(value !== undefined && value !== '');
    }
  };
  runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => {
    stop();
    // In an orphan the runtime is gone, and with it the listener.
    if (runtime.id !== undefined) runtime.onMessage.removeListener(hear);
  });
}

/** Whatever may bring another conversation: navigations of every kind, clicks, keys. Typing is none of them. */
export function onMoves(look: () => void, signal: AbortSignal): void {
  const passive = { capture: true, passive: true, signal };
  for (const name of ['click', 'hashchange', 'popstate']) addEventListener(name, look, passive);
  addEventListener('keyup', (event) => isTyped(event) || look(), passive);
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look, { signal });
}

/** A key that only writes: not Enter, which may send, and no shortcut. */
function isTyped(event: KeyboardEvent): boolean {
  if (event.key === 'Enter' || event.ctrlKey || event.metaKey) return false;
  const target = event.composedPath()[0] as Partial<HTMLElement>;
  return target.isContentEditable === true || /^(INPUT|TEXTAREA)$/.test(target.tagName ?? '');
}
