import type { RoutineId, UndoId } from '../domain/id.ts';
import { type Routine, routine } from '../domain/routine.ts';
import type { World } from '../domain/world.ts';
import { act } from './act.ts';

/** What a routine says; without an id it is a new one, counted from now. */
export type RoutineWords = Pick<Routine, 'name' | 'every' | 'counts' | 'target' | 'paused'> & {
  id?: RoutineId;
};

/** Keeps a routine. What it has counted so far stays, whatever is changed. */
export async function saveRoutine(
  world: World,
  asked: RoutineWords,
): Promise<
  { is: 'saved'; routine: Routine; undo: UndoId } | { is: 'refused'; why: 'no name' | 'not valid' }
> {
  if (asked.name.trim() === '') return { is: 'refused', why: 'no name' };
  const read = routine.safeParse({
    createdAt: world.now(),
    ...asked,
    name: asked.name.trim(),
    id: asked.id ?? world.newId('routine'),
  });
  if (!read.success) return { is: 'refused', why: 'not valid' };
  const { done, undo } = await act(world, 'Routine saved', async (tx) => {
    const before = await tx.get('routine', read.data.id);
    const saved = { ...before, ...read.data, createdAt: before?.createdAt ?? read.data.createdAt };
    await tx.put('routine', saved);
    return saved;
  });
  return { is: 'saved', routine: done, undo };
}

/** Lets go of a routine; what was counted for it were touches, and they stay. Can be undone. */
export async function removeRoutine(world: World, asked: { routine: RoutineId }): Promise<{ undo: UndoId }> {
  return act(world, 'Routine removed', (tx) => tx.remove('routine', asked.routine));
}
