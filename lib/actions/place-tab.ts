import type { World } from '../domain/world.ts';
import { changeSettings } from './change-settings.ts';

/** Where the closed tab stands in the page, in pixels from the top. */
export async function placeTab(world: World, top: number): Promise<{ is: 'kept' }> {
  await changeSettings(world, { tabTop: top });
  return { is: 'kept' };
}

/** Hides the closed tab on one site; the shortcut and the toolbar still open the panel, and Settings bring it back. */
export async function hideTab(world: World, site: string): Promise<{ is: 'kept' }> {
  await changeSettings(world, { tabHidden: { [site]: true } });
  return { is: 'kept' };
}
