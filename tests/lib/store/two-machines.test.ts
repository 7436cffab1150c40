import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newContact } from '../../../lib/domain/contact.ts';
import { finished, rescheduled } from '../../../lib/domain/next-step.ts';
import type { BookStore } from '../../../lib/store/book-store.ts';
import { memoryStore } from '../../fakes/memory-store.ts';
import { contactId, now, stepId, stepOn } from './people.ts';

const who = fc.constantFrom('ines', 'tomas', 'akiko');
const identity = fc.constantFrom('email:a@x.example', 'email:b@x.example', 'linkedin:c');
const day = fc.constantFrom('2026-11-23', '2026-11-24', '2026-11-25');

type Act = (store: BookStore, at: number) => Promise<unknown>;

/** Something that somebody does on one machine. */
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(who, identity, fc.boolean()).map(
    ([name, one, held]): Act =>
      (store, at) =>
        store
          .change(async (tx) => {
            const id = contactId(name);
            const there = (await tx.get('contact', id)) ?? newContact(id, at);
            await tx.put('contact', { ...there, identities: { ...there.identities, [one]: held } });
          })
          // Whoever was forgotten cannot be written to.
          .catch(() => {}),
  ),
  fc.tuple(who, fc.constantFrom('Ines', 'Tomas', '')).map(
    ([name, words]): Act =>
      (store) =>
        store.change(async (tx) => {
          const there = await tx.get('contact', contactId(name));
          if (there) await tx.put('contact', { ...there, name: words });
        }),
  ),
  fc.tuple(who, day).map(
    ([name, on]): Act =>
      (store, at) =>
        store.change(async (tx) => {
          const there = await tx.get('step', stepId(name));
          if (there) await tx.put('step', rescheduled(there, { is: 'day', day: on }, at));
          else if (await tx.get('contact', contactId(name)))
            await tx.put('step', stepOn(name, on, { contact: contactId(name) }));
        }),
  ),
  who.map(
    (name): Act =>
      (store, at) =>
        store.change(async (tx) => {
          const there = await tx.get('step', stepId(name));
          if (there) await tx.put('step', finished(there, 'kept going', at));
        }),
  ),
  who.map(
    (name): Act =>
      (store) =>
        store.change((tx) => tx.remove('contact', contactId(name))),
  ),
  who.map(
    (name): Act =>
      (store) =>
        store.change((tx) => tx.erase('contact', contactId(name))),
  ),
);

/** Who does it: one of the two machines, or both by exchanging their books. */
const turn = fc.tuple(fc.constantFrom('desk', 'lap', 'exchange'), act);

describe('two machines that exchange their books now and then', () => {
  it('come to know the same, whatever was done on each', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { maxLength: 25 }), fc.boolean(), async (turns, skewed) => {
        let at = now;
        const desk = memoryStore({ now: () => at, node: 'desk' });
        const lap = memoryStore({ now: () => (skewed ? at - 3_600_000 : at), node: 'lap' });
        for (const [on, what] of turns) {
          at += 1_000;
          if (on === 'exchange') await lap.mergeRows(await desk.readAllRows());
          else await what(on === 'desk' ? desk : lap, at);
        }
        for (let round = 0; round < 3; round += 1) {
          at += 1_000;
          await lap.mergeRows(await desk.readAllRows());
          await desk.mergeRows(await lap.readAllRows());
        }
        expect(await lap.readAllRows()).toEqual(await desk.readAllRows());
        const told = await lap.previewMerge(await desk.readAllRows());
        expect([told.joined, told.setAside]).toEqual([0, 0]);
        const erased = (await desk.readAllRows()).contact.filter((row) => row.erased).map((row) => row.id);
        const steps = await desk.read((tx) => tx.of('step', erased));
        expect(steps).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
