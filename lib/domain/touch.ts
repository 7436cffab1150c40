import * as z from 'zod/mini';
import { channel } from './channel.ts';
import { idOf } from './id.ts';
import { isSignOfLife, outcome } from './outcome.ts';
import { instant, nameText, noteText } from './text.ts';

/** A contact that has taken place. Appended when it happened, never overwritten by later ones. */
export const touch = z.looseObject({
  id: idOf('touch'),
  contact: idOf('contact'),
  step: z.nullable(idOf('step')),
  channel,
  /** 'out': we wrote or called; 'in': they did; 'both': we spoke. */
  direction: z.enum(['out', 'in', 'both']),
  /** Null: sent, and nothing known of it yet. */
  outcome: z.nullable(outcome),
  at: instant,
  note: noteText,
  /** What it was about: the purpose of its step. */
  about: noteText,
  /** The resource that was shared by it. */
  resource: z.nullable(idOf('resource')),
  batch: z.nullable(nameText),
});
export type Touch = z.infer<typeof touch>;

/** What was shared by a touch that was to share something: a call that reached nobody gave them nothing. */
export function sharedBy({
  channel,
  outcome,
  resource,
}: Pick<Touch, 'channel' | 'outcome' | 'resource'>): Touch['resource'] {
  const isSpoken = channel === 'call' || channel === 'meeting' || channel === 'visit';
  return isSpoken && outcome === 'no answer' ? null : resource;
}

/** Newest first. */
export function newestFirst(touches: readonly Touch[]): Touch[] {
  return [...touches].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}

/** How many of our own touches nobody answered since the last sign of life, the newest counted first. */
export function unansweredSince(touches: readonly Touch[]): number {
  let count = 0;
  for (const one of newestFirst(touches)) {
    if (one.direction !== 'out' || (one.outcome !== null && isSignOfLife(one.outcome))) return count;
    count += 1;
  }
  return count;
}
