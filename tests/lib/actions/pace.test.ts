import { expect, test } from 'vitest';
import { changeSettings } from '../../../lib/actions/change-settings.ts';
import { foresee } from '../../../lib/actions/foresee.ts';
import { readBook } from '../../../lib/actions/read-book.ts';
import { readReview } from '../../../lib/actions/read-review.ts';
import { readTime } from '../../../lib/actions/read-time.ts';
import { fakeWorld } from '../../fakes/fake-world.ts';
import { givenContact } from '../../fakes/people.ts';

const asked = { due: { is: 'day', day: '2026-11-26' }, channel: 'call', contact: null } as const;

/** A world in which steps were finished half an hour apart, five on each of three days. */
async function halfHourly() {
  const world = fakeWorld({ now: '2026-11-24T08:52' });
  const { id } = await givenContact(world);
  await world.store.change(async (tx) => {
    for (const day of ['2026-11-18', '2026-11-19', '2026-11-20']) {
      for (let turn = 0; turn < 5; turn += 1) {
        await tx.put('touch', {
          id: world.newId('touch'),
          contact: id,
          step: world.newId('step'),
          channel: 'call',
          direction: 'both',
          outcome: 'kept going',
          at: Date.parse(`${day}T09:00Z`) + turn * 30 * 60_000,
          note: '',
          about: 'the plan',
          resource: null,
          batch: null,
        });
      }
    }
  });
  return world;
}

test('entry, calendar, absences, Today and review count with the same measured pace', async () => {
  const world = await halfHourly();
  expect(await foresee(world, asked)).toContain('day still free, takes 4');
  expect((await readTime(world)).perStep).toBe(30);
  expect((await readBook(world)).perStep).toBe(30);
  const { nextWeek } = (await readReview(world)).review;
  expect(Math.max(...nextWeek.map((one) => one.capacity))).toBe(4);
});

test("and all with the user's own number, where they give one", async () => {
  const world = await halfHourly();
  await changeSettings(world, { minutesPerStep: 60, ownPace: true });
  expect(await foresee(world, asked)).toContain('day still free, takes 2');
  expect((await readTime(world)).perStep).toBe(60);
  expect((await readBook(world)).perStep).toBe(60);
  const { nextWeek } = (await readReview(world)).review;
  expect(Math.max(...nextWeek.map((one) => one.capacity))).toBe(2);
});

test('four weeks later the measure is gone, and the number of the settings holds again', async () => {
  const world = await halfHourly();
  world.pass(28 * 86_400_000);
  expect((await readTime(world)).perStep).toBe(10);
});
