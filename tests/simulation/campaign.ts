import { type Run, type RunOptions, runSeed } from './run-seed.ts';

/** What many seeds came to. */
export type Campaign = {
  seeds: number;
  events: number;
  alerts: number;
  repeats: number;
  happened: Map<string, number>;
  latenesses: number[];
  /** The first that failed, and no more than ten. */
  failed: Run[];
};

/** Runs seed after seed; `each` hears of every one. Stops after ten failures. */
export async function runSeeds(
  from: number,
  count: number,
  how: RunOptions,
  each: (run: Run) => void = () => {},
): Promise<Campaign> {
  const all: Campaign = {
    seeds: 0,
    events: 0,
    alerts: 0,
    repeats: 0,
    happened: new Map(),
    latenesses: [],
    failed: [],
  };
  for (let seed = from; seed < from + count && all.failed.length < 10; seed += 1) {
    const run = await runSeed(seed, how);
    all.seeds += 1;
    all.events += run.events;
    all.alerts += run.latenesses.length;
    all.repeats += run.repeats;
    all.latenesses.push(...run.latenesses);
    for (const [kind, times] of run.happened) all.happened.set(kind, (all.happened.get(kind) ?? 0) + times);
    if (run.violation) all.failed.push(run);
    each(run);
  }
  return all;
}

/** What failed in a seed, and the command that shows it again. */
export function failureOf(run: Run, store: 'memory' | 'idb' = 'memory'): string {
  const { violation, seed } = run;
  if (!violation) return '';
  const again = `node scripts/simulate.ts --from ${seed} --seeds 1${store === 'idb' ? ' --store idb' : ''}`;
  return `seed ${seed}, event ${violation.nth} (${violation.after}): ${violation.invariant}: ${violation.what}\n  again: ${again}`;
}

/** The value below which `share` (0 to 1) of the sorted numbers lie. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
