import { isSummary } from '../../lib/alerts/acts.ts';
import type { AlertWorld } from '../../lib/alerts/alert-world.ts';
import type { AlarmName } from '../../lib/alerts/bells.ts';
import type { Look } from '../../lib/alerts/look.ts';
import { reconcile } from '../../lib/alerts/reconcile.ts';
import { englishAlerts } from '../../lib/alerts/words.ts';
import { advice } from '../../lib/domain/advice.ts';
import { type Id, type IdKind, idPrefixes } from '../../lib/domain/id.ts';
import type { World } from '../../lib/domain/world.ts';
import { inOperation } from '../../lib/messages/operation.ts';
import type { Chance } from './chance.ts';
import { checkCopies, checkTaken, simKeeper } from './copies.ts';
import { type Life, newLife } from './life.ts';
import { type Machine, minute, nowOf } from './machine.ts';
import { type Oracle, oracleOf } from './oracle.ts';
import { checkForgotten } from './people.ts';
import { simBells } from './sim-bells.ts';
import { type SimStore, simStore } from './sim-store.ts';
import { type Turns, turnsBy } from './turns.ts';

/** One life of the background, with its last look, and how many changes of the user it came after. */
type Background = {
  life: Life;
  world: AlertWorld;
  store: SimStore;
  keeper: ReturnType<typeof simKeeper>;
  looked: { look: Look; after: number; zone: string } | null;
};

/** A page of ours with its own life, and the world that its actions touch. */
export type Page = { life: Life; world: World; store: SimStore };

/** The whole simulated desk: computer, browser, background, pages, and the oracle that watches. */
export type Simulation = {
  machine: Machine;
  oracle: Oracle;
  turns: Turns;
  chance: Chance;
  faults: Map<string, number>;
  fault(kind: string): void;
  /** Some event reaches the background, which is started where it does not live. */
  wake(): void;
  /** A second background, as a loader that went wrong would start one, looks at the same time. */
  wakeAnother(): void;
  /** The background is ended at its so many-th operation from now. */
  killSoon(): void;
  /** The browser ends the idle background. */
  endBackground(): void;
  /** Time passes while the machine is awake: alarms ring in their order. */
  pass(ms: number): Promise<void>;
  sleep(ms: number): Promise<void>;
  ring(name: AlarmName): void;
  /** The browser ends: all at once, or after it has put everything away. */
  endBrowser(how: 'crash' | 'quit'): void;
  startBrowser(): void;
  /** `newId`: the ids of one request, where the page answers one. */
  openPage(newId?: World['newId']): Page;
  newId: World['newId'];
  /** The ids of what one more request makes. */
  newRequest(): World['newId'];
  /** Runs to its end whatever has begun. */
  settle(): Promise<void>;
  check(): Promise<void>;
};

/** What `inOperation` gives to each request of a run, made before: inside a run nothing may wait for a real clock. */
const idsOfRequests = await Promise.all(
  Array.from({ length: 5_000 }, async (_, nth) => {
    const operation = `${String(nth).padStart(8, '0')}-0000-7000-8000-000000000000`;
    return (await inOperation({} as World, operation)).newId;
  }),
);

