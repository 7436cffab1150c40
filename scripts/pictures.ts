import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Onward, startOnward } from '../tests/e2e/onward.ts';

/*
 * Takes a picture of every page, light and dark, at 1280 and 800 pixels, and of popup and panel: `npm run pictures`.
 * The sample book is filled first, so that the pages show a full house. They are left in `.screens`.
 */
const folder = new URL('../.screens/', import.meta.url).pathname;
const pages = [
  'today',
  'focus',
  'book',
  'calendar',
  'calendar/smooth',
  'pipeline',
  'momentum',
  'library',
  'library/templates',
  'away',
  'review',
  'settings',
  'settings/process',
  'settings/import',
  'settings/print',
  'health',
];
const list = new URL('../tests/lib/files/samples/hubspot-contacts.csv', import.meta.url).pathname;
mkdirSync(folder, { recursive: true });

const onward = await startOnward();
try {
  await fillBook(onward);
  for (const scheme of ['light', 'dark'] as const) {
    await takeDashboard(onward, scheme);
    await takeSmall(onward, scheme);
    await takePanel(onward, scheme);
  }
} finally {
  await onward.close();
}
console.log(`Pictures are in ${folder}`);

async function fillBook({ ownPage }: Onward): Promise<void> {
  const page = await ownPage('options.html#/book');
  await page.getByRole('button', { name: 'Fill a sample book' }).click();
  await page.getByText('Sample book filled').waitFor();
  await page.close();
}

async function takeDashboard({ ownPage }: Onward, scheme: 'light' | 'dark'): Promise<void> {
  for (const width of [1280, 800]) {
    const page = await ownPage('options.html#/today');
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    for (const name of pages) {
      await page.goto(`${page.url().split('#')[0]}#/${name}`);
      await settled(page);
      await take(page, `${name.replace('/', '-')}-${width}-${scheme}`);
    }
    await takeImport(page, width, scheme);
    await page.goto(`${page.url().split('#')[0]}#/book`);
    await page.getByRole('link', { name: 'Ines Duarte' }).first().click();
    await settled(page);
    await take(page, `contact-${width}-${scheme}`);
    await page.close();
  }
}

async function takeSmall({ ownPage }: Onward, scheme: 'light' | 'dark'): Promise<void> {
  for (const [path, width, height] of [
    ['popup.html', 384, 600],
    ['sidepanel.html', 400, 700],
    ['welcome.html', 1280, 860],
    ['gallery.html', 1400, 5_900],
  ] as const) {
    const page = await ownPage(path);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await settled(page);
    await take(page, `${path.split('.')[0]}-${scheme}`);
    await page.close();
  }
}

async function takePanel({ openThread }: Onward, scheme: 'light' | 'dark'): Promise<void> {
  const page = await openThread('amara');
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  const tab = page.getByRole('button', { name: /^Next step:/ });
  await tab.waitFor();
  await take(page, `tab-${scheme}`);
  await tab.click();
  const line = page.getByRole('textbox', { name: 'New next step' });
  await line.fill('thu 9am call about Q3 pricing');
  await page.getByText('09:00').first().waitFor();
  await settled(page);
  await take(page, `panel-${scheme}`);
  await page.close();
}

/** A list of another program, mapped and about to be imported. */
async function takeImport(page: Page, width: number, scheme: 'light' | 'dark'): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#/settings/import`);
  await page.getByLabel('File', { exact: true }).setInputFiles(list);
  await page.getByRole('button', { name: 'See what would change' }).waitFor();
  await settled(page);
  await take(page, `settings-import-mapped-${width}-${scheme}`);
}

/** Nothing is being loaded and everything is drawn. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  await page.evaluate(() => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go))));
}

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
