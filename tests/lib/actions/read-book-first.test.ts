import { expect, test } from 'vitest';
import { dueLines } from '../../../components/today/today-lines.ts';
import { joinContacts } from '../../../lib/actions/join-contacts.ts';
import { readBook, readBookFirst } from '../../../lib/actions/read-book.ts';
import { type Contact, newContact } from '../../../lib/domain/contact.ts';
import { newStep } from '../../../lib/domain/next-step.ts';
import { type FakeWorld, fakeWorld } from '../../fakes/fake-world.ts';
import { givenContact, givenStep } from '../../fakes/people.ts';

/** A world with so many contacts, each with a step: the first of them due longest ago, one day apart. */
async function many(count: number): Promise<{ world: FakeWorld; people: Contact[] }> {
  const world = fakeWorld({ now: '2026-11-24T08:52' });
  const from = Temporal.PlainDate.from('2026-11-24').subtract({ days: 300 });
  const people = Array.from({ length: count }, (_, at) =>
    newContact(world.newId('contact'), world.now(), { name: `Person ${at}` }),
  );
  await world.store.change(async (tx) => {
    for (const [at, who] of people.entries()) {
      await tx.put('contact', who);
      const day = from.add({ days: at }).toString();
      const words = {
        contact: who.id,
        due: { is: 'day', day },
        channel: 'call',
        purpose: 'the plan',
        value: '',
      } as const;
      await tx.put('step', newStep(world.newId('step'), world.now(), words));
    }
  });
  return { world, people };
}

test('a small book is read at once', async () => {
  const { world } = await many(20);
  expect(await readBookFirst(world)).toBeNull();
});

test('of a large book what is due first is there first, row for row as in the whole', async () => {
  const { world } = await many(1_200);
  const first = dueLines((await readBookFirst(world))!)[0]!.lines;
  const whole = dueLines(await readBook(world))[0]!.lines;
  expect(first).toHaveLength(200);
  expect(whole).toHaveLength(300);
  const said = ({ line, step, standing }: (typeof whole)[number]) => [line.name, line.state, step, standing];
  expect(first.map(said)).toEqual(whole.slice(0, 200).map(said));
});

test('a step of somebody who was joined stands under the one that leads', async () => {
  const { world, people } = await many(1_200);
  const lead = await givenContact(world, { name: 'Ines Duarte' });
  await joinContacts(world, {
    into: { is: 'contact', id: lead.id },
    other: { is: 'contact', id: people[0]!.id },
  });
  const [row] = dueLines((await readBookFirst(world))!)[0]!.lines;
  expect(row?.line.contact.id).toBe(lead.id);
});

test('where nothing is due there is no first screen to hurry for', async () => {
  const world = fakeWorld({ now: '2026-11-24T08:52' });
  const { id: contact } = await givenContact(world);
  for (let at = 0; at < 1_000; at += 1)
    await givenStep(world, { contact, due: { is: 'day', day: '2026-12-24' } });
  expect(await readBookFirst(world)).toBeNull();
});
