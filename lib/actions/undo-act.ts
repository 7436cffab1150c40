import type { UndoId } from '../domain/id.ts';
import type { Undone, World } from '../domain/world.ts';

/** Takes back an act. Null: it is too long ago. What somebody changed meanwhile stays as it is and is counted. */
export async function undoAct(world: World, asked: { undo: UndoId }): Promise<Undone | null> {
  const undone = await world.store.change((tx) => tx.undo(asked.undo));
  world.lookAgain();
  return undone;
}
