import { firstSettings, type Settings } from '../domain/settings.ts';
import type { World } from '../domain/world.ts';

/** The settings as they are; before the first choice, what holds until then. */
export async function readSettings(world: World): Promise<Settings> {
  return (await world.store.read((tx) => tx.get('settings', 'settings'))) ?? firstSettings;
}

/** Changes what the user chose; the rest stays. */
export async function changeSettings(
  world: World,
  changes: Partial<Omit<Settings, 'id'>>,
): Promise<Settings> {
  const changed = await world.store.change(async (tx) => {
    const before = (await tx.get('settings', 'settings')) ?? firstSettings;
    const after = { ...before, ...changes };
    await tx.put('settings', after);
    return after;
  });
  world.lookAgain();
  return changed;
}
