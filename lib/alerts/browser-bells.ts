import { browser } from '../browser.ts';
import type { AlarmName, Bells, Notice } from './bells.ts';

const icon = '/icon/128.png';
const colours = { overdue: '#b3261e', today: '#3b5bdb' } as const;
const rungKey = 'alerts that rang';

/** The real bells. `buttons`: whether this browser has buttons on notifications; Firefox refuses a notification that names them. */
export function browserBells(how: { buttons: boolean }): Bells {
  return {
    alarms: {
      async get(name: AlarmName) {
        const found = await browser.alarms.get(name);
        if (!found) return null;
        return { at: found.scheduledTime, everyMinutes: found.periodInMinutes ?? null };
      },
      async create(name, alarm) {
        // Chrome gives a promise, Firefox nothing; both are awaited.
        await browser.alarms.create(name, {
          when: alarm.at,
          ...(alarm.everyMinutes === null ? {} : { periodInMinutes: alarm.everyMinutes }),
        });
      },
      async clear(name) {
        await browser.alarms.clear(name);
      },
    },
    notifications: {
      async create(id, notice) {
        try {
          await browser.notifications.create(id, optionsFor(notice, how.buttons));
        } catch (refused) {
          // A browser that does not know an option shows nothing at all; what every browser knows is tried once.
          if (!how.buttons) throw refused;
          await browser.notifications.create(id, optionsFor(notice, false));
        }
      },
      async getAll() {
        return new Set(Object.keys(await browser.notifications.getAll()));
      },
      async clear(id) {
        await browser.notifications.clear(id);
      },
    },
    badge: {
      async set(text, colour) {
        await browser.action.setBadgeBackgroundColor({ color: colours[colour] });
        await browser.action.setBadgeText({ text });
      },
    },
    session: {
      async rung() {
        const kept: unknown = (await browser.storage.session.get(rungKey))[rungKey];
        return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
      },
      async keepRung(ids) {
        await browser.storage.session.set({ [rungKey]: [...ids] });
      },
    },
  };
}

function optionsFor(notice: Notice, withButtons: boolean) {
  const plain = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL(icon),
    title: notice.title,
    message: notice.message,
  };
  if (!withButtons) return plain;
  return { ...plain, eventTime: notice.at, buttons: notice.buttons.map((title) => ({ title })) };
}
