import { expect, test } from 'vitest';
import type { Due } from '../../../lib/domain/due.ts';
import type { NextStep } from '../../../lib/domain/next-step.ts';
import { someone } from '../../../lib/domain/person-words.ts';
import { advisedIn } from '../../../lib/messages/advised.ts';
import { assistantIn } from '../../../lib/messages/assistant.ts';
import type { Assistant } from '../../../lib/messages/contract.ts';
import { type FakeWorld, fakeWorld } from '../../fakes/fake-world.ts';
import { noPage } from '../../fakes/no-page.ts';
import { givenStep } from '../../fakes/people.ts';

const friday: Due = { is: 'day', day: '2026-11-27' };
const words = { due: friday, channel: 'call', purpose: 'go through the Q3 pricing', value: '' } as const;
const spoke = { channel: 'call', direction: 'both', outcome: null, note: '', about: '', resource: null };

/** What is pressed in the popup, of a step that stands. */
const acts: [string, (assistant: Assistant, step: NextStep) => Promise<unknown>][] = [
  [
    'a next step set',
    (does, { contact: id }) =>
      does.scheduleNextStep({ who: { is: 'contact', id }, words, place: 'behind' } as never),
  ],
  [
    'a next step for somebody new',
    (does) =>
      does.scheduleNextStep({
        who: { is: 'person', words: someone({ name: 'Tomas Vale' }) },
        words,
        place: 'behind',
      } as never),
  ],
  [
    'Done',
    (does, { id, generation }) =>
      does.finishStep({ step: id, generation, outcome: 'won', note: '', triggerHappened: false }),
  ],
  ['Snooze', (does, { id, generation }) => does.snoozeStep({ step: id, generation, due: friday })],
  [
    'Edit',
    (does, { id, generation }) => does.editStep({ step: id, generation, changes: { due: friday } } as never),
  ],
  ['They replied', (does, { id, generation }) => does.theyReplied({ step: id, generation, at: null })],
  [
    'We spoke',
    (does, { contact: id }) => does.recordTouch({ who: { is: 'contact', id }, at: null, ...spoke } as never),
  ],
  [
    'No next step because',
    (does, { contact: id }) =>
      does.restContact({ who: { is: 'contact', id }, because: 'they asked', until: '2026-12-24' }),
  ],
];

test.each(acts)(
  '%s is one writing: whoever closes the popup in its middle leaves all of it or nothing',
  async (_, press) => {
    const world = fakeWorld();
    const step = await givenStep(world, { due: { is: 'day', day: '2026-11-24' } });
    const before = await rowsIn(world);
    const { counted, writings } = counting(world);
    await press(assistantIn(counted, noPage, doors), step);
    expect(writings.map((one) => one.relaxed ?? false)).toEqual([false]);
    expect(await rowsIn(world)).not.toEqual(before);
  },
);

const doors = {
  openPanel: async () => ({ is: 'opened' as const }),
  openDashboard: async () => ({ is: 'opened' as const }),
  advised: async () => advisedIn,
};

/** The world with its writings noted, each with how durable it was asked to be. */
function counting(world: FakeWorld) {
  const writings: { relaxed?: boolean }[] = [];
  const { store } = world;
  const change: typeof store.change = (work, how = {}) => {
    writings.push(how);
    return store.change(work, how);
  };
  return { counted: { ...world, store: { ...store, change } }, writings };
}

function rowsIn(world: FakeWorld) {
  return world.store.read(async (tx) => [
    await tx.all('contact'),
    await tx.all('step'),
    await tx.all('touch'),
  ]);
}
