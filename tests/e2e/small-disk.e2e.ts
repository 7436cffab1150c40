import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { expect, openPanel, saveStep, startOnward } from './onward.ts';
import { rowsOf } from './raw-store.ts';
import { mountSmallDisk } from './small-disk.ts';

/** A disk of its own for the profile, and a hand that fills it to the last byte. */
const test = base.extend<{ disk: { folder: string; fill(): void; free(): void } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter
  disk: async ({}, use) => {
    const disk = mountSmallDisk(400);
    if (disk === null) throw new Error('No small disk can be mounted here');
    const filler = join(disk.folder, 'filler');
    const fill = () => {
      for (const bytes of [1 << 20, 1 << 12, 1]) {
        try {
          for (;;) appendFileSync(filler, Buffer.alloc(bytes));
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        }
      }
    };
    await use({ folder: disk.folder, fill, free: () => rmSync(filler, { force: true }) });
    disk.release();
  },
});

const day = 24 * 3_600_000;
const line = 'next monday 10am call about the mountains';

test('a disk that is full: what did not fit is said and kept in its field, what stood still alerts, and all goes on when there is room', async ({
  disk,
}) => {
  const onward = await startOnward({ profile: join(disk.folder, 'profile'), installed: true });
  const other = await onward.openThread('amara');
  await openPanel(other);
  await saveStep(other, 'in 5 weeks call about the rivers');
  const thread = await onward.openThread('ines');
  await openPanel(thread);
  await saveStep(thread, 'tomorrow 9am call about the sea');
  const dashboard = await onward.ownPage('options.html#/book');
  await dashboard.getByRole('link', { name: 'Amara Osei' }).first().click();
  await expect(dashboard.getByRole('button', { name: 'Done' })).toBeVisible();
  const mirror = "chrome.storage.local.get('mirror').then(({ mirror }) => mirror?.open ?? 0)";
  await expect.poll(() => dashboard.evaluate(mirror)).toBe(2);

  disk.fill();
  const entry = thread.getByRole('textbox', { name: 'New next step' });
  await entry.fill(line);
  await entry.press('Enter');
  const refused = 'The browser refused to save';
  await expect(thread.getByRole('alert')).toContainText(`${refused}. Your text is still here`);
  await expect(entry).toHaveValue(line);
  await expect(thread.getByRole('button', { name: 'Undo' })).toHaveCount(0);

  await dashboard.getByRole('button', { name: 'Done' }).click();
  await dashboard.getByRole('button', { name: 'kept going' }).click();
  await expect(dashboard.getByText(refused)).toBeVisible();
  const fresh = await onward.ownPage('options.html#/book');
  await expect(fresh.getByText('Ines Duarte').first()).toBeVisible();
  await expect(fresh.getByText('The browser cannot open the data.')).toHaveCount(0);
  await expect(fresh.getByRole('button', { name: /Begin anew/ })).toHaveCount(0);

  disk.fill();
  await onward.passTime(2 * day);
  await expect.poll(() => onward.notifications()).toHaveLength(1);
  const worker = await onward.background();
  await worker.evaluate(
    'chrome.notifications.getAll().then((all) => Object.keys(all).map((id) => chrome.notifications.clear(id)))',
  );

  disk.free();
  await worker.evaluate("chrome.alarms.onAlarm.dispatch({ name: 'next', scheduledTime: Date.now() })");
  await expect.poll(() => onward.badge()).toBe('1');
  await onward.lookAgain();
  expect(await onward.notifications()).toEqual([]);
  await entry.press('Enter');
  await expect(thread.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(await dashboard.evaluate(steps)).toEqual(['open the rivers', 'open the sea', 'open the mountains']);
  expect(onward.uncaught).toEqual([]);
  await onward.close();
});

/** The steps in the database: how they stand, and what for. */
const steps = `${rowsOf('step')}.then((rows) => rows.map(({ record }) => record.state.is + ' ' + record.purpose))`;
