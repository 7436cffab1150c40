import { beforeEach, describe, expect, it } from 'vitest';
import { firstSettings } from '../../../lib/domain/settings.ts';
import type { BookStore } from '../../../lib/store/book-store.ts';
import { checkCanary } from '../../../lib/store/canary.ts';
import type { CopyLabel } from '../../../lib/store/copy-shelf.ts';
import { type Area, readMirror, writeMirror } from '../../../lib/store/mirror.ts';
import { memoryDisk, memoryStore } from '../../fakes/memory-store.ts';
import { ines, now, stepOn, tomas } from './people.ts';

let area: Area & { kept: Record<string, unknown> };
let store: BookStore;
const anew = () => memoryStore({ now: () => now, node: 'anew' });
const copy: CopyLabel = { order: 3, takenAt: now - 5, contacts: 40, forgotten: '', checksum: '' };

beforeEach(async () => {
  const kept: Record<string, unknown> = {};
  area = {
    kept,
    get: async (key) => structuredClone({ [key]: kept[key] }),
    set: async (entries) => void Object.assign(kept, JSON.parse(JSON.stringify(entries))),
  };
  store = memoryStore({ now: () => now, node: 'first' });
  await store.change(async (tx) => {
    await tx.put('contact', ines);
    await tx.put('step', stepOn('a', '2026-11-23'));
    await tx.put('settings', { ...firstSettings, leadMinutes: 10 });
  });
});

describe('the mirror beside the database', () => {
  it('shows the open steps with names, and what alerts go by', async () => {
    expect(await writeMirror(area, store, now)).toBe('written');
    expect(await readMirror(area)).toMatchObject({
      at: now,
      node: 'first',
      contacts: 1,
      open: 1,
      steps: [{ name: 'Ines Duarte', step: stepOn('a', '2026-11-23') }],
      settings: { leadMinutes: 10 },
    });
  });

  it('is null where there is none, or none that can be read', async () => {
    expect(await readMirror(area)).toBe(null);
    for (const scrambled of ['scrambled', { at: now }, { at: now, node: 'first', contacts: '1', open: 1 }]) {
      area.kept.mirror = scrambled;
      expect(await readMirror(area)).toBe(null);
    }
  });

  it('leaves out a step that cannot be read, and shows the rest', async () => {
    await writeMirror(area, store, now);
    const mirror = area.kept.mirror as { steps: unknown[]; settings: unknown };
    mirror.steps.push({ name: 'Tomas', step: { id: 'step_b', due: 'some day' } }, null);
    mirror.settings = { leadMinutes: 'ten' };
    const read = (await readMirror(area))!;
    expect([read.steps.length, read.settings]).toEqual([1, null]);
  });

  it('is not written over from a blank database, nor from one that was made anew and holds less', async () => {
    await store.change((tx) => tx.put('contact', tomas));
    await writeMirror(area, store, now);
    const other = anew();
    expect(await writeMirror(area, other, now)).toBe('kept');
    await other.change((tx) => tx.put('contact', ines));
    expect(await writeMirror(area, other, now)).toBe('kept');
    expect((await readMirror(area))!.node).toBe('first');
  });

  it('is written over when the user has accepted the book as it is', async () => {
    await writeMirror(area, store, now);
    expect(await writeMirror(area, anew(), now, true)).toBe('written');
    expect((await readMirror(area))!.contacts).toBe(0);
  });

  it('follows a book that the user empties', async () => {
    await writeMirror(area, store, now);
    await store.change(async (tx) => {
      await tx.erase('contact', ines.id);
      await tx.erase('step', 'step_a');
    });
    expect(await writeMirror(area, store, now)).toBe('written');
    expect(JSON.stringify(area.kept)).not.toMatch(/duarte|step_a/i);
  });
});

describe('the look whether the book is there', () => {
  it('finds nothing wrong with a first start, nor with a book that the user has emptied', async () => {
    expect(checkCanary(await anew().summary(), null, [])).toEqual({ is: 'fine' });
    expect(checkCanary(await anew().summary(), null, null)).toEqual({ is: 'fine' });
    await writeMirror(area, store, now);
    await store.change((tx) => tx.remove('contact', ines.id));
    expect(checkCanary(await store.summary(), await readMirror(area), [copy])).toEqual({ is: 'fine' });
  });

  it('sees that the database is empty while a copy is not', async () => {
    const told = checkCanary(await anew().summary(), null, [{ ...copy, order: 4, contacts: 0 }, copy]);
    expect(told).toEqual({ is: 'empty but copied', count: 40, at: now - 5, in: 'copy', order: 3 });
  });

  it('sees it by the mirror alone', async () => {
    await writeMirror(area, store, now);
    const told = checkCanary(await anew().summary(), await readMirror(area), null);
    expect(told).toEqual({ is: 'empty but copied', count: 1, at: now, in: 'mirror' });
  });

  it('still sees it after something was put into the new database', async () => {
    await store.change((tx) => tx.put('contact', tomas));
    await writeMirror(area, store, now);
    const other = anew();
    await other.change((tx) => tx.put('contact', ines));
    const told = checkCanary(await other.summary(), await readMirror(area), [copy]);
    expect(told).toMatchObject({ is: 'empty but copied', count: 40 });
  });

  it('sees that site data were cleared under a running store', async () => {
    const disk = memoryDisk();
    const running = disk.open({ now: () => now, node: 'first' });
    await running.mergeRows(await store.readAllRows());
    await writeMirror(area, running, now);
    disk.wipe();
    expect(checkCanary(await running.summary(), await readMirror(area), [])).toMatchObject({ count: 1 });
  });
});
