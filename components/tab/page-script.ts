import type { Seen } from '../../lib/domain/seen.ts';
import { ask, assistantOfPage, isAlive } from '../../lib/messages/ask.ts';
import type { Reading, Site } from '../../lib/sites/site.ts';
import { watchPage } from '../../lib/sites/watch.ts';
import { onMoves } from './boot.ts';
import { makeClosedTab } from './closed-tab.ts';

/** Starts what is in a page once a conversation may be there: it knows who this is, shows the closed tab, has the panel brought. */
export function startPage(site: Site): void {
  const boot = globalThis.onwardBoot;
  if (boot === undefined || boot.page !== null) return;
  const { root, stay, signal } = boot;
  const isVisible = (element: Element) => element.checkVisibility();
  let reading: Reading = site.read(document, new URL(location.href), isVisible);
  const seen = () => seenOf(reading);

  const leaveIfOrphan = () => {
    if (!isAlive() && boot.panel === null) tab.hide();
  };
  const tab = makeClosedTab(root, {
    open: () => void open(),
    place: (top) => void ask('placeTab', { top }, seen()).catch(leaveIfOrphan),
  });
  const showTab = async () => {
    if (reading.found === 'no') return tab.hide();
    const words = await ask('tabHere', {}, seen()).catch(leaveIfOrphan);
    if (!words || words.hidden || signal.aborted) return tab.hide();
    stay();
    if (!isPanelOpen()) tab.show(words, words.top);
  };
  const isPanelOpen = () => root.querySelector('[data-panel]') !== null;
  const open = async () => {
    stay();
    if (boot.panel === null) await ask('openPanel', {}, seen()).catch(leaveIfOrphan);
    if (boot.panel === null) return;
    tab.hide();
    boot.panel.open();
  };
  const change = () => {
    boot.panel?.change();
    void showTab();
  };
  boot.page = {
    assistant: assistantOfPage(seen),
    seen,
    open: () => void open(),
    change,
    closed: () => void showTab().then(tab.focus),
  };
  onMoves(
    watchPage(
      site,
      isVisible,
      (found) => {
        reading = found;
        change();
      },
      signal,
    ),
    signal,
  );
  addEventListener('focus', () => void showTab(), { signal });
}

/** A reading as it crosses the border: with the page's address, and no longer than the border allows. */
function seenOf(reading: Reading): Seen {
  const cut = (text: string | null, most: number) => text && text.slice(0, most);
  return {
    ...reading,
    conversation: reading.conversation && {
      ...reading.conversation,
      id: reading.conversation.id.slice(0, 500),
      title: cut(reading.conversation.title, 500),
    },
    account: cut(reading.account, 200),
    people: reading.people.slice(0, 50).map((who) => ({
      name: cut(who.name, 200),
      email: cut(who.email, 200),
      profileId: cut(who.profileId, 200),
      memberUrn: cut(who.memberUrn, 200),
      headline: cut(who.headline, 500),
      company: cut(who.company, 200),
    })),
    missing: reading.missing.slice(0, 20),
    address: location.href.slice(0, 2_000),
  };
}
