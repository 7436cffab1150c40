import { beforeEach, describe, expect, test } from 'vitest';
import { foreseeMany } from '../../../lib/actions/foresee-many.ts';
import { forgetMany } from '../../../lib/actions/forget-many.ts';
import { handOverMany } from '../../../lib/actions/hand-over-many.ts';
import { moveToNurture } from '../../../lib/actions/move-to-nurture.ts';
import { readBook } from '../../../lib/actions/read-book.ts';
import { restMany } from '../../../lib/actions/rest-many.ts';
import { clearSample, fillSample } from '../../../lib/actions/sample-book.ts';
import { scheduleMany } from '../../../lib/actions/schedule-many.ts';
import { undoAct } from '../../../lib/actions/undo-act.ts';
import { reconcile } from '../../../lib/alerts/reconcile.ts';
import { dayOf } from '../../../lib/domain/alert-time.ts';
import { dueDayIn } from '../../../lib/domain/due.ts';
import type { ContactId } from '../../../lib/domain/id.ts';
import { lengths } from '../../../lib/domain/text.ts';
import { type FakeWorld, fakeWorld } from '../../fakes/fake-world.ts';
import { givenContact, givenStep } from '../../fakes/people.ts';

let world: FakeWorld;
let contacts: ContactId[];
beforeEach(async () => {
  world = fakeWorld({ now: '2026-11-24T08:52' });
  contacts = [];
  for (const name of ['Ines', 'Amara', 'Owen']) contacts.push((await givenContact(world, { name })).id);
});

const line = async (contact: ContactId) =>
  (await readBook(world)).lines.find((one) => one.contact.id === contact)!;
const words = {
  due: { is: 'day' as const, day: '2026-12-01' },
  channel: 'call' as const,
  purpose: 'wish a good year',
  value: '',
};

describe('a next step for many', () => {
  test('is set with each of them, ends their rest, and is taken back as one', async () => {
    await restMany(world, { contacts: [contacts[0]!], because: 'on leave', until: null });
    const set = await scheduleMany(world, { contacts, words });
    if (set.is === 'refused') throw new Error(set.why);
    expect(set.count).toBe(3);
    for (const contact of contacts) expect((await line(contact)).plan).toHaveLength(1);
    expect((await line(contacts[0]!)).contact.restsUntil).toBeNull();
    await undoAct(world, { undo: set.undo });
    for (const contact of contacts) expect((await line(contact)).plan).toEqual([]);
    expect((await line(contacts[0]!)).contact.restsUntil?.because).toBe('on leave');
  });

  test('says beforehand whose wishes it breaks', async () => {
    const asked = { contacts, due: words.due, channel: words.channel };
    expect((await foreseeMany(world, asked)).join()).not.toContain('rather');
    for (const id of contacts.slice(1)) {
      await world.store.change(async (tx) => {
        const who = (await tx.get('contact', id))!;
        await tx.put('contact', { ...who, preferences: { ...who.preferences, channels: ['email'] } });
      });
    }
    expect(await foreseeMany(world, asked)).toContain('Amara and Owen would rather not.');
    expect((await foreseeMany(world, { ...asked, channel: 'email' })).join()).not.toContain('rather');
  });

  test('needs a reason and a day that is not past; nobody gets anything otherwise', async () => {
    expect(await scheduleMany(world, { contacts, words: { ...words, purpose: ' ' } })).toEqual({
      is: 'refused',
      why: 'no purpose',
    });
    const past = { ...words, due: { is: 'day' as const, day: '2026-11-23' } };
    expect(await scheduleMany(world, { contacts, words: past })).toEqual({ is: 'refused', why: 'past' });
    expect(await world.store.read((tx) => tx.count('step'))).toBe(0);
  });
});

test('a rest for many holds for 30 days unless a day was chosen', async () => {
  const rested = await restMany(world, { contacts, because: 'no budget this year', until: null });
  expect(rested).toMatchObject({ count: 3, until: '2026-12-24' });
  expect((await line(contacts[1]!)).state).toBe('resting');
});

test('who moves to nurture gets a far step that bears value, unless one stands already', async () => {
  await givenStep(world, { contact: contacts[0]!, due: words.due });
  const moved = await moveToNurture(world, { contacts });
  const [with1, without] = [await line(contacts[0]!), await line(contacts[1]!)];
  expect(with1.plan.map((one) => one.due)).toEqual([words.due]);
  expect(without.contact.relationship).toBe('nurture');
  expect(without.plan).toMatchObject([{ due: { is: 'day', day: '2027-02-22' } }]);
  expect(without.plan[0]!.purpose.length).toBeLessThanOrEqual(lengths.purpose);
  await undoAct(world, { undo: moved.undo });
  expect((await line(contacts[1]!)).contact.relationship).toBe('prospect');
  expect((await line(contacts[1]!)).plan).toEqual([]);
});

