import * as z from 'zod/mini';

/** How a touch went, in the words of the product and in the order of its keys 1 to 7. */
export const outcomes = [
  'moved forward',
  'kept going',
  'no answer',
  'moved backward',
  'not now',
  'said no',
  'won',
] as const;

export const outcome = z.enum(outcomes);
export type Outcome = z.infer<typeof outcome>;

/** Whether things moved towards a yes. */
export function isForward(of: Outcome): boolean {
  return of === 'moved forward' || of === 'won';
}

/** Whether the other side gave a sign of life: everything but silence. */
export function isSignOfLife(of: Outcome): boolean {
  return of !== 'no answer';
}