export function simulationOn(machine: Machine): Simulation {
  const { chance } = machine;
  const oracle = oracleOf(machine);
  const faults = new Map<string, number>();
  const turns = turnsBy(chance, (error) => oracle.violate('I8', String((error as Error)?.stack ?? error)));
  let background: Background | null = null;
  let killNext: number | null = null;
  let overlapping = false;
  let unkept = new Set<string>();
  let lives = 0;
  let ids = 0;
  let requests = 0;

  const fault = (kind: string) => faults.set(kind, (faults.get(kind) ?? 0) + 1);

  const newId = <K extends IdKind>(kind: K) => {
    ids += 1;
    return `${idPrefixes[kind]}_${String(ids).padStart(6, '0')}` as Id<K>;
  };

  function newBackground(): Background {
    lives += 1;
    const life = newLife(`life${lives}`, turns.turn);
    const store = simStore(machine, oracle, life, 'background');
    const singly = new Set<string>();
    const bells = simBells(
      machine,
      life,
      (id) => ring(life, store, id, singly),
      () => oracle.excuse(),
    );
    const { getAll } = bells.notifications;
    bells.notifications.getAll = () => {
      store.unwritten.clear();
      singly.clear();
      return getAll();
    };
    const world: AlertWorld = {
      now: () => nowOf(machine),
      zone: () => machine.zone,
      store,
      bells,
      words: englishAlerts,
      boot: life.name,
      builtAt: 0,
      pause: () => life.gate(),
    };
    return { life, world, store, keeper: simKeeper(machine, life), looked: null };
  }

  /** A notification is about to stand: which alerts does it tell of? `singly` are those that this look rang alone. */
  async function ring(life: Life, store: SimStore, id: string, singly: Set<string>): Promise<void> {
    if (overlapping) for (const key of store.unwritten) unkept.add(key);
    if (!isSummary(id)) {
      singly.add(id);
      return oracle.rang(life.name, id, [id], store.unwritten, unkept);
    }
    const claimed = (await machine.truth.read((tx) => tx.all('delivery'))).filter(
      (one) => one.state === 'claimed' && `summary:${one.boot}` === id,
    );
    oracle.rang(
      life.name,
      id,
      [...new Set([...claimed.map((one) => one.id), ...store.unwritten])].filter((key) => !singly.has(key)),
      store.unwritten,
      unkept,
    );
  }

  function look(one: Background): void {
    oracle.woken();
    turns.begin(one.life, async () => {
      const after = oracle.changes();
      const seen = await reconcile(one.world);
      one.looked = { look: seen, after, zone: machine.zone };
      oracle.looked(seen);
      await keepCopies(one);
    });
  }

  /** As after every look, though not in each: most of them come within the five seconds of the last mirror. */
  async function keepCopies({ keeper }: Background): Promise<void> {
    if (!chance.happens(0.3)) return;
    machine.drawer.spoils = chance.happens(0.1);
    keeper.looked = false;
    await keeper.keep();
    if (keeper.looked && !overlapping) checkTaken(machine, oracle);
  }

  function wake(): void {
    if (!machine.isRunning) return;
    if (background === null || background.life.dead) background = newBackground();
    background.life.killIn ??= killNext;
    killNext = null;
    look(background);
  }

  function takeRing(name: AlarmName): void {
    const alarm = machine.alarms.get(name);
    if (!alarm) return;
    const fate = machine.fate.get(name);
    machine.fate.delete(name);
    if (fate === 'late') {
      const by = chance.between(1, 240) * minute;
      machine.alarms.set(name, { ...alarm, at: nowOf(machine) + by, ringsAwake: machine.awake + by });
      if (name === 'heartbeat') oracle.excuse(by);
      return;
    }
    if (alarm.everyMinutes === null) machine.alarms.delete(name);
    else {
      const period = alarm.everyMinutes * minute;
      const missed = Math.max(0, Math.floor((nowOf(machine) - alarm.at) / period));
      machine.alarms.set(name, {
        ...alarm,
        at: alarm.at + (missed + 1) * period,
        ringsAwake: machine.awake + period,
      });
    }
    if (fate === 'lost') {
      if (name === 'heartbeat') oracle.excuse();
      return;
    }
    wake();
    if (fate === 'twice') wake();
  }

  function nextRing(): { name: AlarmName; in: number } | null {
    let next: { name: AlarmName; in: number } | null = null;
    for (const [name, alarm] of machine.alarms) {
      const ahead = machine.kind === 'chrome' ? alarm.at - nowOf(machine) : alarm.ringsAwake - machine.awake;
      if (next === null || ahead < next.in) next = { name, in: Math.max(0, ahead) };
    }
    return next;
  }

  async function pass(ms: number): Promise<void> {
    let left = ms;
    while (left > 0) {
      const next = machine.isRunning ? nextRing() : null;
      const step = Math.min(left, next?.in ?? left);
      machine.passed += step;
      if (machine.isRunning) machine.awake += step;
      left -= step;
      if (!machine.isRunning) continue;
      oracle.dueSince(step);
      if (next && next.in === step) takeRing(next.name);
      await settle();
      oracle.checkTold();
    }
  }

  async function settle(): Promise<void> {
    await turns.settle();
    overlapping = false;
    oracle.forgive(unkept);
    unkept = new Set();
    if (!background?.life.dead) return;
    // A life that ended in its work has an alarm or a heartbeat for its successor, but what was due waits for it.
    fault('background killed');
    oracle.excuse();
    if (!machine.alarms.has('heartbeat') && machine.sabotage !== 'heartbeat') oracle.deafen();
    background = null;
  }

  return {
    machine,
    oracle,
    turns,
    chance,
    faults,
    fault,
    wake,
    wakeAnother() {
      if (!machine.isRunning) return;
      overlapping = true;
      wake();
      look(newBackground());
    },
    killSoon() {
      killNext = chance.between(1, 60);
    },
    endBackground() {
      background = null;
    },
    pass,
    async sleep(ms) {
      machine.passed += ms;
      await settle();
    },
    ring: takeRing,
    endBrowser(how) {
      machine.isRunning = false;
      background = null;
      machine.rung = [];
      machine.notices.clear();
      machine.badge = '';
      if (machine.kind === 'firefox') machine.alarms.clear();
      if (how === 'crash') {
        const lost = machine.disk.crash(chance.below(3));
        if (lost > 0) fault('unflushed writes lost');
        if (chance.happens(0.3)) machine.alarms.delete('next');
      }
    },
    startBrowser() {
      machine.isRunning = true;
      wake();
    },
    openPage(idsOfRequest = newId) {
      lives += 1;
      const life = newLife(`page${lives}`, turns.turn);
      const store = simStore(machine, oracle, life, 'page');
      const world: World = {
        now: () => nowOf(machine),
        zone: () => machine.zone,
        newId: idsOfRequest,
        advice: async () => advice,
        store,
        lookAgain() {
          if (chance.happens(0.05)) fault('word to the background lost');
          else wake();
        },
      };
      return { life, world, store };
    },
    newId,
    newRequest() {
      requests += 1;
      return idsOfRequests[requests]!;
    },
    settle,
    async check() {
      oracle.checkTold();
      await oracle.checkKept();
      checkCopies(machine, oracle);
      await checkForgotten(this);
      const page = this.openPage();
      await oracle.checkListed(page.world);
      const seen = background?.looked;
      const isFresh =
        seen &&
        seen.look.trouble === null &&
        seen.after === oracle.changes() &&
        seen.look.at === nowOf(machine) &&
        seen.zone === machine.zone;
      if (machine.isRunning && isFresh) oracle.checkShown();
    },
  };
}
