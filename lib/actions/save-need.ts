import type { ContactId, NeedId, UndoId } from '../domain/id.ts';
import type { Need } from '../domain/need.ts';
import type { World } from '../domain/world.ts';
import { act, type Refused } from './act.ts';
import { wholePerson } from './person.ts';

export type NeedWords = Pick<Need, 'text' | 'weight' | 'state' | 'evidence'>;
export type SavedNeed = { is: 'saved'; need: Need; undo: UndoId };

/** Writes down what matters to a contact, or changes it. A need without words is refused. */
export async function saveNeed(
  world: World,
  asked: { contact: ContactId; need: NeedId | null; words: NeedWords },
): Promise<SavedNeed | Refused | { is: 'refused'; why: 'no words' }> {
  const words = { ...asked.words, text: asked.words.text.trim() };
  if (words.text === '') return { is: 'refused', why: 'no words' };
  const { done, undo } = await act(world, 'Need kept', async (tx) => {
    const whole = await wholePerson(tx, asked.contact);
    if (whole === null) return null;
    const before = asked.need === null ? null : await tx.get('need', asked.need);
    const need: Need = {
      createdAt: world.now(),
      contact: whole.lead.id,
      ...before,
      ...words,
      id: before?.id ?? world.newId('need'),
    };
    await tx.put('need', need);
    return need;
  });
  return done === null ? { is: 'refused', why: 'gone' } : { is: 'saved', need: done, undo };
}

/** Takes a need off the map: written down by mistake. What was answered is kept as answered instead. */
export async function removeNeed(world: World, asked: { need: NeedId }): Promise<{ undo: UndoId }> {
  const { undo } = await act(world, 'Need removed', (tx) => tx.remove('need', asked.need));
  return { undo };
}
