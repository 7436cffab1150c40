import { parseArgs } from 'node:util';
import { sabotages } from '../tests/simulation/machine.ts';
import { runSeed } from '../tests/simulation/run-seed.ts';

// Does the simulation see? What keeps the promise is taken out, one thing at a time, and each must be noticed.

const { values } = parseArgs({ options: { seeds: { type: 'string', default: '300' } } });
const most = Number(values.seeds);
let blind = 0;
for (const sabotage of sabotages) {
  let caught = null;
  let seed = 0;
  while (caught === null && seed < most) {
    seed += 1;
    caught = (await runSeed(seed, { sabotage })).violation;
  }
  if (caught)
    console.log(
      `without the ${sabotage}: seen at seed ${seed}, event ${caught.nth}: ${caught.invariant}: ${caught.what}`,
    );
  else {
    blind += 1;
    console.log(`without the ${sabotage}: NOT SEEN in ${most} seeds`);
  }
}
process.exitCode = blind > 0 ? 1 : 0;
