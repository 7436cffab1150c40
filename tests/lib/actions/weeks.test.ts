import { describe, expect, test } from 'vitest';
import { partContacts } from '../../../lib/actions/join-contacts.ts';
import { leaveReview } from '../../../lib/actions/leave-review.ts';
import { moveSteps } from '../../../lib/actions/move-steps.ts';
import { everybodyIn, peopleOf } from '../../../lib/actions/people-of.ts';
import { wholePerson } from '../../../lib/actions/person.ts';
import { cancelAway, planAway } from '../../../lib/actions/plan-away.ts';
import { readLibrary, whomItFits } from '../../../lib/actions/read-library.ts';
import { readPipeline } from '../../../lib/actions/read-pipeline.ts';
import { readTime } from '../../../lib/actions/read-time.ts';
import { removeResource, saveResource } from '../../../lib/actions/save-resource.ts';
import { saveRoutine } from '../../../lib/actions/save-routine.ts';
import { settleAway } from '../../../lib/actions/settle-away.ts';
import { undoAct } from '../../../lib/actions/undo-act.ts';
import type { Contact } from '../../../lib/domain/contact.ts';
import { newContact } from '../../../lib/domain/contact.ts';
import type { Kind, RecordOf } from '../../../lib/domain/records.ts';
import { type FakeWorld, fakeWorld } from '../../fakes/fake-world.ts';
import { givenContact, givenStep } from '../../fakes/people.ts';

const onDay = (day: string) => ({ is: 'day' as const, day });
const get = <K extends Kind>(world: FakeWorld, kind: K, id: string): Promise<RecordOf<K> | null> =>
  world.store.read((tx) => tx.get(kind, id));

describe('moving steps', () => {
  test('many go as one act and come back as one', async () => {
    const world = fakeWorld({ now: '2026-11-24T08:00' });
    const [a, b] = [
      await givenStep(world, { due: onDay('2026-11-26') }),
      await givenStep(world, { due: onDay('2026-11-26') }),
    ];
    const moved = await moveSteps(world, {
      words: 'Smoothed',
      moves: [a, b].map((one) => ({ step: one.id, generation: 1, due: onDay('2026-11-27') })),
    });
    if (moved.is !== 'moved') throw new Error(moved.why);
    expect(moved).toMatchObject({ count: 2, kept: 0 });
    expect(await get(world, 'step', a.id)).toMatchObject({ due: onDay('2026-11-27'), generation: 2 });
    await undoAct(world, { undo: moved.undo });
    expect((await get(world, 'step', a.id))?.due).toEqual(onDay('2026-11-26'));
    expect((await get(world, 'step', b.id))?.due).toEqual(onDay('2026-11-26'));
  });

  test('a step that was changed meanwhile stays as it is, and is counted', async () => {
    const world = fakeWorld({ now: '2026-11-24T08:00' });
    const changed = await givenStep(world, { due: onDay('2026-11-26') }, { generation: 3 });
    const moves = [{ step: changed.id, generation: 2, due: onDay('2026-11-27') }];
    expect(await moveSteps(world, { words: 'Moved', moves })).toMatchObject({ count: 0, kept: 1 });
    expect((await get(world, 'step', changed.id))?.due).toEqual(onDay('2026-11-26'));
  });

  test('nothing moves into the past', async () => {
    const world = fakeWorld({ now: '2026-11-24T08:00' });
    const one = await givenStep(world, { due: onDay('2026-11-26') });
    const moves = [{ step: one.id, generation: 1, due: onDay('2026-11-23') }];
    expect(await moveSteps(world, { words: 'Moved', moves })).toEqual({ is: 'refused', why: 'past' });
  });
});

