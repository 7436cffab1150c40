import { changeSettings, readSettings } from '../actions/change-settings.ts';
import { browser } from '../browser.ts';
import type { Settings } from '../domain/settings.ts';
import { gmailPages, linkedinPages } from '../tabs/hosts.ts';
import type { OwnPage } from './own-page.ts';
import { showTestNotification } from './test-notification.ts';

/** What the welcome page asks and does. */
export type WelcomeDesk = {
  settings: () => Promise<Settings>;
  change: (changes: Partial<Omit<Settings, 'id'>>) => Promise<unknown>;
  /** Whether we may be in Gmail, and how many of its tabs were open before. */
  gmail: () => Promise<{ allowed: boolean; tabs: number }>;
  allowGmail: () => Promise<boolean>;
  /** Asks the browser for LinkedIn; false: the user said no there. */
  allowLinkedin: () => Promise<boolean>;
  notify: () => Promise<void>;
  /** Null: this browser does not tell. */
  isPinned: () => Promise<boolean | null>;
  close: () => void;
};

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
    notify: () => showTestNotification(world.now()),
    isPinned: async () => {
      const action = browser.action as { getUserSettings?: () => Promise<{ isOnToolbar: boolean }> };
      return (await action.getUserSettings?.())?.isOnToolbar ?? null;
    },
    close: () => window.close(),
  };
}
