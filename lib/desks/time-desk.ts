import { leaveReview } from '../actions/leave-review.ts';
import { moveSteps } from '../actions/move-steps.ts';
import { offerRoutineNotes } from '../actions/offer-upkeep.ts';
import { cancelAway, planAway } from '../actions/plan-away.ts';
import { readLibrary, whomItFits } from '../actions/read-library.ts';
import { readMomentum } from '../actions/read-momentum.ts';
import { readPipeline } from '../actions/read-pipeline.ts';
import { readReview } from '../actions/read-review.ts';
import { readTime } from '../actions/read-time.ts';
import { removeResource, saveResource } from '../actions/save-resource.ts';
import { removeRoutine, saveRoutine } from '../actions/save-routine.ts';
import { startProcess } from '../actions/save-stage.ts';
import { removeTemplate, saveTemplate } from '../actions/save-template.ts';
import { settleAway } from '../actions/settle-away.ts';
import type { BrowserWorld } from '../build-world.ts';
import type { Away } from '../domain/away.ts';
import { writeHandOver } from './hand-over-files.ts';
import { boundTo } from './own-page.ts';

/** What the pages on which a week is planned and a month is looked at ask and do, on one world. */
export function timeDesk({ world, locale }: { world: BrowserWorld; locale: string }) {
  const bound = boundTo(world);
  return {
    readTime: () => readTime(world),
    moveSteps: bound(moveSteps),
    readPipeline: () => readPipeline(world),
    startProcess: bound(startProcess),
    readMomentum: () => readMomentum(world),
    saveRoutine: bound(saveRoutine),
    removeRoutine: bound(removeRoutine),
    offerRoutineNotes: bound(offerRoutineNotes),
    readLibrary: () => readLibrary(world),
    whomItFits: bound(whomItFits),
    saveResource: bound(saveResource),
    removeResource: bound(removeResource),
    saveTemplate: bound(saveTemplate),
    removeTemplate: bound(removeTemplate),
    planAway: bound(planAway),
    cancelAway: bound(cancelAway),
    settleAway: bound(settleAway),
    readReview: () => readReview(world),
    leaveReview: bound(leaveReview),
    writeHandOver: (away: Away) => writeHandOver(world, away, locale),
  };
}

export type TimeDesk = ReturnType<typeof timeDesk>;
