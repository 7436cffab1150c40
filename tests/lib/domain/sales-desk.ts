import { type Contact, newContact } from '../../../lib/domain/contact.ts';
import type { Desk, Known } from '../../../lib/domain/desk.ts';
import type { Due } from '../../../lib/domain/due.ts';
import type { GapRating } from '../../../lib/domain/gap-rating.ts';
import type { Need } from '../../../lib/domain/need.ts';
import { type NextStep, newStep } from '../../../lib/domain/next-step.ts';
import type { Resource } from '../../../lib/domain/resource.ts';
import { rhythmOf } from '../../../lib/domain/rhythm.ts';
import { firstSettings } from '../../../lib/domain/settings.ts';
import type { Stage } from '../../../lib/domain/stage.ts';
import type { Touch } from '../../../lib/domain/touch.ts';

/** The desk at which the rules are tried: Lisbon, Tuesday 24 November 2026, 8:52. Nobody here exists. */
export const LISBON = 'Europe/Lisbon';
export const TODAY = '2026-11-24';
export const NOW = at('2026-11-24T08:52');
export const RHYTHM = rhythmOf(firstSettings, [], []);

/** The instant of a wall time in Lisbon; a bare day means 12:00. */
export function at(wallTime: string): number {
  const when = wallTime.includes('T') ? wallTime : `${wallTime}T12:00`;
  return Temporal.PlainDateTime.from(when).toZonedDateTime(LISBON).epochMilliseconds;
}

/** `days` before today at noon, as an instant. */
export function daysAgo(days: number): number {
  return at(Temporal.PlainDate.from(TODAY).subtract({ days }).toString());
}

/** The day that is so many days after today. */
export function inDays(days: number): string {
  return Temporal.PlainDate.from(TODAY).add({ days }).toString();
}

export const day = (on: string): Due => ({ is: 'day', day: on });
export const time = (when: string, zone = LISBON): Due => ({ is: 'time', at: when, zone });

const idOf = <T>(prefix: string, name: string) => `${prefix}_${name}` as T;

export function person(name = 'ines', known: Partial<Contact> = {}): Contact {
  return newContact(idOf('contact', name), daysAgo(60), { name: 'Ines Duarte', ...known });
}

export function step(name: string, due: Due | string, known: Partial<NextStep> = {}): NextStep {
  const words = {
    contact: idOf<NextStep['contact']>('contact', 'ines'),
    due: typeof due === 'string' ? day(due) : due,
    channel: 'call' as const,
    purpose: 'go through the Q3 pricing',
    value: '',
  };
  return { ...newStep(idOf('step', name), daysAgo(30), words), ...known };
}

export function touch(when: string | number, known: Partial<Touch> = {}): Touch {
  const instant = typeof when === 'number' ? when : at(when);
  return {
    id: idOf('touch', String(instant)),
    contact: idOf('contact', 'ines'),
    step: null,
    channel: 'email',
    direction: 'out',
    outcome: null,
    at: instant,
    note: '',
    about: '',
    resource: null,
    batch: null,
    ...known,
  };
}

export function need(text: string, known: Partial<Need> = {}): Need {
  return {
    id: idOf('need', text.replaceAll(/\W/g, '')),
    contact: idOf('contact', 'ines'),
    text,
    weight: 3,
    state: 'open',
    evidence: '',
    createdAt: daysAgo(40),
    ...known,
  };
}

export function rating(score: number, when: string | number, missing = ''): GapRating {
  const instant = typeof when === 'number' ? when : at(when);
  return {
    id: idOf('rating', String(instant)),
    contact: idOf('contact', 'ines'),
    score,
    missing,
    at: instant,
  };
}

export function stage(name: string, known: Partial<Stage> = {}): Stage {
  return {
    id: idOf('stage', name.replaceAll(/\W/g, '')),
    name,
    definition: '',
    trigger: '',
    expectedDays: 10,
    order: 1,
    usualNeeds: [],
    retired: false,
    ...known,
  };
}

export function resource(title: string, known: Partial<Resource> = {}): Resource {
  return {
    id: idOf('resource', title.replaceAll(/\W/g, '')),
    kind: 'article',
    title,
    link: '',
    note: '',
    tags: {},
    expiresOn: null,
    batch: null,
    createdAt: daysAgo(100),
    ...known,
  };
}

export const DESK: Desk = {
  now: NOW,
  zone: LISBON,
  rhythm: RHYTHM,
  settings: firstSettings,
  stages: [],
  resources: [],
};

export function known(about: Partial<Known> = {}): Known {
  return { who: person(), steps: [], touches: [], ratings: [], needs: [], stageChanges: [], ...about };
}
