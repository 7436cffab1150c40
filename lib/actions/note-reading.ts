import type { Seen } from '../domain/seen.ts';
import type { World } from '../domain/world.ts';
import { countSign } from './count-sign.ts';

/** Counts how a page was read, by site, for the health page: 'reader gmail partly', with what was missing. Names nobody. */
export async function noteReading(world: World, page: Seen): Promise<{ is: 'kept' }> {
  await countSign(world, `reader ${page.site} ${page.found}`, page.missing.join(', '));
  return { is: 'kept' };
}
