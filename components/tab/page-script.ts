import type { Seen } from '../../lib/domain/seen.ts';
import { ask, assistantOfPage, isAlive } from '../../lib/messages/ask.ts';
import { insertText } from '../../lib/sites/insert-text.ts';
import type { Site } from '../../lib/sites/site.ts';
import { watchPage } from '../../lib/sites/watch.ts';
import { onMoves } from './boot.ts';
import { makeClosedTab } from './closed-tab.ts';
import { isTyping } from './is-typing.ts';
import { seenOf } from './seen-of.ts';

/** Milliseconds after which a page that stays as it is counts as read. */
const settled = 2_000;

/** Starts what is in a page once a conversation may be there: it knows who this is, shows the closed tab, has the panel brought. */
export function startPage(site: Site): void {
  const boot = globalThis.onwardBoot;
  if (boot === undefined || boot.page !== null) return;
  const { root, stay, signal } = boot;
  const isVisible = (element: Element) => element.checkVisibility();
  const read = () => seenOf(site.read(document, new URL(location.href), isVisible, boot.own), location.href);
  let seen = read();
  /** A conversation that was left, while the panel shows it. */
  let left: Seen | null = null;
  /** Where the user was when they asked for the panel: from there, and only from there, it takes the focus. */
  let askedFrom: Element | null = null;

  const leaveIfOrphan = () => {
    if (!isAlive() && boot.panel === null) tab.hide();
  };
  const tab = makeClosedTab(root, {
    open: () => void open(),
    place: (top) => void ask('placeTab', { top }, seen).catch(leaveIfOrphan),
  });
  let asked = 0;
  const showTab = async () => {
    const mine = ++asked;
    if (seen.found === 'no') return tab.hide();
    const words = await ask('tabHere', {}, seen).catch(leaveIfOrphan);
    // The page may have gone on meanwhile: what was asked last is shown.
    if (mine !== asked) return;
    if (!words || words.hidden || signal.aborted) return tab.hide();
    boot.theme = words.theme;
    stay();
    if (!isPanelOpen()) tab.show(words, words.top);
  };
  const isPanelOpen = () => root.querySelector('[data-panel]') !== null;
  const open = async (about: Seen | null = null) => {
    stay();
    left = about;
    askedFrom = document.activeElement;
    boot.ahead.begin();
    if (boot.panel === null) await ask('openPanel', {}, left ?? seen).catch(leaveIfOrphan);
    if (boot.panel === null) return boot.ahead.stop();
    tab.hide();
    if (!isPanelOpen()) return boot.panel.open();
    boot.ahead.stop();
    boot.panel.change();
    root.querySelector<HTMLElement>('.step-card button, .entry input')?.focus();
    askedFrom = null;
  };
  const change = () => {
    boot.panel?.change();
    void showTab();
  };
  const note = noteReadings(boot.mayHold, signal);
  const look = watchPage(
    site,
    isVisible,
    (found) => {
      const before = seen;
      seen = seenOf(found, location.href);
      left = null;
      note(seen);
      boot.parts?.seen(seen, before);
      change();
    },
    signal,
    () => boot.own,
  );
  boot.page = {
    assistant: () => assistantOfPage(left ?? seen),
    seen: () => seen,
    open: (about) => void open(about),
    look,
    insert: (text) => {
      const url = new URL(location.href);
      const now = site.read(document, url, isVisible, boot.own);
      // The panel may still show what was left, or the page may have gone on.
      if (left !== null || now.conversation?.id !== seen.conversation?.id) return false;
      const box = site.replyBox?.(document, url, now, isVisible) ?? null;
      return box !== null && insertText(box, text);
    },
    change,
    takesFocus: () => {
      const at = document.activeElement;
      const takes = at === boot.host || at === askedFrom || !isTyping();
      if (takes) askedFrom = null;
      return takes;
    },
    closed: () => {
      left = null;
      // The answer may take a moment, in which the user has begun to write an answer of their own.
      void showTab().then(() => isTyping() || tab.focus());
    },
  };
  onMoves(look, signal);
  addEventListener('focus', () => void showTab(), { signal });
}

/**
 * Has it counted how pages were read, for the health page: once a page, when it stays as it is. Where the address
 * promises no conversation, that there is none is nothing to tell.
 */
function noteReadings(mayHold: () => boolean, signal: AbortSignal): (seen: Seen) => void {
  let noted = '';
  let pending: ReturnType<typeof setTimeout> | undefined;
  return (seen) => {
    clearTimeout(pending);
    pending = setTimeout(() => {
      const words = `${seen.found} ${seen.conversation?.id ?? seen.address}`;
      if (signal.aborted || words === noted || (seen.found === 'no' && !mayHold())) return;
      noted = words;
      void ask('noteReading', {}, seen).catch(() => {});
    }, settled);
  };
}
