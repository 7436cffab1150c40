import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type BrowserContext,
  test as base,
  chromium,
  type Page,
  expect as playwrightExpect,
  type Worker,
} from '@playwright/test';
import { findChromium } from './find-chromium.ts';
import { rowsOf } from './raw-store.ts';
import { idOfUnpacked, seedProfile } from './seed-profile.ts';

/** Patient, in the tests and in what starts a browser without them: a slow machine shows the same, later. */
export const expect = playwrightExpect.configure({ timeout: 30_000 });

const root = new URL('../..', import.meta.url).pathname;
const pages = join(root, 'tests/pages');

/** The headers that Gmail and LinkedIn really send: nothing of ours may need less. */
const strict =
  "script-src 'nonce-practice' 'strict-dynamic'; object-src 'none'; base-uri 'self'; require-trusted-types-for 'script'; trusted-types practice";

export type Build = 'chrome-mv3' | 'chrome-mv3-e2e';

export type Start = {
  build?: Build;
  /** The folder of an extension that is none of the builds here. */
  extension?: string;
  /** The profile of an earlier start; it is not removed at the end. */
  profile?: string;
  /** The extension counts as installed before this start: a start of the browser is no installation, alarms stay. */
  installed?: boolean;
  headed?: boolean;
  /** Another program that starts the browser, with its arguments. */
  executablePath?: string;
  env?: Record<string, string>;
  /** The user's zone, for pages and background; null: the computer's. */
  zone?: string | null;
  args?: string[];
  /** Folders of other extensions that are there as well. */
  others?: string[];
};

/** A browser with the extension in it, and the practice sites at their real addresses. */
export type Onward = {
  context: BrowserContext;
  id: string;
  profile: string;
  /** Requests that left for anywhere but the practice sites and the extension itself. */
  strayRequests: string[];
  /** What went wrong unheard: errors that nobody caught, in pages and in the background. */
  uncaught: string[];
  /** The background, started anew where it was stopped. */
  background(): Promise<Worker>;
  /** Ends the background at once, as the browser does when it idles or needs memory. */
  killBackground(): Promise<void>;
  /** Lets time pass (ms) for the background and for pages opened from now on, and rings the alarm. */
  passTime(ms: number): Promise<void>;
  /** Has the background look at what is due, and waits until a look that began after this has ended. */
  lookAgain(): Promise<void>;
  /** The ids of the notifications that stand. */
  notifications(): Promise<string[]>;
  /** Clicks a notification, or its first (0) or second (1) button. */
  clickNotification(id: string, button?: 0 | 1): Promise<void>;
  badge(): Promise<string>;
  ownPage(path: string): Promise<Page>;
  openThread(whose?: keyof typeof threads): Promise<Page>;
  openProfile(whose?: keyof typeof profiles): Promise<Page>;
  close(): Promise<void>;
};

/** The threads of the practice mailbox, by the person on the other side. */
export const threads = {
  ines: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQjgzlRTkmSRbrZCdDTLBDBFPTn',
  amara: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQjgqRJvvSlWfmSbvmXbvgKlWQZ',
} as const;

/** The profiles of the practice network. */
export const profiles = {
  amara: 'https://www.linkedin.com/in/amara-osei/',
  ines: 'https://www.linkedin.com/in/ines-duarte-northquay/',
} as const;

/**
 * What the browser does without: what Playwright switches off by itself (a second switch takes the place of the first), and
 * the pages that draw the suggestions under the address bar, more than a second's work at every start.
 */
const featuresOff = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** What stands at other addresses than those of the practice pages: a page's HTML by its address without the hash. */
export type OtherPages = (url: URL) => string | null;

