import { dayOf } from '../domain/alert-time.ts';
import { type Due, dueDayIn } from '../domain/due.ts';
import type { UndoId } from '../domain/id.ts';
import { alertKey, type NextStep } from '../domain/next-step.ts';
import type { Kind, RecordOf } from '../domain/records.ts';
import type { Reader, World, Writer } from '../domain/world.ts';

/** Why an act was not done. Nothing was changed. */
export type Refused =
  | { is: 'refused'; why: 'gone' }
  | { is: 'refused'; why: 'already'; step: NextStep }
  | { is: 'refused'; why: 'changed'; step: NextStep }
  | { is: 'refused'; why: 'past' | 'no purpose' | 'nobody' };

/**
 * One act of the user: a strict transaction that can be taken back for as long as the store keeps it. After it the
 * background looks again at alarms and badge. `words` say what was done, for the Undo toast.
 */
export async function act<T>(
  world: World,
  words: string,
  work: (tx: Writer) => Promise<T>,
): Promise<{ done: T; undo: UndoId }> {
  const undo = world.newId('undo');
  const done = await world.store.change(work, { undo: { id: undo, words } });
  world.lookAgain();
  return { done, undo };
}

/**
 * The open step that an act is about. `generation` is the one that the user saw: after a snooze or an edit somewhere
 * else the act is refused with the step as it is now, and after its end with what became of it.
 */
export async function openStepFor(
  tx: Writer,
  id: string,
  generation: number,
): Promise<{ is: 'open'; step: NextStep } | Refused> {
  const step = await tx.get('step', id);
  if (step === null) return { is: 'refused', why: 'gone' };
  if (step.state.is !== 'open') return { is: 'refused', why: 'already', step };
  if (step.generation !== generation) return { is: 'refused', why: 'changed', step };
  return { is: 'open', step };
}

/**
 * What has become of the record that the same request made before, when its answer was lost: as it stands, or 'gone'
 * since. Null: it is asked for the first time.
 */
export async function madeBefore<K extends Kind>(
  tx: Reader,
  kind: K,
  id: string,
): Promise<RecordOf<K> | 'gone' | null> {
  return (await tx.get(kind, id)) ?? ((await tx.wasHere(kind, id)) ? 'gone' : null);
}

/** An alert that was acted on never comes again: its delivery says so in the same transaction. */
export async function settleAlert(tx: Writer, step: NextStep): Promise<void> {
  const delivery = await tx.get('delivery', alertKey(step));
  if (delivery !== null) await tx.put('delivery', { ...delivery, state: 'acted' });
}

/** Whether a due lies on a day that is over for the user: no step is set or moved there. */
export function isPast(world: World, due: Due): boolean {
  return dueDayIn(due, world.zone()) < dayOf(world.now(), world.zone());
}
