import type { Contact } from '../domain/contact.ts';
import type { Desk } from '../domain/desk.ts';
import type { Prompt } from '../domain/local.ts';
import type { NextStep } from '../domain/next-step.ts';
import type { Review } from '../domain/review.ts';
import type { Routine } from '../domain/routine.ts';
import type { StageChange } from '../domain/stage.ts';
import type { Touch } from '../domain/touch.ts';
import type { World } from '../domain/world.ts';
import { deskIn } from './known.ts';
import { everybodyIn, type People, peopleOf } from './people-of.ts';
import { ofLeads } from './read-time.ts';

/** What is measured. Everybody stands once; what belongs to joined contacts stands under the one that leads. */
export type MomentumBook = {
  desk: Desk;
  people: People;
  contacts: readonly Contact[];
  steps: readonly NextStep[];
  touches: readonly Touch[];
  stageChanges: readonly StageChange[];
  routines: readonly Routine[];
  reviews: readonly Review[];
  prompts: readonly Prompt[];
};

/** Reads everything that momentum and routines are counted from. */
export async function readMomentum(world: World): Promise<MomentumBook> {
  return world.store.read(async (tx) => {
    const people = peopleOf(await tx.all('contact'));
    return {
      desk: await deskIn(world, tx),
      people,
      contacts: everybodyIn(people),
      steps: ofLeads(await tx.all('step'), people),
      touches: ofLeads(await tx.all('touch'), people),
      stageChanges: ofLeads(await tx.all('stageChange'), people),
      routines: await tx.all('routine'),
      reviews: await tx.all('review'),
      prompts: await tx.all('prompt'),
    };
  });
}
