import type { StageId, UndoId } from '../domain/id.ts';
import { reorderedStages, startedFrom, withoutStage } from '../domain/process.ts';
import type { ReadyProcess } from '../domain/ready-processes.ts';
import { processOf, type Stage, stage } from '../domain/stage.ts';
import type { World, Writer } from '../domain/world.ts';
import { act } from './act.ts';

/** What a stage says; without an id it is a new one, behind the others. */
export type StageWords = Pick<Stage, 'name' | 'definition' | 'trigger' | 'expectedDays' | 'usualNeeds'> & {
  id?: StageId;
};

/** Saves a stage of the user's process. */
export async function saveStage(
  world: World,
  asked: StageWords,
): Promise<{ is: 'saved'; stage: Stage; undo: UndoId } | { is: 'refused'; why: 'no name' | 'not valid' }> {
  if (asked.name.trim() === '') return { is: 'refused', why: 'no name' };
  const id = asked.id ?? world.newId('stage');
  if (!stage.safeParse({ ...asked, id, order: 1, retired: false }).success) {
    return { is: 'refused', why: 'not valid' };
  }
  const { done, undo } = await act(world, 'Stage saved', async (tx) => {
    const before = await tx.get('stage', id);
    const last = Math.max(0, ...(await tx.all('stage')).map((one) => one.order));
    const saved: Stage = { order: last + 1, retired: false, ...before, ...asked, id };
    await tx.put('stage', saved);
    return saved;
  });
  return { is: 'saved', stage: done, undo };
}

/** Begins with a ready process: its stages become the user's own, behind those that there are. */
export async function startProcess(world: World, ready: ReadyProcess): Promise<{ undo: UndoId }> {
  return act(world, `Process started: ${ready.name}`, async (tx) => {
    const started = startedFrom(ready, await tx.all('stage'), () => world.newId('stage'));
    await putAll(tx, started);
  });
}

/** Moves a stage up (-1) or down (1) by one place. */
export async function shiftStage(
  world: World,
  asked: { stage: StageId; by: -1 | 1 },
): Promise<{ undo: UndoId }> {
  return act(world, 'Stage moved', async (tx) => {
    const stages = await tx.all('stage');
    const order = processOf(stages).map((one) => one.id);
    const at = order.indexOf(asked.stage);
    const to = at + asked.by;
    if (at === -1 || to < 0 || to >= order.length) return;
    order.splice(to, 0, ...order.splice(at, 1));
    await putAll(tx, reorderedStages(stages, order));
  });
}

/**
 * Takes a stage out of the process. Its contacts go into another stage or, with null, are shown where they were until
 * they are moved: nobody is orphaned.
 */
export async function retireStage(
  world: World,
  asked: { stage: StageId; into: StageId | null },
): Promise<{ moved: number; undo: UndoId }> {
  const at = world.now();
  const { done, undo } = await act(world, 'Stage retired', async (tx) => {
    const before = await tx.get('stage', asked.stage);
    if (before === null) return 0;
    const left = withoutStage(before, await tx.all('contact'), asked.into, at);
    await tx.put('stage', left.stage);
    for (const who of left.contacts) {
      await tx.put('contact', who);
      const change = { contact: who.id, from: asked.stage, to: asked.into, at };
      await tx.put('stageChange', { id: world.newId('stageChange'), ...change });
    }
    return left.contacts.length;
  });
  return { moved: done, undo };
}

/** Brings a retired stage back to where it stood. */
export async function reviveStage(world: World, asked: { stage: StageId }): Promise<{ undo: UndoId }> {
  return act(world, 'Stage brought back', async (tx) => {
    const before = await tx.get('stage', asked.stage);
    if (before !== null) await tx.put('stage', { ...before, retired: false });
  });
}

async function putAll(tx: Writer, stages: readonly Stage[]): Promise<void> {
  for (const one of stages) await tx.put('stage', one);
}
