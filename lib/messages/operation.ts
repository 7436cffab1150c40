import { idPrefixes } from '../domain/id.ts';
import type { World } from '../domain/world.ts';

/**
 * The world for one request from a page: what is made for it gets ids that come out of the request's own, so that the
 * same request again, sent because its answer was lost, finds what it made and makes nothing. The ids begin with the
 * time, as all do; the rest is a digest (SHA-256), so that nobody finds the request by what it made.
 */
export async function inOperation(world: World, operation: string): Promise<World> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(operation));
  const hex = Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  const own = `${operation.slice(0, 13)}-${hex}`;
  return {
    ...world,
    newId: (kind, nth = 1) => `${idPrefixes[kind]}_${own}${nth === 1 ? '' : `-${nth}`}` as never,
  };
}
