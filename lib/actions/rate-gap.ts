import { needFromRating } from '../domain/gap.ts';
import type { GapRating } from '../domain/gap-rating.ts';
import type { ContactId, RatingId, UndoId } from '../domain/id.ts';
import type { Need } from '../domain/need.ts';
import type { World, Writer } from '../domain/world.ts';
import { act, type Refused } from './act.ts';
import { wholePerson } from './person.ts';

export type Rated = { is: 'rated'; rating: GapRating; undo: UndoId };

/** 'How likely is it that we do this?', 1 to 10, and what has to happen to get to 10. Added to what was said before. */
export async function rateGap(
  world: World,
  asked: { contact: ContactId; score: number; missing: string },
): Promise<Rated | Refused> {
  const { done, undo } = await act(world, 'Rated', (tx) => rate(world, tx, asked));
  return done === null ? { is: 'refused', why: 'gone' } : { is: 'rated', rating: done, undo };
}

/** Adds a rating within a transaction. Null: nobody has this id. */
export async function rate(
  world: World,
  tx: Writer,
  asked: { contact: ContactId; score: number; missing: string },
): Promise<GapRating | null> {
  const whole = await wholePerson(tx, asked.contact);
  if (whole === null) return null;
  const rating: GapRating = {
    id: world.newId('rating'),
    contact: whole.lead.id,
    score: asked.score,
    missing: asked.missing.trim(),
    at: world.now(),
  };
  await tx.put('rating', rating);
  return rating;
}

export type NeedOfGap = { is: 'saved'; need: Need; undo: UndoId };

/** What is missing to get to 10 becomes a need of the contact's. */
export async function needFromGap(world: World, asked: { rating: RatingId }): Promise<NeedOfGap | Refused> {
  const { done, undo } = await act(world, 'Need kept', async (tx) => {
    const rating = await tx.get('rating', asked.rating);
    if (rating === null || rating.missing.trim() === '') return null;
    const need = needFromRating(world.newId('need'), rating, world.zone());
    await tx.put('need', need);
    return need;
  });
  return done === null ? { is: 'refused', why: 'gone' } : { is: 'saved', need: done, undo };
}
