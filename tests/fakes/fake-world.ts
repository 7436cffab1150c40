import type { AlertWorld } from '../../lib/alerts/alert-world.ts';
import { englishAlerts } from '../../lib/alerts/words.ts';
import { advice } from '../../lib/domain/advice.ts';
import { type Id, type IdKind, idPrefixes } from '../../lib/domain/id.ts';
import type { Store, World } from '../../lib/domain/world.ts';
import { type FakeBells, fakeBells } from './fake-bells.ts';
import { type Disk, memoryDisk } from './memory-store.ts';

/** A World where time stands still until it is told to go on. */
export type FakeWorld = World &
  AlertWorld & {
    bells: FakeBells;
    disk: Disk;
    /** How often the background was told to look again. */
    looks: number;
    /** Sets the clock to an instant (ms) or a moment with offset or zone ("2026-11-26T09:00+00:00[Europe/Lisbon]"). */
    setNow(to: number | string): void;
    /** Lets time pass, in ms. */
    pass(ms: number): void;
    moveTo(zone: string): void;
    /** The background ends and begins again: same store, same bells, another life. */
    restarted(): FakeWorld;
  };

const somewhere = 'Europe/Lisbon';

/**
 * `now` is an instant (ms), a moment with a zone, or a wall time ("2026-11-26T09:00") in `zone`. The store is one in
 * memory, unless another is handed in.
 */
export function fakeWorld(how: { now?: number | string; zone?: string; store?: Store } = {}): FakeWorld {
  let zone = how.zone ?? somewhere;
  let now = 0;
  let ids = 0;
  let lives = 1;
  const disk = memoryDisk();
  const bells = fakeBells();
  const world: FakeWorld = {
    now: () => now,
    zone: () => zone,
    advice: async () => advice,
    newId<K extends IdKind>(kind: K) {
      ids += 1;
      return `${idPrefixes[kind]}_${String(ids).padStart(6, '0')}` as Id<K>;
    },
    store: how.store ?? disk.open({ now: () => now }),
    lookAgain: () => {
      world.looks += 1;
    },
    bells,
    words: englishAlerts,
    boot: 'life-1',
    builtAt: Date.UTC(2026, 0, 1),
    pause: async () => {},
    disk,
    looks: 0,
    setNow: (to) => {
      now = instantOf(to, zone);
    },
    pass: (ms) => {
      now += ms;
    },
    moveTo: (to) => {
      zone = to;
    },
    restarted: () => {
      lives += 1;
      return { ...world, boot: `life-${lives}` };
    },
  };
  world.setNow(how.now ?? '2026-11-24T08:00');
  return world;
}

function instantOf(moment: number | string, zone: string): number {
  if (typeof moment === 'number') return moment;
  if (/[zZ\]]$|[+-]\d\d:\d\d$/.test(moment)) {
    const exact = moment.endsWith(']') ? Temporal.ZonedDateTime.from(moment) : Temporal.Instant.from(moment);
    return exact.epochMilliseconds;
  }
  return Temporal.PlainDateTime.from(moment).toZonedDateTime(zone).epochMilliseconds;
}
