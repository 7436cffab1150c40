import type { Channel } from '../domain/channel.ts';
import type { ResourceId, TouchId, UndoId } from '../domain/id.ts';
import type { Outcome } from '../domain/outcome.ts';
import { sharedBy, type Touch } from '../domain/touch.ts';
import type { World } from '../domain/world.ts';
import { act, madeBefore, type Refused } from './act.ts';
import { meet, type Who } from './person.ts';

export type Recorded = { is: 'recorded'; touch: TouchId; undo: UndoId };

/**
 * 'We spoke', 'sent', 'they wrote': a touch by any channel that no step was for. `at` is an instant; null: now. Asked for
 * again it makes no second one.
 */
export async function recordTouch(
  world: World,
  asked: {
    who: Who;
    channel: Channel;
    direction: Touch['direction'];
    outcome: Outcome | null;
    note: string;
    about: string;
    resource: ResourceId | null;
    at: number | null;
  },
): Promise<Recorded | Refused> {
  const { who, at, ...said } = asked;
  const { done, undo } = await act(world, 'Noted', async (tx) => {
    const touch = world.newId('touch');
    const before = await madeBefore(tx, 'touch', touch);
    if (before === 'gone') return { is: 'refused' as const, why: 'gone' as const };
    if (before !== null) return { is: 'recorded' as const, touch };
    const whole = await meet(world, tx, who);
    if (whole === null) return { is: 'refused' as const, why: 'nobody' as const };
    await tx.put('touch', {
      ...said,
      resource: sharedBy(said),
      id: touch,
      contact: whole.lead.id,
      step: null,
      at: at ?? world.now(),
      batch: null,
    });
    return { is: 'recorded' as const, touch };
  });
  return done.is === 'refused' ? done : { ...done, undo };
}
