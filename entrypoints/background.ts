import { defineBackground } from 'wxt/utils/define-background';
import { renewHolidays } from '../lib/actions/renew-holidays.ts';
import { browserBells } from '../lib/alerts/browser-bells.ts';
import { englishAlerts } from '../lib/alerts/words.ts';
import { browserUpdate } from '../lib/background/browser-update.ts';
import { holdUpdate } from '../lib/background/hold-update.ts';
import { keepReady } from '../lib/background/keep-ready.ts';
import {
  bringAdvice,
  bringHolidays,
  bringSpare,
  bringTouched,
  registerLater,
  type Touched,
} from '../lib/background/later.ts';
import { makeLook } from '../lib/background/look.ts';
import { makeMenu } from '../lib/background/menu.ts';
import { openPost } from '../lib/background/post.ts';
import { browser } from '../lib/browser.ts';
import { buildWorld } from '../lib/build-world.ts';
import type { Settings } from '../lib/domain/settings.ts';
import type { World } from '../lib/domain/world.ts';
import type { Sender } from '../lib/messages/answer.ts';
import { openStore } from '../lib/store/open-store.ts';
import { plainStoreOf } from '../lib/store/plain-store.ts';
import { gmailPages, siteAllowed } from '../lib/tabs/hosts.ts';
import { bootOpenTabs } from '../lib/tabs/inject.ts';
import { openBeside, openOwnPage } from '../lib/tabs/own-pages.ts';
import { leavePages, openPanelIn } from '../lib/tabs/tell-pages.ts';

declare const __BUILT_AT__: number;

/** Builds the World and registers every listener in the first turn; each waits for the one `ready`. */
export default defineBackground(() => {
  registerLater();
  const bells = browserBells({ buttons: import.meta.env.BROWSER !== 'firefox' });
  const update = holdUpdate(browserUpdate(bells));
  const quietly = (work: Promise<unknown>) => void update.during(work).catch(() => {});
  const ready = keepReady(() =>
    buildWorld({
      open: (options) => openStore(options, plainStoreOf),
      advice: bringAdvice,
      lookAgain: () => quietly(look()),
    }),
  );
  const pause = (ms?: number) => new Promise<void>((go) => setTimeout(go, ms));
  const keeper = keepReady(async () => {
    const { store, now } = await ready();
    const { makeKeeper, openShelf } = await bringSpare();
    return makeKeeper({ store, now, openShelf, area: browser.storage.local, wait: pause });
  });
  const lookAround = makeLook({
    ready,
    alerting: {
      bells,
      words: englishAlerts,
      boot: crypto.randomUUID(),
      builtAt: __BUILT_AT__,
      pause,
    },
    area: browser.storage.local,
    keep: () => quietly(keeper().then((keep) => keep())),
  });
  let linkedin: Settings['linkedin'] = null;
  const look = async () => {
    linkedin = await lookAround().finally(() => void update.tryAgain().catch(() => {}));
  };
  const hasOurScript = (address = '') => siteAllowed(address, linkedin) !== null;

  const post = openPost({
    ready,
    runtimeId: browser.runtime.id,
    ownPages: browser.runtime.getURL(''),
    language: navigator.language,
    lookAgain: () => quietly(look()),
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) =>
    update.during(post(message, sender)),
  );
  browser.runtime.onUpdateAvailable.addListener(() => void update.arrived().catch(() => {}));
  // A new version may know further years; a start makes up for an update that was cut short.
  const renew = () => quietly(ready().then((world) => renewHolidays(world, bringHolidays)));
  browser.runtime.onStartup.addListener(() => {
    quietly(look());
    renew();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    quietly(bootOpenTabs(gmailPages, 'gmail'));
    if (reason === 'install') quietly(openOwnPage('welcome.html'));
    else renew();
    // The look hides those entries of the menu that are switched off.
    quietly(makeMenu().finally(look));
  });
  browser.alarms.onAlarm.addListener(() => quietly(look()));
  browser.idle.onStateChanged.addListener((state) => state === 'active' && quietly(look()));
  browser.permissions.onAdded.addListener(() => {
    quietly(bootOpenTabs(gmailPages, 'gmail'));
    quietly(look());
  });
  browser.permissions.onRemoved.addListener(() => {
    quietly(leavePages());
    quietly(look());
  });
  const touched = (act: (acts: Touched, world: World) => Promise<void>) =>
    quietly(Promise.all([bringTouched(), ready()]).then(([acts, world]) => act(acts, world)));
  browser.notifications.onClicked.addListener((id) =>
    touched(({ actOnAlert }, world) => actOnAlert(world, id, null)),
  );
  // Firefox has no buttons, and no event for them.
  browser.notifications.onButtonClicked?.addListener((id, button) =>
    touched(({ actOnAlert }, world) => actOnAlert(world, id, button)),
  );
  browser.contextMenus.onClicked.addListener((click, tab) =>
    touched(({ onMenu }, world) => onMenu(world, click, tab)),
  );
  browser.commands.onCommand.addListener((_, tab) => {
    if (tab?.id === undefined) return;
    // Which way is decided without waiting: the side panel opens only in the turn of the key itself.
    quietly(hasOurScript(tab.url) ? openPanelIn(tab.id) : openBeside(tab.id));
  });
  quietly(look());
});
