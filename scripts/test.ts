/**
 * Everything that holds the product to its promises: `npm test`. `npm run check` (`--quick`) leaves out what needs a
 * browser, a build or minutes. Each step prints one line, and its whole output where it failed; the last line is
 * `N passed, N failed`.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { findFaketime } from '../tests/e2e/find-faketime.ts';
import { canMount } from '../tests/e2e/small-disk.ts';
import { copySources } from './copy-sources.ts';
import { getChromium, getFirefox, noChromium } from './find-browser.ts';
import { audit } from './read-audit.ts';
import { type Ran, run } from './run.ts';

type Count = { passed: number; failed: number };

const quick = process.argv.includes('--quick');
const folder = mkdtempSync(join(tmpdir(), 'onward-test-'));
const total: Count = { passed: 0, failed: 0 };

await everyStep();
rmSync(folder, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function everyStep(): Promise<void> {
  await Promise.all([
    step('types', () => run('tsc', ['--noEmit']).then(asOne)),
    step('types of the domain, without a browser', () => run('tsc', ['-p', 'lib/domain']).then(asOne)),
    step('lint', () => run('biome', ['check', '--diagnostic-level=warn']).then(asOne)),
  ]);
  if (quick)
    return step('unit, property and capture tests', () => vitest(['--project=unit', '--project=doubles']));

  await auditStep();
  const copy = copySources();
  await step('build for Chrome, the same archive from a copy of the sources', () =>
    sameArchive('chrome', [], copy),
  );
  await step('build for Firefox, the same archive from a copy of the sources', () =>
    sameArchive('firefox', ['-b', 'firefox', '--mv3'], copy),
  );
  rmSync(copy, { recursive: true, force: true });
  await step('build for end-to-end tests', () => run('wxt', ['build', '--mode', 'e2e']).then(asOne));
  await step('web-ext lint', () =>
    run('web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery']).then(asOne),
  );
  await step('unit, property, capture, simulation, architecture and built-output tests', () => vitest([]));
  await inBrowsers();
}

async function auditStep(): Promise<void> {
  const said = await audit();
  if (said.is === 'silent')
    return say('Left out: known weaknesses of what ships (the registry does not answer).');
  const output = said.is === 'found' ? said.output : '';
  await step('known weaknesses of what ships', async () => asOne({ code: output === '' ? 0 : 1, output }));
}

async function inBrowsers(): Promise<void> {
  const chromium = await getChromium(say);
  if (chromium === null) {
    total.failed += 1;
    return say(noChromium);
  }
  await step('end to end in Chromium', () => playwright('chromium', { CHROMIUM_PATH: chromium }));
  if (findFaketime() === null)
    say('Left out: days that pass while the browser is closed (install `faketime`).');
  else await step('end to end over days, by faketime', () => playwright('days', { CHROMIUM_PATH: chromium }));
  if (!canMount()) say('Left out: a disk that is full (only root may mount a small one).');
  else
    await step('end to end on a disk that is full', () =>
      playwright('small disk', { CHROMIUM_PATH: chromium }),
    );
  const firefox = await getFirefox(say);
  if (firefox === null) say('Left out: end to end in Firefox (install `firefox-esr`, or set FIREFOX_PATH).');
  else await step('end to end in Firefox', () => playwright('firefox', { FIREFOX_PATH: firefox }));
}

async function step(name: string, work: () => Promise<Count & { output: string }>): Promise<void> {
  const start = performance.now();
  const { passed, failed, output } = await work();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  say(`${failed === 0 ? '✔' : '✘'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  if (failed > 0) console.log(output);
}

/** A command that is one check: passed with exit code 0. */
function asOne({ code, output }: Ran): Count & { output: string } {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

/**
 * Builds and packs for one browser, in the copy and here: whoever builds from these sources, in whatever folder, gets
 * what is in the store.
 */
async function sameArchive(
  browser: string,
  args: string[],
  copy: string,
): Promise<Count & { output: string }> {
  const archive = `.output/onward-${packageJson.version}-${browser}.zip`;
  const hashes = new Set<string>();
  for (const cwd of [copy, '.']) {
    const ran = await run('wxt', ['zip', ...args], { cwd });
    if (ran.code !== 0) return asOne(ran);
    hashes.add(
      createHash('sha256')
        .update(readFileSync(join(cwd, archive)))
        .digest('hex'),
    );
  }
  return asOne({ code: hashes.size - 1, output: `Two different archives: ${[...hashes].join(', ')}` });
}

async function vitest(args: string[]): Promise<Count & { output: string }> {
  const file = join(folder, 'vitest.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await run('vitest', [
    'run',
    '--config',
    'tests/vitest.config.ts',
    ...reporters,
    ...args,
  ]);
  const said = readJson<{ numPassedTests: number; numFailedTests: number }>(file);
  return counted({ passed: said?.numPassedTests ?? 0, failed: said?.numFailedTests ?? 0 }, code, output);
}

async function playwright(project: string, env: Record<string, string>): Promise<Count & { output: string }> {
  const file = join(folder, `${project}.json`);
  const args = [
    'test',
    '--config',
    'tests/e2e/playwright.config.ts',
    '--project',
    project,
    '--reporter=dot,json',
  ];
  const { code, output } = await run('playwright', args, {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  const said = readJson<{ stats: { expected: number; unexpected: number } }>(file);
  return counted({ passed: said?.stats.expected ?? 0, failed: said?.stats.unexpected ?? 0 }, code, output);
}

/** What failed outside of any test (a file that does not load, an error that nobody caught) counts as one. */
function counted(count: Count, code: number, output: string): Count & { output: string } {
  return { passed: count.passed, failed: count.failed || (code === 0 ? 0 : 1), output };
}

function readJson<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function say(line: string): void {
  console.log(line);
}
