import { dayOf } from './alert-time.ts';
import type { Contact } from './contact.ts';
import type { GapRating } from './gap-rating.ts';
import type { Need } from './need.ts';
import type { NextStep } from './next-step.ts';
import type { Resource } from './resource.ts';
import type { Rhythm } from './rhythm.ts';
import type { Settings } from './settings.ts';
import type { Stage, StageChange } from './stage.ts';
import type { Touch } from './touch.ts';

/** All that is known of one contact, in any order. */
export type Known = {
  who: Contact;
  steps: readonly NextStep[];
  touches: readonly Touch[];
  ratings: readonly GapRating[];
  needs: readonly Need[];
  stageChanges: readonly StageChange[];
};

/** How many steps a day holds, and how many it can take. */
export type Taken = { held: number; capacity: number };

/** What every rule is told beside the contact: the instant (ms), the user's zone, choices and library. */
export type Desk = {
  now: number;
  zone: string;
  rhythm: Rhythm;
  settings: Settings;
  /** Retired ones too: a contact may still be there. */
  stages: readonly Stage[];
  resources: readonly Resource[];
  /** Whether a day (`YYYY-MM-DD`) holds as much as its blocks can take; such days are avoided where possible. */
  isFull?: (day: string) => boolean;
  /** How many steps a day (`YYYY-MM-DD`) holds, and how many it can take; null where that is not known. */
  loadOn?: (day: string) => Taken | null;
};

/** Today, `YYYY-MM-DD`, where the user is. */
export function todayOf(desk: Pick<Desk, 'now' | 'zone'>): string {
  return dayOf(desk.now, desk.zone);
}

/** The day that is `count` calendar days after a day (before it, where negative). */
export function daysAfter(day: string, count: number): string {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}

/** Calendar days from one day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).days;
}

/** Calendar days from an instant (ms) to today; 0 for what the clock says is still to come. */
export function daysSince(at: number, desk: Pick<Desk, 'now' | 'zone'>): number {
  return Math.max(0, daysBetween(dayOf(at, desk.zone), todayOf(desk)));
}

/** The contact's stage, also a retired one; null for none, and for one that is gone. */
export function stageOf(who: Pick<Contact, 'stage'>, stages: readonly Stage[]): Stage | null {
  return stages.find((one) => one.id === who.stage) ?? null;
}
