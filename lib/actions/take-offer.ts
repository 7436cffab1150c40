import type { ContactId, StepId } from '../domain/id.ts';
import { finished, type NextStep } from '../domain/next-step.ts';
import { originOf, type Seen } from '../domain/seen.ts';
import type { World } from '../domain/world.ts';
import { act, isPast, madeBefore, openStepFor, type Refused, settleAlert } from './act.ts';
import { wholePerson } from './person.ts';
import { asScheduled, type Scheduled, setStep } from './schedule-next-step.ts';

/** An offer as the user takes it: with what it rests on, and the choice of 'only if they have not replied'. */
export type TakenOffer = {
  prompt: string;
  contact: ContactId;
  words: Pick<NextStep, 'due' | 'channel' | 'purpose' | 'value' | 'onlyIfNoReply'> &
    Partial<Pick<NextStep, 'resource' | 'servesStage'>>;
  /** The step that the message was for; the message itself is its touch. */
  ends: { step: StepId; generation: number } | null;
};

/** The user takes the next step that was offered after sending; the step that the message was for is done by it. */
export async function takeOffer(world: World, page: Seen, asked: TakenOffer): Promise<Scheduled | Refused> {
  if (asked.words.purpose.trim() === '' && asked.words.value.trim() === '')
    return { is: 'refused', why: 'no purpose' };
  const now = world.now();
  if (isPast(world, asked.words.due)) return { is: 'refused', why: 'past' };
  const { done, undo } = await act(world, 'Next step set', async (tx) => {
    const before = await madeBefore(tx, 'step', world.newId('step'));
    if (before !== null) return asScheduled(before);
    const whole = await wholePerson(tx, asked.contact);
    if (whole === null) return asScheduled('gone');
    const prompt = await tx.get('prompt', asked.prompt);
    // An offer is taken once, however often its message arrives.
    if (prompt?.answer === 'taken') return asScheduled('gone');
    if (prompt !== null) await tx.put('prompt', { ...prompt, answer: 'taken' });
    if (asked.ends !== null) {
      const found = await openStepFor(tx, asked.ends.step, asked.ends.generation);
      // Somebody was faster elsewhere: then there is nothing left to end.
      if (found.is === 'open' && whole.ids.includes(found.step.contact)) {
        await settleAlert(tx, found.step);
        await tx.put('step', finished(found.step, 'kept going', now));
      }
    }
    return asScheduled(await setStep(world, tx, whole, { ...asked.words, cameFrom: originOf(page) }));
  });
  return done.is === 'refused' ? done : { ...done, undo };
}
