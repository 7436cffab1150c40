import type { Delivery } from '../../lib/domain/delivery.ts';
import type { NextStep } from '../../lib/domain/next-step.ts';
import { type Reader, type Store, StoreTrouble, type Writer } from '../../lib/domain/world.ts';
import type { Life } from './life.ts';
import type { Machine } from './machine.ts';
import type { Oracle } from './oracle.ts';

/** What one life has of the store. `lastCommit`: the number of its last commit; `unwritten`: claims that failed. */
export type SimStore = Store & { lastCommit: number; unwritten: Set<string> };

/** The store as one life has it: the life may end at every operation, and the oracle hears of every commit. */
export function simStore(machine: Machine, oracle: Oracle, life: Life, who: 'background' | 'page'): SimStore {
  const lastSeen = new Map<string, NextStep>();
  const isBackground = who === 'background';
  const store: SimStore = {
    lastCommit: 0,
    unwritten: new Set(),
    async read(work) {
      await life.gate();
      const result = await life.ifAlive(
        machine.truth.read(async (tx) => {
          const done = await work(watched(tx));
          life.check();
          return done;
        }),
      );
      await life.gate();
      return result;
    },
    async change(work, how = {}) {
      await life.gate();
      const claims: Delivery[] = [];
      const puts: Delivery[] = [];
      const weak = isBackground ? 'strict claim' : 'strict acts';
      const change = machine.truth.change(
        async (tx) => {
          claims.length = 0;
          puts.length = 0;
          const done = await work(watchedWriter(tx, claims, puts));
          life.check();
          return done;
        },
        machine.sabotage === weak ? { ...how, relaxed: true } : how,
      );
      const told = change.then(
        (result) => {
          tell(claims, puts);
          return result;
        },
        (error) => {
          if (error instanceof StoreTrouble) {
            for (const one of [...claims, ...puts]) {
              if (one.state !== 'claimed') continue;
              store.unwritten.add(one.id);
              if (claims.includes(one)) oracle.claimed(one, oracle.commits());
              else oracle.kept(one, oracle.commits());
            }
          }
          throw error;
        },
      );
      const result = await life.ifAlive(told);
      await life.gate();
      return result;
    },
  };

  function tell(claims: readonly Delivery[], puts: readonly Delivery[]): void {
    store.lastCommit = oracle.commit(isBackground ? 'background' : 'user');
    for (const one of claims) oracle.claimed(one, store.lastCommit);
    for (const one of [...claims, ...puts]) {
      if (isBackground) oracle.kept(one, store.lastCommit);
      else if (one.state === 'acted') oracle.actedOn(one.id, store.lastCommit);
    }
  }

  function watched(tx: Reader): Reader {
    return {
      ...gated(tx),
      async openSteps(until, limit) {
        life.check();
        const found = await tx.openSteps(until, limit);
        for (const step of found) lastSeen.set(step.id, step);
        return found;
      },
      async all(kind) {
        life.check();
        const found = await tx.all(kind);
        return kind === 'delivery' && isBackground
          ? ((found as Delivery[]).map(seenBy) as typeof found)
          : found;
      },
    };
  }

  function watchedWriter(tx: Writer, claims: Delivery[], puts: Delivery[]): Writer {
    return {
      ...gated(tx),
      async get(kind, id) {
        life.check();
        const stale = machine.sabotage === 'second look in the claim' && isBackground && kind === 'step';
        return stale && lastSeen.has(id) ? (lastSeen.get(id) as never) : tx.get(kind, id);
      },
      async put(kind, record) {
        life.check();
        if (kind === 'delivery') puts.push(record as Delivery);
        await tx.put(kind, record);
      },
      async claim(delivery) {
        life.check();
        if (machine.sabotage === 'unique key') await tx.put('delivery', delivery);
        else if (!(await tx.claim(delivery))) return false;
        claims.push(delivery);
        return true;
      },
    };
  }

  function seenBy(one: Delivery): Delivery {
    if (machine.sabotage === 'repair of dead claims' && one.state === 'claimed')
      return { ...one, state: 'shown' };
    if (machine.sabotage === 'void when the clock goes back') return { ...one, alertAt: 0 };
    return one;
  }

  function gated<T extends object>(tx: T): T {
    const entries = Object.entries(tx).map(([name, method]) => [
      name,
      (...args: unknown[]) => {
        life.check();
        return method(...args);
      },
    ]);
    return Object.fromEntries(entries) as T;
  }

  return store;
}
