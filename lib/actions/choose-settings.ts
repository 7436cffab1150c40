import type { UndoId } from '../domain/id.ts';
import { firstSettings, type Settings } from '../domain/settings.ts';
import type { World } from '../domain/world.ts';
import { act } from './act.ts';
import { withChoices } from './change-settings.ts';

export type Choices = Partial<Omit<Settings, 'id'>>;

/** Changes what the user chose, as one act that can be taken back; `words` say what was chosen. */
export async function chooseSettings(
  world: World,
  asked: { changes: Choices; words: string },
): Promise<{ settings: Settings; undo: UndoId }> {
  const { done, undo } = await act(world, asked.words, async (tx) => {
    const before = (await tx.get('settings', 'settings')) ?? firstSettings;
    const after = withChoices(before, asked.changes);
    await tx.put('settings', after);
    return after;
  });
  return { settings: done, undo };
}
