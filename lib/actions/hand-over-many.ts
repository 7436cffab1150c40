import type { ContactId } from '../domain/id.ts';
import type { World } from '../domain/world.ts';
import { type ChangedMany, changeMany } from './change-many.ts';

/**
 * Hands contacts over to somebody: with days (`YYYY-MM-DD`, both included) they stand in for that time, without they
 * look after them from now on. An empty name takes the contacts back.
 */
export async function handOverMany(
  world: World,
  asked: { contacts: readonly ContactId[]; to: string; days: { from: string; to: string } | null },
): Promise<ChangedMany> {
  const { days } = asked;
  const to = asked.to.trim();
  return changeMany(world, 'Handed over', asked.contacts, async (_, { lead }) => {
    if (to === '') return { ...lead, owner: null, cover: null };
    return days === null ? { ...lead, owner: to } : { ...lead, cover: { by: to, ...days } };
  });
}