/** Starts a browser with one build of the extension; with a profile of an earlier start it goes on there. */
export async function startOnward(how: Start & { otherPages?: OtherPages } = {}): Promise<Onward> {
  const executablePath = how.executablePath ?? findChromium();
  if (executablePath === null) throw new Error('No Chromium: install chromium, or set CHROMIUM_PATH');
  const extension = how.extension ?? resolve(root, '.output', how.build ?? 'chrome-mv3-e2e');
  const profile = how.profile ?? mkdtempSync(join(tmpdir(), 'onward-'));
  const zone = how.zone === undefined ? 'Europe/Lisbon' : how.zone;
  const extensions = [extension, ...(how.others ?? [])].join();
  const installed = how.installed ?? false;
  if (installed && !existsSync(join(profile, 'Default'))) seedProfile(profile, extension);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: how.headed !== true,
    viewport: how.headed === true ? null : { width: 1280, height: 800 },
    locale: 'en-GB',
    ...(zone !== null && { timezoneId: zone }),
    env: { ...process.env, ...(zone !== null && { TZ: zone }), ...how.env } as Record<string, string>,
    ...(installed && { ignoreDefaultArgs: ['--disable-extensions'] }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--lang=en-GB',
      '--disable-quic',
      `--disable-features=${featuresOff.join()}`,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      ...(installed ? [] : [`--disable-extensions-except=${extensions}`, `--load-extension=${extensions}`]),
      ...(how.args ?? []),
    ],
  });
  const strayRequests: string[] = [];
  const uncaught: string[] = [];
  context.on('weberror', (problem) => uncaught.push(String(problem.error())));
  await context.route(/^https?:/, (route) => {
    const url = new URL(route.request().url());
    const body = how.otherPages?.(url) ?? practicePage(url);
    if (body === null) strayRequests.push(url.href);
    return route.fulfill({
      status: body === null ? 404 : 200,
      contentType: 'text/html',
      headers: { 'content-security-policy': strict },
      body: body ?? '',
    });
  });
  const id = idOfUnpacked(extension);
  const isOurs = (one: Worker) => new URL(one.url()).host === id;
  // The same object stands for the background also after it was stopped and started anew.
  const worker =
    context.serviceWorkers().find(isOurs) ?? (await context.waitForEvent('serviceworker', isOurs));
  let stopped = false;
  // An installation opens the welcome page, in front of what comes first: it comes before anything else is done.
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  if (!installed) await expect.poll(() => context.pages().some(isWelcome)).toBe(true);

  const onward: Onward = {
    context,
    id,
    profile,
    strayRequests,
    uncaught,
    async background() {
      if (stopped) {
        const page = await onward.ownPage('icon/16.png');
        await page.evaluate("void chrome.runtime.sendMessage({ name: 'lookAgain' })");
        await page.close();
        stopped = false;
      }
      return worker;
    },
    async killBackground() {
      const page = await onward.ownPage('icon/16.png');
      const cdp = await context.newCDPSession(page);
      const ended = new Promise<void>((end) =>
        cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          if (versions.some((one) => one.runningStatus === 'stopped')) end();
        }),
      );
      await cdp.send('ServiceWorker.enable');
      await cdp.send('ServiceWorker.stopAllWorkers');
      await ended;
      stopped = true;
      await page.close();
    },
    async passTime(ms) {
      const shift = `{ const now = Date.now; Date.now = () => now() + ${ms}; }`;
      await context.addInitScript(shift);
      const worker = await onward.background();
      await worker.evaluate(
        `${shift} chrome.alarms.onAlarm.dispatch({ name: 'next', scheduledTime: Date.now() })`,
      );
    },
    async lookAgain() {
      const page = await onward.ownPage('icon/16.png');
      const asked = await page.evaluate<number>(
        "{ const now = Date.now(); void chrome.runtime.sendMessage({ name: 'lookAgain' }); now; }",
      );
      await expect.poll(() => page.evaluate<number>(lastLook)).toBeGreaterThanOrEqual(asked);
      await page.close();
    },
    async notifications() {
      const worker = await onward.background();
      return worker.evaluate<string[]>('chrome.notifications.getAll().then(Object.keys)');
    },
    async clickNotification(id, button) {
      const worker = await onward.background();
      const [event, args] = button === undefined ? ['onClicked', [id]] : ['onButtonClicked', [id, button]];
      const listed = args.map((one) => JSON.stringify(one)).join();
      await worker.evaluate(`chrome.notifications.${event}.dispatch(${listed})`);
    },
    async badge() {
      const worker = await onward.background();
      return worker.evaluate<string>('chrome.action.getBadgeText({})');
    },
    async ownPage(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    async openThread(whose = 'ines') {
      const page = await context.newPage();
      await page.goto(threads[whose]);
      return page;
    },
    async openProfile(whose = 'amara') {
      const page = await context.newPage();
      await page.goto(profiles[whose]);
      return page;
    },
    async close() {
      await context.close();
      if (how.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
  return onward;
}

/** When the last look began that was worked off to its end; evaluated in a page of the extension. */
const lastLook = `${rowsOf('sign')}.then((rows) => rows.find((row) => row.id === 'last look')?.record.at ?? 0)`;

/** The hand-made page that stands at an address; null for all others. */
function practicePage(url: URL): string | null {
  const page = (file: string) => readFileSync(join(pages, file), 'utf8');
  if (url.host === 'mail.google.com' && url.pathname.startsWith('/mail/')) {
    return page('gmail/practice-thread.html');
  }
  if (url.host === 'www.linkedin.com' && url.pathname.startsWith('/in/')) {
    return page('linkedin/practice-profile.html');
  }
  return null;
}

/**
 * One browser for each test, closed after it. No test may end with a request that left the machine, or with an error
 * that nobody caught.
 */
export const test = base.extend<{ how: Start & { otherPages?: OtherPages }; onward: Onward }>({
  how: [{}, { option: true }],
  onward: async ({ how }, use) => {
    const onward = await startOnward(how);
    await use(onward);
    expect(onward.strayRequests).toEqual([]);
    expect(onward.uncaught).toEqual([]);
    await onward.close();
  },
});

/** The step that `line` sets in the open panel of a page: typed and saved by keyboard. */
export async function saveStep(page: Page, line: string): Promise<void> {
  await page.getByRole('textbox', { name: 'New next step' }).fill(line);
  await page.getByRole('textbox', { name: 'New next step' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
}

/** Opens the panel of a page by its closed tab. */
export async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Next step:/ }).click();
  await expect(page.getByRole('region', { name: 'Next step' })).toBeVisible();
}
