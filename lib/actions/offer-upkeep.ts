import { dayOf } from '../domain/alert-time.ts';
import type { PromptRule } from '../domain/nagging.ts';
import { firstSettings } from '../domain/settings.ts';
import { isReviewDue } from '../domain/weekly-review.ts';
import type { World, Writer } from '../domain/world.ts';
import { maySpeak } from './may-speak.ts';

/** The weekly review on its day, where there is somebody to look at; null: not due, done, put off, or time to be quiet. */
export async function offerReview(world: World): Promise<{ prompt: string } | null> {
  return world.store.change(
    async (tx) => {
      const { reviewDay } = (await tx.get('settings', 'settings')) ?? firstSettings;
      const desk = { now: world.now(), zone: world.zone() };
      if (!isReviewDue(reviewDay, await tx.all('review'), desk)) return null;
      if ((await tx.count('contact')) === 0) return null;
      const prompt = await standing(world, tx, 'weekly review', '');
      return prompt === null ? null : { prompt };
    },
    { relaxed: true },
  );
}

/**
 * Which of the notes on routines may be said, by the names under which the rule knows them (`RoutineNote.said`), each
 * with its prompt's id for the answer.
 */
export async function offerRoutineNotes(
  world: World,
  asked: { said: readonly string[] },
): Promise<Record<string, string>> {
  return world.store.change(
    async (tx) => {
      const prompts: Record<string, string> = {};
      for (const said of asked.said) {
        const prompt = await standing(world, tx, 'routine missed', said);
        if (prompt !== null) prompts[said] = prompt;
      }
      return prompts;
    },
    { relaxed: true },
  );
}

/**
 * A line that stands in a page of ours: it speaks once, and stays for its day until it is answered, however often the
 * page is opened.
 */
async function standing(
  world: World,
  tx: Writer,
  rule: PromptRule,
  conversation: string,
): Promise<string | null> {
  const today = dayOf(world.now(), world.zone());
  const before = (await tx.all('prompt')).find(
    (one) => one.rule === rule && one.conversation === conversation && dayOf(one.at, world.zone()) === today,
  );
  if (before === undefined) return maySpeak(world, tx, { rule, conversation, contact: null });
  const { promptsOff } = (await tx.get('settings', 'settings')) ?? firstSettings;
  return before.answer === null && promptsOff[rule] !== true ? before.id : null;
}