describe('an absence', () => {
  const words = {
    from: '2026-12-07',
    to: '2026-12-11',
    backup: { name: 'Lena Fischer', address: '', phone: '' },
    mailText: '',
    voiceText: '',
    rampDays: 4,
  };
  const planned = async (world: FakeWorld) => {
    const plan = await planAway(world, words);
    if (plan.is !== 'planned') throw new Error(plan.why);
    return plan.away;
  };

  test.each([
    ['without days', { from: '' }, 'no days'],
    ['that ends before it begins', { to: '2026-12-01' }, 'ends before it begins'],
    ['with half a ramp day', { rampDays: 1.5 }, 'not valid'],
  ])('%s is refused', async (_, changes, why) => {
    expect(await planAway(fakeWorld(), { ...words, ...changes })).toEqual({ is: 'refused', why });
  });

  test('shares no day with another, and may be changed on its own days', async () => {
    const world = fakeWorld();
    const away = await planned(world);
    expect(await planAway(world, { ...words, from: '2026-12-11', to: '2026-12-12' })).toMatchObject({
      why: 'overlaps',
    });
    expect(await planAway(world, { ...words, id: away.id, to: '2026-12-14' })).toMatchObject({
      is: 'planned',
    });
    await cancelAway(world, { away: away.id });
    expect(await get(world, 'away', away.id)).toBeNull();
  });

  test('a step goes to the backup with its contact, and comes back when it is moved after all', async () => {
    const world = fakeWorld({ now: '2026-11-24T08:00' });
    const away = await planned(world);
    const step = await givenStep(world, { due: onDay('2026-12-08') });
    const decide = (choice: 'backup' | 'after', day: string, generation = 1) =>
      settleAway(world, {
        away: away.id,
        decisions: [{ step: step.id, generation, choice, due: onDay(day) }],
      });
    await decide('backup', '2026-12-08');
    expect(await get(world, 'step', step.id)).toMatchObject({
      owner: 'Lena Fischer',
      due: onDay('2026-12-08'),
    });
    expect((await get(world, 'contact', step.contact))?.cover).toEqual({
      by: 'Lena Fischer',
      from: '2026-12-07',
      to: '2026-12-11',
    });
    await decide('after', '2026-12-15');
    expect(await get(world, 'step', step.id)).toMatchObject({
      owner: null,
      due: onDay('2026-12-15'),
      generation: 2,
    });
    expect((await get(world, 'contact', step.contact))?.cover).toBeNull();
  });

  test('a contact stays covered while another of their steps is with the backup', async () => {
    const world = fakeWorld({ now: '2026-11-24T08:00' });
    const away = await planned(world);
    const one = await givenStep(world, { due: onDay('2026-12-08') });
    const other = await givenStep(world, { due: onDay('2026-12-09'), contact: one.contact });
    const settle = (step: typeof one, choice: 'backup' | 'before', day: string) =>
      settleAway(world, {
        away: away.id,
        decisions: [{ step: step.id, generation: 1, choice, due: onDay(day) }],
      });
    await settle(one, 'backup', '2026-12-08');
    await settle(other, 'backup', '2026-12-09');
    await settle(one, 'before', '2026-12-04');
    expect((await get(world, 'contact', one.contact))?.cover).not.toBeNull();
    await settle(other, 'before', '2026-12-04');
    expect((await get(world, 'contact', one.contact))?.cover).toBeNull();
  });
});

describe('the library', () => {
  const words = {
    kind: 'tip' as const,
    title: 'The budget note',
    link: '',
    note: '',
    tags: ['budget'],
    expiresOn: null,
  };

  test.each([
    ['northquay.example/notes', 'https://northquay.example/notes'],
    ['http://northquay.example/notes', 'https://northquay.example/notes'],
    ['mailto:lena@harrowgate.example', 'mailto:lena@harrowgate.example'],
    ['', ''],
  ])('keeps the link %s as %s', async (link, kept) => {
    expect(await saveResource(fakeWorld(), { ...words, link })).toMatchObject({ resource: { link: kept } });
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'nowhere'])(
    'refuses %s, which must never be opened',
    async (link) => {
      expect(await saveResource(fakeWorld(), { ...words, link })).toEqual({ is: 'refused', why: 'no link' });
    },
  );

  test('a tag that was taken away is gone, and what was removed comes back', async () => {
    const world = fakeWorld();
    const saved = await saveResource(world, words);
    if (saved.is !== 'saved') throw new Error(saved.why);
    await saveResource(world, { ...words, id: saved.resource.id, tags: ['number'] });
    const kept = await get(world, 'resource', saved.resource.id);
    expect(kept?.tags).toMatchObject({ number: true });
    expect(kept?.tags.budget ?? false).toBe(false);
    const { undo } = await removeResource(world, { resource: saved.resource.id });
    expect((await readLibrary(world)).resources).toEqual([]);
    await undoAct(world, { undo });
    expect((await readLibrary(world)).resources).toHaveLength(1);
  });

  test('says whom a piece fits, and no more once they got it', async () => {
    const world = fakeWorld();
    const who = await givenContact(world);
    await givenContact(world, { name: 'Owen Pryce' });
    const saved = await saveResource(world, words);
    if (saved.is !== 'saved') throw new Error(saved.why);
    const { id } = saved.resource;
    await world.store.change((tx) =>
      tx.put('need', {
        id: world.newId('need'),
        contact: who.id,
        text: 'One number for the budget',
        weight: 5,
        state: 'open',
        evidence: '',
        createdAt: world.now(),
      }),
    );
    const fits = async () =>
      (await whomItFits(world, { resource: id, limit: 10 })).map((one) => one.contact.name);
    expect(await fits()).toEqual(['Ines Duarte']);
    await givenStep(world, { due: onDay('2026-11-26'), contact: who.id, resource: id });
    expect(await fits()).toEqual([]);
    expect((await readLibrary(world)).shares.get(id)).toMatchObject([{ contact: who.id, is: 'planned' }]);
  });
});

