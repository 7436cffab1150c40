import type { Alarm, AlarmName, Notice } from '../../lib/alerts/bells.ts';
import type { BookStore } from '../../lib/store/book-store.ts';
import type { Chance } from './chance.ts';
import type { Drawer } from './drawer.ts';

export const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

/** An alarm in the simulated browser: what was asked for, and when a timer that knows no clock would ring. */
export type SimAlarm = Alarm & { ringsAwake: number };

/** What may be taken out of the product, to see whether the simulation notices. */
export type Sabotage =
  | 'unique key'
  | 'heartbeat'
  | 'generation check'
  | 'second look in the claim'
  | 'strict claim'
  | 'repair of dead claims'
  | 'void when the clock goes back'
  | 'badge from the store'
  | 'strict acts'
  | 'session memory'
  | 'request id'
  | 'reading back of copies'
  | 'older copies'
  | 'guard of the empty book'
  | 'forgetting in copies';

export const sabotages: readonly Sabotage[] = [
  'unique key',
  'heartbeat',
  'generation check',
  'second look in the claim',
  'strict claim',
  'repair of dead claims',
  'void when the clock goes back',
  'badge from the store',
  'strict acts',
  'session memory',
  'request id',
  'reading back of copies',
  'older copies',
  'guard of the empty book',
  'forgetting in copies',
];

/** The computer and its browser: everything that is not ours. All times in ms. */
export type Machine = {
  chance: Chance;
  /** In Chrome alarms follow the wall clock and outlive the browser; in Firefox they are timers that do neither. */
  kind: 'chrome' | 'firefox';
  /** What really passed, and how much of it the machine was awake and the browser ran. */
  passed: number;
  awake: number;
  /** What the clock shows besides. */
  clockError: number;
  zone: string;
  isRunning: boolean;
  alarms: Map<AlarmName, SimAlarm>;
  /** What is to befall the next ring of an alarm. */
  fate: Map<AlarmName, 'lost' | 'twice' | 'late'>;
  notices: Map<string, Notice>;
  /** The browser refuses the next notification. */
  refusesNotice: boolean;
  rung: readonly string[];
  badge: string;
  /** The disk, seen by nobody but the simulation. */
  truth: BookStore;
  disk: SimDisk;
  drawer: Drawer;
  sabotage: Sabotage | null;
  /** Hears what becomes of each alert, for whoever looks into a failure. */
  note(key: string, what: string): void;
};

/** The disk under the store: in memory or the real store's. */
export type SimDisk = {
  open(): Promise<BookStore>;
  /** Loses what was not flushed, where the disk can. Returns how many commits it lost. */
  crash(keep: number): number;
  /** Fails the next writing transactions; 0: no more. */
  fill(times: number): void;
};

export const epoch = Date.UTC(2026, 10, 20, 7, 0);

/** The wall clock: an instant in ms. */
export function nowOf(machine: Machine): number {
  return epoch + machine.passed + machine.clockError;
}
