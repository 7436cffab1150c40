import { beforeEach, describe, expect, it } from 'vitest';
import { newContact } from '../../../lib/domain/contact.ts';
import type { Delivery } from '../../../lib/domain/delivery.ts';
import { alertKey, finished, type NextStep, snoozed } from '../../../lib/domain/next-step.ts';
import type { BookStore } from '../../../lib/store/book-store.ts';
import type { Raw, Table } from '../../../lib/store/raw-tx.ts';
import { contactId, ines, now, stepId, stepOn, tomas, touchAt } from './people.ts';

/** A store of its own to try, a clock to turn, and a hand in its tables. */
export type Tried = {
  store: BookStore;
  clock: { now: number };
  aside: string[];
  rows(table: Table): Promise<Raw[]>;
  poke(table: Table, row: Raw): Promise<void>;
};

/** What every store must do; run on the one in the browser and on the one in memory. */
export function storeContract(name: string, open: () => Promise<Tried>): void {
  describe(name, () => {
    let tried: Tried;
    let store: BookStore;
    beforeEach(async () => {
      tried = await open();
      store = tried.store;
    });

    async function book(...steps: NextStep[]): Promise<void> {
      await store.change(async (tx) => {
        await tx.put('contact', ines);
        for (const step of steps) await tx.put('step', step);
      });
    }
    const step = (id = 'a') => store.read((tx) => tx.get('step', stepId(id)));

    describe('keeps what it is given', () => {
      it('gives a record back as it was put', async () => {
        await book(stepOn('a', '2026-11-23'));
        expect(await step()).toEqual(stepOn('a', '2026-11-23'));
        expect(await store.read((tx) => tx.get('contact', ines.id))).toEqual(ines);
      });

      it('answers null for what is not there', async () => {
        expect(await step('nobody')).toBe(null);
      });

      it('knows what was here, also when it was removed or erased, and nothing else', async () => {
        const [a, b, c] = ['a', 'b', 'c'].map((id) => stepOn(id, '2026-11-23'));
        await book(a!, b!, c!);
        await store.change(async (tx) => {
          await tx.remove('step', stepId('b'));
          await tx.erase('step', stepId('c'));
        });
        const ids = ['a', 'b', 'c', 'd'];
        const were = store.read((tx) => Promise.all(ids.map((id) => tx.wasHere('step', stepId(id)))));
        expect(await were).toEqual([true, true, true, false]);
      });

      it('lists a kind by id, and counts it', async () => {
        await store.change(async (tx) => {
          await tx.put('contact', tomas);
          await tx.put('contact', ines);
        });
        expect(await store.read((tx) => tx.all('contact'))).toEqual([ines, tomas]);
        expect(await store.read((tx) => tx.count('contact'))).toBe(2);
      });

      it('reads inside a change what the change has written', async () => {
        const seen = await store.change(async (tx) => {
          await tx.put('step', stepOn('a', '2026-11-23'));
          return tx.openSteps();
        });
        expect(seen.map((one) => one.id)).toEqual(['step_a']);
      });

      it('keeps nothing of a change that fails, and passes on why', async () => {
        const failing = store.change(async (tx) => {
          await tx.put('contact', ines);
          throw new RangeError('no such day');
        });
        await expect(failing).rejects.toThrow(RangeError);
        expect(await store.read((tx) => tx.all('contact'))).toEqual([]);
      });

      it('runs changes one after the other, none seeing half of another', async () => {
        await book(stepOn('a', '2026-11-23'));
        const snooze = () =>
          store.change(async (tx) => {
            const one = (await tx.get('step', stepId('a')))!;
            await tx.put('step', snoozed(one, one.due, now));
          });
        await Promise.all([snooze(), snooze(), snooze()]);
        expect((await step())!.snoozes).toBe(3);
      });

      it('keeps a field that a newer version wrote when an older one writes the record', async () => {
        await store.change((tx) => tx.put('contact', { ...ines, pronouns: 'she' } as typeof ines));
        await store.change((tx) => tx.put('contact', { ...ines, name: 'Inês Duarte' }));
        expect(await store.read((tx) => tx.get('contact', ines.id))).toMatchObject({
          name: 'Inês Duarte',
          pronouns: 'she',
        });
      });
    });

    describe('answers the questions of the desk', () => {
      it('lists open steps by day, up to a day and up to a number', async () => {
        const done = finished(stepOn('d', '2026-11-20'), 'won', now);
        await book(stepOn('b', '2026-11-24'), stepOn('a', '2026-11-25'), stepOn('c', '2026-11-23'), done);
        const ids = async (until?: string, limit?: number) =>
          (await store.read((tx) => tx.openSteps(until, limit))).map((one) => one.id);
        expect(await ids()).toEqual(['step_c', 'step_b', 'step_a']);
        expect(await ids('2026-11-24')).toEqual(['step_c', 'step_b']);
        expect(await ids(undefined, 1)).toEqual(['step_c']);
        expect(await ids('2026-11-24', 0)).toEqual([]);
        expect(await store.read((tx) => tx.countOpenSteps('2026-11-24'))).toBe(2);
        expect(await store.read((tx) => tx.countOpenSteps())).toBe(3);
      });

      it('lists open steps between two days, both included', async () => {
        await book(stepOn('a', '2026-11-23'), stepOn('b', '2026-11-24'), stepOn('c', '2026-11-25'));
        const between = (from: string, until: string) =>
          store.read(async (tx) => (await tx.openStepsBetween(from, until)).map((one) => one.id));
        expect(await between('2026-11-23', '2026-11-24')).toEqual(['step_a', 'step_b']);
        expect(await between('2026-11-25', '2026-11-23')).toEqual([]);
      });

      it('finds what belongs to contacts, each once', async () => {
        await book(stepOn('a', '2026-11-23'), stepOn('b', '2026-11-24', { contact: tomas.id }));
        const of = (...ids: string[]) =>
          store.read(async (tx) => (await tx.of('step', ids)).map((one) => one.id));
        expect(await of(ines.id)).toEqual(['step_a']);
        expect((await of(ines.id, tomas.id, ines.id)).sort()).toEqual(['step_a', 'step_b']);
        expect(await of()).toEqual([]);
        const many = Array.from({ length: 500 }, (_, at) => `contact_${at}`);
        expect(await of(...many, tomas.id)).toEqual(['step_b']);
      });

      it('finds contacts by an identity that holds, and not by one that was taken away', async () => {
        await store.change(async (tx) => {
          await tx.put('contact', {
            ...ines,
            identities: { ...ines.identities, 'linkedin:ines-duarte': false },
          });
          await tx.put('contact', tomas);
        });
        const withIdentity = (identity: string) =>
          store.read(async (tx) => (await tx.contactsWith(identity)).map((one) => one.id));
        expect(await withIdentity('email:ines@northquay.example')).toEqual([ines.id]);
        expect(await withIdentity('linkedin:ines-duarte')).toEqual([]);
        expect(await withIdentity('email:nobody@northquay.example')).toEqual([]);
      });

      it('finds contacts by name, whatever its case and accents', async () => {
        await store.change((tx) => tx.put('contact', { ...ines, name: 'Inês  DUARTE' }));
        const named = await store.read((tx) => tx.contactsNamed('ines duarte'));
        expect(named.map((one) => one.id)).toEqual([ines.id]);
      });

      it('finds the contacts that were joined into one, until they are parted', async () => {
        await store.change(async (tx) => {
          await tx.put('contact', ines);
          await tx.put('contact', { ...tomas, joinedInto: ines.id });
        });
        const joined = () => store.read(async (tx) => (await tx.joinedInto(ines.id)).map((one) => one.id));
        expect(await joined()).toEqual([tomas.id]);
        await store.change((tx) => tx.put('contact', tomas));
        expect(await joined()).toEqual([]);
      });

      it('finds touches since an instant, oldest first', async () => {
        await store.change(async (tx) => {
          for (const [name, at] of [
            ['a', now],
            ['b', now - 5],
            ['c', now - 10],
          ] as const)
            await tx.put('touch', touchAt(name, at));
        });
        const since = await store.read((tx) => tx.touchesSince(now - 5));
        expect(since.map((one) => one.id)).toEqual(['touch_b', 'touch_a']);
      });

      it('finds the deliveries of one step', async () => {
        await store.change(async (tx) => {
          await tx.claim(claimOf(stepOn('a', '2026-11-23')));
          await tx.claim(claimOf(stepOn('b', '2026-11-23')));
        });
        const found = await store.read((tx) => tx.deliveriesOf('step_a'));
        expect(found.map((one) => one.step)).toEqual(['step_a']);
      });

      it('takes a step off the open ones when it is finished', async () => {
        await book(stepOn('a', '2026-11-23'));
        await store.change((tx) => tx.put('step', finished(stepOn('a', '2026-11-23'), 'won', now)));
        expect(await store.read((tx) => tx.openSteps())).toEqual([]);
        expect(await store.read((tx) => tx.countOpenSteps())).toBe(0);
      });
    });

    describe('removes and erases', () => {
      it('shows no removed record, counts it no more, and leaves a tombstone with its stamp', async () => {
        await book(stepOn('a', '2026-11-23'));
        await store.change((tx) => tx.remove('step', 'step_a'));
        expect(await step()).toBe(null);
        expect(await store.read((tx) => tx.all('step'))).toEqual([]);
        expect(await store.read((tx) => tx.count('step'))).toBe(0);
        expect(await store.read((tx) => tx.openSteps())).toEqual([]);
        expect(await store.read((tx) => tx.of('step', [ines.id]))).toEqual([]);
        expect((await tried.rows('step'))[0]).toMatchObject({ id: 'step_a', removed: { is: true } });
      });

      it('lets nothing stay of a record that belongs to this machine alone', async () => {
        await store.change((tx) => tx.put('draft', { id: 'entry', text: 'thu 9am', at: now }));
        await store.change((tx) => tx.remove('draft', 'entry'));
        expect(await tried.rows('draft')).toEqual([]);
      });

      it('brings a removed record back when it is put again', async () => {
        await book(stepOn('a', '2026-11-23'));
        await store.change((tx) => tx.remove('step', 'step_a'));
        await store.change((tx) => tx.put('step', stepOn('a', '2026-11-24')));
        expect((await store.read((tx) => tx.openSteps())).map((one) => one.due)).toEqual([
          { is: 'day', day: '2026-11-24' },
        ]);
      });

      it('still has what a removed record said, and not what an erased one did', async () => {
        await book(stepOn('a', '2026-11-23'), stepOn('b', '2026-11-24'), stepOn('c', '2026-11-25'));
        await store.change(async (tx) => {
          await tx.remove('step', 'step_a');
          await tx.erase('step', 'step_b');
        });
        expect(await store.read((tx) => tx.removed('step'))).toEqual([stepOn('a', '2026-11-23')]);
        expect(await store.read((tx) => tx.removed('contact'))).toEqual([]);
      });

      it('leaves nothing of an erased person but the id, and cannot bring them back', async () => {
        await store.change((tx) => tx.put('contact', ines), { undo: { id: 'undo_1', words: 'Added' } });
        await store.change((tx) => tx.erase('contact', ines.id), { undo: { id: 'undo_2', words: 'Forgot' } });
        const left = JSON.stringify([
          await tried.rows('contact'),
          await tried.rows('undo'),
          await tried.rows('undoRows'),
        ]);
        expect(left).toContain(ines.id);
        expect(left).not.toMatch(/duarte|northquay/i);
        expect(await store.change((tx) => tx.undo('undo_1'))).toBe(null);
        await expect(store.change((tx) => tx.put('contact', ines))).rejects.toThrow();
        expect(await store.read((tx) => tx.count('contact'))).toBe(0);
      });

      it('leaves no tombstone of an erased conversation, whose name may be the address of a person', async () => {
        const id = 'page  https://northquay.example/ines-duarte';
        await store.change((tx) => tx.put('conversation', { id, contact: ines.id, lastSeen: null }));
        await store.change((tx) => tx.erase('conversation', id));
        expect(await tried.rows('conversation')).toEqual([]);
      });
    });

    describe('sets aside what cannot be read', () => {
      it('lists the rest, and says which it left out', async () => {
        await book(stepOn('a', '2026-11-23'), stepOn('b', '2026-11-24'));
        const [broken] = await tried.rows('step');
        await tried.poke('step', { ...broken!, ...{ record: { id: 'step_a', purpose: 7 } } });
        expect((await store.read((tx) => tx.openSteps())).map((one) => one.id)).toEqual(['step_b']);
        expect((await store.read((tx) => tx.all('step'))).map((one) => one.id)).toEqual(['step_b']);
        expect(await step()).toBe(null);
        expect(new Set(tried.aside)).toEqual(new Set(['step step_a']));
      });

      it('shows the next good step in the place of a bad one', async () => {
        await book(stepOn('a', '2026-11-23'), stepOn('b', '2026-11-24'));
        const [broken] = await tried.rows('step');
        await tried.poke('step', { ...broken!, ...{ record: null } });
        expect((await store.read((tx) => tx.openSteps(undefined, 1))).map((one) => one.id)).toEqual([
          'step_b',
        ]);
      });

      it('reads past rows without a record or a stamp, and writes over them', async () => {
        await tried.poke('contact', { id: ines.id, ...{ name: 'not a row' } });
        expect(await store.read((tx) => tx.all('contact'))).toEqual([]);
        await store.change((tx) => tx.put('contact', ines));
        expect(await store.read((tx) => tx.all('contact'))).toEqual([ines]);
      });
    });

    describe('claims an alert at most once', () => {
      it('gives a claim to the first who asks', async () => {
        const one = claimOf(stepOn('a', '2026-11-23'));
        const asked = () => store.change((tx) => tx.claim(one));
        expect((await Promise.all([asked(), asked(), asked()])).sort()).toEqual([false, false, true]);
      });

      it('gives a void claim out again, once', async () => {
        const one = claimOf(stepOn('a', '2026-11-23'));
        await store.change((tx) => tx.put('delivery', { ...one, state: 'void' }));
        expect(await store.change((tx) => tx.claim(one))).toBe(true);
        expect(await store.change((tx) => tx.claim(one))).toBe(false);
      });
    });

    describe('takes back', () => {
      const undo = { id: 'undo_1', words: 'Done: go through the Q3 pricing' };
      const takeBack = () => store.change((tx) => tx.undo('undo_1'));

      it('opens a finished step again, as a new generation', async () => {
        await book(stepOn('a', '2026-11-23'));
        await store.change((tx) => tx.put('step', finished(stepOn('a', '2026-11-23'), 'won', now)), { undo });
        expect(await takeBack()).toEqual({ words: undo.words, undone: 1, kept: 0 });
        expect(await step()).toEqual({ ...stepOn('a', '2026-11-23'), generation: 2 });
        expect((await store.read((tx) => tx.openSteps())).length).toBe(1);
      });

      it('counts an alert that was seen before as seen after, so that it does not come twice', async () => {
        const before = stepOn('a', '2026-11-23');
        await book(before);
        await store.change(async (tx) => {
          await tx.claim({ ...claimOf(before), state: 'shown', shownAt: now });
        });
        await store.change(
          async (tx) => {
            await tx.put('step', finished(before, 'won', now));
            await tx.put('delivery', { ...claimOf(before), state: 'acted', shownAt: now });
          },
          { undo },
        );
        await takeBack();
        const key = alertKey((await step())!);
        expect(key).not.toBe(alertKey(before));
        expect(await store.read((tx) => tx.get('delivery', key))).toMatchObject({ state: 'shown' });
        expect(await store.change((tx) => tx.claim(claimOf(stepOn('a', '2026-11-23'))))).toBe(false);
        expect((await store.read((tx) => tx.deliveriesOf('step_a'))).length).toBe(2);
      });

      it('leaves an alert that nobody has seen to come', async () => {
        const before = stepOn('a', '2026-11-23');
        await book(before);
        await store.change((tx) => tx.put('step', snoozed(before, { is: 'day', day: '2026-11-30' }, now)), {
          undo,
        });
        await takeBack();
        const back = (await step())!;
        expect(back).toEqual({ ...before, generation: 3 });
        expect(await store.change((tx) => tx.claim(claimOf(back)))).toBe(true);
      });

      it('keeps the generation where the due was not touched', async () => {
        await book(stepOn('a', '2026-11-23'));
        await store.change((tx) => tx.put('step', { ...stepOn('a', '2026-11-23'), purpose: 'other' }), {
          undo,
        });
        await takeBack();
        expect(await step()).toEqual(stepOn('a', '2026-11-23'));
      });

      it('removes what the change had made', async () => {
        await store.change(
          async (tx) => {
            await tx.put('contact', ines);
            await tx.put('step', stepOn('a', '2026-11-23'));
          },
          { undo },
        );
        expect(await takeBack()).toMatchObject({ undone: 2, kept: 0 });
        expect(await store.read((tx) => tx.all('contact'))).toEqual([]);
        expect(await store.read((tx) => tx.openSteps())).toEqual([]);
      });

      it('brings back what the change had removed', async () => {
        await book(stepOn('a', '2026-11-23'));
        await store.change((tx) => tx.remove('step', 'step_a'), { undo });
        await takeBack();
        expect(await step()).toEqual({ ...stepOn('a', '2026-11-23'), generation: 2 });
      });

      it('leaves alone what somebody changed meanwhile, and counts it', async () => {
        await book(stepOn('a', '2026-11-23'));
        await store.change(
          async (tx) => {
            await tx.put('step', finished(stepOn('a', '2026-11-23'), 'won', now));
            await tx.put('contact', { ...ines, relationship: 'client' });
          },
          { undo },
        );
        await store.change((tx) => tx.put('contact', { ...ines, relationship: 'closed' }));
        expect(await takeBack()).toEqual({ words: undo.words, undone: 1, kept: 1 });
        expect((await store.read((tx) => tx.get('contact', ines.id)))!.relationship).toBe('closed');
      });

      it('knows a change from its return to the same words', async () => {
        await book(stepOn('a', '2026-11-23'));
        await store.change((tx) => tx.put('contact', { ...ines, title: 'Buyer' }), { undo });
        await store.change((tx) => tx.put('contact', { ...ines, title: 'Head of buying' }));
        await store.change((tx) => tx.put('contact', { ...ines, title: 'Buyer' }));
        expect(await takeBack()).toMatchObject({ undone: 0, kept: 1 });
      });

      it('takes a change back once', async () => {
        await store.change((tx) => tx.put('contact', ines), { undo });
        await takeBack();
        expect(await takeBack()).toBe(null);
        expect(await store.change((tx) => tx.undo('undo_unknown'))).toBe(null);
      });

      it('takes away an identity that was added, for other machines too', async () => {
        await store.change((tx) => tx.put('contact', ines));
        const identities = { ...ines.identities, 'linkedin:ines-duarte': true };
        await store.change((tx) => tx.put('contact', { ...ines, identities }), { undo });
        await takeBack();
        const back = (await store.read((tx) => tx.get('contact', ines.id)))!;
        expect(back.identities).toEqual({ ...ines.identities, 'linkedin:ines-duarte': false });
        expect(await store.read((tx) => tx.contactsWith('linkedin:ines-duarte'))).toEqual([]);
      });

      it('can take back the newest thirty changes, whatever the clock says', async () => {
        for (let at = 0; at < 32; at += 1) {
          tried.clock.now -= 1_000;
          await store.change((tx) => tx.put('contact', newContact(contactId(`c${at}`), now)), {
            undo: { id: `undo_${at}`, words: 'Added' },
          });
        }
        const back = (at: number) => store.change((tx) => tx.undo(`undo_${at}`));
        expect([await back(0), await back(1)]).toEqual([null, null]);
        expect([await back(2), await back(31)]).toEqual([
          { words: 'Added', undone: 1, kept: 0 },
          { words: 'Added', undone: 1, kept: 0 },
        ]);
      });

      it('keeps nothing to take back of a change that changed nothing', async () => {
        await book();
        await store.change((tx) => tx.put('contact', ines), { undo });
        expect(await takeBack()).toBe(null);
      });

      it('forgets all that could be undone when it is told to', async () => {
        await store.change((tx) => tx.put('contact', ines), { undo });
        await store.change((tx) => tx.forgetUndo());
        expect(await takeBack()).toBe(null);
        expect(await tried.rows('undoRows')).toEqual([]);
      });
    });
  });
}

export function claimOf(step: NextStep): Delivery {
  return {
    id: alertKey(step),
    step: step.id,
    state: 'claimed',
    alertAt: now,
    claimedAt: now,
    shownAt: null,
    attempts: 1,
    boot: 'boot 1',
  };
}
