import { listDue } from '../../lib/actions/list-due.ts';
import { isSummary } from '../../lib/alerts/acts.ts';
import { badgeText } from '../../lib/alerts/badge.ts';
import type { Look } from '../../lib/alerts/look.ts';
import { alertTime, dayOf } from '../../lib/domain/alert-time.ts';
import { isAwayOn } from '../../lib/domain/away.ts';
import type { Delivery } from '../../lib/domain/delivery.ts';
import { alertKey, isOpen, type NextStep, stepOfAlert } from '../../lib/domain/next-step.ts';
import { type Rhythm, rhythmOf } from '../../lib/domain/rhythm.ts';
import { firstSettings, type Settings } from '../../lib/domain/settings.ts';
import type { World } from '../../lib/domain/world.ts';
import { type Machine, minute, nowOf } from './machine.ts';

/** What a fault of the product looks like from outside, by the name of the invariant that it breaks. */
export type Violation = { invariant: string; what: string };

/** How long, in ms of running and awake, a due alert may stay untold: one heartbeat and a minute. */
const patience = 16 * minute;
const slack = minute;

/**
 * Knows what must be true, from what the user was told and saw alone: steps as they were reported saved, and
 * notifications as they rang. It never asks the code that it judges.
 */
export type Oracle = ReturnType<typeof oracleOf>;

