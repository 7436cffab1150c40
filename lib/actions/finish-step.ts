import { withStage } from '../domain/contact.ts';
import type { StepId, TouchId, UndoId } from '../domain/id.ts';
import { finished, type NextStep } from '../domain/next-step.ts';
import type { Outcome } from '../domain/outcome.ts';
import { stageAfter } from '../domain/stage.ts';
import { newestFirst, sharedBy, type Touch } from '../domain/touch.ts';
import type { Reader, World, Writer } from '../domain/world.ts';
import { act, openStepFor, type Refused, settleAlert } from './act.ts';
import { wholePerson } from './person.ts';

export type Finished = { is: 'finished'; step: NextStep; touch: TouchId; undo: UndoId };

/**
 * Done: the step ends with an outcome and becomes a touch. Where the step served a stage's trigger and the user says
 * that it happened, the contact moves on to the next stage. A message that went out for it is this same touch. A no closes the pursuit; a yes makes a client. Asked for again
 * it answers with what stands.
 */
export async function finishStep(
  world: World,
  asked: { step: StepId; generation: number; outcome: Outcome; note: string; triggerHappened: boolean },
): Promise<Finished | Refused> {
  const now = world.now();
  const { done, undo } = await act(world, 'Done', async (tx) => {
    const touch = world.newId('touch');
    const found = await openStepFor(tx, asked.step, asked.generation);
    if (found.is === 'refused') {
      const isOurs = found.why === 'already' && (await tx.get('touch', touch)) !== null;
      return isOurs ? { is: 'finished' as const, step: found.step, touch } : found;
    }
    await settleAlert(tx, found.step);
    const step = finished(found.step, asked.outcome, now);
    await tx.put('step', step);
    const sent = await sentFor(tx, step);
    if (sent !== null) await tx.remove('touch', sent.id);
    await tx.put('touch', {
      id: touch,
      contact: step.contact,
      step: step.id,
      channel: step.channel,
      direction: asked.outcome === 'no answer' ? 'out' : 'both',
      outcome: asked.outcome,
      at: sent !== null && asked.outcome === 'no answer' ? sent.at : now,
      note: asked.note,
      about: step.purpose || step.value,
      resource: sharedBy({ ...step, outcome: asked.outcome }),
      batch: step.batch,
    });
    await moveContact(world, tx, step, asked.outcome, asked.triggerHappened);
    return { is: 'finished' as const, step, touch };
  });
  return done.is === 'refused' ? done : { ...done, undo };
}

/** The message that went out for this step and has no outcome yet: Done says what came of it, and is no second touch. */
async function sentFor(tx: Reader, step: NextStep): Promise<Touch | null> {
  const ids = (await wholePerson(tx, step.contact))?.ids ?? [];
  const touches = newestFirst(await tx.of('touch', ids));
  return touches.find((one) => one.step === step.id && one.outcome === null) ?? null;
}

/** What an outcome does to the contact: a yes makes a client, a no closes, a trigger that happened moves the stage. */
export async function moveContact(
  world: World,
  tx: Writer,
  step: NextStep,
  outcome: Outcome,
  triggerHappened: boolean,
): Promise<void> {
  const whole = await wholePerson(tx, step.contact);
  if (whole === null) return;
  const { lead } = whole;
  // Said again of the same step it moves nobody further: by then they have left the stage that it served.
  const happened = triggerHappened && lead.stage !== null && step.servesStage === lead.stage;
  const next = happened ? stageAfter(await tx.all('stage'), lead.stage) : null;
  const relationship = outcome === 'won' ? 'client' : outcome === 'said no' ? 'closed' : lead.relationship;
  const moved = next === null ? lead : withStage(lead, next.id, world.now());
  await tx.put('contact', { ...moved, relationship });
  if (next === null) return;
  await tx.put('stageChange', {
    id: world.newId('stageChange'),
    contact: lead.id,
    from: lead.stage,
    to: next.id,
    at: world.now(),
  });
}
