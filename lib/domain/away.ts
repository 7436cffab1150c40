import * as z from 'zod/mini';
import { Day } from './due.ts';
import { idOf } from './id.ts';
import { nameText, noteText } from './text.ts';

/** A planned absence, first and last day included, with the person who stands in. Alerts rest meanwhile. */
export const away = z.looseObject({
  id: idOf('away'),
  from: Day,
  to: Day,
  backup: z.nullable(z.looseObject({ name: nameText, address: nameText, phone: nameText })),
  mailText: noteText,
  voiceText: noteText,
  /** Days after the return over which the work is spread. */
  rampDays: z.number().check(z.int(), z.minimum(0), z.maximum(30)),
});
export type Away = z.infer<typeof away>;

/** Whether the user is away on a day (`YYYY-MM-DD`). */
export function isAwayOn(absences: readonly Away[], on: string): boolean {
  return absences.some((one) => one.from <= on && on <= one.to);
}
