import { describe, expect, test } from 'vitest';
import { idPrefixes } from '../../../lib/domain/id.ts';
import { allKinds, kinds, travellingKinds, travels } from '../../../lib/domain/records.ts';
import { NOW, need, person, rating, resource, stage, step, TODAY, touch } from './sales-desk.ts';

const [contact, id] = ['contact_ines', (kind: keyof typeof idPrefixes) => `${idPrefixes[kind]}_a`];

/** One record of each kind that has an id of its own, as it is kept. */
const examples = {
  contact: person(),
  step: step('a', TODAY),
  touch: touch(TODAY),
  rating: rating(7, TODAY),
  need: need('Seats'),
  stage: stage('Talk'),
  stageChange: { id: id('stageChange'), contact, from: null, to: stage('Talk').id, at: NOW },
  resource: resource('Story'),
  template: { id: id('template'), name: 'After a call', text: 'Hello', channel: 'email' },
  block: {
    id: id('block'),
    name: 'Calls',
    day: 2,
    from: '09:00',
    to: '10:30',
    channels: ['call'],
    exceptions: {},
  },
  routine: {
    id: id('routine'),
    name: 'Reach out',
    every: 'week',
    counts: 'new prospects',
    target: 3,
    paused: false,
    createdAt: NOW,
  },
  away: { id: id('away'), from: TODAY, to: TODAY, backup: null, mailText: '', voiceText: '', rampDays: 2 },
  review: { id: id('review'), on: TODAY, note: '', at: NOW },
} as const;

describe.each(Object.entries(examples))('a record of the kind %s', (kind, example) => {
  const schema = kinds[kind as keyof typeof examples];

  test('is taken as it is, with the fields of a newer version', () => {
    const newer = { ...example, mood: 'sunny' };
    expect(schema.parse(newer)).toEqual(newer);
  });

  test('is refused with the id of another kind, its own or that of its contact', () => {
    expect(schema.safeParse({ ...example, id: id('undo') }).success).toBe(false);
    if ('contact' in example)
      expect(schema.safeParse({ ...example, contact: id('undo') }).success).toBe(false);
  });

  test('is refused where a field is missing', () => {
    for (const field of Object.keys(example)) {
      const { [field]: _, ...rest } = example as Record<string, unknown>;
      expect([field, schema.safeParse(rest).success]).toEqual([field, false]);
    }
  });
});

test('alerts, drafts, prompts and signs stay on their machine', () => {
  expect(allKinds.filter((kind) => !travels(kind))).toEqual(['delivery', 'draft', 'prompt', 'sign']);
  expect(travellingKinds).toEqual(allKinds.filter(travels));
});
