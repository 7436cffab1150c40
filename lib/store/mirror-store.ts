import { type Contact, newContact } from '../domain/contact.ts';
import type { Delivery } from '../domain/delivery.ts';
import { dueDay } from '../domain/due.ts';
import type { StepId } from '../domain/id.ts';
import { stepOfAlert } from '../domain/next-step.ts';
import type { Kind, RecordOf } from '../domain/records.ts';
import type { Reader, Store, StoreTrouble } from '../domain/world.ts';
import type { Mirror } from './mirror.ts';

/**
 * A store that shows what the mirror holds, for the day on which the database cannot be opened: alerts still come from
 * it, and lists can be shown. Nothing can be written; every change rejects with the trouble that the database had.
 */
export function mirrorStore(mirror: Mirror, trouble: StoreTrouble): Store {
  const reader = readerOver(mirror);
  return { read: (work) => work(reader), change: () => Promise.reject(trouble) };
}

function readerOver(mirror: Mirror): Reader {
  const steps = mirror.steps
    .map(({ step }) => step)
    .sort((a, b) => (dueDay(a.due) < dueDay(b.due) ? -1 : dueDay(a.due) > dueDay(b.due) ? 1 : 0));
  const contacts = new Map<string, Contact>(
    mirror.steps.map(({ step, name }) => [step.contact, newContact(step.contact, step.createdAt, { name })]),
  );
  const held: { [K in Kind]?: readonly RecordOf<K>[] } = {
    step: steps,
    contact: [...contacts.values()],
    settings: mirror.settings === null ? [] : [mirror.settings],
    delivery: mirror.told.flatMap((key) => toldAt(mirror.at, key)),
    block: mirror.blocks,
    away: mirror.absences,
  };
  const all = <K extends Kind>(kind: K) => (held[kind] ?? []) as RecordOf<K>[];
  const until = (day = '9999-12-31', from = '') =>
    steps.filter((one) => from <= dueDay(one.due) && dueDay(one.due) <= day);
  return {
    get: async (kind, id) => all(kind).find((one) => one.id === id) ?? null,
    wasHere: async (kind, id) => all(kind).some((one) => one.id === id),
    all: async (kind) => all(kind),
    count: async (kind) => all(kind).length,
    removed: async () => [],
    openSteps: async (day, limit) => until(day).slice(0, limit),
    openStepsBetween: async (from, day) => until(day, from),
    countOpenSteps: async (day) => until(day).length,
    of: async (kind, of) =>
      kind === 'step' ? (steps.filter((one) => of.includes(one.contact)) as never) : [],
    contactsWith: async () => [],
    contactsNamed: async () => [],
    joinedInto: async () => [],
    deliveriesOf: async () => [],
    touchesSince: async () => [],
  };
}

/** An alert that the user was told of, as far as the mirror knows: by an instant (ms). */
function toldAt(at: number, key: string): Delivery[] {
  const step = stepOfAlert(key)?.id as StepId | undefined;
  if (step === undefined) return [];
  return [
    { id: key, step, state: 'shown', alertAt: at, claimedAt: at, shownAt: at, attempts: 1, boot: 'mirror' },
  ];
}
