import type { Counsel } from '../domain/counsel.ts';
import type { ContactId } from '../domain/id.ts';
import type { PromptRule } from '../domain/nagging.ts';
import type { World } from '../domain/world.ts';
import { deskToPropose, knownOf } from './known.ts';
import { answerPrompt, newPromptId, silentRules } from './may-speak.ts';
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
    return said === null || (await silentRules(world, tx, whole.person)).includes(said.rule) ? null : said;
  });
}

/** Whether the coach says a word on a purpose before a step with this person is saved. */
export async function mayCoach(
  world: World,
  asked: { contact: ContactId | null },
): Promise<{ may: boolean }> {
  return world.store.read(async (tx) => {
    const whole = asked.contact === null ? null : await wholePerson(tx, asked.contact);
    const silent = await silentRules(world, tx, whole?.person ?? null);
    return { may: !silent.includes('hollow purpose') };
  });
}

/** What the user answered to a counsel: 'not now' holds for a while, 'never' for the person. */
export async function answerCounsel(
  world: World,
  asked: { contact: ContactId; rule: PromptRule; answer: 'not now' | 'never' },
): Promise<{ is: 'kept' }> {
  const { contact, rule, answer } = asked;
  const prompt = newPromptId(world);
  await world.store.change((tx) =>
    tx.put('prompt', { id: prompt, rule, conversation: '', contact, at: world.now(), answer: null }),
  );
  return answerPrompt(world, { prompt, answer });
}
