import { beforeEach, expect, test } from 'vitest';
import type { Notice } from '../../../lib/alerts/bells.ts';

type Called = { name: string; with: unknown[] };
const called: Called[] = [];
let refuses = (_options: Record<string, unknown>) => false;

/** As much of a browser as the bells touch; it stands before they are loaded, as a browser does. */
const browser = {
  runtime: { id: 'onward', getURL: (path: string) => `extension:/${path}` },
  alarms: {
    get: async () => ({ name: 'heartbeat', scheduledTime: 5, periodInMinutes: 15 }),
    create: (...given: unknown[]) => void called.push({ name: 'alarm', with: given }),
    clear: async () => true,
  },
  notifications: {
    create: async (id: string, options: Record<string, unknown>) => {
      called.push({ name: 'notification', with: [id, options] });
      if (refuses(options)) throw new Error('Property "buttons" is unsupported');
      return id;
    },
    getAll: async () => ({ one: true, two: true }),
    clear: async () => true,
  },
  action: {
    setBadgeText: async (given: unknown) => void called.push({ name: 'badge', with: [given] }),
    setBadgeBackgroundColor: async () => {},
  },
  storage: {
    session: {
      kept: {} as Record<string, unknown>,
      get: async () => browser.storage.session.kept,
      set: async (given: Record<string, unknown>) => void Object.assign(browser.storage.session.kept, given),
    },
  },
};
Object.assign(globalThis, { browser, chrome: browser });
const { browserBells } = await import('../../../lib/alerts/browser-bells.ts');

const notice: Notice = { title: 'Ines Duarte', message: 'Call', buttons: ['Done', 'Snooze'], at: 1_000 };
const plain = { type: 'basic', iconUrl: 'extension://icon/128.png', title: 'Ines Duarte', message: 'Call' };
const notified = () => called.filter((one) => one.name === 'notification').map((one) => one.with);

beforeEach(() => {
  called.length = 0;
  refuses = () => false;
});

test('where there are buttons, a notification has Done and Snooze', async () => {
  await browserBells({ buttons: true }).notifications.create('key', notice);
  expect(notified()).toEqual([
    ['key', { ...plain, eventTime: 1_000, buttons: [{ title: 'Done' }, { title: 'Snooze' }] }],
  ]);
});

test('in Firefox a notification says only what Firefox knows', async () => {
  await browserBells({ buttons: false }).notifications.create('key', notice);
  expect(notified()).toEqual([['key', plain]]);
});

test('a browser that refuses an option is asked once more without', async () => {
  refuses = (options) => 'buttons' in options;
  await browserBells({ buttons: true }).notifications.create('key', notice);
  expect(notified().at(-1)).toEqual(['key', plain]);
  refuses = () => true;
  await expect(browserBells({ buttons: true }).notifications.create('key', notice)).rejects.toThrow();
  await expect(browserBells({ buttons: false }).notifications.create('key', notice)).rejects.toThrow();
  expect(notified()).toHaveLength(5);
});

test('alarms are set by their moment', async () => {
  const { alarms } = browserBells({ buttons: true });
  await alarms.create('next', { at: 7, everyMinutes: null });
  await alarms.create('heartbeat', { at: 8, everyMinutes: 15 });
  expect(called.map((one) => one.with)).toEqual([
    ['next', { when: 7 }],
    ['heartbeat', { when: 8, periodInMinutes: 15 }],
  ]);
  expect(await alarms.get('heartbeat')).toEqual({ at: 5, everyMinutes: 15 });
});

test('what rang is remembered for the session, and rubbish is not believed', async () => {
  const { session } = browserBells({ buttons: true });
  expect(await session.rung()).toEqual([]);
  await session.keepRung(['a', 'b']);
  expect(await session.rung()).toEqual(['a', 'b']);
  browser.storage.session.kept = { 'alerts that rang': [1, 'c'] };
  expect(await session.rung()).toEqual(['c']);
});

test('the ids of what stands, and the badge', async () => {
  const bells = browserBells({ buttons: true });
  expect(await bells.notifications.getAll()).toEqual(new Set(['one', 'two']));
  await bells.badge.set('3', 'overdue');
  expect(called).toEqual([{ name: 'badge', with: [{ text: '3' }] }]);
});
