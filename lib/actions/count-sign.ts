import type { World } from '../domain/world.ts';

/** Counts something for the health page, by name; `word` says what the last one was. Holds nothing about any contact. */
export async function countSign(world: World, id: string, word: string): Promise<void> {
  await world.store.change(
    async (tx) => {
      const before = await tx.get('sign', id);
      await tx.put('sign', { id, count: (before?.count ?? 0) + 1, word, at: world.now() });
    },
    { relaxed: true },
  );
}
