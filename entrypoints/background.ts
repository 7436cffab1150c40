import { defineBackground } from 'wxt/utils/define-background';
import { readSettings } from '../lib/actions/change-settings.ts';
import { browserBells } from '../lib/alerts/browser-bells.ts';
import { reconcile } from '../lib/alerts/reconcile.ts';
import { englishAlerts } from '../lib/alerts/words.ts';
import { actOnAlert } from '../lib/background/act-on-alert.ts';
import { bringAdvice, registerAdvice } from '../lib/background/bring-advice.ts';
import { makeKeeper } from '../lib/background/keep-copies.ts';
import { openPost } from '../lib/background/post.ts';
import { browser } from '../lib/browser.ts';
import { buildWorld } from '../lib/build-world.ts';
import type { Settings } from '../lib/domain/settings.ts';
import type { Sender } from '../lib/messages/answer.ts';
import { openShelf } from '../lib/store/copy-shelf.ts';
import { openStore } from '../lib/store/open-store.ts';
import { plainStoreOf } from '../lib/store/plain-store.ts';
import { gmailPages } from '../lib/tabs/hosts.ts';
import { bootOpenTabs, siteOfScripts } from '../lib/tabs/inject.ts';
import { alignLinkedinScript } from '../lib/tabs/linkedin-script.ts';
import { openBeside, openOwnPage } from '../lib/tabs/own-pages.ts';
import { openPanelIn, tellPages } from '../lib/tabs/tell-pages.ts';

declare const __BUILT_AT__: number;

/** Builds the World and registers every listener in the first turn; each waits for the one `ready`. */
export default defineBackground(() => {
  registerAdvice();
  const ready = buildWorld({
    open: (options) => openStore(options, plainStoreOf),
    advice: bringAdvice,
    lookAgain: () => void look(),
  });
  const alerts = ready.then((world) => ({
    now: world.now,
    zone: world.zone,
    store: world.store,
    bells: browserBells({ buttons: import.meta.env.BROWSER !== 'firefox' }),
    words: englishAlerts,
    boot: crypto.randomUUID(),
    builtAt: __BUILT_AT__,
    pause: () => new Promise<void>((go) => setTimeout(go)),
  }));
  const keeper = ready.then(({ store, now }) =>
    makeKeeper({
      ...{ store, now, openShelf, area: browser.storage.local },
      wait: (ms) => new Promise((go) => setTimeout(go, ms)),
    }),
  );
  let linkedin: Settings['linkedin'] = null;
  const look = async () => {
    const world = await ready;
    await world.refresh().catch(() => {});
    await reconcile(await alerts);
    linkedin = (await readSettings(world)).linkedin;
    await alignLinkedinScript(linkedin);
    await tellPages();
    void (await keeper)();
  };
  const hasOurScript = (address = '') => {
    const site = siteOfScripts(URL.parse(address) ?? new URL('about:blank'));
    return site === 'gmail' || (site === 'linkedin' && linkedin === 'in the page');
  };
  const quietly = (work: Promise<unknown>) => void work.catch(() => {});

  const post = openPost({
    ready,
    runtimeId: browser.runtime.id,
    ownPages: browser.runtime.getURL(''),
    language: navigator.language,
    lookAgain: () => quietly(look()),
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => post(message, sender));
  browser.runtime.onStartup.addListener(() => quietly(look()));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    quietly(bootOpenTabs(gmailPages, 'gmail'));
    if (reason === 'install') quietly(openOwnPage('welcome.html'));
    quietly(look());
  });
  browser.alarms.onAlarm.addListener(() => quietly(look()));
  browser.idle.onStateChanged.addListener((state) => state === 'active' && quietly(look()));
  browser.permissions.onAdded.addListener(() => quietly(look()));
  browser.permissions.onRemoved.addListener(() => quietly(look()));
  browser.notifications.onClicked.addListener((id) =>
    quietly(ready.then((world) => actOnAlert(world, id, null))),
  );
  // Firefox has no buttons, and no event for them.
  browser.notifications.onButtonClicked?.addListener((id, button) =>
    quietly(ready.then((world) => actOnAlert(world, id, button))),
  );
  browser.commands.onCommand.addListener((_, tab) => {
    if (tab?.id === undefined) return;
    // Which way is decided without waiting: the side panel opens only in the turn of the key itself.
    quietly(hasOurScript(tab.url) ? openPanelIn(tab.id) : openBeside(tab.id));
  });
  quietly(look());
});
