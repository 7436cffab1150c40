import type { ContactId, StepId } from '../domain/id.ts';
import type { World } from '../domain/world.ts';
import type { Refused } from './act.ts';
import { deskIn, knownOf } from './known.ts';
import { answerPrompt, maySpeak } from './may-speak.ts';
import { wholePerson } from './person.ts';
import { needFromGap, type Rated, rateGap } from './rate-gap.ts';

/** 'How likely is it that we do this?', asked after a conversation that says how it stands. */
export type RatingAsked = {
  prompt: string;
  question: string;
  /** The rating before, 1 to 10; null: never rated. */
  last: number | null;
};

/** Whether this is a moment to rate: just after a step whose conversation says how it stands, not asked lately. */
export async function askRatingAfter(
  world: World,
  asked: { contact: ContactId; step: StepId },
): Promise<RatingAsked | null> {
  const { askRating, askRatingInWords } = await world.advice();
  return world.store.change(
    async (tx) => {
      const whole = await wholePerson(tx, asked.contact);
      if (whole === null) return null;
      const { ratings, touches } = await knownOf(tx, whole);
      const just = touches.find((one) => one.step === asked.step) ?? null;
      const moment = askRating(just, false, ratings, await deskIn(world, tx));
      if (moment.is === 'no') return null;
      const prompt = await maySpeak(world, tx, {
        rule: 'gap rating',
        conversation: `after ${asked.step}`,
        contact: whole.person,
      });
      const last = ratings.toSorted((a, b) => b.at - a.at)[0]?.score ?? null;
      return prompt === null ? null : { prompt, question: askRatingInWords(moment), last };
    },
    { relaxed: true },
  );
}

/** The answer: a rating, with what is missing to get to 10, which becomes a need where the user says so. */
export async function rateAfter(
  world: World,
  asked: { prompt: string; contact: ContactId; score: number; missing: string; asNeed: boolean },
): Promise<Rated | Refused> {
  const { contact, score, missing } = asked;
  const rated = await rateGap(world, { contact, score, missing });
  if (rated.is === 'rated' && asked.asNeed) await needFromGap(world, { rating: rated.rating.id });
  await answerPrompt(world, { prompt: asked.prompt, answer: 'taken' });
  return rated;
}
