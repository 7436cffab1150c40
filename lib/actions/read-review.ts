import type { Desk, Known } from '../domain/desk.ts';
import * as pace from '../domain/pace.ts';
import type { Review } from '../domain/review.ts';
import { type WeeklyReview, weeklyReview } from '../domain/weekly-review.ts';
import type { World } from '../domain/world.ts';
import { deskIn, perStepIn } from './known.ts';
import { everybodyIn, type People, peopleOf } from './people-of.ts';
import { ofLeads } from './read-time.ts';

/** The review of this week, and the notes that earlier ones left, newest first. */
export type ReviewBook = { desk: Desk; people: People; review: WeeklyReview; before: Review[] };

/** Reads what happened in the user's week up to today, and the reviews before. */
export async function readReview(world: World): Promise<ReviewBook> {
  return world.store.read(async (tx) => {
    const desk = await deskIn(world, tx);
    const people = peopleOf(await tx.all('contact'));
    const steps = ofLeads(await tx.all('step'), people);
    const by = <R extends { contact: Known['who']['id'] }>(of: readonly R[]) =>
      Map.groupBy(of, (one) => one.contact as string);
    const [stepsOf, touchesOf, ratingsOf, changesOf] = [
      by(steps),
      by(ofLeads(await tx.all('touch'), people)),
      by(ofLeads(await tx.all('rating'), people)),
      by(ofLeads(await tx.all('stageChange'), people)),
    ];
    const book = everybodyIn(people).map(
      (who): Known => ({
        who,
        steps: stepsOf.get(who.id) ?? [],
        touches: touchesOf.get(who.id) ?? [],
        ratings: ratingsOf.get(who.id) ?? [],
        needs: [],
        stageChanges: changesOf.get(who.id) ?? [],
      }),
    );
    return {
      desk,
      people,
      review: weeklyReview(book, desk, await perStepIn(tx, desk, pace)),
      before: (await tx.all('review')).sort((a, b) => (a.on < b.on ? 1 : -1)),
    };
  });
}
