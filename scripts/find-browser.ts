import { findChromium, findFirefox } from '../tests/e2e/find-chromium.ts';
import { run } from './run.ts';

/** What to install where nothing could be had. */
export const noChromium =
  'No Chromium: run `npx playwright install --with-deps chromium`, or install the package `chromium`, or set CHROMIUM_PATH (branded Chrome loads no extensions).';

const minutes = 60_000;

/**
 * The Chromium to use, got where there is none: Playwright's own, and where that cannot be had or lacks libraries, on
 * Debian and Ubuntu as root, the distribution's. Null: none could be had.
 */
export async function getChromium(say: (line: string) => void): Promise<string | null> {
  const found = findChromium();
  if (found !== null) return found;
  say('There is no Chromium yet: getting the one that belongs to Playwright.');
  await run('npx', ['playwright', 'install', 'chromium'], { timeout: 6 * minutes });
  if (findChromium() === null && canInstall()) {
    say('Getting the distribution’s package `chromium`.');
    await install('chromium');
  }
  if (findChromium() === null && canInstall()) {
    say('Getting the libraries that Playwright’s Chromium needs.');
    await run('npx', ['playwright', 'install-deps', 'chromium'], { timeout: 6 * minutes });
  }
  return findChromium();
}

/** The Firefox to test with, got where that is easy. Null: there is none, and its tests are left out. */
export async function getFirefox(say: (line: string) => void): Promise<string | null> {
  const found = findFirefox();
  if (found !== null || !canInstall()) return found;
  say('Getting the distribution’s package `firefox-esr`.');
  await install('firefox-esr');
  return findFirefox();
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

async function install(name: string): Promise<void> {
  await run('apt-get', ['update', '-q'], { timeout: 3 * minutes });
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], {
    env,
    timeout: 8 * minutes,
  });
}
