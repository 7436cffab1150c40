import { type Block, block } from '../domain/block.ts';
import type { BlockId, UndoId } from '../domain/id.ts';
import type { World } from '../domain/world.ts';
import { act } from './act.ts';

/** What a block says; without an id it is a new one. */
export type BlockWords = Pick<Block, 'name' | 'day' | 'from' | 'to' | 'channels' | 'exceptions'> & {
  id?: BlockId;
};

export type BlockRefused = { is: 'refused'; why: 'ends before it begins' | 'not valid' };

/** Keeps a weekly time free. A block ends on the day on which it begins. */
export async function saveBlock(
  world: World,
  asked: BlockWords,
): Promise<{ is: 'saved'; block: Block; undo: UndoId } | BlockRefused> {
  const read = block.safeParse({ ...asked, id: asked.id ?? world.newId('block') });
  if (!read.success) return { is: 'refused', why: 'not valid' };
  if (read.data.to <= read.data.from) return { is: 'refused', why: 'ends before it begins' };
  const { done, undo } = await act(world, 'Block saved', async (tx) => {
    const saved = { ...(await tx.get('block', read.data.id)), ...read.data };
    await tx.put('block', saved);
    return saved;
  });
  return { is: 'saved', block: done, undo };
}

/** Takes a block out of the week; can be undone. */
export async function removeBlock(world: World, asked: { block: BlockId }): Promise<{ undo: UndoId }> {
  return act(world, 'Block removed', (tx) => tx.remove('block', asked.block));
}