export function oracleOf(machine: Machine) {
  const violations: Violation[] = [];
  /** Steps as the product reported them. */
  const steps = new Map<string, NextStep>();
  /** Acts whose answer never came: their steps may be as before or after. */
  const doubtful = new Set<string>();
  /** New steps may be there whose saving was never confirmed. */
  let doubtfulNew = 0;
  /** Touches without a step as the product reported them, and how many may be there besides. */
  const touches = new Set<string>();
  let doubtfulTouches = 0;
  let readAnew = false;
  const changedAt = new Map<string, number>();

  const rings = new Map<string, { life: string; at: number; written: boolean }>();
  const told = new Set<string>();
  const settled = new Set<string>();
  const acted = new Map<string, number>();
  const claimedAt = new Map<string, number>();
  const alertAt = new Map<string, number>();
  const coveredBy = new Map<string, readonly string[]>();
  /** Since when (awake ms) an alert is due and untold. */
  const untold = new Map<string, number>();
  let excusedUntil = 0;
  let deaf = false;

  let rhythm: Rhythm = rhythmOf(firstSettings, [], []);
  let settings: Settings = firstSettings;
  let times = new WeakMap<NextStep, number>();
  let timesIn = '';

  /** Counts commits, so that 'before' and 'after' have a meaning. */
  let commits = 0;
  let changes = 0;
  const latenesses: number[] = [];
  let repeats = 0;

  function violate(invariant: string, what: string): void {
    violations.push({ invariant, what });
  }

  function alertsAt(step: NextStep): number {
    if (timesIn !== machine.zone) {
      times = new WeakMap();
      timesIn = machine.zone;
    }
    let at = times.get(step);
    if (at === undefined) {
      at = alertTime(step, rhythm, machine.zone).at;
      times.set(step, at);
    }
    return at;
  }

  function rests(): boolean {
    return !settings.notifications || isAwayOn(rhythm.absences, dayOf(nowOf(machine), machine.zone));
  }

  /** Whether the time of an alert was moved to after an instant, by another rhythm or zone. */
  function wasPutOff(key: string, since: number): boolean {
    const step = steps.get(stepOfAlert(key)?.id ?? '');
    return step !== undefined && alertsAt(step) > since;
  }

  function settle(key: string): void {
    settled.add(key);
    told.add(key);
    untold.delete(key);
  }

  function unsettle(key: string): void {
    machine.note(key, 'may ring again');
    settled.delete(key);
    told.delete(key);
    rings.delete(key);
  }

  /** Deliveries that came with an import or an undo: told of elsewhere. */
  function quiet(one: Delivery): void {
    if (one.state === 'claimed' || one.state === 'void' || settled.has(one.id)) return;
    alertAt.set(one.id, one.alertAt);
    settle(one.id);
    if (one.state === 'acted') acted.set(one.id, commits);
  }

  return {
    violations,
    violate,
    steps,
    latenesses,
    repeats: () => repeats,
    commits: () => commits,
    /** The ids of everybody whom the product said that it has forgotten, and of their steps. */
    forgotten: new Set<string>(),

    // What the user did.

    /** Something was committed; returns its number. `by` the background: nothing that the user did. */
    commit: (by: 'background' | 'user' = 'user') => {
      commits += 1;
      if (by === 'user') changes += 1;
      return commits;
    },
    changes: () => changes,
    /** The product said that this is how the step is now; `at` the commit that made it so. */
    reported(step: NextStep, at: number): void {
      if ((changedAt.get(step.id) ?? 0) > at) return;
      changedAt.set(step.id, at);
      steps.set(step.id, step);
    },
    doubt(step: string | null): void {
      if (step === null) doubtfulNew += 1;
      else doubtful.add(step);
    },
    /** The product said that it keeps this touch. */
    spoke: (touch: string) => {
      touches.add(touch);
    },
    doubtTouch: () => {
      doubtfulTouches += 1;
    },
    /** Something changed more than one step: they are to be read again. */
    readAnew: () => {
      readAnew = true;
    },
    rhythmIs(is: Rhythm, by: Settings): void {
      rhythm = is;
      settings = by;
      times = new WeakMap();
    },
    alertsAt,

    // What befell the machine.

    /** Everything that is untold has a new chance: the fault that was just done explains why. `ms` more, awake. */
    excuse(ms = 0): void {
      excusedUntil = Math.max(excusedUntil, machine.awake + ms);
    },
    /** No alarm will come any more until something else wakes the background. */
    deafen: () => {
      deaf = true;
    },
    woken: () => {
      if (deaf) excusedUntil = Math.max(excusedUntil, machine.awake);
      deaf = false;
    },

    // What the background did.

    claimed(one: Delivery, at: number): void {
      machine.note(one.id, `claimed by ${one.boot}`);
      const step = steps.get(one.step);
      const isCurrent = step !== undefined && isOpen(step) && alertKey(step) === one.id;
      if (isCurrent && alertsAt(step) > nowOf(machine))
        violate('early', `${one.id} was claimed before its time`);
      claimedAt.set(one.id, at);
      alertAt.set(one.id, one.alertAt);
    },
    kept(one: Delivery, at: number): void {
      machine.note(one.id, `kept as ${one.state}`);
      switch (one.state) {
        case 'claimed':
          claimedAt.set(one.id, at);
          return;
        case 'shown':
          if (!rings.has(one.id) && !told.has(one.id) && one.attempts < 3)
            violate('I3', `${one.id} was marked as shown and never rang`);
          alertAt.set(one.id, one.alertAt);
          settle(one.id);
          return;
        case 'void':
          if (one.alertAt <= nowOf(machine) + slack) violate('I2', `${one.id} was made void without cause`);
          unsettle(one.id);
          return;
        case 'acted':
          return;
      }
    },
    actedOn(key: string, at: number): void {
      machine.note(key, 'acted on');
      acted.set(key, at);
      settle(key);
    },
    /**
     * A notification is about to stand: for these alerts, in this life. `unwritten`: the store could keep no claim
     * for them; `unkept`: neither for them, while another life looked, so that neither could know of the other.
     */
    rang(
      life: string,
      id: string,
      keys: readonly string[],
      unwritten: ReadonlySet<string>,
      unkept: ReadonlySet<string>,
    ): void {
      const now = nowOf(machine);
      if (rests()) violate('rest', `${id} rang while alerts rest`);
      for (const key of keys) {
        machine.note(key, `rang in ${life} as ${id}`);
        const before = rings.get(key);
        const inSummary = [...coveredBy].some(([on, all]) => machine.notices.has(on) && all.includes(key));
        // Of what a summary told without a claim nothing is known when the background ends before it remembers.
        const stands = machine.notices.has(key) || (before?.written === true && inSummary);
        if (unkept.has(key)) repeats += before ? 1 : 0;
        else if (settled.has(key)) violate('I2', `${key} rang again`);
        else if (before?.life === life && !wasPutOff(key, before.at))
          violate('I2', `${key} rang twice in one life`);
        else if (before && stands) violate('I2', `${key} rang over its own notification`);
        else if (before && machine.rung.includes(key) && machine.sabotage !== 'session memory')
          violate('I2', `${key} rang although the session remembers it`);
        else if (before) repeats += 1;
        if ((acted.get(key) ?? Number.POSITIVE_INFINITY) < (claimedAt.get(key) ?? 0))
          violate('I4', `${key} was claimed after the user had acted on it`);
        rings.set(key, { life, at: now, written: !unwritten.has(key) });
        if (!told.has(key)) latenesses.push(machine.awake - (untold.get(key) ?? machine.awake));
        told.add(key);
        untold.delete(key);
        if (!alertAt.has(key)) alertAt.set(key, now);
      }
      if (isSummary(id)) coveredBy.set(id, keys);
    },
    /** Alerts that two lives rang without a claim: what the session remembers of them may be either's word. */
    forgive(keys: Iterable<string>): void {
      for (const key of keys) rings.delete(key);
    },
    /** A look came to its end undisturbed. */
    looked(look: Look): void {
      // Whatever it was told too early, it has taken back; with trouble it may not have been able to.
      for (const key of [...told]) {
        const soon = nowOf(machine) + slack;
        if (acted.has(key) || (alertAt.get(key) ?? 0) <= soon) continue;
        const step = steps.get(stepOfAlert(key)?.id ?? '');
        if (step && alertKey(step) === key && alertsAt(step) <= soon) continue;
        if (look.trouble === null) unsettle(key);
        else rings.delete(key);
      }
    },

    // What must hold.

    /** I3: nothing that is due stays untold for longer than a heartbeat of running, waking time. */
    checkTold(): void {
      if (!machine.isRunning || rests()) {
        untold.clear();
        return;
      }
      const now = nowOf(machine);
      const due = new Set<string>();
      for (const step of steps.values()) {
        if (!isOpen(step) || doubtful.has(step.id)) continue;
        const key = alertKey(step);
        const at = alertsAt(step);
        if (told.has(key) || at > now) continue;
        due.add(key);
        if (deaf) untold.set(key, machine.awake);
        const since = Math.max(untold.get(key) ?? machine.awake, excusedUntil);
        untold.set(key, since);
        if (machine.awake - since > patience) {
          violate(
            'I3',
            `${key} is due since ${Math.round((machine.awake - since) / minute)} minutes and was not told`,
          );
        }
      }
      for (const key of [...untold.keys()]) if (!due.has(key)) untold.delete(key);
    },
    /** Where the time has gone on by `ms` at once, an alert is due since its own time, not since we look. */
    dueSince(ms: number): void {
      const now = nowOf(machine);
      for (const step of steps.values()) {
        if (!isOpen(step)) continue;
        const key = alertKey(step);
        const at = alertsAt(step);
        if (told.has(key) || untold.has(key) || at > now) continue;
        untold.set(key, machine.awake - Math.min(ms, now - at));
      }
    },
    /** I6: everything that was reported is in the store, and nothing else. */
    async checkKept(): Promise<void> {
      const there = await machine.truth.read((tx) => tx.all('step'));
      const ids = new Set(there.map((step) => step.id as string));
      if (!readAnew) {
        for (const id of steps.keys()) if (!ids.has(id) && !doubtful.has(id)) violate('I6', `${id} is gone`);
        for (const step of there) {
          const known = steps.get(step.id);
          if (known === step || doubtful.has(step.id)) continue;
          if (known === undefined) {
            doubtfulNew -= 1;
            if (doubtfulNew < 0) violate('I6', `${step.id} came out of nowhere`);
          } else if (JSON.stringify(sorted(known)) !== JSON.stringify(sorted(step))) {
            violate('I6', `${step.id} is not as it was reported`);
          }
        }
      }
      const spoken = (await machine.truth.read((tx) => tx.all('touch'))).filter((one) => one.step === null);
      const told = spoken.filter((one) => touches.has(one.id)).length;
      if (!readAnew && told < touches.size) violate('I6', 'a touch is gone');
      if (!readAnew && spoken.length - told > doubtfulTouches) violate('I6', 'a touch came out of nowhere');
      touches.clear();
      for (const one of spoken) touches.add(one.id);
      doubtfulTouches = 0;
      if (readAnew) for (const one of await machine.truth.read((tx) => tx.all('delivery'))) quiet(one);
      steps.clear();
      for (const step of there) steps.set(step.id, step);
      doubtful.clear();
      doubtfulNew = 0;
      readAnew = false;
    },
    /** I1: the list shows all that is overdue or for today, whatever became of alarms and notifications. */
    async checkListed(world: World): Promise<void> {
      const list = await listDue(world, { limit: 10_000 });
      const shown = new Set([...list.overdue, ...list.today].map((line) => line.step.id as string));
      const due = dueIds();
      for (const id of due) if (!shown.has(id)) violate('I1', `${id} is due and not in the list`);
      if (shown.size !== due.length) violate('I1', 'the list shows what is not due');
    },
    /** The badge says what is in the store, and no notification stands for what is over. */
    checkShown(): void {
      const expected = badgeText(dueIds().length);
      if (machine.badge !== expected)
        violate('I1', `the badge says '${machine.badge}' and not '${expected}'`);
      for (const id of machine.notices.keys()) {
        const about = stepOfAlert(id);
        const step = about && steps.get(about.id);
        if (about && (!step || !isOpen(step) || alertKey(step) !== id)) violate('I4', `${id} still stands`);
      }
    },
  };

  /** Open steps that are overdue or for today; in the oracle's own words, and counted once a check. */
  function dueIds(): string[] {
    const now = nowOf(machine);
    const today = dayOf(now, machine.zone);
    return [...steps.values()]
      .filter((step) => isOpen(step) && (dayHere(step) <= today || instantOf(step) < now))
      .map((step) => step.id);
  }

  function dayHere(step: NextStep): string {
    if (step.due.is === 'day') return step.due.day;
    const known = daysHere.get(step);
    if (known?.zone === machine.zone) return known.day;
    const day = dayOf(instantOf(step), machine.zone);
    daysHere.set(step, { zone: machine.zone, day });
    return day;
  }
}

const daysHere = new WeakMap<NextStep, { zone: string; day: string }>();
const instants = new WeakMap<NextStep, number>();

function instantOf(step: NextStep): number {
  if (step.due.is === 'day') return Number.POSITIVE_INFINITY;
  let instant = instants.get(step);
  if (instant === undefined) {
    instant = Temporal.PlainDateTime.from(step.due.at).toZonedDateTime(step.due.zone).epochMilliseconds;
    instants.set(step, instant);
  }
  return instant;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
