import type { Counsel } from '../domain/counsel.ts';
import type { ContactId } from '../domain/id.ts';
import { mayPrompt, type PromptRule } from '../domain/nagging.ts';
import type { World } from '../domain/world.ts';
import { deskToPropose, knownOf } from './known.ts';
import { answerPrompt } from './may-speak.ts';
import { wholePerson } from './person.ts';

/**
 * What the coach says of a person when the user looks. It was asked for by opening the panel, so that it counts for no
 * limit; switched off, 'not now' and 'never' hold all the same.
 */
export async function counsel(world: World, asked: { contact: ContactId | null }): Promise<Counsel | null> {
  const { contact } = asked;
  if (contact === null) return null;
  const advice = await world.advice();
  return world.store.read(async (tx) => {
    const whole = await wholePerson(tx, contact);
    if (whole === null) return null;
    const desk = await deskToPropose(world, tx, whole, advice);
    const said = advice.counselOf(await knownOf(tx, whole), desk);
    if (said === null) return null;
    const { now, zone } = desk;
    const question = { rule: said.rule, conversation: '', contact: whole.lead.id, now, zone };
    const answered = (await tx.all('prompt')).filter(
      (one) => one.contact === whole.lead.id && one.rule === said.rule && one.answer !== null,
    );
    const settings = { ...desk.settings, promptsPerDay: Number.POSITIVE_INFINITY };
    return mayPrompt(question, answered, settings, whole.person).is === 'yes' ? said : null;
  });
}

/** What the user answered to a counsel: 'not now' holds for a while, 'never' for the person. */
export async function answerCounsel(
  world: World,
  asked: { contact: ContactId; rule: PromptRule; answer: 'not now' | 'never' },
): Promise<{ is: 'kept' }> {
  const { contact, rule, answer } = asked;
  const prompt = world.newId('undo').replace('undo', 'prompt');
  await world.store.change((tx) =>
    tx.put('prompt', { id: prompt, rule, conversation: '', contact, at: world.now(), answer: null }),
  );
  return answerPrompt(world, { prompt, answer });
}
