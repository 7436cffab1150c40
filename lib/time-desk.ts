import { moveSteps } from './actions/move-steps.ts';
import { readTime } from './actions/read-time.ts';
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
  };
}

export type TimeDesk = ReturnType<typeof timeDesk>;
