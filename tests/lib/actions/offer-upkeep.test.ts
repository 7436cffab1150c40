import { beforeEach, describe, expect, test } from 'vitest';
import { changeSettings } from '../../../lib/actions/change-settings.ts';
import { leaveReview } from '../../../lib/actions/leave-review.ts';
import { answerPrompt } from '../../../lib/actions/may-speak.ts';
import { offerReview, offerRoutineNotes } from '../../../lib/actions/offer-upkeep.ts';
import { type FakeWorld, fakeWorld } from '../../fakes/fake-world.ts';
import { givenContact } from '../../fakes/people.ts';

const day = 86_400_000;
let world: FakeWorld;
beforeEach(async () => {
  // A Friday, the day of the review.
  world = fakeWorld({ now: '2026-11-27T08:52' });
  await givenContact(world);
});
const prompts = () => world.store.read((tx) => tx.all('prompt'));

describe('the weekly review', () => {
  test('speaks from its day on, once a day, and stands however often the page is opened', async () => {
    const said = await offerReview(world);
    expect(said).not.toBeNull();
    world.pass(3_600_000);
    expect(await offerReview(world)).toEqual(said);
    expect(await prompts()).toHaveLength(1);
    world.pass(day);
    expect(await offerReview(world)).not.toEqual(said);
  });

  test('is quiet before its day, in an empty book, and once it is done', async () => {
    expect(await offerReview(fakeWorld({ now: '2026-11-27T08:52' }))).toBeNull();
    world.setNow('2026-11-26T08:52+00:00[Europe/Lisbon]');
    expect(await offerReview(world)).toBeNull();
    world.pass(day);
    await leaveReview(world, { note: '' });
    expect(await offerReview(world)).toBeNull();
    expect(await prompts()).toEqual([]);
  });

  test('put off leaves a week in peace; switched off speaks no more', async () => {
    const said = await offerReview(world);
    await answerPrompt(world, { prompt: said!.prompt, answer: 'not now' });
    expect(await offerReview(world)).toBeNull();
    world.pass(day);
    expect(await offerReview(world)).toBeNull();
    world.pass(6 * day);
    expect(await offerReview(world)).not.toBeNull();
    await changeSettings(world, { promptsOff: { 'weekly review': true } });
    expect(await offerReview(world)).toBeNull();
    world.pass(day);
    expect(await offerReview(world)).toBeNull();
  });

  test('counts among the prompts of a day', async () => {
    await changeSettings(world, { promptsPerDay: 0 });
    expect(await offerReview(world)).toBeNull();
  });
});

describe('notes on routines', () => {
  const notes = { said: ['routine a', 'routine b', 'routine c'] };

  test('pass the one rule against nagging, which lets so many through a day', async () => {
    await changeSettings(world, { promptsPerDay: 2 });
    const spoke = await offerRoutineNotes(world, notes);
    expect(Object.keys(spoke)).toEqual(['routine a', 'routine b']);
    expect(await offerRoutineNotes(world, notes)).toEqual(spoke);
    expect(await offerReview(world)).toBeNull();
  });

  test('are quiet once answered, and all of them when the rule is switched off', async () => {
    const { 'routine a': prompt } = await offerRoutineNotes(world, { said: ['routine a'] });
    await answerPrompt(world, { prompt: prompt!, answer: 'taken' });
    expect(await offerRoutineNotes(world, { said: ['routine a'] })).toEqual({});
    await changeSettings(world, { promptsOff: { 'routine missed': true } });
    expect(await offerRoutineNotes(world, notes)).toEqual({});
  });
});
