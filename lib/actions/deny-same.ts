import type { ContactId } from '../domain/id.ts';
import type { Seen } from '../domain/seen.ts';
import type { World } from '../domain/world.ts';
import { lookAtConversation } from './look-at-conversation.ts';
import { newPromptId } from './may-speak.ts';

/**
 * 'Somebody else': the contact of the same name is not the person that the page shows, so that nobody asks again; or it is
 * put off for a while. Only what is asked there can be answered.
 */
export async function denySame(
  world: World,
  page: Seen,
  asked: { other: ContactId; answer: 'not now' | 'never' },
): Promise<{ is: 'kept' }> {
  const { perhaps } = await lookAtConversation(world, page);
  if (perhaps?.contact === asked.other) {
    await world.store.change((tx) =>
      tx.put('prompt', {
        id: newPromptId(world),
        rule: 'same person',
        conversation: perhaps.pair,
        contact: null,
        at: world.now(),
        answer: asked.answer,
      }),
    );
  }
  return { is: 'kept' };
}
