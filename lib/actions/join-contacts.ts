import type { ContactId, UndoId } from '../domain/id.ts';
import type { World } from '../domain/world.ts';
import { act, type Refused } from './act.ts';
import { meet, type Who, wholePerson } from './person.ts';

export type Joined = { is: 'joined'; contact: ContactId; undo: UndoId };

/** Two records are the same person: the other is joined into the first, and keeps its own words and steps. */
export async function joinContacts(
  world: World,
  asked: { into: Who; other: Who },
): Promise<Joined | Refused> {
  const { done, undo } = await act(world, 'Joined', async (tx) => {
    const into = await meet(world, tx, asked.into);
    const other = await meet(world, tx, asked.other, 2);
    if (into === null || other === null) return null;
    if (into.lead.id !== other.lead.id) await tx.put('contact', { ...other.lead, joinedInto: into.lead.id });
    return into.lead.id;
  });
  return done === null ? { is: 'refused', why: 'gone' } : { is: 'joined', contact: done, undo };
}

/** Takes the joining back: every record that was joined into this person stands by itself again. */
export async function partContacts(
  world: World,
  asked: { contact: ContactId },
): Promise<{ is: 'parted'; contacts: ContactId[]; undo: UndoId } | Refused> {
  const { done, undo } = await act(world, 'Parted', async (tx) => {
    const whole = await wholePerson(tx, asked.contact);
    if (whole === null) return null;
    // The lead too: in a circle of two machines' joins it is joined itself.
    for (const id of whole.ids) {
      const one = await tx.get('contact', id);
      if (one !== null && one.joinedInto !== null) await tx.put('contact', { ...one, joinedInto: null });
    }
    return whole.ids.filter((id) => id !== whole.lead.id);
  });
  return done === null ? { is: 'refused', why: 'gone' } : { is: 'parted', contacts: done, undo };
}
