import { beforeEach, describe, expect, it } from 'vitest';
import { type Contact, newContact } from '../../../lib/domain/contact.ts';
import { forgottenSign } from '../../../lib/domain/health.ts';
import { alertKey, finished, snoozed } from '../../../lib/domain/next-step.ts';
import type { BookStore } from '../../../lib/store/book-store.ts';
import type { OutsideRows } from '../../../lib/store/take-in.ts';
import type { WholeBook } from '../../../lib/store/whole-book.ts';
import { memoryStore } from '../../fakes/memory-store.ts';
import { claimOf, type Tried } from './contract.ts';
import { contactId, ines, now, stepId, stepOn, tomas, touchAt } from './people.ts';

/** How a whole book goes out and comes in; run on every store. */
export function takingInContract(name: string, open: () => Promise<Tried>): void {
  describe(name, () => {
    let tried: Tried;
    let store: BookStore;
    beforeEach(async () => {
      tried = await open();
      store = tried.store;
    });

    /** What another machine, called `lap`, knows after some changes a minute later. */
    async function elsewhere(...changes: ((other: BookStore) => Promise<unknown>)[]): Promise<WholeBook> {
      const clock = { now: now + 60_000 };
      const other = memoryStore({ now: () => clock.now, node: 'lap' });
      for (const change of changes) {
        await change(other);
        clock.now += 60_000;
      }
      return other.readAllRows();
    }
    const putting = (who: Contact) => (other: BookStore) => other.change((tx) => tx.put('contact', who));
    const like = (rows: OutsideRows) => (other: BookStore) => other.mergeRows(rows);
    const undo = { id: 'undo_1', words: 'Took in a file' };
    const takeBack = () => store.change((tx) => tx.undo('undo_1'));
    const contacts = () => store.read((tx) => tx.all('contact'));

    it('takes in what it did not have, and says so first without writing', async () => {
      const rows = await elsewhere(putting(ines), putting(tomas));
      const told = { new: 2, changed: 0, same: 0, removed: 0 };
      expect((await store.previewMerge(rows)).kinds.contact).toEqual(told);
      expect(await contacts()).toEqual([]);
      expect((await store.mergeRows(rows)).kinds.contact).toEqual(told);
      expect(await contacts()).toEqual([ines, tomas]);
    });

    it('says nothing new the second time', async () => {
      const rows = await elsewhere(putting(ines), (other) =>
        other.change((tx) => tx.put('step', stepOn('a', '2026-11-23'))),
      );
      await store.mergeRows(rows);
      const before = await store.readAllRows();
      const again = await store.mergeRows(rows, { undo });
      expect(again.kinds.contact).toEqual({ new: 0, changed: 0, same: 1, removed: 0 });
      expect(again.kinds.step).toEqual({ new: 0, changed: 0, same: 1, removed: 0 });
      expect(await store.readAllRows()).toEqual(before);
      expect(await takeBack()).toBe(null);
    });

    it('makes of two books one, whichever takes in the other', async () => {
      const base = await elsewhere(putting(ines));
      const theirs = await elsewhere(like(base), putting({ ...ines, title: 'Buyer' }));
      await store.mergeRows(base);
      await store.change((tx) => tx.put('contact', { ...ines, phone: '+351 210 000 000' }));
      const ours = await store.readAllRows();
      await store.mergeRows(theirs);
      const there = await elsewhere(like(theirs), like(ours));
      expect(await store.readAllRows()).toEqual(there);
      expect(await contacts()).toEqual([{ ...ines, title: 'Buyer', phone: '+351 210 000 000' }]);
    });

    it('removes what was removed there, and counts it', async () => {
      const base = await elsewhere(putting(ines));
      await store.mergeRows(base);
      const rows = await elsewhere(like(base), (other) =>
        other.change((tx) => tx.remove('contact', ines.id)),
      );
      expect((await store.mergeRows(rows)).kinds.contact).toEqual({
        new: 0,
        changed: 0,
        same: 0,
        removed: 1,
      });
      expect(await contacts()).toEqual([]);
    });

    it('forgets a person with all that belongs to them, here too, and cannot bring them back', async () => {
      const base = await elsewhere(putting(ines));
      await store.mergeRows(base, { undo });
      await store.change(async (tx) => {
        await tx.put('touch', { ...touchAt('a', now), note: 'Ines likes rowing' });
        await tx.put('conversation', { id: 'gmail me@x.example 17c', contact: ines.id, lastSeen: null });
        await tx.put('step', stepOn('b', '2026-11-23', { contact: tomas.id }));
        await tx.put('step', stepOn('c', '2026-11-23', { purpose: 'Ines likes Q3' }));
        await tx.remove('step', 'step_c');
        const lastSeen = { at: now, direction: 'in' as const, of: ines.id };
        await tx.put('conversation', { id: 'gmail me@x.example 17c2', contact: null, lastSeen });
      });
      const ours = await store.readAllRows();
      const rows = await elsewhere(like(base), (other) => other.change((tx) => tx.erase('contact', ines.id)));
      await store.mergeRows(rows);
      expect(JSON.stringify(await store.readAllRows())).not.toMatch(/ines likes|northquay|17c/i);
      expect(await store.read((tx) => tx.get('sign', forgottenSign))).toMatchObject({ count: 5 });
      await store.mergeRows(ours);
      expect(JSON.stringify(await store.readAllRows())).not.toMatch(/ines likes|northquay|17c/i);
      expect((await store.read((tx) => tx.all('step'))).map((one) => one.id)).toEqual(['step_b']);
      expect(await takeBack()).toBe(null);
    });

    it('joins a person met under two ids into the older contact', async () => {
      await store.change((tx) => tx.put('contact', ines));
      const twin = newContact(contactId('a-twin'), now + 5, { name: 'Ines D.', identities: ines.identities });
      const rows = await elsewhere(putting(twin));
      expect((await store.previewMerge(rows)).joined).toBe(1);
      expect((await store.mergeRows(rows)).joined).toBe(1);
      expect((await store.read((tx) => tx.joinedInto(ines.id))).map((one) => one.id)).toEqual([twin.id]);
      expect((await store.mergeRows(rows)).joined).toBe(0);
    });

    it('joins the contact that was here into the older one that comes in', async () => {
      await store.change((tx) => tx.put('contact', ines));
      const elder = newContact(contactId('z-elder'), now - 5, { identities: ines.identities });
      await store.mergeRows(await elsewhere(putting(elder)), { undo });
      expect((await store.read((tx) => tx.get('contact', ines.id)))!.joinedInto).toBe(elder.id);
      await takeBack();
      expect(await contacts()).toEqual([ines]);
    });

    it('joins three into one lead, through those that were joined before', async () => {
      const second = newContact(contactId('second'), now + 5, {
        identities: { 'linkedin:ines': true },
        joinedInto: ines.id,
      });
      await store.change(async (tx) => {
        await tx.put('contact', ines);
        await tx.put('contact', second);
      });
      const third = newContact(contactId('third'), now + 9, { identities: { 'linkedin:ines': true } });
      await store.mergeRows(await elsewhere(putting(third)));
      expect((await store.read((tx) => tx.get('contact', third.id)))!.joinedInto).toBe(ines.id);
    });

    it('leaves those parted whom the user has parted', async () => {
      const twin = newContact(contactId('twin'), now + 5, { identities: ines.identities });
      const twinInto = async () => (await store.read((tx) => tx.get('contact', twin.id)))!.joinedInto;
      await store.mergeRows(await elsewhere(putting(ines)));
      const rows = await elsewhere(putting(twin));
      await store.mergeRows(rows);
      expect(await twinInto()).toBe(ines.id);
      await store.change((tx) => tx.put('contact', twin));
      await store.mergeRows(rows);
      expect(await twinInto()).toBe(null);
    });

    it('leaves those parted who were parted where they come from, in a file and in a copy', async () => {
      const twin = newContact(contactId('twin'), now + 5, { identities: ines.identities });
      const rows = await elsewhere(putting(ines), putting(twin));
      expect((await store.mergeRows(rows)).joined).toBe(0);
      expect(await contacts()).toEqual([ines, twin]);
      await store.change((tx) => tx.put('contact', { ...twin, joinedInto: ines.id }));
      await store.mergeRows(rows, { as: 'restore' });
      expect(await contacts()).toEqual([ines, twin]);
    });

    it('joins nobody by an identity that was taken away', async () => {
      await store.change((tx) => tx.put('contact', ines));
      const other = newContact(contactId('other'), now, {
        identities: { 'email:ines@northquay.example': false },
      });
      expect((await store.mergeRows(await elsewhere(putting(other)))).joined).toBe(0);
    });

    it('leaves out rows that are none, and takes in the rest', async () => {
      const rows = await elsewhere(putting(ines), putting(tomas));
      const [good, other] = rows.contact;
      const bad = [
        null,
        7,
        'row',
        { id: 'x' },
        { ...other!, since: 'later' },
        { ...other!, record: { id: tomas.id } },
      ];
      const told = await store.mergeRows({ contact: [...bad, good] });
      expect(told.setAside).toBe(bad.length);
      expect(await contacts()).toEqual([ines]);
    });

    it('takes the later word where a file has a row twice', async () => {
      const base = await elsewhere(putting(ines));
      const later = await elsewhere(like(base), putting({ ...ines, title: 'Buyer' }));
      await store.mergeRows({ contact: [...later.contact, ...base.contact] });
      expect(await contacts()).toEqual([{ ...ines, title: 'Buyer' }]);
    });

    it('takes it back as if it had never been, so that it can be taken in again', async () => {
      const base = await elsewhere(putting(ines));
      await store.mergeRows(base);
      const before = await store.readAllRows();
      const rows = await elsewhere(like(base), putting({ ...ines, title: 'Buyer' }), putting(tomas));
      await store.mergeRows(rows, { undo });
      expect(await takeBack()).toEqual({ words: undo.words, undone: 2, kept: 0 });
      expect(await store.readAllRows()).toEqual(before);
      await store.mergeRows(rows);
      expect(await contacts()).toEqual([{ ...ines, title: 'Buyer' }, tomas]);
    });

    it('counts past steps as alerted, and leaves the alerts of the others to come', async () => {
      const [past, future] = [stepOn('a', '2026-11-01'), stepOn('b', '2026-12-01')];
      const rows = await elsewhere((other) =>
        other.change(async (tx) => {
          await tx.put('step', past);
          await tx.put('step', future);
          await tx.put('step', finished(stepOn('c', '2026-11-02'), 'won', now));
        }),
      );
      await store.mergeRows(rows, {
        alreadyAlerted: (step) => step.due.is === 'day' && step.due.day < '2026-11-22',
      });
      expect(await store.change((tx) => tx.claim(claimOf(past)))).toBe(false);
      expect(await store.change((tx) => tx.claim(claimOf(future)))).toBe(true);
      expect((await store.read((tx) => tx.all('delivery'))).length).toBe(2);
      expect((await store.read((tx) => tx.openSteps('2026-11-22'))).map((one) => one.id)).toEqual([past.id]);
    });

    it('never goes back behind an alert that was raised here', async () => {
      const first = stepOn('a', '2026-11-23');
      const base = await elsewhere((other) => other.change((tx) => tx.put('step', first)));
      await store.mergeRows(base);
      const moved = snoozed(snoozed(first, { is: 'day', day: '2026-11-24' }, now), first.due, now);
      await store.change((tx) => tx.put('step', moved));
      const theirs = await elsewhere(like(base), (other) =>
        other.change((tx) => tx.put('step', snoozed(first, { is: 'day', day: '2026-11-30' }, now))),
      );
      await store.mergeRows(theirs);
      expect(await store.read((tx) => tx.get('step', first.id))).toMatchObject({
        due: { day: '2026-11-30' },
        generation: 3,
      });
    });

    it('restores what was changed and removed since a copy, and leaves what was added', async () => {
      await store.change(async (tx) => {
        await tx.put('contact', ines);
        await tx.put('step', stepOn('a', '2026-11-23'));
        await tx.put('step', stepOn('b', '2026-11-24'));
      });
      const copy = await store.readAllRows();
      await store.change(async (tx) => {
        await tx.put('contact', { ...ines, name: 'Ynes' });
        await tx.put('contact', tomas);
        await tx.remove('step', 'step_a');
        await tx.put('step', finished(stepOn('b', '2026-11-24'), 'won', now));
      });
      expect((await store.previewMerge(copy, 'restore')).kinds.step).toEqual({
        new: 1,
        changed: 1,
        same: 0,
        removed: 0,
      });
      await store.mergeRows(copy, { as: 'restore', undo });
      expect(await contacts()).toEqual([ines, tomas]);
      const open = await store.read((tx) => tx.openSteps());
      expect(open.map((one) => [one.id, one.generation])).toEqual([
        ['step_a', 2],
        ['step_b', 2],
      ]);
      await takeBack();
      expect(await store.read((tx) => tx.openSteps())).toEqual([]);
      expect((await contacts()).map((one) => one.name)).toEqual(['Ynes', 'Tomas Vale']);
    });

    it('restores an emptied store from its copy, and nobody who was forgotten', async () => {
      const copy = await elsewhere(putting(ines), putting(tomas));
      await store.mergeRows(copy, { as: 'restore' });
      expect(await store.readAllRows()).toEqual(copy);
      await store.change((tx) => tx.erase('contact', tomas.id));
      await store.mergeRows(copy, { as: 'restore' });
      expect(await contacts()).toEqual([ines]);
    });

    it('does not raise the alert of a restored step again', async () => {
      const step = stepOn('a', '2026-11-21');
      await store.change((tx) => tx.put('step', step));
      const copy = await store.readAllRows();
      await store.change((tx) => tx.remove('step', step.id));
      await store.mergeRows(copy, { as: 'restore', alreadyAlerted: () => true });
      const back = (await store.read((tx) => tx.get('step', stepId('a'))))!;
      expect(alertKey(back)).not.toBe(alertKey(step));
      expect(await store.change((tx) => tx.claim(claimOf(back)))).toBe(false);
    });
  });
}
