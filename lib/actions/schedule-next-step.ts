import { withoutRest } from '../domain/contact.ts';
import type { UndoId } from '../domain/id.ts';
import { dropped, type NextStep, newStep, planOf, type StepWords } from '../domain/next-step.ts';
import { conversationKey } from '../domain/origin.ts';
import type { World, Writer } from '../domain/world.ts';
import { act, isPast, madeBefore, type Refused, settleAlert } from './act.ts';
import { meet, type Who, type Whole } from './person.ts';

/** `replace`: the step that was on is dropped; `behind`: the new one joins the plan by its date. */
export type Place = 'behind' | 'replace';

export type Scheduled = { is: 'scheduled'; step: NextStep; undo: UndoId };

/**
 * Sets a next step with somebody. Makes the contact when the user meets them for the first time, and remembers with
 * whom of its people a conversation is. Asked for again, it answers with the step as it stands; 'gone': it was removed.
 */
export async function scheduleNextStep(
  world: World,
  asked: { who: Who; words: Omit<StepWords, 'contact'>; place: Place },
): Promise<Scheduled | Refused> {
  if (asked.words.purpose.trim() === '' && asked.words.value.trim() === '') {
    return { is: 'refused', why: 'no purpose' };
  }
  const now = world.now();
  if (isPast(world, asked.words.due)) return { is: 'refused', why: 'past' };
  const { done, undo } = await act(world, 'Next step set', async (tx) => {
    const before = await madeBefore(tx, 'step', world.newId('step'));
    if (before !== null) return asScheduled(before);
    const whole = await meet(world, tx, asked.who);
    if (whole === null) return nobody;
    if (asked.place === 'replace') {
      const on = planOf(await tx.of('step', whole.ids), world.zone())[0];
      if (on) {
        await settleAlert(tx, on);
        await tx.put('step', dropped(on, 'replaced', now));
      }
    }
    return asScheduled(await setStep(world, tx, whole, asked.words));
  });
  return done.is === 'refused' ? done : { ...done, undo };
}

const nobody = { is: 'refused', why: 'nobody' } as const;

/** The answer for a step that was set, now or by the same request before. */
export function asScheduled(step: NextStep | 'gone') {
  return step === 'gone' ? ({ is: 'refused', why: 'gone' } as const) : ({ is: 'scheduled', step } as const);
}

/** Sets a step with somebody known, within a transaction: who had rested rests no more, the conversation is theirs. */
export async function setStep(
  world: World,
  tx: Writer,
  whole: Whole,
  words: Omit<StepWords, 'contact'>,
): Promise<NextStep> {
  const step = newStep(world.newId('step'), world.now(), { ...words, contact: whole.lead.id });
  await tx.put('step', step);
  if (whole.lead.restsUntil !== null) await tx.put('contact', withoutRest(whole.lead));
  if (step.cameFrom !== null) {
    const id = conversationKey(step.cameFrom);
    const before = await tx.get('conversation', id);
    await tx.put('conversation', { lastSeen: null, ...before, id, contact: whole.lead.id });
  }
  return step;
}
