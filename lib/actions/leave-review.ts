import { dayOf } from '../domain/alert-time.ts';
import type { UndoId } from '../domain/id.ts';
import type { Review } from '../domain/review.ts';
import { lengths } from '../domain/text.ts';
import type { World } from '../domain/world.ts';
import { act } from './act.ts';

/** The weekly review is done: it leaves its note, dated today. A second one on the same day is written over it. */
export async function leaveReview(
  world: World,
  asked: { note: string },
): Promise<{ review: Review; undo: UndoId }> {
  const at = world.now();
  const on = dayOf(at, world.zone());
  const { done, undo } = await act(world, 'Review done', async (tx) => {
    const before = (await tx.all('review')).find((one) => one.on === on);
    const review: Review = {
      ...before,
      id: before?.id ?? world.newId('review'),
      on,
      note: asked.note.slice(0, lengths.note),
      at,
    };
    await tx.put('review', review);
    return review;
  });
  return { review: done, undo };
}
