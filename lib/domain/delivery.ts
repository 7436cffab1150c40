import * as z from 'zod/mini';
import { idOf } from './id.ts';
import { instant, lineText } from './text.ts';

/**
 * One alert of one generation of a step, on this machine only: it never travels. Its key is `alertKey`; that there
 * is at most one row for a key is what makes an alert happen at most once.
 * claimed → shown → acted; void: the clock went back before its time, so that it may be claimed again.
 */
export const delivery = z.looseObject({
  id: lineText,
  step: idOf('step'),
  state: z.enum(['claimed', 'shown', 'acted', 'void']),
  /** When the alert was to come, and when it was claimed and shown: instants in ms. */
  alertAt: instant,
  claimedAt: instant,
  shownAt: z.nullable(instant),
  attempts: z.number().check(z.int(), z.minimum(0)),
  /** Names the life of the background that claimed it; a claim of a life that ended is repaired. */
  boot: lineText,
});
export type Delivery = z.infer<typeof delivery>;
