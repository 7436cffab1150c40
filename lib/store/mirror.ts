import * as z from 'zod/mini';
import { away } from '../domain/away.ts';
import { block } from '../domain/block.ts';
import { channel } from '../domain/channel.ts';
import { nameOf } from '../domain/contact.ts';
import { Due } from '../domain/due.ts';
import { idOf } from '../domain/id.ts';
import type { OpenStep } from '../domain/next-step.ts';
import { settings } from '../domain/settings.ts';
import { instant, nameText, purposeText } from '../domain/text.ts';
import type { BookStore, BookSummary } from './book-store.ts';

/** A small store beside the database, such as `storage.local`: another engine, another file. */
export type Area = {
  get(key: string): Promise<Record<string, unknown>>;
  set(entries: Record<string, unknown>): Promise<void>;
};

/** An open step with as much as it takes to alert for it, to name it, and to write it down again by hand. */
const mirrorStep = z.object({
  id: idOf('step'),
  contact: idOf('contact'),
  name: nameText,
  due: Due,
  channel,
  purpose: purposeText,
  generation: z.number().check(z.int(), z.minimum(1)),
  dueSetAt: instant,
});
export type MirrorStep = z.infer<typeof mirrorStep>;

const mirror = z.object({
  /** When it was written, an instant in ms, and in which database the book then lived. */
  at: instant,
  node: z.string(),
  contacts: z.number().check(z.int(), z.minimum(0)),
  /** All open steps; `steps` holds the first of them only. */
  open: z.number().check(z.int(), z.minimum(0)),
  steps: z.array(z.unknown()),
  /** What alerts go by, as far as it was chosen. */
  settings: z.catch(z.nullable(settings), null),
  blocks: z.catch(z.array(block), []),
  absences: z.catch(z.array(away), []),
});

/** The open steps and names as they last stood, for the day on which the database cannot be read. */
export type Mirror = Omit<z.infer<typeof mirror>, 'steps'> & { steps: MirrorStep[] };

const key = 'mirror';

/** About a megabyte, of the five that a browser may give to such a store. */
const mostSteps = 3_000;

/** What the mirror holds; null when there is none or it cannot be read. A step that cannot be read is left out. */
export async function readMirror(area: Area): Promise<Mirror | null> {
  const found = mirror.safeParse((await area.get(key))[key]);
  if (!found.success) return null;
  const steps = found.data.steps.map((one) => mirrorStep.safeParse(one));
  return { ...found.data, steps: steps.flatMap((one) => (one.success ? [one.data] : [])) };
}

/**
 * Writes the open steps and names of the book into the mirror; `now` is an instant in ms. A mirror that shows more
 * than a book which seems to be another one stays as it is, until the user has accepted that book.
 */
export async function writeMirror(
  area: Area,
  store: BookStore,
  now: number,
  accepted = false,
): Promise<'written' | 'kept'> {
  const summary = await store.summary();
  const before = await readMirror(area);
  if (before && isLost(summary, before) && !accepted) return 'kept';
  const shown = await store.read(async (tx) => {
    const steps = await tx.openSteps(undefined, mostSteps);
    const names = new Map<string, string>();
    for (const id of new Set(steps.map((one) => one.contact))) {
      const who = await tx.get('contact', id);
      names.set(id, who ? nameOf(who) : '');
    }
    return {
      open: await tx.countOpenSteps(),
      steps: steps.map((step) => shortStep(step, names.get(step.contact) ?? '')),
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

function shortStep(step: OpenStep, name: string): MirrorStep {
  const { id, contact, due, channel, purpose, generation, dueSetAt } = step;
  return { id, contact, name, due, channel, purpose, generation, dueSetAt };
}
