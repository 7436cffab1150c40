import { needFromRating } from '../domain/gap.ts';
import type { ContactId, StepId } from '../domain/id.ts';
import type { Proposal } from '../domain/proposal.ts';
import type { World } from '../domain/world.ts';
import { act, madeBefore, type Refused } from './act.ts';
import { deskIn, deskToPropose, knownOf } from './known.ts';
import { maySpeak } from './may-speak.ts';
import { wholePerson } from './person.ts';
import { type Rated, rate } from './rate-gap.ts';

/** 'How likely is it that we do this?', asked after a conversation that says how it stands. */
export type RatingAsked = {
  prompt: string;
  question: string;
  /** The rating before, 1 to 10; null: never rated. */
  last: number | null;
};

/**
 * Whether this is a moment to rate: just after a step whose conversation says how it stands, or (`step` null) on a stall;
 * not asked lately, and only where something may speak.
 */
export async function askRatingAfter(
  world: World,
  asked: { contact: ContactId; step: StepId | null },
): Promise<RatingAsked | null> {
  const { askRating, askRatingInWords, findingsOf } = await world.advice();
  return world.store.change(
    async (tx) => {
      const whole = await wholePerson(tx, asked.contact);
      if (whole === null) return null;
      const known = await knownOf(tx, whole);
      const desk = await deskIn(world, tx);
      const { step } = asked;
      const just = step === null ? null : (known.touches.find((one) => one.step === step) ?? null);
      const isStalled = step === null && findingsOf(known, desk).some((one) => one.is === 'stalled');
      const { ratings } = known;
      const moment = askRating(just, isStalled, ratings, desk);
      if (moment.is === 'no') return null;
      const prompt = await maySpeak(world, tx, {
        rule: 'gap rating',
        conversation: step === null ? `stall of ${whole.lead.id}` : `after ${step}`,
        contact: whole.person,
      });
      const last = ratings.toSorted((a, b) => b.at - a.at)[0]?.score ?? null;
      return prompt === null ? null : { prompt, question: askRatingInWords(moment), last };
    },
    { relaxed: true },
  );
}

/** `asStep`: what is missing to get to 10, as a step that settles it; null where nothing is. */
export type RatedAfter = Rated & { asStep: Proposal | null };

/**
 * The answer: a rating, with what is missing to get to 10, which becomes a need where the user says so. Asked for again it
 * answers with what stands.
 */
export async function rateAfter(
  world: World,
  asked: { prompt: string; contact: ContactId; score: number; missing: string; asNeed: boolean },
): Promise<RatedAfter | Refused> {
  const advice = await world.advice();
  const { done, undo } = await act(world, 'Rated', async (tx) => {
    const before = await madeBefore(tx, 'rating', world.newId('rating'));
    const whole = await wholePerson(tx, asked.contact);
    if (before === 'gone' || whole === null) return 'gone';
    if (before !== null) return whole.ids.includes(before.contact) ? before : 'gone';
    const rating = await rate(world, tx, asked);
    if (rating !== null && asked.asNeed && rating.missing !== '')
      await tx.put('need', needFromRating(world.newId('need'), rating, world.zone()));
    const prompt = await tx.get('prompt', asked.prompt);
    if (prompt !== null) await tx.put('prompt', { ...prompt, answer: 'taken' });
    return rating ?? 'gone';
  });
  if (done === 'gone') return { is: 'refused', why: 'gone' };
  const asStep = await world.store.read(async (tx) => {
    const whole = await wholePerson(tx, asked.contact);
    if (whole === null) return null;
    return advice.settleGap(await knownOf(tx, whole), await deskToPropose(world, tx, whole, advice));
  });
  return { is: 'rated', rating: done, undo, asStep };
}
