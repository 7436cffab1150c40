import { moveSteps } from './actions/move-steps.ts';
import { readLibrary, whomItFits } from './actions/read-library.ts';
import { readMomentum } from './actions/read-momentum.ts';
import { readPipeline } from './actions/read-pipeline.ts';
import { readTime } from './actions/read-time.ts';
import { removeResource, saveResource } from './actions/save-resource.ts';
import { answerRoutineNote, removeRoutine, saveRoutine } from './actions/save-routine.ts';
import { startProcess } from './actions/save-stage.ts';
import { removeTemplate, saveTemplate } from './actions/save-template.ts';
import type { World } from './domain/world.ts';

/** What the pages on which a week is planned and a month is looked at ask and do, on one world. */
export function timeDesk(world: World) {
  const bound =
    <A, R>(action: (world: World, asked: A) => R) =>
    (asked: A) =>
      action(world, asked);
  return {
    readTime: () => readTime(world),
    moveSteps: bound(moveSteps),
    readPipeline: () => readPipeline(world),
    startProcess: bound(startProcess),
    readMomentum: () => readMomentum(world),
    saveRoutine: bound(saveRoutine),
    removeRoutine: bound(removeRoutine),
    answerRoutineNote: bound(answerRoutineNote),
    readLibrary: () => readLibrary(world),
    whomItFits: bound(whomItFits),
    saveResource: bound(saveResource),
    removeResource: bound(removeResource),
    saveTemplate: bound(saveTemplate),
    removeTemplate: bound(removeTemplate),
  };
}

export type TimeDesk = ReturnType<typeof timeDesk>;
