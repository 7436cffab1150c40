import { expect, test } from 'vitest';
import { changeSettings } from '../../../lib/actions/change-settings.ts';
import { proposeNext } from '../../../lib/actions/propose-next.ts';
import { dueDay } from '../../../lib/domain/due.ts';
import { fakeWorld } from '../../fakes/fake-world.ts';
import { givenContact, givenStep } from '../../fakes/people.ts';

const asked = { step: null, outcome: 'kept going', until: null } as const;

/** A day on which the user can take `count` steps, and has as many. */
async function aFullDay(world: ReturnType<typeof fakeWorld>, day: string) {
  await changeSettings(world, { minutesPerStep: 60 });
  for (let one = 0; one < 2; one += 1) await givenStep(world, { due: { is: 'day', day } });
}

test('what is proposed avoids a day that is full', async () => {
  const world = fakeWorld({ now: '2026-11-24T08:52' });
  const ines = await givenContact(world);
  const day = async () => dueDay((await proposeNext(world, { ...asked, contact: ines.id }))[0]!.due);
  const free = await day();
  await aFullDay(world, free);
  expect(free).toBe('2026-12-01');
  expect(await day()).toBe('2026-12-02');
});

test("a contact's own steps take no room from what is proposed to that contact", async () => {
  const world = fakeWorld({ now: '2026-11-24T08:52' });
  await changeSettings(world, { minutesPerStep: 120 });
  const step = await givenStep(world, { due: { is: 'day', day: '2026-11-26' } });
  const [first] = await proposeNext(world, { ...asked, contact: step.contact });
  expect(first).toMatchObject({ step: { id: step.id }, due: { is: 'day', day: '2026-11-26' } });
});
