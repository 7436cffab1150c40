import { beforeEach, describe, expect, test } from 'vitest';
import { editStep } from '../../../lib/actions/edit-step.ts';
import { editTouch, removeTouch } from '../../../lib/actions/edit-touch.ts';
import { finishStep } from '../../../lib/actions/finish-step.ts';
import { lookAtContact } from '../../../lib/actions/look-at-contact.ts';
import { recordTouch } from '../../../lib/actions/record-touch.ts';
import { reviseOutcome } from '../../../lib/actions/revise-outcome.ts';
import { undoAct } from '../../../lib/actions/undo-act.ts';
import { lineOf } from '../../../lib/domain/book-line.ts';
import type { Channel } from '../../../lib/domain/channel.ts';
import type { ContactId, TouchId } from '../../../lib/domain/id.ts';
import { sharedWith } from '../../../lib/domain/matching.ts';
import type { Outcome } from '../../../lib/domain/outcome.ts';
import { unansweredSince } from '../../../lib/domain/touch.ts';
import { type FakeWorld, fakeWorld } from '../../fakes/fake-world.ts';
import { givenContact, givenStep } from '../../fakes/people.ts';

let world: FakeWorld;
let ines: ContactId;
beforeEach(async () => {
  world = fakeWorld({ now: '2026-11-24T08:52' });
  ines = (await givenContact(world)).id;
});

describe('a touch that was noted', () => {
  test('is set right, and what is counted from it follows', async () => {
    const touch = await sent();
    expect(unansweredSince((await view()).known.touches)).toBe(1);
    const at = Date.parse('2026-11-20T12:00Z');
    const words = { channel: 'call', direction: 'both', outcome: 'moved forward', note: 'by phone' } as const;
    await editTouch(world, { touch, changes: { ...words, at } });
    const { known, desk } = await view();
    expect(known.touches).toMatchObject([{ id: touch, ...words, at, about: 'the Q3 pricing' }]);
    expect(unansweredSince(known.touches)).toBe(0);
    expect(lineOf(known, desk).last).toMatchObject({ id: touch, at });
  });

  test('is taken off the record, and comes back with undo', async () => {
    const touch = await sent();
    const { undo } = await removeTouch(world, { touch });
    expect((await view()).known.touches).toEqual([]);
    await undoAct(world, { undo });
    expect((await view()).known.touches).toMatchObject([{ id: touch, about: 'the Q3 pricing' }]);
  });

  test('takes the step along that it came from; undo gives both back', async () => {
    const step = await givenStep(world, { due: { is: 'day', day: '2026-11-24' }, contact: ines });
    const done = await finishStep(world, { ...about(step), outcome: 'kept going' });
    if (done.is !== 'finished') throw new Error('not finished');
    const at = Date.parse('2026-11-23T12:00Z');
    const edited = await editTouch(world, { touch: done.touch, changes: { outcome: 'moved forward', at } });
    if (edited.is !== 'edited') throw new Error('not edited');
    expect(await stateOf(step.id)).toEqual({ is: 'done', at, outcome: 'moved forward' });
    await undoAct(world, { undo: edited.undo });
    expect(await stateOf(step.id)).toEqual({ is: 'done', at: world.now(), outcome: 'kept going' });
    expect((await view()).known.touches).toMatchObject([{ outcome: 'kept going', at: world.now() }]);
  });

  test('shared something once that is set right, and nothing where a call turns out to have reached nobody', async () => {
    const touch = await sent();
    const resource = world.newId('resource');
    const now = async () => (await view()).known.touches[0]?.resource;
    await editTouch(world, { touch, changes: { channel: 'call', resource } });
    expect(await now()).toBe(resource);
    await editTouch(world, { touch, changes: { outcome: 'no answer' } });
    expect(await now()).toBeNull();
  });

  test('is refused where it is gone, and on a day that is still to come; nothing is changed', async () => {
    const touch = await sent();
    const ahead = { touch, changes: { at: world.now() + 86_400_000 } };
    expect(await editTouch(world, ahead)).toEqual({ is: 'refused', why: 'to come' });
    await removeTouch(world, { touch });
    expect(await editTouch(world, { touch, changes: { note: 'x' } })).toEqual({ is: 'refused', why: 'gone' });
    expect((await view()).known.touches).toEqual([]);
  });
});

describe('what a step was to share', () => {
  const finish = async (channel: Channel, outcome: Outcome) => {
    const resource = world.newId('resource');
    const due = { is: 'day', day: '2026-11-24' } as const;
    const step = await givenStep(world, { due, contact: ines, channel, resource });
    const done = await finishStep(world, { ...about(step), outcome });
    if (done.is !== 'finished') throw new Error('not finished');
    return { step: step.id, resource, shared: async () => (await view()).known.touches[0]?.resource };
  };

  test.each<[Channel, Outcome, 'shared' | 'not shared']>([
    ['call', 'kept going', 'shared'],
    ['call', 'no answer', 'not shared'],
    ['meeting', 'no answer', 'not shared'],
    ['visit', 'no answer', 'not shared'],
    ['visit', 'said no', 'shared'],
    ['email', 'no answer', 'shared'],
    ['linkedin', 'no answer', 'shared'],
    ['note', 'no answer', 'shared'],
    ['event', 'no answer', 'shared'],
  ])('by %s with “%s” is %s', async (channel, outcome, said) => {
    const { resource, shared } = await finish(channel, outcome);
    expect(await shared()).toBe(said === 'shared' ? resource : null);
    const { known } = await view();
    expect(sharedWith(known).has(resource)).toBe(said === 'shared');
  });

  test('follows how it really went', async () => {
    const { step, resource, shared } = await finish('call', 'kept going');
    const revise = (outcome: Outcome) =>
      reviseOutcome(world, { step, outcome, note: '', triggerHappened: false });
    await revise('no answer');
    expect(await shared()).toBeNull();
    await revise('moved forward');
    expect(await shared()).toBe(resource);
  });

  test('can be put on a step that stands', async () => {
    const resource = world.newId('resource');
    const step = await givenStep(world, { due: { is: 'day', day: '2026-11-24' }, contact: ines });
    await editStep(world, { step: step.id, generation: 1, changes: { resource } });
    await finishStep(world, { ...about(step), outcome: 'kept going' });
    expect((await view()).known.touches).toMatchObject([{ step: step.id, resource }]);
  });
});

async function sent(): Promise<TouchId> {
  const noted = await recordTouch(world, {
    who: { is: 'contact', id: ines },
    channel: 'email',
    direction: 'out',
    outcome: null,
    note: '',
    about: 'the Q3 pricing',
    resource: null,
    at: null,
  });
  if (noted.is !== 'recorded') throw new Error('not recorded');
  return noted.touch;
}

async function view() {
  const seen = await lookAtContact(world, { contact: ines });
  if (seen === null) throw new Error('nobody');
  return seen;
}

async function stateOf(step: string) {
  return (await world.store.read((tx) => tx.get('step', step)))?.state;
}

function about(step: Awaited<ReturnType<typeof givenStep>>) {
  return { step: step.id, generation: step.generation, note: '', triggerHappened: false };
}
