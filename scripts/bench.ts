/**
 * `npm run bench -- --runs N`: how long a user waits, in this machine's Chromium, and what Onward costs a page that it
 * is in; medians over several runs, in ms.
 * Figures to look at, not limits: no test depends on them.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { newContact } from '../lib/domain/contact.ts';
import type { ContactId, StepId } from '../lib/domain/id.ts';
import { emailIdentity } from '../lib/domain/identity.ts';
import { newStep } from '../lib/domain/next-step.ts';
import { fillBook } from '../tests/e2e/fill-book.ts';
import { expect, type Onward, startOnward, threads } from '../tests/e2e/onward.ts';
import { costInPage } from './bench-page.ts';
import { getChromium, noChromium } from './find-browser.ts';
import { run } from './run.ts';

/** Where the same page stands for comparison: our scripts do not come here. */
const elsewhere = 'https://mail.example/';
const thread = readFileSync(new URL('../tests/pages/gmail/practice-thread.html', import.meta.url), 'utf8');

/** Notes, frame by frame, when our tab and our panel are there. */
const watch = `
  addEventListener('click', () => { window.__clicked ??= performance.now(); }, true);
  const look = () => {
    const root = document.body?.lastElementChild?.shadowRoot;
    if (root?.querySelector('button.tab')) window.__tabShown ??= performance.now();
    if (root?.querySelector('[data-panel] input')) window.__panelShown ??= performance.now();
    if (window.__panelShown === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);`;

const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' } } });
const runs = Number(values.runs);
const rows: { what: string; median: number; worst: number; runs: number }[] = [];

process.exitCode = await bench();

async function bench(): Promise<number> {
  const chromium = await getChromium(console.log);
  if (chromium === null) {
    console.error(noChromium);
    return 1;
  }
  process.env.CHROMIUM_PATH = chromium;
  console.log('Building…');
  const built = await run('wxt', ['build', '--mode', 'e2e']);
  if (built.code !== 0) {
    console.error(built.output);
    return 1;
  }
  await inGmail();
  await withLargeBook();
  console.table(rows);
  console.table(await costInPage(runs));
  return 0;
}

/** A Gmail page with and without our scripts, to the tab, and from the click to the panel. */
async function inGmail(): Promise<void> {
  const onward = await startOnward({ otherPages: (url) => (url.href.startsWith(elsewhere) ? thread : null) });
  await several('Gmail page ready, without the extension', async () => {
    const { page, ready } = await openTimed(
      onward,
      threads.ines.replace('https://mail.google.com/', elsewhere),
    );
    await page.close();
    return ready;
  });
  await several('Gmail page ready, with the extension', async () => {
    const { page, ready } = await openTimed(onward);
    await page.close();
    return ready;
  });
  await several('from navigation to the tab being shown', async () => {
    const { page } = await openTimed(onward);
    const shown = await page.evaluate<number>('window.__tabShown');
    await page.close();
    return shown;
  });
  await several('from click to panel', async () => {
    const { page } = await openTimed(onward);
    await page.getByRole('button', { name: /^Next step:/ }).click();
    await there(page, 'window.__panelShown');
    const took = await page.evaluate<number>('window.__panelShown - window.__clicked');
    await page.close();
    return took;
  });
  await onward.close();
}

async function openTimed(
  onward: Onward,
  address: string = threads.ines,
): Promise<{ page: Page; ready: number }> {
  const page = await onward.context.newPage();
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'load' });
  if (address === threads.ines) await there(page, 'window.__tabShown');
  const ready = await page.evaluate<number>(
    "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd",
  );
  return { page, ready };
}

async function there(page: Page, noted: string): Promise<void> {
  await expect.poll(() => page.evaluate(`${noted} > 0`), { intervals: [20], timeout: 30_000 }).toBe(true);
}

/** The popup, the dashboard and the alerts over 10,000 contacts and 20,000 steps. */
async function withLargeBook(): Promise<void> {
  const onward = await startOnward();
  const page = await onward.ownPage('sidepanel.html');
  await fill(onward, page, 10_000);
  const start = performance.now();
  const worker = await onward.background();
  await worker.evaluate("chrome.alarms.onAlarm.dispatch({ name: 'next', scheduledTime: Date.now() })");
  await expect.poll(() => onward.notifications(), { intervals: [20], timeout: 60_000 }).toHaveLength(1);
  const took = Math.round(performance.now() - start);
  rows.push({
    what: 'from the alarm to the one notification, 10,000 overdue',
    median: took,
    worst: took,
    runs: 1,
  });
  await several('popup to its first row, 10,000 contacts and 20,000 steps', async () => {
    const popup = await onward.ownPage('popup.html');
    await expect(popup.getByRole('listitem').first()).toBeVisible();
    const at = await popup.evaluate<number>("performance.getEntriesByName('first-row')[0].startTime");
    await popup.close();
    return at;
  });
  await several('dashboard, Today, to its first row', () => firstRow(onward, 'today', '.today-row'));
  await several('dashboard, Book, to its first row', () => firstRow(onward, 'book', '.book-table tbody tr'));
  await onward.close();
}

/** From navigation to the first row of a page of the dashboard, in ms. */
async function firstRow(onward: Onward, place: string, row: string): Promise<number> {
  const page = await onward.context.newPage();
  await page.addInitScript(`
    const look = () => {
      if (document.querySelector('${row}')) window.__rowShown = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);`);
  await page.goto(`chrome-extension://${onward.id}/options.html#/${place}`);
  await there(page, 'window.__rowShown');
  const took = await page.evaluate<number>('window.__rowShown');
  await page.close();
  return took;
}

async function fill(onward: Onward, page: Page, people: number): Promise<void> {
  const now = Date.now();
  const yesterday = Temporal.Now.plainDateISO().subtract({ days: 1 }).toString();
  const later = Temporal.Now.plainDateISO().add({ days: 30 }).toString();
  for (let from = 0; from < people; from += 2_000) {
    const numbers = Array.from({ length: 2_000 }, (_, index) => from + index);
    const contact = numbers.map((number) =>
      newContact(`contact_${idOf(number)}` as ContactId, now, {
        name: `Person ${number}`,
        company: `Company ${number % 400}`,
        identities: { [emailIdentity(`person${number}@northquay.example`)!]: true },
      }),
    );
    const step = contact.flatMap((who, index) =>
      [yesterday, later].map((day, which) =>
        newStep(`step_${idOf(from * 2 + index * 2 + which)}` as StepId, now - 86_400_000, {
          contact: who.id,
          due: { is: 'time', at: `${day}T09:00`, zone: 'Europe/Lisbon' },
          channel: 'call',
          purpose: `the offer of ${day}`,
          value: '',
        }),
      ),
    );
    await fillBook(page, { contact, step } as never, now);
  }
  if (onward.strayRequests.length > 0) throw new Error('A request left the machine');
}

/** An id like a UUID, by number. */
function idOf(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

async function several(what: string, once: () => Promise<number>): Promise<void> {
  const times: number[] = [];
  // The first is for the caches.
  await once();
  for (let number = 0; number < runs; number += 1) times.push(await once());
  times.sort((a, b) => a - b);
  rows.push({
    what,
    median: Math.round(times[Math.floor(times.length / 2)]!),
    worst: Math.round(times.at(-1)!),
    runs,
  });
}
