import { expect, it } from 'vitest';
import { memoryStore } from '../../fakes/memory-store.ts';
import { now, touchAt } from './people.ts';

it('a large import can be taken back, until another one has taken its room', async () => {
  const rows = async (name: string) => {
    const other = memoryStore({ now: () => now, node: name });
    await other.change(async (tx) => {
      for (let at = 0; at < 21_000; at += 1) await tx.put('touch', touchAt(`${name}${at}`, now));
    });
    return other.readAllRows();
  };
  const store = memoryStore({ now: () => now });
  await store.mergeRows(await rows('a'), { undo: { id: 'undo_a', words: 'Took in a' } });
  await store.mergeRows(await rows('b'), { undo: { id: 'undo_b', words: 'Took in b' } });
  expect(await store.change((tx) => tx.undo('undo_a'))).toBe(null);
  expect(await store.change((tx) => tx.undo('undo_b'))).toMatchObject({ undone: 21_000, kept: 0 });
  expect(await store.read((tx) => tx.count('touch'))).toBe(21_000);
});
