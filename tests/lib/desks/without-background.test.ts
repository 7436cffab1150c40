import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startOwnPage } from '../../../lib/desks/own-page.ts';
import { popupDesk } from '../../../lib/desks/popup-desk.ts';
import { someone } from '../../../lib/domain/person-words.ts';

/** A browser whose background cannot start: nobody hears a word, and no script of it was ever run. */
const asked = vi.hoisted(() => ({ words: 0 }));
vi.mock('../../../lib/browser.ts', () => ({
  browser: {
    i18n: { getUILanguage: () => 'en-GB' },
    runtime: {
      sendMessage: () => {
        asked.words += 1;
        return Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
      },
    },
    tabs: { query: async () => [] },
  },
}));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 9), toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

test('the popup lists, saves, puts off, finishes and takes back while the background cannot start at all', async () => {
  const { desk } = await popupDesk(await startOwnPage(), null);
  const assistant = desk.assistantFor(null);
  const due = { is: 'day', day: '2026-11-24' } as const;
  const words = {
    due,
    channel: 'call',
    purpose: 'go through the Q3 pricing',
    value: '',
    onlyIfNoReply: false,
  };
  const who = { is: 'person', words: someone({ name: 'Ines Duarte' }) };
  const saved = await assistant.scheduleNextStep({ who, words, place: 'behind' } as never);
  if (saved.is !== 'scheduled') throw new Error(saved.is);
  const today = async () => (await desk.listDue()).today.map((line) => line.step.id);
  expect(await today()).toEqual([saved.step.id]);

  const { id: step, generation } = saved.step;
  const later = { is: 'day', day: '2999-01-04' } as const;
  const snoozed = await assistant.snoozeStep({ step, generation, due: later });
  if (snoozed.is !== 'snoozed') throw new Error(snoozed.is);
  expect(await today()).toEqual([]);
  await assistant.undoAct({ undo: snoozed.undo });
  expect(await today()).toEqual([step]);

  const again = (await desk.listDue()).today[0]!.step;
  await assistant.finishStep({
    ...{ step, generation: again.generation },
    ...{ outcome: 'kept going', note: '', triggerHappened: false },
  });
  expect(await today()).toEqual([]);
  expect(asked.words).toBe(4);

  // Another page, as after the popup was closed, finds it as it was left.
  const { desk: next } = await popupDesk(await startOwnPage(), step);
  expect((await next.listDue()).today).toEqual([]);
});
