import { type Away, away } from '../domain/away.ts';
import type { AwayId, UndoId } from '../domain/id.ts';
import type { World } from '../domain/world.ts';
import { act } from './act.ts';

/** What an absence says; without an id it is a new one. */
export type AwayWords = Pick<Away, 'from' | 'to' | 'backup' | 'mailText' | 'voiceText' | 'rampDays'> & {
  id?: AwayId;
};

export type AwayRefused = {
  is: 'refused';
  why: 'no days' | 'ends before it begins' | 'overlaps' | 'not valid';
};

/** Plans an absence, or changes it. Alerts rest on its days from then on. Two absences never share a day. */
export async function planAway(
  world: World,
  asked: AwayWords,
): Promise<{ is: 'planned'; away: Away; undo: UndoId } | AwayRefused> {
  if (asked.from === '' || asked.to === '') return { is: 'refused', why: 'no days' };
  if (asked.to < asked.from) return { is: 'refused', why: 'ends before it begins' };
  const read = away.safeParse({ ...asked, id: asked.id ?? world.newId('away') });
  if (!read.success) return { is: 'refused', why: 'not valid' };
  const planned = read.data;
  const { done, undo } = await act(world, 'Absence planned', async (tx) => {
    const others = (await tx.all('away')).filter((one) => one.id !== planned.id);
    if (others.some((one) => one.from <= planned.to && planned.from <= one.to)) return null;
    const kept = { ...(await tx.get('away', planned.id)), ...planned };
    await tx.put('away', kept);
    return kept;
  });
  return done === null ? { is: 'refused', why: 'overlaps' } : { is: 'planned', away: done, undo };
}

/** The absence does not take place: its days are working days again. What was moved for it stays where it is. */
export async function cancelAway(world: World, asked: { away: AwayId }): Promise<{ undo: UndoId }> {
  return act(world, 'Absence cancelled', (tx) => tx.remove('away', asked.away));
}
