import { beforeEach, expect, test } from 'vitest';
import { changeSettings } from '../../../lib/actions/change-settings.ts';
import { finishStep } from '../../../lib/actions/finish-step.ts';
import { inTheMoment } from '../../../lib/actions/in-the-moment.ts';
import { answerPrompt } from '../../../lib/actions/may-speak.ts';
import type { Outcome } from '../../../lib/domain/outcome.ts';
import { type FakeWorld, fakeWorld } from '../../fakes/fake-world.ts';
import { givenContact, givenStep } from '../../fakes/people.ts';

const due = { is: 'day', day: '2026-11-24' } as const;
let world: FakeWorld;

beforeEach(() => {
  world = fakeWorld({ now: '2026-11-24T10:00' });
});

/** A step with somebody new that is done with this outcome. */
async function done(outcome: Outcome) {
  const step = await givenStep(world, { due });
  world.pass(60_000);
  const { id, generation } = step;
  await finishStep(world, { step: id, generation, outcome, note: '', triggerHappened: false });
}

test('after a forward move the next best step is offered, with what speaks for it', async () => {
  const amara = await givenContact(world, { name: 'Amara Okafor' });
  const ready = await givenStep(world, { due, contact: amara.id });
  await done('moved forward');
  expect(await inTheMoment(world)).toMatchObject({
    is: 'keep swinging',
    name: 'Amara Okafor',
    step: { id: ready.id },
    why: 'Due today.',
  });
});

test('it is offered once, while it is hot, and after no other outcome', async () => {
  await givenStep(world, { due });
  expect(await inTheMoment(world)).toBeNull();
  await done('kept going');
  expect(await inTheMoment(world)).toBeNull();
  await done('won');
  expect(await inTheMoment(world)).not.toBeNull();
  expect(await inTheMoment(world)).toBeNull();
  await done('won');
  world.pass(31 * 60_000);
  expect(await inTheMoment(world)).toBeNull();
});

test('after five misses in a row a pause, and one thing that is in the own hands', async () => {
  for (let miss = 0; miss < 5; miss += 1) await done('no answer');
  expect(await inTheMoment(world)).toMatchObject({
    is: 'pause',
    why: '5 misses in a row. All by call: take another channel for the next.',
  });
});

test("switched off stays off, and 'not now' leaves that person in peace", async () => {
  await givenStep(world, { due });
  await done('moved forward');
  const moment = await inTheMoment(world);
  await answerPrompt(world, { prompt: moment!.prompt, answer: 'not now' });
  await done('moved forward');
  expect(await inTheMoment(world)).toBeNull();
  await givenStep(world, { due });
  await changeSettings(world, { promptsOff: { 'keep swinging': true, pause: true } });
  await done('won');
  expect(await inTheMoment(world)).toBeNull();
});
