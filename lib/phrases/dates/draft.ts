import type { Edge, Part, Unit, Which } from './language.ts';

/**
 * What the words of a phrase have said so far. Each rule of the grammar fills places that are still empty, so the
 * order of the words hardly matters; what the places mean together is settled in `settle.ts`.
 */
export type Draft = {
  /** A day by its distance from today: tomorrow is 1. */
  away?: number;
  /** ISO: Monday is 1. */
  weekday?: number;
  which?: Which;
  /** "second monday of": 2; "last": -1. `workday` counts working days instead. */
  nth?: { count: number; of: 'weekday' | 'workday' };
  dayOfMonth?: number;
  month?: number;
  year?: number;
  /** d/m or m/d: both numbers, until it is settled which is which. */
  slashed?: [number, number];
  /** A number behind a day: its date or an hour. */
  bareNumber?: number;
  isoWeek?: number;
  /** The Monday of the week in which the day lies. */
  weekOf?: boolean;
  /** A feast by its distance from Easter Sunday, in days. */
  easter?: number;
  quarter?: number;
  /** "next week", "this month". */
  period?: { unit: Unit; which: Which };
  edge?: Edge;
  endOfDay?: boolean;
  /** A span from its beginning: from today, or from the day that the other places name. */
  span?: { unit: Unit; count: number }[];
  spanPlace?: 'in' | 'bare' | 'hence' | 'ago' | 'from' | 'before';
  clock?: Clock;
  part?: Part;
  sameTime?: boolean;
  sameDay?: boolean;
  /** An IANA zone, a distance from UTC (+02:00), or the contact's. */
  zone?: string | 'theirs';
};

/** A time of day; `open` when the words leave room for the other half of the day ("at 3"), `named` for midnight and noon,
 * `bare` when only the small word before it shows that the number is an hour. */
export type Clock = { minutes: number; open: boolean; named?: boolean; bare?: boolean };
