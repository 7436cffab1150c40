import { readSettings } from '../actions/change-settings.ts';
import { isWrittenLongAgo } from '../domain/health.ts';
import { dataDesk, type Written } from './data-desk.ts';
import type { OwnPage } from './own-page.ts';

/** The weekly copy is due: when it was saved last (instant, ms; null: never), and what can be done. */
export type WeeklyDue = {
  last: number | null;
  write(): Promise<Written>;
  /** Not now: it is asked for again tomorrow. */
  putOff(): Promise<void>;
};

const putOffSign = 'weekly copy put off';
const day = 24 * 60 * 60_000;

/** Looks whether the copy outside the browser is wanted and due. Null: nothing is to be asked. */
export async function lookForWeekly(page: OwnPage): Promise<WeeklyDue | null> {
  const { world } = page;
  if (!(await readSettings(world)).weeklyCopy) return null;
  const data = dataDesk(page);
  const last = await data.lastWritten();
  if (!isWrittenLongAgo(last, world.now())) return null;
  const putOff = await world.store.read((tx) => tx.get('sign', putOffSign));
  if (putOff !== null && Math.abs(world.now() - putOff.at) < day) return null;
  return {
    last,
    write: () => data.write('onward'),
    putOff: () =>
      world.store.change((tx) => tx.put('sign', { id: putOffSign, count: 1, word: '', at: world.now() }), {
        relaxed: true,
      }),
  };
}
