import { parseArgs } from 'node:util';
import { failureOf, quantile, runSeeds } from '../tests/simulation/campaign.ts';
import type { Run } from '../tests/simulation/run-seed.ts';

// Simulated desks, one for each seed: `npm run simulate -- --seeds 1000 [--from 1] [--store idb] [--events 200]`.
// `--about step_000012` shows all events of a seed that failed, and what became of that step's alerts.

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '100' },
    from: { type: 'string', default: '1' },
    store: { type: 'string', default: 'memory' },
    events: { type: 'string', default: '200' },
    about: { type: 'string', default: '' },
  },
});
const store = values.store === 'idb' ? 'idb' : 'memory';
const began = performance.now();
let unhandled = 0;
process.on('unhandledRejection', (error) => {
  unhandled += 1;
  console.error('Unhandled rejection:', error);
});
globalThis.fetch = () => {
  throw new Error('The product asked the network for something');
};

let done = 0;
const campaign = await runSeeds(
  Number(values.from),
  Number(values.seeds),
  { store, events: Number(values.events), trail: true },
  (run) => {
    done += 1;
    if (run.violation) {
      console.error(failureOf(run, store));
      console.error(linesAbout(run).join('\n'));
    }
    if (done % 100 === 0)
      console.error(`${done} seeds, ${((performance.now() - began) / 1_000).toFixed(0)} s`);
  },
);

const lateness = campaign.latenesses.sort((a, b) => a - b);
const seconds = (ms: number) => `${(ms / 1_000).toFixed(0)} s`;
console.log(`seeds     ${campaign.seeds}, ${campaign.failed.length} failed`);
console.log(`events    ${campaign.events} in ${seconds(performance.now() - began)}`);
console.log(`alerts    ${campaign.alerts}, ${campaign.repeats} repeated where a fault allows it`);
console.log(
  `lateness  median ${seconds(quantile(lateness, 0.5))}, 99th percentile ${seconds(quantile(lateness, 0.99))}, worst ${seconds(lateness.at(-1) ?? 0)} (browser running, machine awake)`,
);
for (const [kind, times] of [...campaign.happened].sort((a, b) => b[1] - a[1]))
  console.log(`  ${String(times).padStart(8)}  ${kind}`);
process.exitCode = campaign.failed.length + unhandled > 0 ? 1 : 0;

function linesAbout(run: Run): string[] {
  const { about } = values;
  if (about === '') return run.trail.filter((line) => !line.startsWith(' ')).slice(-8);
  return run.trail.filter((line) => !line.startsWith(' ') || line.includes(about));
}
