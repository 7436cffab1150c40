import { type Away, away } from '../domain/away.ts';
import { type Block, block } from '../domain/block.ts';
import { nameOf } from '../domain/contact.ts';
import { alertKey, isOpen, nextStep, type OpenStep } from '../domain/next-step.ts';
import { type Settings, settings } from '../domain/settings.ts';
import type { BookSummary, PlainStore } from './plain-store.ts';
import { isObject } from './stamped.ts';

/** A small store beside the database, such as `storage.local`: another engine, another file. */
export type Area = {
  get(key: string): Promise<Record<string, unknown>>;
  set(entries: Record<string, unknown>): Promise<void>;
};

/** The open steps and names as they last stood, for the day on which the database cannot be read. */
export type Mirror = {
  /** When it was written (instant, ms), and in which database the book then lived. */
  at: number;
  node: string;
  contacts: number;
  /** How many open steps there were in all; `steps` holds the first of them, by day. */
  open: number;
  steps: { name: string; step: OpenStep }[];
  /** The keys of their alerts that the user was told of, so that the mirror tells of none twice. */
  told: string[];
  /** What alerts go by; null before anything was chosen. */
  settings: Settings | null;
  blocks: Block[];
  absences: Away[];
};

const key = 'mirror';

/** Not much more than a megabyte, of the five that a browser may give to such a store. */
const mostSteps = 2_000;

/** What the mirror holds; null when there is none or it cannot be read. What in it cannot be read is left out. */
export async function readMirror(area: Area): Promise<Mirror | null> {
  const found = (await area.get(key))[key];
  if (!isObject(found)) return null;
  const { at, node, contacts, open } = found;
  if (typeof at !== 'number' || typeof node !== 'string') return null;
  if (typeof contacts !== 'number' || typeof open !== 'number') return null;
  return {
    ...{ at, node, contacts, open },
    steps: listIn(found.steps).flatMap(readStep),
    told: listIn(found.told).filter((one) => typeof one === 'string'),
    settings: settings.safeParse(found.settings).data ?? null,
    blocks: listIn(found.blocks).flatMap((one) => block.safeParse(one).data ?? []),
    absences: listIn(found.absences).flatMap((one) => away.safeParse(one).data ?? []),
  };
}

/**
 * Writes the open steps and names of the book into the mirror; `now` is an instant in ms. A mirror that shows more
 * than a book which seems to be another one stays as it is, until the user has accepted that book.
 */
export async function writeMirror(
  area: Area,
  store: PlainStore,
  now: number,
  accepted = false,
): Promise<'written' | 'kept'> {
  const summary = await store.summary();
  const before = await readMirror(area);
  if (before && isLost(summary, before) && !accepted) return 'kept';
  const shown = await store.read(async (tx) => {
    const steps = await tx.openSteps(undefined, mostSteps);
    const names = new Map<string, string>();
    const told: string[] = [];
    for (const step of steps) {
      const alert = await tx.get('delivery', alertKey(step));
      if (alert?.state === 'shown' || alert?.state === 'acted') told.push(alert.id);
    }
    for (const id of new Set(steps.map((one) => one.contact))) {
      const who = await tx.get('contact', id);
      names.set(id, who ? nameOf(who) : '');
    }
    return {
      open: await tx.countOpenSteps(),
      steps: steps.map((step) => ({ name: names.get(step.contact) ?? '', step })),
      told,
      settings: await tx.get('settings', 'settings'),
      blocks: await tx.all('block'),
      absences: await tx.all('away'),
    };
  });
  const { node, contacts } = summary;
  await area.set({ [key]: { at: now, node, contacts, ...shown } satisfies Mirror });
  return 'written';
}

/**
 * Whether the mirror shows a book that the database has lost: it is blank, or it was made anew and holds less.
 * Compared by the database's own name, since no count can tell a loss from a clearing out.
 */
export function isLost(book: BookSummary, mirror: Pick<Mirror, 'node' | 'contacts'>): boolean {
  if (mirror.contacts === 0) return false;
  return book.blank || (book.node !== mirror.node && book.contacts < mirror.contacts);
}

function readStep(outside: unknown): Mirror['steps'] {
  if (!isObject(outside)) return [];
  const step = nextStep.safeParse(outside.step).data;
  return step && isOpen(step) ? [{ name: String(outside.name), step }] : [];
}

function listIn(outside: unknown): unknown[] {
  return Array.isArray(outside) ? outside : [];
}
