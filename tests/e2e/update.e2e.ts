import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { buildNext } from './next-build.ts';
import { expect, type Onward, openPanel, saveStep, startOnward } from './onward.ts';
import { openedStore } from './raw-store.ts';

const root = new URL('../..', import.meta.url).pathname;
const examples = readdirSync(join(root, 'tests/databases')).map((name) =>
  join(root, 'tests/databases', name),
);

/** The next Onward, built once for each worker. */
const test = base.extend<{ live: Live }, { next: string }>({
  next: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter
    async ({}, use) => {
      const { folder, extension } = buildNext();
      await use(extension);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  live: async ({ next }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'onward-update-'));
    const [extension, profile] = [join(folder, 'extension'), join(folder, 'profile')];
    cpSync(resolve(root, '.output/chrome-mv3-e2e'), extension, { recursive: true });
    const onward = await startOnward({ extension, profile, installed: true });
    await use({
      onward,
      bringNext() {
        rmSync(extension, { recursive: true });
        cpSync(next, extension, { recursive: true });
      },
    });
    expect(onward.strayRequests).toEqual([]);
    expect(onward.uncaught).toEqual([]);
    await onward.close();
    rmSync(folder, { recursive: true, force: true });
  },
});

/** A browser with this Onward in it. `bringNext` puts the files of the next one in the place of its own. */
type Live = { onward: Onward; bringNext(): void };

// The tests of this file share a worker, and with it the one build of the next Onward.
test.describe.configure({ mode: 'default' });

const line = 'thu 9am call about the sea';
const updated = 'Onward was updated while this page was open.';

for (const path of examples) {
  const example = readFileSync(path, 'utf8');
  const { version } = JSON.parse(example) as { version: number };

  test(`an update under open popup, panel and dashboard, with a database of version ${version}: each says what to do, nothing is lost`, async ({
    live,
  }) => {
    const { onward } = live;
    const raw = await onward.ownPage('icon/16.png');
    await raw.evaluate(lay(example));
    await onward.killBackground();
    const popup = await onward.ownPage('popup.html');
    const dashboard = await onward.ownPage('options.html#/book');
    await expect(dashboard.getByRole('row')).not.toHaveCount(0);
    const thread = await onward.openThread('ines');
    await openPanel(thread);
    const entry = thread.getByRole('textbox', { name: 'New next step' });
    await entry.fill(line);
    await expect.poll(() => raw.evaluate<string>(allRows)).toContain('about the sea');
    const before = tables(await raw.evaluate<string>(allRows));

    live.bringNext();
    const fresh = await onward.ownPage('options.html#/book');
    await expect(fresh.getByRole('row')).not.toHaveCount(0);
    for (const old of [popup, dashboard]) {
      await expect(old.getByRole('heading', { name: updated })).toBeVisible();
      await old.getByRole('button', { name: 'Reopen this page' }).click();
      await expect(old.getByRole('heading', { name: updated })).toHaveCount(0);
    }
    const rows = (page: Page) => page.getByRole('row').count();
    await expect.poll(async () => (await rows(dashboard)) - (await rows(fresh))).toBe(0);
    await entry.press('Enter');
    await expect(thread.getByRole('alert')).toContainText('A newer Onward wrote this data');
    await expect(entry).toHaveValue(line);
    expect(tables(await raw.evaluate<string>(allRows))).toMatchObject(before);

    // Now the browser starts the next one everywhere.
    const tab = await thread.getByRole('button', { name: 'Close', exact: true }).elementHandle();
    await raw.evaluate('void setTimeout(() => chrome.runtime.reload())');
    await expect.poll(() => tab!.evaluate((element) => element.isConnected)).toBe(false);
    await openPanel(thread);
    await expect(entry).toHaveValue(line);
    await saveStep(thread, line);
    const after = tables(await (await onward.ownPage('icon/16.png')).evaluate<string>(allRows));
    expect(after.later).toEqual([]);
    expect(after.step).toHaveLength(before.step!.length + 1);
    expect(after.contact!.length).toBeGreaterThanOrEqual(before.contact!.length);
    expect(after.touch).toEqual(before.touch);
  });
}

test('an upgrade that another page holds up is said in a sentence, and goes on when that page is closed', async ({
  live,
}) => {
  const { onward } = live;
  const thread = await onward.openThread('ines');
  await openPanel(thread);
  await saveStep(thread, line);
  const holder = await onward.ownPage('icon/16.png');
  // Open until the page goes: it does not listen to who wants another version.
  await holder.evaluate(`${openedStore}.then((database) => { globalThis.held = database; })`);
  live.bringNext();
  for (const path of ['popup.html', 'options.html']) {
    const page = await onward.ownPage(path);
    await expect(
      page.getByRole('heading', { name: 'Another Onward page still holds the data.' }),
    ).toBeVisible();
    await page.close();
  }
  const popup = await onward.ownPage('popup.html');
  const retry = popup.getByRole('button', { name: 'Try again' });
  await expect(retry).toBeVisible();
  await holder.close();
  await retry.click();
  await expect(popup.getByRole('listitem').first()).toContainText('Ines Duarte');
  const raw = await onward.ownPage('icon/16.png');
  expect(tables(await raw.evaluate<string>(allRows)).step).toHaveLength(1);
});

/** Puts an example database in the place of the one that is there. */
function lay(example: string): string {
  return `new Promise((done, failed) => {
    const { version, tables } = ${example};
    indexedDB.deleteDatabase('onward');
    const opening = indexedDB.open('onward', version);
    opening.onupgradeneeded = () => {
      for (const [name, { indices, rows }] of Object.entries(tables)) {
        const store = opening.result.createObjectStore(name, { keyPath: 'id' });
        for (const one of indices) store.createIndex(one.name, one.name, { multiEntry: one.many ?? false });
        for (const row of rows) store.put(row);
      }
    };
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => { opening.result.close(); done(); };
  })`;
}

/** All rows of all tables but those that any look writes, as JSON. */
const allRows = `${openedStore}.then((database) => new Promise((done) => {
  const names = [...database.objectStoreNames].filter((name) => !['sign', 'delivery', 'meta'].includes(name));
  const tx = database.transaction(names);
  const all = names.map((name) => [name, tx.objectStore(name).getAll()]);
  tx.oncomplete = () => {
    database.close();
    done(JSON.stringify(Object.fromEntries(all.map(([name, request]) => [name, request.result]))));
  };
}))`;

function tables(json: string): Record<string, { id: string }[]> {
  return JSON.parse(json);
}
