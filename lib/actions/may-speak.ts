import type { Contact } from '../domain/contact.ts';
import { mayPrompt, mayStand, type PromptRule, promptRules } from '../domain/nagging.ts';
import { firstSettings } from '../domain/settings.ts';
import type { Reader, World, Writer } from '../domain/world.ts';
import { wholePerson } from './person.ts';

/** The id of a prompt, made by the operation that asks for it: asked for again, it is the same. */
export function newPromptId(world: World): string {
  return world.newId('undo').replace('undo', 'prompt');
}

/**
 * Whether something may speak unasked about a contact now, and if so logs that it did: the one way to every prompt. Asked
 * for again it answers as it did, as long as nobody has answered the prompt. `about`: the address that is asked about,
 * where it is about nobody known.
 * @returns the id of the prompt, for its answer; null: stay quiet
 */
export async function maySpeak(
  world: World,
  tx: Writer,
  asked: { rule: PromptRule; conversation: string; contact: Contact | null; about?: string },
): Promise<string | null> {
  const { rule, conversation, contact } = asked;
  const id = newPromptId(world);
  const before = await tx.get('prompt', id);
  if (before !== null) return before.answer === null ? id : null;
  const about = contact?.id ?? asked.about ?? null;
  const question = { rule, conversation, contact: about, now: world.now(), zone: world.zone() };
  const settings = (await tx.get('settings', 'settings')) ?? firstSettings;
  const allowed = mayPrompt(question, await tx.all('prompt'), settings, contact);
  if (allowed.is === 'no') return null;
  await tx.put('prompt', {
    id,
    rule,
    conversation,
    contact: question.contact,
    at: question.now,
    answer: null,
  });
  return id;
}

/**
 * The rules that keep silent where the user looks at somebody or writes a step for them: switched off, put off, or never
 * for this person. `contact` null: nobody is known yet. `conversation`: what is asked about where it is no person.
 */
export async function silentRules(
  world: World,
  tx: Reader,
  contact: Contact | null,
  conversation = '',
): Promise<PromptRule[]> {
  const settings = (await tx.get('settings', 'settings')) ?? firstSettings;
  const log = contact === null && conversation === '' ? [] : await tx.all('prompt');
  const asked = {
    conversation,
    contact: conversation === '' ? (contact?.id ?? null) : null,
    now: world.now(),
    zone: world.zone(),
  };
  return promptRules.filter((rule) => mayStand({ ...asked, rule }, log, settings, contact).is === 'no');
}

/** What the user answered to a prompt: it is remembered. 'Never' holds for the person, whatever the rule. */
export async function answerPrompt(
  world: World,
  asked: { prompt: string; answer: 'taken' | 'not now' | 'never' },
): Promise<{ is: 'kept' }> {
  await world.store.change(async (tx) => {
    const prompt = await tx.get('prompt', asked.prompt);
    if (prompt === null) return;
    await tx.put('prompt', { ...prompt, answer: asked.answer });
    const who = asked.answer === 'never' && prompt.contact ? await wholePerson(tx, prompt.contact) : null;
    if (who !== null) await tx.put('contact', { ...who.lead, noPrompts: true });
  });
  return { is: 'kept' };
}
