import type { WelcomeDesk } from '../../components/welcome/welcome.tsx';
import { words } from '../../components/words.ts';
import { changeSettings, readSettings } from '../actions/change-settings.ts';
import { browserBells } from '../alerts/browser-bells.ts';
import { browser } from '../browser.ts';
import { gmailPages, linkedinPages } from '../tabs/hosts.ts';
import type { OwnPage } from './own-page.ts';

/** The id of the test notification; it belongs to no step. */
const testNotification = 'test';

/** What the welcome page stands on. Permissions are asked for in the same turn as the click that wants them. */
export function welcomeDesk({ world }: OwnPage): WelcomeDesk {
  return {
    settings: () => readSettings(world),
    change: (changes) => changeSettings(world, changes),
    gmail: async () => ({
      allowed: await browser.permissions.contains({ origins: [gmailPages] }),
      tabs: (await browser.tabs.query({ url: gmailPages }).catch(() => [])).length,
    }),
    allowGmail: () => browser.permissions.request({ origins: [gmailPages] }),
    allowLinkedin: () => browser.permissions.request({ origins: [linkedinPages] }),
    notify: () =>
      browserBells({ buttons: false }).notifications.create(testNotification, {
        title: words.welcome.testTitle,
        message: words.welcome.testMessage,
        buttons: [],
        at: world.now(),
      }),
    isPinned: async () => {
      const action = browser.action as { getUserSettings?: () => Promise<{ isOnToolbar: boolean }> };
      return (await action.getUserSettings?.())?.isOnToolbar ?? null;
    },
    close: () => window.close(),
  };
}
