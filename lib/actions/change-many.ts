import type { Contact } from '../domain/contact.ts';
import type { ContactId, UndoId } from '../domain/id.ts';
import type { World, Writer } from '../domain/world.ts';
import { act } from './act.ts';
import { type Whole, wholePerson } from './person.ts';

/** How many of the chosen contacts were changed; who is gone meanwhile is left out. */
export type ChangedMany = { is: 'changed'; count: number; undo: UndoId };

/** One act on many contacts, taken back as one. `work` changes each in turn and gives its record, or null to leave it. */
export async function changeMany(
  world: World,
  words: string,
  contacts: readonly ContactId[],
  work: (tx: Writer, whole: Whole) => Promise<Contact | null>,
): Promise<ChangedMany> {
  const { done, undo } = await act(world, words, async (tx) => {
    let count = 0;
    for (const id of new Set(contacts)) {
      const whole = await wholePerson(tx, id);
      const changed = whole === null ? null : await work(tx, whole);
      if (changed === null) continue;
      await tx.put('contact', changed);
      count += 1;
    }
    return count;
  });
  return { is: 'changed', count: done, undo };
}
