import { betterReasons } from '../actions/better-reasons.ts';
import { counsel } from '../actions/counsel.ts';
import { draftStep } from '../actions/draft-step.ts';
import { foresee } from '../actions/foresee.ts';
import { beforeSending, messageSent } from '../actions/message-sent.ts';
import { noteTheirs } from '../actions/note-theirs.ts';
import { offerTimes } from '../actions/offer-times.ts';
import { proposeNext } from '../actions/propose-next.ts';
import { askRatingAfter, rateAfter } from '../actions/rate-after.ts';
import type { Seen } from '../domain/seen.ts';
import type { World } from '../domain/world.ts';

/**
 * What is asked of the coach in a world: the actions that need its rules. They come with the rules, when the first of
 * them is asked.
 */
export const advisedIn = (world: World, page: Seen) => ({
  counsel: (asked: Asked<typeof counsel>) => counsel(world, asked),
  betterReasons: (asked: Asked<typeof betterReasons>) => betterReasons(world, asked),
  draftStep: (asked: Asked<typeof draftStep>) => draftStep(world, asked),
  foresee: (asked: Asked<typeof foresee>) => foresee(world, asked),
  offerTimes: (asked: Asked<typeof offerTimes>) => offerTimes(world, asked),
  proposeNext: (asked: Asked<typeof proposeNext>) => proposeNext(world, asked),
  askRatingAfter: (asked: Asked<typeof askRatingAfter>) => askRatingAfter(world, asked),
  rateAfter: (asked: Asked<typeof rateAfter>) => rateAfter(world, asked),
  beforeSending: (asked: Asked<typeof beforeSending>) => beforeSending(world, asked),
  noteTheirs: (theirs: Parameters<typeof noteTheirs>[2]) => noteTheirs(world, page, theirs),
  messageSent: (asked: Parameters<typeof messageSent>[2]) => messageSent(world, page, asked),
});
export type AdvisedIn = typeof advisedIn;

type Asked<A extends (world: World, asked: never) => unknown> = Parameters<A>[1];
