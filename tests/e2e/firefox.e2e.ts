import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { troubleOf } from '../../lib/store/trouble.ts';
import { findFirefox } from './find-chromium.ts';
import { threads } from './onward.ts';
import { openedStore, rowsOf } from './raw-store.ts';
import { storeContractScript } from './store-contract.ts';

const root = join(import.meta.dirname, '../..');
const uuid = '3f0a5b5e-8d5c-4b43-9a0e-2f6a1d1c7e11';
const thread = readFileSync(join(root, 'tests/pages/gmail/practice-thread.html'), 'utf8');

/** What puppeteer's own installing cannot say goes by the connection that it stands on. */
type Bidi = Browser & { connection: { send(method: string, params: object): Promise<unknown> } };

/** Firefox with the shipped extension. Its panel stands in a closed root, so that all is done by keyboard. */
type Fox = {
  browser: Browser;
  openThread(whose: keyof typeof threads): Promise<Page>;
  ownPage(path: string): Promise<Page>;
};

const test = base.extend<{ fox: Fox; prefs: Record<string, unknown> }>({
  prefs: [{}, { option: true }],
  fox: async ({ prefs }, use) => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox()!,
      headless: true,
      args: ['--remote-allow-system-access'],
      env: { ...process.env, TZ: 'Europe/Lisbon' },
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ 'onward@onward.example': uuid }),
        'extensions.background.idle.timeout': 1_000,
        'intl.accept_languages': 'en-GB',
        ...prefs,
      },
    });
    // In a browser that never remembers, every window is private: an extension needs the user's word to be in it at all.
    await (browser as Bidi).connection.send('webExtension.install', {
      extensionData: { type: 'path', path: join(root, '.output/firefox-mv3') },
      'moz:allowPrivateBrowsing': prefs['browser.privatebrowsing.autostart'] === true,
    });
    await use({
      browser,
      async openThread(whose) {
        const page = await browser.newPage();
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          const isMail = new URL(request.url()).host === 'mail.google.com';
          void request.respond({
            status: isMail ? 200 : 404,
            contentType: 'text/html',
            body: isMail ? thread : '',
          });
        });
        await page.goto(threads[whose]);
        return page;
      },
      async ownPage(path) {
        const page = await browser.newPage();
        // Firefox never says that such a page has loaded.
        void page.goto(`moz-extension://${uuid}/${path}`, { timeout: 0 }).catch(() => {});
        await expect
          .poll(() => page.evaluate('location.protocol + document.readyState').catch(() => ''))
          .toBe('moz-extension:complete');
        return page;
      },
    });
    await browser.close();
  },
});

/** Opens the panel from the keyboard, types a line and saves it. */
async function save(page: Page, line: string): Promise<void> {
  await page.bringToFront();
  const host = 'document.body.lastElementChild';
  await expect
    .poll(() => page.evaluate(`${host}.style.all === 'initial' || ${host}.style.cssText.includes('initial')`))
    .toBe(true);
  // The tab stands last in the page: one step back from its beginning.
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  const isOurs = `document.activeElement === ${host}`;
  await expect.poll(() => page.evaluate(isOurs)).toBe(true);
  await page.evaluate('window.__keys.length = 0');
  await page.keyboard.press('Enter');
  // Nobody waits for the panel: what is typed meanwhile comes to stand in its line.
  await page.keyboard.type(line);
  const isOpen = `document.elementFromPoint(innerWidth - 200, 150) === ${host}`;
  await expect.poll(() => page.evaluate(`${isOpen} && ${isOurs}`)).toBe(true);
  await page.keyboard.press('Enter');
}

/** The records of a table as JSON, as the extension's own page sees them. */
const recordsOf = (table: string) =>
  `${rowsOf(table)}.then((rows) => JSON.stringify(rows.map((row) => row.record)))`;

test('in Firefox a step set in Gmail by keyboard is kept, and the popup lists it', async ({ fox }) => {
  const page = await fox.openThread('ines');
  await save(page, 'tomorrow 9am call about Q3 pricing');
  expect(await page.evaluate('window.__keys')).toEqual([]);
  const own = await fox.ownPage('sidepanel.html');
  await expect.poll(() => own.evaluate(recordsOf('step'))).toContain('Q3 pricing');
  const popup = await fox.ownPage('popup.html');
  await expect.poll(() => popup.evaluate('document.body.innerText')).toContain('Ines Duarte');
  expect(await popup.evaluate('document.body.innerText')).toContain('Q3 pricing');
});

test('in Firefox an alarm starts the event page again, and a step whose time has come alerts once', async ({
  fox,
}) => {
  const page = await fox.openThread('ines');
  await save(page, 'tomorrow 9am call about Q3 pricing');
  const own = await fox.ownPage('sidepanel.html');
  await expect.poll(() => own.evaluate(recordsOf('step'))).toContain('Q3 pricing');
  await own.evaluate(`${openedStore}.then((database) => new Promise((done) => {
    const past = new Date(Date.now() - 3_600_000 - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
    const tx = database.transaction('step', 'readwrite');
    const all = tx.objectStore('step').getAll();
    all.onsuccess = () => {
      const [row] = all.result;
      row.record.due.at = past;
      row.openOn = past.slice(0, row.openOn.length);
      tx.objectStore('step').put(row);
    };
    tx.oncomplete = () => { database.close(); done(true); };
  }))`);
  await own.evaluate("browser.alarms.create('next', { when: Date.now() + 2_500 })");
  await own.close();

  const look = await fox.ownPage('sidepanel.html');
  await expect
    .poll(async () => JSON.parse((await look.evaluate(recordsOf('delivery'))) as string))
    .toMatchObject([{ state: 'shown', attempts: 1 }]);
  await expect.poll(() => look.evaluate('browser.action.getBadgeText({})')).toBe('1');
});

test('Firefox says which permissions it gave, and no more; its database keeps the contract of the store', async ({
  fox,
}) => {
  const own = await fox.ownPage('sidepanel.html');
  expect(await own.evaluate('browser.permissions.getAll()')).toMatchObject({
    origins: ['https://mail.google.com/*'],
  });
  await own.evaluate(await storeContractScript());
  const came = JSON.parse((await own.evaluate('onwardContract.then(JSON.stringify)')) as string);
  expect(came.failed).toEqual([]);
  expect(came.passed).toBeGreaterThan(50);
});

test.describe('where Firefox never remembers history', () => {
  test.use({ prefs: { 'browser.privatebrowsing.autostart': true } });

  test('its refusal of a database is known for what it is, and every page says what to do', async ({
    fox,
  }) => {
    const page = await fox.ownPage('popup.html');
    const refused = await page.evaluate<[], () => Promise<[string, string]>>(
      () =>
        new Promise((done) => {
          const opening = indexedDB.open('onward');
          opening.onerror = () => done([opening.error?.name ?? '', opening.error?.message ?? '']);
          opening.onsuccess = () => done(['opened', '']);
        }),
    );
    const [name, message] = refused;
    expect(troubleOf(new DOMException(message, name), 'open')).toBe('unavailable');
    for (const path of ['popup.html', 'options.html', 'welcome.html', 'sidepanel.html']) {
      const own = await fox.ownPage(path);
      await expect
        .poll(() => own.evaluate('document.body.innerText'), path)
        .toContain('The browser’s settings prevent saving.');
      expect(await own.evaluate('document.body.innerText'), path).toContain(
        'choose another, restart, and try again',
      );
      await own.close();
    }
  });
});
