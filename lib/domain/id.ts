import * as z from 'zod/mini';

/**
 * Ids are a type prefix and a UUID v7 (RFC 9562), such as `step_0190…`; made by `World.newId`, never reused.
 * The prefix makes a wrong id in a message or an import file a refused one, not a puzzling one.
 */
export const idPrefixes = {
  contact: 'contact',
  step: 'step',
  touch: 'touch',
  rating: 'rating',
  stageChange: 'moved',
  need: 'need',
  stage: 'stage',
  resource: 'resource',
  template: 'template',
  block: 'block',
  routine: 'routine',
  away: 'away',
  review: 'review',
  undo: 'undo',
} as const;

export type IdKind = keyof typeof idPrefixes;

declare const kindOfId: unique symbol;
export type Id<K extends IdKind> = string & { readonly [kindOfId]: K };

export type ContactId = Id<'contact'>;
export type StepId = Id<'step'>;
export type TouchId = Id<'touch'>;
export type RatingId = Id<'rating'>;
export type NeedId = Id<'need'>;
export type StageId = Id<'stage'>;
export type ResourceId = Id<'resource'>;
export type TemplateId = Id<'template'>;
export type BlockId = Id<'block'>;
export type RoutineId = Id<'routine'>;
export type AwayId = Id<'away'>;
export type UndoId = Id<'undo'>;

const afterPrefix = /^[0-9A-Za-z-]{1,64}$/;

/** Whether `text` is an id of this kind: its prefix, an underscore, then 1 to 64 letters, digits or dashes. */
export function isId<K extends IdKind>(kind: K, text: unknown): text is Id<K> {
  if (typeof text !== 'string') return false;
  const start = `${idPrefixes[kind]}_`;
  return text.startsWith(start) && afterPrefix.test(text.slice(start.length));
}

/** The schema of an id of this kind. */
export function idOf<K extends IdKind>(kind: K) {
  return z.custom<Id<K>>((text) => isId(kind, text), `not a ${kind} id`);
}
