import type * as z from 'zod/mini';
import { away } from './away.ts';
import { block } from './block.ts';
import { contact } from './contact.ts';
import { conversation } from './conversation.ts';
import { delivery } from './delivery.ts';
import { gapRating } from './gap-rating.ts';
import { draft, prompt, sign } from './local.ts';
import { need } from './need.ts';
import { nextStep } from './next-step.ts';
import { resource } from './resource.ts';
import { review } from './review.ts';
import { routine } from './routine.ts';
import { settings } from './settings.ts';
import { stage, stageChange } from './stage.ts';
import { template } from './template.ts';
import { touch } from './touch.ts';

/** Everything that is remembered and travels between machines, by the name of its kind. */
export const travelling = {
  contact,
  step: nextStep,
  touch,
  rating: gapRating,
  need,
  stage,
  stageChange,
  resource,
  template,
  block,
  routine,
  away,
  review,
  conversation,
  settings,
} as const;

/** What belongs to this machine alone and is in no export. */
const staying = { delivery, draft, prompt, sign } as const;

export const kinds = { ...travelling, ...staying } as const;

export type TravellingKind = keyof typeof travelling;
export type Kind = keyof typeof kinds;
export type RecordOf<K extends Kind> = z.infer<(typeof kinds)[K]>;

export const travellingKinds = Object.keys(travelling) as TravellingKind[];
export const allKinds = Object.keys(kinds) as Kind[];

/** Whether records of this kind leave the machine, in exports and to another one. */
export function travels(kind: Kind): kind is TravellingKind {
  return kind in travelling;
}
