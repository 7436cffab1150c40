import type { World } from '../domain/world.ts';

/** Keeps what was typed for a conversation and not saved; empty text drops it. `where` is the conversation's key. */
export async function keepDraft(world: World, where: string, text: string): Promise<{ is: 'kept' }> {
  const id = where.slice(0, 500);
  await world.store.change(
    async (tx) => {
      if (text === '') await tx.erase('draft', id);
      else await tx.put('draft', { id, text, at: world.now() });
    },
    { relaxed: true },
  );
  return { is: 'kept' };
}

/** What was typed here and not saved; empty where there is nothing. */
export async function draftOf(world: World, where: string): Promise<{ text: string }> {
  const kept = await world.store.read((tx) => tx.get('draft', where.slice(0, 500)));
  return { text: kept?.text ?? '' };
}
