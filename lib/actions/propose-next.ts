import type { ContactId, StepId } from '../domain/id.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Proposal } from '../domain/proposal.ts';
import type { World } from '../domain/world.ts';
import { deskToPropose, knownOf } from './known.ts';
import { wholePerson } from './person.ts';

/**
 * What to do next after an outcome: up to three steps, best first, inside the contact's days and the user's, and on
 * days that have room for one more.
 */
export async function proposeNext(
  world: World,
  asked: { contact: ContactId; step: StepId | null; outcome: Outcome; until: string | null },
): Promise<Proposal[]> {
  const advice = await world.advice();
  return world.store.read(async (tx) => {
    const whole = await wholePerson(tx, asked.contact);
    if (whole === null) return [];
    const known = await knownOf(tx, whole);
    const done = known.steps.find((one) => one.id === asked.step) ?? null;
    const desk = await deskToPropose(world, tx, whole, advice);
    return advice.afterOutcome(asked.outcome, done, known, desk, asked.until);
  });
}
