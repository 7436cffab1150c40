/**
 * `npm start`: builds, and opens a browser with the extension and a practice conversation, in which the main job can
 * be done in a minute and without an account. `-- --live` opens the real sites instead, with a profile that is kept.
 * Without a display the main job is done here, headless: each thing that happens is printed, with its picture.
 */
import { spawn } from 'node:child_process';
import { startOnward } from '../tests/e2e/onward.ts';
import { getChromium, noChromium } from './find-browser.ts';
import { mainJob } from './main-job.ts';
import { run } from './run.ts';

const live = process.argv.includes('--live');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

const problem = await start();
if (problem !== null) {
  console.error(problem);
  process.exitCode = 1;
}

async function start(): Promise<string | null> {
  const chromium = await getChromium(console.log);
  if (chromium === null) return noChromium;
  process.env.CHROMIUM_PATH = chromium;
  console.log('Building…');
  const built = await run('wxt', hasDisplay ? ['build'] : ['build', '--mode', 'e2e']);
  if (built.code !== 0) return built.output;
  if (live) return hasDisplay ? openLive(chromium) : 'There is no display to show the real sites on.';
  if (!hasDisplay) {
    console.log('There is no display: the main job is done here, without one.');
    await mainJob(console.log);
    return null;
  }
  return openPractice();
}

async function openPractice(): Promise<null> {
  const onward = await startOnward({ build: 'chrome-mv3', headed: true, zone: null });
  await onward.openProfile('amara');
  await onward.openThread('ines');
  // The browser's own empty first tab.
  await onward.context
    .pages()
    .find((page) => page.url() === 'about:blank')
    ?.close();
  console.log(
    [
      'A practice thread is open, and beside it a practice profile; nobody in them is real.',
      'Press the tab at the right edge, type a next step such as “in 2 minutes call about Q3 pricing”, press Enter.',
      'At its time a notification comes; the icon in the toolbar lists what is due. Close the browser to end.',
    ].join('\n'),
  );
  await new Promise((closed) => onward.context.on('close', closed));
  return null;
}

/** The real sites ask who signs in: a browser that is driven from outside would be refused, so this one is not. */
async function openLive(chromium: string): Promise<null> {
  const folder = new URL('../.output/', import.meta.url).pathname;
  const browser = spawn(
    chromium,
    [
      `--user-data-dir=${folder}live-profile`,
      `--load-extension=${folder}chrome-mv3`,
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'https://mail.google.com/',
      'https://www.linkedin.com/',
    ],
    { stdio: 'ignore' },
  );
  console.log(
    'The real sites are open. The profile is kept in .output/live-profile; close the browser to end.',
  );
  await new Promise((closed) => browser.on('close', closed));
  return null;
}
