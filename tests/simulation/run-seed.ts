import { chanceOf } from './chance.ts';
import { checkRestoring } from './copies.ts';
import { diskInDatabase, diskInMemory } from './disks.ts';
import { emptyDrawer } from './drawer.ts';
import { type EventName, eventsOf, weights } from './events.ts';
import { type Machine, nowOf, type Sabotage } from './machine.ts';
import type { Violation } from './oracle.ts';
import { simulationOn } from './simulation.ts';
import { usersOf, zones } from './user.ts';

export type RunOptions = {
  events?: number;
  store?: 'memory' | 'idb';
  sabotage?: Sabotage | null;
  trail?: boolean;
};

/** What came of one seed. Latenesses in ms of running, waking time. */
export type Run = {
  seed: number;
  events: number;
  happened: Map<string, number>;
  latenesses: number[];
  /** Alerts that came twice as a fault allows: the notification was gone and nothing told that it had been. */
  repeats: number;
  /** The first invariant that did not hold, and after which event. */
  violation: (Violation & { after: string; nth: number }) | null;
  trail: string[];
};

/** Two hundred events on a simulated desk, all out of one number; the invariants are looked at after each. */
export async function runSeed(seed: number, how: RunOptions = {}): Promise<Run> {
  const chance = chanceOf(seed);
  const machine = {
    chance,
    kind: chance.oneOf(['chrome', 'firefox'] as const),
    passed: chance.below(14 * 24) * 3_600_000,
    awake: 0,
    clockError: 0,
    zone: chance.oneOf(zones),
    isRunning: true,
    alarms: new Map(),
    fate: new Map(),
    notices: new Map(),
    refusesNotice: false,
    rung: [],
    badge: '',
    drawer: emptyDrawer(),
    sabotage: how.sabotage ?? null,
    note: (key: string, what: string) => {
      if (how.trail) run.trail.push(`      ${new Date(now()).toISOString()} ${key} ${what}`);
    },
  } as unknown as Machine;
  const now = () => nowOf(machine);
  machine.disk = how.store === 'idb' ? diskInDatabase(now) : diskInMemory(now);
  machine.truth = await machine.disk.open();
  const sim = simulationOn(machine);
  const events = eventsOf(sim, usersOf(sim));
  const run: Run = {
    seed,
    events: 0,
    happened: sim.faults,
    latenesses: sim.oracle.latenesses,
    repeats: 0,
    violation: null,
    trail: [],
  };
  sim.startBrowser();
  await sim.settle();
  const most = how.events ?? 200;
  for (let nth = 1; nth <= most; nth += 1) {
    const name: EventName = chance.weighted(weights);
    if (how.trail) run.trail.push(`${nth} ${new Date(now()).toISOString()} ${machine.zone} ${name}`);
    await events[name]();
    await sim.settle();
    await sim.check();
    sim.fault(name);
    run.events = nth;
    run.repeats = sim.oracle.repeats();
    if (nth === most) await checkRestoring(sim);
    const first = sim.oracle.violations[0];
    if (first) {
      run.violation = { ...first, after: name, nth };
      return run;
    }
  }
  return run;
}
