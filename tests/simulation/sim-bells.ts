import type { Bells } from '../../lib/alerts/bells.ts';
import type { Life } from './life.ts';
import { hour, type Machine, nowOf, type SimAlarm } from './machine.ts';

/** The browser's bells as one life of the background has them. `rings` hears of each notification before it stands. */
export function simBells(
  machine: Machine,
  life: Life,
  rings: (id: string, title: string) => Promise<void>,
  refused: () => void,
): Bells {
  let badgeWasSet = false;
  async function through<T>(effect: () => T | Promise<T>): Promise<T> {
    await life.gate();
    const result = await effect();
    await life.gate();
    return result;
  }
  return {
    alarms: {
      get: (name) =>
        through(() => {
          if (name === 'heartbeat' && machine.sabotage === 'heartbeat')
            return { at: nowOf(machine), everyMinutes: 15 };
          return machine.alarms.get(name) ?? null;
        }),
      create: (name, alarm) =>
        through(() => {
          const ahead = alarm.at - nowOf(machine);
          if (!(ahead > 0) || ahead > 24 * hour) throw new Error(`Alarm ${name} set ${ahead} ms ahead`);
          const set: SimAlarm = { ...alarm, ringsAwake: machine.awake + ahead };
          machine.alarms.set(name, set);
        }),
      clear: (name) => through(() => void machine.alarms.delete(name)),
    },
    notifications: {
      create: (id, notice) =>
        through(async () => {
          if (machine.refusesNotice) {
            machine.refusesNotice = false;
            refused();
            throw new Error('refused');
          }
          await rings(id, notice.title);
          machine.notices.set(id, notice);
        }),
      getAll: () => through(() => new Set(machine.notices.keys())),
      clear: (id) => through(() => void machine.notices.delete(id)),
    },
    badge: {
      set: (text) =>
        through(() => {
          if (machine.sabotage === 'badge from the store' && badgeWasSet) return;
          badgeWasSet = true;
          machine.badge = text;
        }),
    },
    session: {
      rung: () => through(() => (machine.sabotage === 'session memory' ? [] : machine.rung)),
      keepRung: (ids) =>
        through(() => {
          machine.rung = [...ids];
        }),
    },
  };
}
