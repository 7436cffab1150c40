import { accessSync, constants } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where Debian, Ubuntu and macOS put a Chromium that still loads extensions from the command line; branded Chrome does not. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

/** The browser to test with: CHROMIUM_PATH, Playwright's own, or one of the usual places. Null: there is none. */
export function findChromium(): string | null {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  return [chromium.executablePath(), ...places].find(canRun) ?? null;
}

/** Firefox for the tests that need one: FIREFOX_PATH, or one of the usual places. Null: there is none. */
export function findFirefox(): string | null {
  if (process.env.FIREFOX_PATH) return process.env.FIREFOX_PATH;
  return ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'].find(canRun) ?? null;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
