import { expect, test } from 'vitest';
import { readRoutines } from '../../../lib/actions/read-routines.ts';
import { recordTouch } from '../../../lib/actions/record-touch.ts';
import type { Routine } from '../../../lib/domain/routine.ts';
import { fakeWorld } from '../../fakes/fake-world.ts';
import { givenContact } from '../../fakes/people.ts';

test('a routine counts itself from touches and names who is next; a paused one is not shown', async () => {
  const world = fakeWorld({ now: '2026-11-24T08:52' });
  expect((await readRoutines(world)).routines).toEqual([]);
  const routine: Routine = {
    id: world.newId('routine'),
    name: 'Care for clients',
    every: 'month',
    counts: 'clients',
    target: 2,
    paused: false,
    createdAt: world.now() - 40 * 86_400_000,
  };
  await world.store.change(async (tx) => {
    await tx.put('routine', routine);
    await tx.put('routine', { ...routine, id: world.newId('routine'), paused: true });
  });
  const ines = await givenContact(world, { relationship: 'client' });
  const owen = await givenContact(world, { name: 'Owen Pryce', relationship: 'client' });
  await recordTouch(world, {
    who: { is: 'contact', id: ines.id },
    channel: 'call',
    direction: 'both',
    outcome: 'kept going',
    note: '',
    about: 'the second depot',
    resource: null,
    at: null,
  });
  const { routines } = await readRoutines(world);
  expect(routines).toHaveLength(1);
  expect(routines[0]).toMatchObject({ next: owen.id, progress: { now: { done: [ines.id], target: 2 } } });
});
