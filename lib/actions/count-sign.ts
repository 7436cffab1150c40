import type { World } from '../domain/world.ts';

/** The sign that says when a page was last looked at for replies. */
export const lookedForReplies = 'looked for replies';

/**
 * Counts something for the health page, by name; `word` says what the last one was, `many` how many there were since.
 * Holds nothing about any contact.
 */
export async function countSign(world: World, id: string, word: string, many = 1): Promise<void> {
  await world.store.change(
    async (tx) => {
      const before = await tx.get('sign', id);
      await tx.put('sign', { id, count: (before?.count ?? 0) + many, word, at: world.now() });
    },
    { relaxed: true },
  );
}