test('contacts are handed over for some days, or for good, and can be taken back', async () => {
  const days = { from: '2026-12-01', to: '2026-12-11' };
  await handOverMany(world, { contacts, to: ' Jana ', days });
  expect((await line(contacts[0]!)).contact.cover).toMatchObject({ by: 'Jana', ...days });
  await handOverMany(world, { contacts, to: 'Jana', days: null });
  expect((await line(contacts[0]!)).contact.owner).toBe('Jana');
  await handOverMany(world, { contacts, to: '', days: null });
  expect((await line(contacts[0]!)).contact).toMatchObject({ owner: null, cover: null });
});

test('who is gone meanwhile is left out of an act on many, and nobody counts twice', async () => {
  await forgetMany(world, { contacts: [contacts[0]!] });
  const rested = await restMany(world, { contacts: [...contacts, contacts[1]!], because: 'x', until: null });
  expect(rested.count).toBe(2);
});

test('many are forgotten with all that belonged to them', async () => {
  await scheduleMany(world, { contacts, words });
  expect(await forgetMany(world, { contacts })).toEqual({ forgotten: 3 });
  expect((await readBook(world)).lines).toEqual([]);
  expect(await world.store.read((tx) => tx.count('step'))).toBe(0);
});

describe('the sample book', () => {
  test('fills a full house: every state of a list is there', async () => {
    const { people } = await fillSample(world);
    const { lines } = await readBook(world);
    const states = new Set(lines.map((one) => one.state));
    expect(people).toBeGreaterThan(12);
    for (const state of ['overdue', 'today', 'none', 'stalled', 'waiting', 'later', 'not pursued']) {
      expect(states).toContain(state);
    }
    expect(new Set(lines.flatMap((one) => one.views)).size).toBe(4);
  });

  test('marks everybody, and nobody of them can be written to', async () => {
    await fillSample(world);
    const sampled = (await readBook(world)).lines.filter((one) => !contacts.includes(one.contact.id));
    for (const { contact } of sampled) {
      expect(contact.batch).toBe('sample');
      for (const identity of Object.keys(contact.identities)) expect(identity).toMatch(/\.example$/);
    }
  });

  test('has a past: what was done on its day and what was not, and who had a next step weeks ago', async () => {
    await fillSample(world);
    const { steps, touches } = await world.store.read(async (tx) => ({
      steps: await tx.all('step'),
      touches: await tx.all('touch'),
    }));
    const done = steps.filter((one) => one.state.is === 'done');
    const late = done.filter(
      (one) => one.state.is === 'done' && dayOf(one.state.at, world.zone()) > dueDayIn(one.due, world.zone()),
    );
    expect(late.length).toBeGreaterThan(0);
    expect(late.length).toBeLessThan(done.length / 2);
    const came = touches.filter((one) => one.step !== null).map((one) => one.step);
    expect(came.sort()).toEqual(done.map((one) => one.id).sort());
    const weeksAgo = world.now() - 21 * 86_400_000;
    const stood = done.filter(
      (one) => one.createdAt < weeksAgo && one.state.is === 'done' && one.state.at > weeksAgo,
    );
    expect(stood.length).toBeGreaterThan(3);
  });

  test('rings for nobody', async () => {
    world.bells.raised.length = 0;
    await fillSample(world);
    await reconcile(world);
    world.pass(8 * 3_600_000);
    await reconcile(world);
    expect(world.bells.raised).toEqual([]);
  });

  test('is filled once, and goes without a trace in the lists', async () => {
    await fillSample(world);
    expect((await fillSample(world)).people).toBe(0);
    await clearSample(world);
    expect((await readBook(world)).lines.map((one) => one.contact.id).sort()).toEqual([...contacts].sort());
    for (const kind of [
      'step',
      'touch',
      'need',
      'rating',
      'stageChange',
      'resource',
      'routine',
      'stage',
    ] as const) {
      expect(await world.store.read((tx) => tx.all(kind))).toEqual([]);
    }
  });

  test('comes back when its removal is taken back', async () => {
    const { people } = await fillSample(world);
    const { undo } = await clearSample(world);
    await undoAct(world, { undo });
    expect((await readBook(world)).lines).toHaveLength(people + contacts.length);
  });

  test('leaves the process in which somebody real stands', async () => {
    await fillSample(world);
    const stage = (await world.store.read((tx) => tx.all('stage')))[0]!;
    await world.store.change(async (tx) => {
      const ines = await tx.get('contact', contacts[0]!);
      await tx.put('contact', { ...ines!, stage: stage.id, stageSince: world.now() });
    });
    await clearSample(world);
    expect((await line(contacts[0]!)).stage?.id).toBe(stage.id);
  });
});
