import { expect, test } from 'vitest';
import { readBookRecords, readEveryone } from '../../../lib/actions/read-everyone.ts';
import { takeInPeople } from '../../../lib/actions/take-in-people.ts';
import { undoAct } from '../../../lib/actions/undo-act.ts';
import { reconcile } from '../../../lib/alerts/reconcile.ts';
import { newContact } from '../../../lib/domain/contact.ts';
import { suggestMapping } from '../../../lib/files/csv/mapping.ts';
import { readPeople } from '../../../lib/files/csv/read-people.ts';
import { readTable } from '../../../lib/files/csv/read-table.ts';
import { type ImportPlan, planImport } from '../../../lib/files/plan-import.ts';
import { previewRows } from '../../../lib/files/preview-rows.ts';
import { atOnce } from '../../fakes/at-once.ts';
import { type FakeWorld, fakeWorld } from '../../fakes/fake-world.ts';
import { givenContact, givenStep } from '../../fakes/people.ts';

const headings = 'First Name,Last Name,Email,Company Name,Next Step,Next Step Due';

/** What the wizard does with a file, without its eyes. */
async function planned(world: FakeWorld, lines: string[]) {
  const table = readTable(new TextEncoder().encode([headings, ...lines].join('\r\n')));
  if (table.is !== 'table') throw new Error(table.why);
  const mapping = suggestMapping(table.headings);
  const people = atOnce(readPeople(table, mapping, { dateOrder: 'day first', zone: world.zone() }));
  const how = { now: world.now(), zone: world.zone(), batch: 'import 1', newId: world.newId };
  const plan = atOnce(planImport(people, await readBookRecords(world), how));
  return { plan, rows: previewRows(people, plan) };
}

function takeIn(world: FakeWorld, plan: ImportPlan, how: { signal?: AbortSignal; seen?: number[] } = {}) {
  return takeInPeople(world, {
    people: [...plan.create, ...plan.update],
    pastDue: plan.pastDue,
    words: 'List imported',
    signal: how.signal ?? new AbortController().signal,
    onProgress: (done) => how.seen?.push(done),
  });
}

test('a list comes in whole, and goes again as one', async () => {
  const world = fakeWorld();
  const { plan } = await planned(world, [
    'Ines,Duarte,ines@northquay.example,Northquay Freight,call: Q3 pricing,2026-12-01',
    'Owen,Pryce,owen@marlow.example,Marlow Fleet,,',
  ]);
  const { undo } = await takeIn(world, plan);
  expect((await readEveryone(world)).map((one) => [one.contact.name, one.nextStep?.purpose])).toEqual([
    ['Ines Duarte', 'Q3 pricing'],
    ['Owen Pryce', undefined],
  ]);
  expect(await undoAct(world, { undo })).toMatchObject({ words: 'List imported', undone: 3, kept: 0 });
  expect(await readEveryone(world)).toEqual([]);
});

test('the same list a second time changes nothing', async () => {
  const world = fakeWorld();
  const lines = ['Ines,Duarte,ines@northquay.example,Northquay Freight,call: Q3 pricing,2026-12-01'];
  await takeIn(world, (await planned(world, lines)).plan);
  const { plan, rows } = await planned(world, lines);
  expect([...plan.create, ...plan.update]).toEqual([]);
  expect(rows).toMatchObject([{ row: 2, does: 'nothing new' }]);
});

test('5,000 past-due steps come in as overdue without one alert', async () => {
  const world = fakeWorld({ now: '2026-11-24T12:00' });
  const lines = Array.from(
    { length: 5_000 },
    (_, at) => `Person,${at},p${at}@company.example,Company,call: the offer,2026-11-${(at % 20) + 1}`,
  );
  const { plan } = await planned(world, lines);
  expect(plan.pastDue).toHaveLength(5_000);
  await takeIn(world, plan);
  const look = await reconcile(world);
  expect(look).toMatchObject({ shown: 0, overdue: 5_000, trouble: null });
  expect((await world.bells.notifications.getAll()).size).toBe(0);
});

