import type { Conversation } from '../domain/conversation.ts';
import type { ContactId, UndoId } from '../domain/id.ts';
import { conversationKey } from '../domain/origin.ts';
import { originOf, type Seen } from '../domain/seen.ts';
import type { World } from '../domain/world.ts';
import { countSign, lookedForReplies } from './count-sign.ts';
import { lookAtConversation } from './look-at-conversation.ts';
import type { SentOffer } from './message-sent.ts';

/** What an automatic answer says; null: the message is a person's own. `back` is a day, `YYYY-MM-DD`. */
export type Automatic = { is: 'out of office'; back: string | null } | { is: 'bounce' } | null;

/**
 * What is told of a message that was seen. 'unread': it is new and theirs, and its words decide what it is. Null:
 * nothing new, or nothing that changes anything.
 */
export type MessageTold =
  | { is: 'unread' }
  | { is: 'replied'; contact: ContactId; name: string; steps: number; undo: UndoId }
  | {
      is: 'away';
      contact: ContactId;
      name: string;
      /** The first day on which they are there again. */
      until: string | null;
      /** The day to which the steps went that fell into the absence; null: none did. */
      movedTo: string | null;
      /** The day of the first that falls into it and stays, because it was promised or has its time; null: none. */
      stays: string | null;
      undo: UndoId;
    }
  | { is: 'bounced'; contact: ContactId; name: string }
  /** Nothing waited for it, and the next step is far off, on `planned` (`YYYY-MM-DD`): an answer is offered before. */
  | { is: 'wrote'; planned: string; offer: SentOffer }
  | null;

/** A message of theirs, `at` an instant (ms); `key` is its conversation's. */
export type Theirs = { contact: ContactId; key: string; at: number; automatic: Automatic };

/** How far ahead, in ms, a mail server's clock may be of the computer's. */
const ahead = 24 * 60 * 60_000;

/**
 * The page shows the newest message of a conversation with somebody known. A reply of theirs after our last word
 * resolves the steps that waited for it; where none did and the next step is far off, an answer is offered for today,
 * ahead of it (at most a prompt, by the rule 'nothing nags'); an out-of-office note moves
 * them, and the day-steps that fall into the absence, to the first working day after it; a bounce is no reply. A message
 * that was seen before is nothing new. `automatic` is 'unread' while nobody has looked at the words. `noteTheirs` needs the
 * coach's rules: it comes with them, for a message that is new and theirs.
 */
export async function noteMessage(
  world: World,
  page: Seen,
  automatic: Automatic | 'unread',
  noteTheirs: (message: Theirs) => Promise<MessageTold>,
): Promise<MessageTold> {
  const origin = originOf(page);
  const at = page.lastMessage === null ? Number.NaN : Date.parse(page.lastMessage.at);
  const direction = page.lastMessage?.direction ?? null;
  // One from the future would make every later message an old one.
  if (origin === null || direction === null || !(at >= 0 && at <= world.now() + ahead)) return null;
  await countSign(world, lookedForReplies, page.site);
  const key = conversationKey(origin);
  const before = await world.store.read((tx) => tx.get('conversation', key));
  if (wasSeen(before, at, direction)) return null;
  const id = (await lookAtConversation(world, page)).person?.contact;
  if (!id) return null;
  if (direction === 'in' && automatic === 'unread') return { is: 'unread' };
  const told =
    direction === 'in' && automatic !== 'unread'
      ? await noteTheirs({ contact: id, key, at, automatic })
      : null;
  // By itself, so that an undo does not make the message new again.
  await world.store.change(
    async (tx) => {
      const now = await tx.get('conversation', key);
      if (!wasSeen(now, at, direction))
        await tx.put('conversation', { contact: null, ...now, id: key, lastSeen: { at, direction, of: id } });
    },
    { relaxed: true },
  );
  return told;
}

function wasSeen(known: Conversation | null, at: number, direction: 'in' | 'out'): boolean {
  const last = known?.lastSeen ?? null;
  if (last === null) return false;
  return last.at > at || (last.at === at && last.direction === direction);
}
