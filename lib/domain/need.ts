import * as z from 'zod/mini';
import { idOf } from './id.ts';
import { instant, lineText, noteText } from './text.ts';

/** One place on the contact's own map of the world: what matters to this person, how much, and whether it is answered. */
export const need = z.looseObject({
  id: idOf('need'),
  contact: idOf('contact'),
  text: lineText,
  /** 1 = nice to have … 5 = what they care about first. */
  weight: z.number().check(z.int(), z.minimum(1), z.maximum(5)),
  state: z.enum(['open', 'answered', 'not theirs']),
  /** What they said or did that shows it. */
  evidence: noteText,
  createdAt: instant,
});
export type Need = z.infer<typeof need>;

/** Open needs in the order in which to bring them up: weight first, then the older one. */
export function inOrder(needs: readonly Need[]): Need[] {
  return needs
    .filter((one) => one.state === 'open')
    .sort((a, b) => b.weight - a.weight || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}
