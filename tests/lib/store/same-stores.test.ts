import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newContact } from '../../../lib/domain/contact.ts';
import { finished, snoozed } from '../../../lib/domain/next-step.ts';
import type { Reader, Writer } from '../../../lib/domain/world.ts';
import type { BookStore } from '../../../lib/store/book-store.ts';
import { openBook } from '../../../lib/store/open-book.ts';
import { memoryDisk } from '../../fakes/memory-store.ts';
import { claimOf } from './contract.ts';
import { contactId, now, stepId, stepOn, touchAt } from './people.ts';

const name = fc.constantFrom('a', 'b', 'c');
const day = fc.constantFrom('2026-11-23', '2026-11-24');
type Work = (tx: Writer) => Promise<unknown>;

/** One thing that a change does. */
const work: fc.Arbitrary<Work> = fc.oneof(
  fc.tuple(name, name, fc.boolean()).map(
    ([one, held, is]): Work =>
      (tx) =>
        tx.put(
          'contact',
          newContact(contactId(one), now, { name: held, identities: { [`email:${held}`]: is } }),
        ),
  ),
  fc.tuple(name, day).map(
    ([one, on]): Work =>
      (tx) =>
        tx.put('step', stepOn(one, on, { contact: contactId(one) })),
  ),
  fc.tuple(name, day).map(
    ([one, on]): Work =>
      async (tx) => {
        const step = await tx.get('step', stepId(one));
        if (step) await tx.put('step', snoozed(step, { is: 'day', day: on }, now));
      },
  ),
  name.map(
    (one): Work =>
      async (tx) => {
        const step = await tx.get('step', stepId(one));
        if (step) await tx.put('step', finished(step, 'won', now));
      },
  ),
  fc.tuple(name, fc.nat(3)).map(
    ([one, at]): Work =>
      (tx) =>
        tx.put('touch', touchAt(one, now + at)),
  ),
  name.map(
    (one): Work =>
      async (tx) => {
        const step = await tx.get('step', stepId(one));
        return step && tx.claim({ ...claimOf(step), state: 'shown', shownAt: now });
      },
  ),
  name.map(
    (one): Work =>
      (tx) =>
        tx.remove('step', stepId(one)),
  ),
  name.map(
    (one): Work =>
      (tx) =>
        tx.erase('contact', contactId(one)),
  ),
  name.map(
    (one): Work =>
      (tx) =>
        tx.undo(`undo_${one}`),
  ),
  fc.constant<Work>(() => Promise.reject(new RangeError('no such day'))),
);
const change = fc.record({ works: fc.array(work, { maxLength: 3 }), undo: fc.option(name) });

describe('the store in memory', () => {
  it('answers as the one in the browser does, whatever was done before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
        const clock = { now };
        const memory = memoryDisk().open({ now: () => clock.now });
        const browser = await openBook({
          now: () => clock.now,
          indexedDB: new IDBFactory(),
          newNode: () => 'here',
        });
        for (const { works, undo } of changes) {
          clock.now += 1;
          const done = (store: BookStore) =>
            store
              .change(
                async (tx) => {
                  const results = [];
                  for (const one of works) results.push(await one(tx));
                  return results;
                },
                undo === null ? {} : { undo: { id: `undo_${undo}`, words: undo } },
              )
              .catch((error: Error) => error.message);
          expect(await done(memory)).toEqual(await done(browser));
        }
        expect(await memory.read(everything)).toEqual(await browser.read(everything));
        expect(await memory.readAllRows()).toEqual(await browser.readAllRows());
        browser.close();
      }),
      { numRuns: 150 },
    );
  });
});

async function everything(tx: Reader): Promise<unknown[]> {
  const names = ['a', 'b', 'c'];
  return [
    await tx.all('contact'),
    await tx.all('step'),
    await tx.all('delivery'),
    await tx.openSteps(),
    await tx.openSteps('2026-11-23', 1),
    await tx.openStepsBetween('2026-11-24', '2026-11-24'),
    await tx.countOpenSteps('2026-11-23'),
    await tx.touchesSince(now + 1),
    await tx.count('step'),
    await tx.of('step', names.map(contactId)),
    await Promise.all(names.map((one) => tx.contactsWith(`email:${one}`))),
    await Promise.all(names.map((one) => tx.contactsNamed(one))),
    await Promise.all(names.map((one) => tx.deliveriesOf(stepId(one)))),
  ];
}
