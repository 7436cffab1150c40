import type { Desk } from '../domain/desk.ts';
import type { ContactId } from '../domain/id.ts';
import type { Routine } from '../domain/routine.ts';
import { nextInRoutine, type Progress, progressOf } from '../domain/routine-progress.ts';
import type { World } from '../domain/world.ts';
import { deskIn } from './known.ts';
import { everybodyIn, peopleOf } from './people-of.ts';
import { ofLeads } from './read-time.ts';

/** A routine that runs, how it goes, and who is next in it; null: nobody in particular. */
export type RoutineNow = { routine: Routine; progress: Progress; next: ContactId | null };

/** The routines that are not paused. Touches are read only where there is a routine to count them for. */
export async function readRoutines(world: World): Promise<{ desk: Desk; routines: RoutineNow[] }> {
  return world.store.read(async (tx) => {
    const desk = await deskIn(world, tx);
    const running = (await tx.all('routine')).filter((one) => !one.paused);
    if (running.length === 0) return { desk, routines: [] };
    const people = peopleOf(await tx.all('contact'));
    const upkeep = {
      contacts: everybodyIn(people),
      touches: ofLeads(await tx.all('touch'), people),
      reviews: await tx.all('review'),
    };
    const routines = running.map((routine) => ({
      routine,
      progress: progressOf(routine, upkeep, desk),
      next: nextInRoutine(routine, upkeep, desk)[0]?.contact ?? null,
    }));
    return { desk, routines };
  });
}
