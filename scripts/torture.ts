/**
 * `npm run torture -- --kills N --seed N`: ends a real browser with SIGKILL while it writes, at least a hundred times on
 * one profile, and counts what was lost, alerted twice or missed: nothing may be.
 */
import { parseArgs } from 'node:util';
import { tortureCampaign } from '../tests/e2e/torture-campaign.ts';
import { getChromium, noChromium } from './find-browser.ts';
import { run } from './run.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '120' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});

process.exitCode = await torture(Number(values.kills), Number(values.seed));

async function torture(kills: number, seed: number): Promise<number> {
  const chromium = await getChromium(console.log);
  if (chromium === null) {
    console.error(noChromium);
    return 1;
  }
  process.env.CHROMIUM_PATH = chromium;
  console.log('Building…');
  const built = await run('wxt', ['build']);
  if (built.code !== 0) {
    console.error(built.output);
    return 1;
  }
  console.log(`Seed ${seed}, ${kills} kills.`);
  const counts = await tortureCampaign({ kills, seed, say: console.log });
  console.table(counts);
  const { lost, twice, missing, broken } = counts;
  return lost + twice + missing + broken === 0 ? 0 : 1;
}
