import * as z from 'zod/mini';
import { Day } from './due.ts';
import { idOf } from './id.ts';
import { instant, noteText } from './text.ts';

/** A weekly review that was done: the note that it left, for the week of `on`. */
export const review = z.looseObject({ id: idOf('review'), on: Day, note: noteText, at: instant });
export type Review = z.infer<typeof review>;