test('a routine needs a name and a whole number, and counts from when it was begun', async () => {
  const world = fakeWorld({ now: '2026-11-24T08:00' });
  const words = {
    name: 'Care for clients',
    every: 'month',
    counts: 'clients',
    target: 6,
    paused: false,
  } as const;
  expect(await saveRoutine(world, { ...words, name: ' ' })).toEqual({ is: 'refused', why: 'no name' });
  expect(await saveRoutine(world, { ...words, target: 0 })).toEqual({ is: 'refused', why: 'not valid' });
  const begun = world.now();
  const saved = await saveRoutine(world, words);
  if (saved.is !== 'saved') throw new Error(saved.why);
  world.pass(86_400_000);
  const changed = await saveRoutine(world, { ...words, id: saved.routine.id, target: 4 });
  expect(changed).toMatchObject({ routine: { target: 4, createdAt: begun } });
});

test('a second review on a day is written over the first, on another day beside it', async () => {
  const world = fakeWorld({ now: '2026-11-27T15:00' });
  await leaveReview(world, { note: 'first' });
  world.pass(600_000);
  await leaveReview(world, { note: 'second' });
  world.pass(7 * 86_400_000);
  await leaveReview(world, { note: 'a week later' });
  const reviews = await world.store.read((tx) => tx.all('review'));
  expect(reviews.map((one) => [one.on, one.note])).toEqual([
    ['2026-11-27', 'second'],
    ['2026-12-04', 'a week later'],
  ]);
});

describe('everybody', () => {
  const who = (id: string, joinedInto: string | null): Contact =>
    newContact(id as Contact['id'], 0, { name: id, joinedInto: joinedInto as Contact['id'] | null });

  test('stands once, under the record that leads; a chain is followed, a circle led by its smallest id', () => {
    const people = peopleOf([
      who('contact_a', null),
      who('contact_b', 'contact_a'),
      who('contact_c', 'contact_b'),
      who('contact_x', 'contact_y'),
      who('contact_y', 'contact_x'),
      who('contact_z', 'contact_gone'),
    ]);
    expect(people.get('contact_c')?.id).toBe('contact_a');
    expect(people.get('contact_y')?.id).toBe('contact_x');
    expect(everybodyIn(people).map((one) => one.id)).toEqual(['contact_a', 'contact_x', 'contact_z']);
  });

  test('who was joined into a circle stands under the record that leads it, wherever one begins', async () => {
    const circle = [
      who('contact_x', 'contact_y'),
      who('contact_y', 'contact_x'),
      who('contact_a', 'contact_y'),
    ];
    const world = fakeWorld();
    await world.store.change(async (tx) => {
      for (const one of circle) await tx.put('contact', one);
    });
    expect(everybodyIn(peopleOf(circle)).map((one) => one.id)).toEqual(['contact_x']);
    for (const one of circle) {
      const whole = await world.store.read((tx) => wholePerson(tx, one.id));
      expect(whole?.lead.id).toBe('contact_x');
      expect(whole?.ids.toSorted()).toEqual(['contact_a', 'contact_x', 'contact_y']);
    }
    await partContacts(world, { contact: circle[0]!.id });
    for (const one of circle) {
      expect((await world.store.read((tx) => wholePerson(tx, one.id)))?.ids).toEqual([one.id]);
    }
  });

  test('is planned with the steps of all their records', async () => {
    const world = fakeWorld({ now: '2026-11-24T08:00' });
    const lead = await givenContact(world);
    const joined = await givenContact(world, { joinedInto: lead.id });
    const step = await givenStep(world, { due: onDay('2026-11-26'), contact: joined.id });
    const { steps } = await readTime(world);
    expect(steps.map((one) => [one.id, one.contact])).toEqual([[step.id, lead.id]]);
  });

  test('who can stand in the process is in the pipeline, who cannot is not', async () => {
    const world = fakeWorld({ now: '2026-11-24T08:00' });
    await givenContact(world, { name: 'A prospect' });
    await givenContact(world, { name: 'A client', relationship: 'client' });
    expect((await readPipeline(world)).lines.map((one) => one.name)).toEqual(['A prospect']);
  });
});
