import type { Bells } from '../alerts/bells.ts';
import { browser } from '../browser.ts';
import { isOwnPageOpen } from '../tabs/own-pages.ts';
import { isWritingInPage } from '../tabs/tell-pages.ts';
import type { Update } from './hold-update.ts';

const key = 'a new version waits';

/** How a new version waits and comes in the real browser. What is kept of the session ends when it has come. */
export function browserUpdate(bells: Bells): Update {
  return {
    now: Date.now,
    pause: (ms) => new Promise((go) => setTimeout(go, ms)),
    since: {
      async get() {
        const since: unknown = (await browser.storage.session.get(key))[key];
        return typeof since === 'number' ? since : null;
      },
      keep: (since) => browser.storage.session.set({ [key]: since }),
    },
    isPageOpen: isOwnPageOpen,
    isWriting: isWritingInPage,
    nextAlert: async () => (await bells.alarms.get('next'))?.at ?? null,
    reload: () => browser.runtime.reload(),
  };
}
