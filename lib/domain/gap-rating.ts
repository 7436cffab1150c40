import * as z from 'zod/mini';
import { idOf } from './id.ts';
import { instant, noteText } from './text.ts';

/** 'How likely is it that we do this?', 1 to 10, and what has to happen to get to 10. Appended, never overwritten. */
export const gapRating = z.looseObject({
  id: idOf('rating'),
  contact: idOf('contact'),
  score: z.number().check(z.int(), z.minimum(1), z.maximum(10)),
  missing: noteText,
  at: instant,
});
export type GapRating = z.infer<typeof gapRating>;
