import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, chromium, expect, type Page, type Worker } from '@playwright/test';
import { findChromium } from './find-chromium.ts';

export { expect };

const root = new URL('../..', import.meta.url).pathname;
const pages = join(root, 'tests/pages');

/** The headers that Gmail and LinkedIn really send: nothing of ours may need less. */
const strict =
  "script-src 'nonce-practice' 'strict-dynamic'; object-src 'none'; base-uri 'self'; require-trusted-types-for 'script'; trusted-types practice";

export type Build = 'chrome-mv3' | 'chrome-mv3-e2e';

/** A browser with the extension in it, and the practice sites at their real addresses. */
export type Onward = {
  context: BrowserContext;
  id: string;
  profile: string;
  /** Requests that left for anywhere but the practice sites and the extension itself. */
  strayRequests: string[];
  /** The background, started anew where it was stopped. */
  background(): Promise<Worker>;
  /** Ends the background at once, as the browser does when it idles or needs memory. */
  killBackground(): Promise<void>;
  ownPage(path: string): Promise<Page>;
  openThread(whose?: keyof typeof threads): Promise<Page>;
  close(): Promise<void>;
};

/** The threads of the practice mailbox, by the person on the other side. */
export const threads = {
  ines: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQjgzlRTkmSRbrZCdDTLBDBFPTn',
  amara: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQjgqRJvvSlWfmSbvmXbvgKlWQZ',
} as const;

/** Starts a browser with one build of the extension; with a profile of an earlier start it goes on there. */
export async function startOnward(how: { build?: Build; profile?: string; args?: string[] } = {}): Promise<Onward> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium: install chromium, or set CHROMIUM_PATH');
  const extension = join(root, '.output', how.build ?? 'chrome-mv3-e2e');
  const profile = how.profile ?? mkdtempSync(join(tmpdir(), 'onward-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/Lisbon',
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(how.args ?? []),
    ],
  });
  const strayRequests: string[] = [];
  await context.route(/^https?:/, (route) => {
    const url = new URL(route.request().url());
    const file = practiceFile(url);
    if (file === null) strayRequests.push(url.href);
    return route.fulfill({
      status: file === null ? 404 : 200,
      contentType: 'text/html',
      headers: { 'content-security-policy': strict },
      body: file === null ? '' : readFileSync(join(pages, file), 'utf8'),
    });
  });
  const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(first.url()).host;
  const onward: Onward = {
    context,
    id,
    profile,
    strayRequests,
    async background() {
      const running = context.serviceWorkers().at(-1);
      if (running) return running;
      const starting = context.waitForEvent('serviceworker');
      const page = await onward.ownPage('popup.html');
      await page.close();
      return starting;
    },
    async killBackground() {
      const page = await onward.ownPage('popup.html');
      const cdp = await context.newCDPSession(page);
      await cdp.send('ServiceWorker.enable');
      await cdp.send('ServiceWorker.stopAllWorkers');
      await page.close();
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
    async close() {
      await context.close();
      if (how.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
  return onward;
}

/** The hand-made page that stands at an address; null for all others. */
function practiceFile(url: URL): string | null {
  if (url.host === 'mail.google.com' && url.pathname.startsWith('/mail/')) return 'gmail/practice-thread.html';
  if (url.host === 'www.linkedin.com' && url.pathname.startsWith('/in/')) return 'linkedin/practice-profile.html';
  return null;
}

/** One browser for each test, closed after it; no test may end with a request that left the machine. */
export const test = base.extend<{ onward: Onward }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter
  onward: async ({}, use) => {
    const onward = await startOnward();
    await use(onward);
    expect(onward.strayRequests).toEqual([]);
    await onward.close();
  },
});
