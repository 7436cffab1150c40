import { isPartOn, type PagePartName, pageParts } from '../domain/page-parts.ts';
import type { Settings } from '../domain/settings.ts';
import type { World } from '../domain/world.ts';
import { readSettings } from './change-settings.ts';

/**
 * What a page must know to offer anything unasked: which parts are on, the user's further addresses, in which theme, and
 * the instant (ms) and the zone for saying days.
 */
export type PartsHere = {
  on: Record<PagePartName, boolean>;
  own: string[];
  theme: Settings['theme'];
  now: number;
  zone: string;
};

/** Reads what the parts in a page are to know. */
export async function partsHere(world: World): Promise<PartsHere> {
  const settings = await readSettings(world);
  const on = Object.fromEntries(pageParts.map((part) => [part, isPartOn(settings, part)]));
  return {
    on: on as Record<PagePartName, boolean>,
    own: Object.keys(settings.ownAddresses).filter((one) => settings.ownAddresses[one]),
    theme: settings.theme,
    now: world.now(),
    zone: world.zone(),
  };
}
