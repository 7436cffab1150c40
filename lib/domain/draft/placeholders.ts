import type { DraftFacts } from './facts.ts';

/** A fact that a template can ask for by name. */
export type KnownWord = Exclude<keyof DraftFacts, 'otherNeeds' | 'thread'>;

/** The names of placeholders, as they are written in templates: `{first name}`. */
export const placeholders: Record<string, KnownWord> = {
  'first name': 'firstName',
  'last name': 'lastName',
  company: 'company',
  title: 'title',
  need: 'need',
  'last topic': 'lastTopic',
  'last promise': 'lastPromise',
  resource: 'resource',
  link: 'link',
  'gap answer': 'gapAnswer',
  trigger: 'trigger',
  purpose: 'purpose',
  value: 'value',
  when: 'when',
  event: 'event',
  place: 'place',
  'my name': 'myName',
};
