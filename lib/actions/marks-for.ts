import { dayOf } from '../domain/alert-time.ts';
import { isActive } from '../domain/contact.ts';
import { dueDayIn } from '../domain/due.ts';
import { planOf } from '../domain/next-step.ts';
import { conversationKey } from '../domain/origin.ts';
import { isPartOn } from '../domain/page-parts.ts';
import type { Seen } from '../domain/seen.ts';
import { type Standing, standingOf } from '../domain/standing.ts';
import type { World } from '../domain/world.ts';
import { readSettings } from './change-settings.ts';
import { countSign, lookedForReplies } from './count-sign.ts';
import { wholePerson } from './person.ts';

/**
 * The mark of one row in a list: how its next step stands, and on which day (`YYYY-MM-DD`); or that there is none,
 * where the user wants to see that.
 */
export type Mark = { thread: string; state: Standing | 'none'; day: string | null };

/** Most rows of a list that are looked up at once. */
const mostMarks = 200;

/**
 * The marks of the threads in a list that have a next step. Threads in which nobody was ever chosen have none. Where
 * replies are looked for, this was a look for them.
 */
export async function marksFor(world: World, page: Seen, asked: { threads: string[] }): Promise<Mark[]> {
  const marks: Mark[] = [];
  const settings = await readSettings(world);
  const showsNone = isPartOn(settings, 'withoutStep');
  if (isPartOn(settings, 'replies')) await countSign(world, lookedForReplies, page.site);
  const today = dayOf(world.now(), world.zone());
  await world.store.read(async (tx) => {
    for (const thread of asked.threads.slice(0, mostMarks)) {
      const key = conversationKey({ site: page.site, account: page.account, id: thread, address: '' });
      const contact = (await tx.get('conversation', key))?.contact;
      const whole = contact ? await wholePerson(tx, contact) : null;
      if (whole === null) continue;
      const on = planOf(await tx.of('step', whole.ids), world.zone())[0];
      if (!on) {
        const rests = whole.lead.restsUntil !== null && today < whole.lead.restsUntil.until;
        if (showsNone && isActive(whole.person) && !rests) marks.push({ thread, state: 'none', day: null });
        continue;
      }
      marks.push({
        thread,
        state: standingOf(on, world.now(), world.zone()),
        day: dueDayIn(on.due, world.zone()),
      });
    }
  });
  return marks;
}
