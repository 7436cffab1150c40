import { dueDayIn } from '../domain/due.ts';
import { planOf } from '../domain/next-step.ts';
import { conversationKey } from '../domain/origin.ts';
import type { Seen } from '../domain/seen.ts';
import { type Standing, standingOf } from '../domain/standing.ts';
import type { World } from '../domain/world.ts';
import { wholePerson } from './person.ts';

/** The mark of one row in a list: how its next step stands, and on which day (`YYYY-MM-DD`). */
export type Mark = { thread: string; state: Standing; day: string };

/** Most rows of a list that are looked up at once. */
export const mostMarks = 200;

/** The marks of the threads in a list that have a next step. Threads that nobody set a step in are not looked into. */
export async function marksFor(world: World, page: Seen, asked: { threads: string[] }): Promise<Mark[]> {
  const marks: Mark[] = [];
  await world.store.read(async (tx) => {
    for (const thread of asked.threads.slice(0, mostMarks)) {
      const key = conversationKey({ site: page.site, account: page.account, id: thread, address: '' });
      const contact = (await tx.get('conversation', key))?.contact;
      const whole = contact ? await wholePerson(tx, contact) : null;
      if (whole === null) continue;
      const on = planOf(await tx.of('step', whole.ids), world.zone())[0];
      if (!on) continue;
      marks.push({
        thread,
        state: standingOf(on, world.now(), world.zone()),
        day: dueDayIn(on.due, world.zone()),
      });
    }
  });
  return marks;
}
