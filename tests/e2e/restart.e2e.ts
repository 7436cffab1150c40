import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { expect, openPanel, saveStep, startOnward } from './onward.ts';
import { openedStore } from './raw-store.ts';

/** A profile that outlives the browser. */
const test = base.extend<{ profile: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter
  profile: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'onward-'));
    await use(profile);
    rmSync(profile, { recursive: true, force: true });
  },
});

/** Moves the alarm's moment and the open steps' times into the past, as if the time until then had gone by. */
const letTheTimeCome = `(async () => {
  const database = await ${openedStore};
  const past = new Date(Date.now() - 3_600_000 - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  const steps = database.transaction('step', 'readwrite', { durability: 'strict' });
  const cursor = steps.objectStore('step').openCursor();
  cursor.onsuccess = () => {
    const row = cursor.result;
    if (row === null) return;
    const moved = structuredClone(row.value);
    moved.record.due.at = past;
    for (const key of Object.keys(moved)) if (/^20..-..-../.test(moved[key])) moved[key] = past.slice(0, moved[key].length);
    row.update(moved);
    row.continue();
  };
  await new Promise((done) => (steps.oncomplete = done));
  database.close();
})()`;

test('a step that came due while the browser was closed alerts once after it starts again, and once only', async ({
  profile,
}) => {
  const first = await startOnward({ profile, installed: true });
  const thread = await first.openThread('ines');
  await openPanel(thread);
  await saveStep(thread, 'tomorrow 9am call about Q3 pricing');
  expect(await first.notifications()).toEqual([]);
  const page = await first.ownPage('icon/16.png');
  await page.evaluate(letTheTimeCome);
  await first.close();

  const second = await startOnward({ profile, installed: true });
  await expect.poll(() => second.notifications()).toHaveLength(1);
  await expect.poll(() => second.badge()).toBe('1');
  const [alert] = await second.notifications();
  const worker = await second.background();
  const clear = `chrome.notifications.clear(${JSON.stringify(alert)})`;
  await worker.evaluate(clear);

  // Whatever wakes it now, the same step does not alert again.
  for (const name of ['next', 'heartbeat', 'next']) {
    await worker.evaluate(`chrome.alarms.onAlarm.dispatch({ name: '${name}', scheduledTime: Date.now() })`);
  }
  await second.lookAgain();
  await second.killBackground();
  const popup = await second.ownPage('popup.html');
  await expect(popup.getByRole('listitem')).toContainText('Ines Duarte');
  await second.lookAgain();
  expect(await second.notifications()).toEqual([]);
  await second.close();

  const third = await startOnward({ profile, installed: true });
  await expect.poll(() => third.badge()).toBe('1');
  await third.lookAgain();
  expect(await third.notifications()).toEqual([]);
  const list = await third.ownPage('popup.html');
  await expect(list.getByRole('region').first().getByRole('listitem')).toContainText('Ines Duarte');
  await third.close();
});

test('an alarm wakes the background that was killed, and the step alerts', async ({ profile }) => {
  const onward = await startOnward({ profile, installed: true });
  const thread = await onward.openThread('ines');
  await openPanel(thread);
  await saveStep(thread, 'tomorrow 9am call about Q3 pricing');
  const page = await onward.ownPage('icon/16.png');
  await onward.killBackground();
  await page.evaluate(letTheTimeCome);
  // The browser's own alarm, with the name and in the place of the one that stands.
  await page.evaluate("chrome.alarms.create('next', { when: Date.now() })");
  const alerts = 'chrome.notifications.getAll().then((all) => Object.keys(all).length)';
  await expect.poll(() => page.evaluate(alerts)).toBe(1);
  await onward.close();
});