test('cancelling half way leaves the book as it was', async () => {
  const world = fakeWorld();
  await givenContact(world);
  const before = await readBookRecords(world);
  const lines = Array.from({ length: 500 }, (_, at) => `Person,${at},p${at}@company.example,Company,,`);
  const { plan } = await planned(world, lines);
  const ending = new AbortController();
  const seen: number[] = [];
  const taking = takeInPeople(world, {
    people: plan.create,
    pastDue: [],
    words: '',
    signal: ending.signal,
    onProgress: (done) => {
      seen.push(done);
      if (done >= 200) ending.abort();
    },
  });
  await expect(taking).rejects.toThrow();
  expect(seen).toEqual([0, 100, 200]);
  expect(await readBookRecords(world)).toEqual(before);
});

test('somebody who is there keeps what they say; gaps are filled, also where another was filled meanwhile', async () => {
  const world = fakeWorld();
  const ines = await givenContact(world, {
    name: 'Ines D.',
    company: '',
    identities: { 'email:ines@northquay.example': true },
  });
  const { plan, rows } = await planned(world, ['Ines,Duarte,ines@northquay.example,Northquay Freight,,']);
  expect(rows).toMatchObject([{ does: 'filled', gains: ['company'] }]);
  await world.store.change((tx) => tx.put('contact', { ...ines, title: 'Head of Operations' }));
  await takeIn(world, plan);
  expect(await readBookRecords(world)).toMatchObject({
    contacts: [{ name: 'Ines D.', company: 'Northquay Freight', title: 'Head of Operations' }],
  });
});

test('who was forgotten since the preview is not brought back, nor is a step left without anybody', async () => {
  const world = fakeWorld();
  const ines = await givenContact(world, { identities: { 'email:ines@northquay.example': true } });
  const { plan } = await planned(world, ['Ines,Duarte,ines@northquay.example,,call: Q3 pricing,2026-12-01']);
  await world.store.change((tx) => tx.erase('contact', ines.id));
  await takeIn(world, plan);
  expect(await readBookRecords(world)).toEqual({ contacts: [], steps: [], touches: [] });
});

test('a preview says of every row what becomes of it', async () => {
  const world = fakeWorld();
  await givenContact(world, { name: 'Ana', identities: { 'email:shared@northquay.example': true } });
  const { rows } = await planned(world, [
    'Owen,Pryce,owen@marlow.example,Marlow Fleet,,',
    'Owen,Pryce,owen@marlow.example,,,',
    ',,,Nobody Ltd,,',
    'Bad,Mail,not-an-address,,,',
  ]);
  expect(rows).toMatchObject([
    { row: 2, name: 'Owen Pryce', does: 'new', sameAs: null },
    { row: 3, does: 'new', sameAs: { row: 2, by: 'address' } },
    { row: 4, does: 'nobody' },
    { row: 5, does: 'new', problems: [{ field: 'email', why: 'no address', cell: 'not-an-address' }] },
  ]);
});

test('joined contacts go out as one person, with the steps and the last touch of both', async () => {
  const world = fakeWorld();
  const lead = await givenContact(world, { identities: { 'email:ines@northquay.example': true } });
  const other = newContact(world.newId('contact'), 1, {
    phone: '+351 555 0134',
    identities: { 'linkedin:ines-duarte': true },
    joinedInto: lead.id,
  });
  await world.store.change((tx) => tx.put('contact', other));
  await givenStep(world, { contact: other.id, due: { is: 'day', day: '2026-12-01' } });
  const [person, ...none] = await readEveryone(world);
  expect(none).toEqual([]);
  expect(person).toMatchObject({
    contact: { name: 'Ines Duarte', phone: '+351 555 0134', identities: { 'linkedin:ines-duarte': true } },
    nextStep: { due: { day: '2026-12-01' } },
  });
});
