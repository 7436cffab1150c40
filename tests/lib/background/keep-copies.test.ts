import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { forgetPerson } from '../../../lib/actions/forget-person.ts';
import { makeKeeper } from '../../../lib/background/keep-copies.ts';
import { copySign } from '../../../lib/domain/health.ts';
import { StoreTrouble } from '../../../lib/domain/world.ts';
import { copiesOn } from '../../../lib/store/copies.ts';
import { openShelf } from '../../../lib/store/copy-shelf.ts';
import { type Area, readMirror } from '../../../lib/store/mirror.ts';
import { fakeWorld } from '../../fakes/fake-world.ts';
import { memoryDisk } from '../../fakes/memory-store.ts';
import { givenContact, givenStep } from '../../fakes/people.ts';

const hour = 60 * 60_000;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A shelf that cannot be reached so many times. */
let refusals = 0;
const reluctant: typeof openShelf = async (options) => {
  refusals -= 1;
  if (refusals === 0) throw new StoreTrouble('full');
  return openShelf(options);
};

/** A world whose store can be copied, and what keeps the copies. Waiting lets time pass. */
function keeping(how: { openShelf?: typeof openShelf } = {}) {
  const clock: { world?: ReturnType<typeof fakeWorld> } = {};
  const store = memoryDisk().open({ now: () => clock.world?.now() ?? 0 });
  const world = fakeWorld({ store });
  clock.world = world;
  const kept: Record<string, unknown> = {};
  const area: Area = {
    get: async (key) => (key in kept ? { [key]: kept[key] } : {}),
    set: async (entries) => void Object.assign(kept, entries),
  };
  const restarted = () =>
    makeKeeper({
      ...{ store, area, now: world.now, openShelf: how.openShelf ?? openShelf },
      wait: async (ms) => world.pass(ms),
    });
  const keep = restarted();
  const copies = async () => {
    const shelf = await openShelf();
    const list = await copiesOn(shelf, world.now).list();
    const texts = await Promise.all(list.map((one) => shelf.text(one.order)));
    shelf.close();
    return { list, texts };
  };
  const sign = () => store.read((tx) => tx.get('sign', copySign));
  return { world, store, area, keep, restarted, copies, sign };
}

describe('copies keep themselves', () => {
  test('nothing is copied until somebody is in the book; then at once, and again after an hour of work', async () => {
    const { world, keep, copies } = keeping();
    await keep();
    expect((await copies()).list).toEqual([]);
    await givenContact(world);
    await keep();
    await givenContact(world, { name: 'Owen Pryce' });
    world.pass(hour / 2);
    await keep();
    expect((await copies()).list.map((one) => one.contacts)).toEqual([1]);
    world.pass(hour / 2);
    await keep();
    expect((await copies()).list.map((one) => one.contacts)).toEqual([2, 1]);
  });

  test('an hour in which nothing changed makes no copy, and is not looked into again before the next', async () => {
    const { world, keep, copies, sign } = keeping();
    await givenContact(world);
    await keep();
    world.pass(hour);
    const at = world.now();
    await keep();
    expect((await copies()).list).toHaveLength(1);
    expect(await sign()).toMatchObject({ at, word: '' });
  });

  test('the mirror follows the open steps, whatever is asked while it is being written', async () => {
    const { world, area, keep } = keeping();
    const step = await givenStep(world, { due: { is: 'day', day: '2026-11-26' } });
    const first = keep();
    await givenStep(world, { contact: step.contact, due: { is: 'day', day: '2026-11-27' } });
    await Promise.all([first, keep()]);
    expect(await readMirror(area)).toMatchObject({
      open: 2,
      contacts: 1,
      steps: [{ name: 'Ines Duarte', step: { id: step.id } }, {}],
    });
  });

  test('who was forgotten is in no copy and not in the mirror, within the same hour', async () => {
    const { world, area, keep, copies } = keeping();
    const ines = await givenContact(world);
    await givenStep(world, { contact: ines.id, due: { is: 'day', day: '2026-11-26' } });
    await givenContact(world, { name: 'Owen Pryce' });
    await keep();
    await forgetPerson(world, { contact: ines.id });
    await keep();
    const { list, texts } = await copies();
    expect(list.map((one) => one.contacts)).toEqual([1]);
    expect(texts.join()).not.toContain('Ines');
    expect(JSON.stringify(await readMirror(area))).not.toContain('Ines');
  });

  test('who was forgotten while the background slept is in no copy either', async () => {
    const { world, keep, restarted, copies } = keeping();
    const ines = await givenContact(world);
    await givenContact(world, { name: 'Owen Pryce' });
    await keep();
    await forgetPerson(world, { contact: ines.id });
    await restarted()();
    expect((await copies()).texts.join()).not.toContain('Ines');
  });

  test('who was forgotten is in no copy, although somebody else came meanwhile, or the background died on the way', async () => {
    const { world, keep, restarted, copies } = keeping({ openShelf: reluctant });
    const ines = await givenContact(world);
    await givenContact(world, { name: 'Owen Pryce' });
    await keep();
    await forgetPerson(world, { contact: ines.id });
    await givenContact(world, { name: 'Amara Osei' });
    refusals = 1;
    await keep();
    expect((await copies()).texts.join()).toContain('Ines');
    await restarted()();
    expect((await copies()).texts.join()).not.toContain('Ines');
  });

  test('who is forgotten in a book that was brought back is in no copy of the lost one', async () => {
    const { world, store, keep, copies } = keeping();
    const [ines, owen] = [await givenContact(world), await givenContact(world, { name: 'Owen Pryce' })];
    const tomas = await givenContact(world, { name: 'Tomas Reed' });
    await keep();
    await forgetPerson(world, { contact: owen.id });
    await forgetPerson(world, { contact: tomas.id });
    await keep();
    const there = await copies();
    const anew = keeping();
    await anew.store.mergeRows(JSON.parse(there.texts[0]!), { as: 'restore' });
    expect((await anew.store.readAllRows()).contact.filter((row) => row.erased)).toHaveLength(2);
    await forgetPerson(anew.world, { contact: ines.id });
    await anew.keep();
    expect((await anew.copies()).texts.join()).not.toContain('Ines');
    expect(await store.read((tx) => tx.count('contact'))).toBe(1);
  });

  test('a shelf that cannot be reached is said on the health page, and nothing else is held up', async () => {
    const { world, area, keep, sign } = keeping({
      openShelf: () => Promise.reject(new StoreTrouble('full')),
    });
    await givenContact(world);
    await expect(keep()).resolves.toBeUndefined();
    expect(await sign()).toMatchObject({ count: 1, word: 'full' });
    expect(await readMirror(area)).toMatchObject({ contacts: 1 });
  });
});
