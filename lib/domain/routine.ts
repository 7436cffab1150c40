import * as z from 'zod/mini';
import { idOf } from './id.ts';
import { instant, nameText } from './text.ts';

/** Recurring upkeep with a target. What it counts, it counts from touches and reviews. */
export const routine = z.looseObject({
  id: idOf('routine'),
  name: nameText,
  every: z.enum(['day', 'week', 'month', 'quarter']),
  counts: z.enum(['new prospects', 'dream clients', 'clients', 'reviews']),
  target: z.number().check(z.int(), z.minimum(1), z.maximum(1_000)),
  paused: z.boolean(),
  createdAt: instant,
});
export type Routine = z.infer<typeof routine>;
