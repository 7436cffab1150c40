import { beforeEach, describe, expect, it } from 'vitest';
import { StoreTrouble } from '../../../lib/domain/world.ts';
import { type Await, type Disk, memoryDisk } from '../../fakes/memory-store.ts';
import { claimOf } from './contract.ts';
import { ines, now, stepOn, tomas } from './people.ts';

describe('the disk in memory', () => {
  let disk: Disk;
  const names = async () =>
    (await disk.open({ now: () => now }).read((tx) => tx.all('contact'))).map((one) => one.name);
  beforeEach(() => {
    disk = memoryDisk();
  });

  it('loses relaxed changes in a crash, and never a strict one', async () => {
    const store = disk.open({ now: () => now });
    await store.change((tx) => tx.put('contact', ines));
    await store.change((tx) => tx.put('contact', tomas), { relaxed: true });
    await store.change((tx) => tx.put('contact', { ...ines, name: 'Ynes' }), { relaxed: true });
    expect(disk.unflushed()).toBe(2);
    disk.crash();
    expect(await names()).toEqual(['Ines Duarte']);
  });

  it('may keep the older of the relaxed changes', async () => {
    const store = disk.open({ now: () => now });
    await store.change((tx) => tx.put('contact', tomas), { relaxed: true });
    await store.change((tx) => tx.put('contact', { ...tomas, name: 'T.' }), { relaxed: true });
    disk.crash(1);
    expect(await names()).toEqual(['Tomas Vale']);
  });

  it('flushes with a strict change what came before it', async () => {
    const store = disk.open({ now: () => now });
    await store.change((tx) => tx.put('contact', tomas), { relaxed: true });
    await store.change((tx) => tx.put('contact', ines));
    disk.crash();
    expect(await names()).toEqual(['Ines Duarte', 'Tomas Vale']);
  });

  it('finds nothing by the words of what was lost', async () => {
    const store = disk.open({ now: () => now });
    await store.change((tx) => tx.put('step', stepOn('a', '2026-11-23')));
    await store.change((tx) => tx.put('step', stepOn('a', '2026-12-01')), { relaxed: true });
    disk.crash();
    expect(await store.read((tx) => tx.countOpenSteps('2026-11-23'))).toBe(1);
    expect(await store.read((tx) => tx.openStepsBetween('2026-12-01', '2026-12-01'))).toEqual([]);
  });

  it('fails a change with the trouble it was told, keeps nothing of it, and goes on', async () => {
    const store = disk.open({ now: () => now });
    disk.failNext('full');
    const failing = store.change((tx) => tx.put('contact', ines));
    await expect(failing).rejects.toMatchObject({ trouble: 'full' });
    await expect(failing).rejects.toBeInstanceOf(StoreTrouble);
    expect(await names()).toEqual([]);
    await store.change((tx) => tx.put('contact', ines));
    expect(await names()).toEqual(['Ines Duarte']);
  });

  it('keeps nothing of a context that is killed at any moment before the commit, and all of it after', async () => {
    const moments: Await[] = [];
    const witness = memoryDisk().open({ now: () => now, onAwait: (where) => void moments.push(where) });
    const work = (store: typeof witness) =>
      store.change(
        async (tx) => {
          await tx.put('contact', ines);
          await tx.put('step', stepOn('a', '2026-11-23'));
        },
        { undo: { id: 'undo_1', words: 'Added' } },
      );
    await work(witness);
    expect(moments.at(-1)).toBe('committed');
    for (let kill = 0; kill < moments.length; kill += 1) {
      disk = memoryDisk();
      let left = kill;
      const dying = disk.open({
        now: () => now,
        onAwait() {
          if (left === 0) throw new RangeError('killed');
          left -= 1;
        },
      });
      await expect(work(dying)).rejects.toThrow('killed');
      const survives = moments[kill] === 'committed';
      expect(await names()).toEqual(survives ? ['Ines Duarte'] : []);
      expect(disk.rows('undo').length).toBe(survives ? 1 : 0);
    }
  });

  it('lets contexts wait inside a transaction, and runs the others after it', async () => {
    let release = () => {};
    const slow = disk.open({
      now: () => now,
      onAwait: (where) =>
        where === 'commit'
          ? new Promise<void>((go) => {
              release = go;
            })
          : undefined,
    });
    const quick = disk.open({ now: () => now });
    const order: string[] = [];
    const first = slow
      .change((tx) => tx.claim(claimOf(stepOn('a', '2026-11-23'))))
      .then((won) => order.push(`slow ${won}`));
    const second = quick
      .change((tx) => tx.claim(claimOf(stepOn('a', '2026-11-23'))))
      .then((won) => order.push(`quick ${won}`));
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    expect(order).toEqual([]);
    release();
    await Promise.all([first, second]);
    expect(order).toEqual(['slow true', 'quick false']);
  });

  it('takes back what was running when the power goes, and lets nothing of it through later', async () => {
    const store = disk.open({
      now: () => now,
      onAwait(where) {
        if (where === 'commit') disk.crash();
      },
    });
    await disk.open({ now: () => now }).change((tx) => tx.put('contact', tomas), { relaxed: true });
    await expect(store.change((tx) => tx.put('contact', ines))).rejects.toThrow(StoreTrouble);
    expect(await names()).toEqual([]);
  });

  it('lets nothing through of what goes on after a part of a change has failed', async () => {
    let puts = 0;
    const store = disk.open({
      now: () => now,
      async onAwait(where) {
        if (where !== 'put') return;
        puts += 1;
        if (puts === 1) throw new RangeError('killed');
        for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
      },
    });
    const both = store.change((tx) => Promise.all([tx.put('contact', ines), tx.put('contact', tomas)]));
    await expect(both).rejects.toThrow('killed');
    const slow = disk.open({ now: () => now }).change(async (tx) => {
      for (let turn = 0; turn < 100; turn += 1) await tx.get('contact', ines.id);
    });
    await slow;
    expect(await names()).toEqual([]);
  });

  it('does not write in a reading transaction', async () => {
    const store = disk.open({ now: () => now });
    const sneaky = store.read((tx) =>
      (tx as unknown as { put(...of: unknown[]): Promise<void> }).put?.('contact', ines),
    );
    await sneaky;
    expect(await names()).toEqual([]);
  });

  it('gives out records that nobody can change behind its back', async () => {
    const store = disk.open({ now: () => now });
    await store.change((tx) => tx.put('contact', { ...ines, tags: { freight: true } }));
    const read = (await store.read((tx) => tx.get('contact', ines.id)))!;
    expect(() => {
      read.tags.freight = false;
    }).toThrow(TypeError);
  });
});
