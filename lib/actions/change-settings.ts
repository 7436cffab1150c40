import { firstSettings, type Settings } from '../domain/settings.ts';
import type { World } from '../domain/world.ts';

/** The settings as they are; before the first choice, what holds until then. */
export async function readSettings(world: World): Promise<Settings> {
  return (await world.store.read((tx) => tx.get('settings', 'settings'))) ?? firstSettings;
}

/** What is switched by name, each name by itself. */
const switched = ['ownDaysOff', 'ownAddresses', 'promptsOff', 'pageParts', 'tabHidden'] as const;

/** The settings with what was chosen. Of what is switched by name, a name that is not said stays as it is by now. */
export function withChoices(before: Settings, changes: Partial<Omit<Settings, 'id'>>): Settings {
  const after = { ...before, ...changes };
  for (const field of switched) after[field] = Object.assign({}, before[field], changes[field]);
  return after;
}

/** Changes what the user chose; the rest stays. */
export async function changeSettings(
  world: World,
  changes: Partial<Omit<Settings, 'id'>>,
): Promise<Settings> {
  const changed = await world.store.change(async (tx) => {
    const before = (await tx.get('settings', 'settings')) ?? firstSettings;
    const after = withChoices(before, changes);
    await tx.put('settings', after);
    return after;
  });
  world.lookAgain();
  return changed;
}
