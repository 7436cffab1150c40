import * as z from 'zod/mini';
import { idOf } from './id.ts';
import { instant, lineText, nameText, noteText } from './text.ts';

/** A stage of the user's own sales process; its trigger is the observable fact that ends it and starts the next. */
export const stage = z.looseObject({
  id: idOf('stage'),
  name: nameText,
  definition: noteText,
  trigger: lineText,
  expectedDays: z.number().check(z.int(), z.minimum(1), z.maximum(3650)),
  /** Where it stands in the process; gaps are allowed, ties go by id. */
  order: z.number(),
  /** What usually matters to people at this stage: a template for needs. */
  usualNeeds: z.array(lineText),
  /** Taken out of the process; contacts in it are shown where they were until they are moved. */
  retired: z.boolean(),
});
export type Stage = z.infer<typeof stage>;

/** A contact went from one stage to another (null: none). Appended, never overwritten. */
export const stageChange = z.looseObject({
  id: idOf('stageChange'),
  contact: idOf('contact'),
  from: z.nullable(idOf('stage')),
  to: z.nullable(idOf('stage')),
  at: instant,
});
export type StageChange = z.infer<typeof stageChange>;

/** The stages that are in use, in their order. */
export function processOf(stages: readonly Stage[]): Stage[] {
  return stages.filter((one) => !one.retired).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** The stage that this one's trigger leads to; null after the last, and for a stage that is not in the process. */
export function stageAfter(stages: readonly Stage[], id: string | null): Stage | null {
  const process = processOf(stages);
  const at = process.findIndex((one) => one.id === id);
  return at === -1 ? null : (process[at + 1] ?? null);
}
