import { dayOf } from '../domain/alert-time.ts';
import { nameOf } from '../domain/contact.ts';
import { dueDayIn } from '../domain/due.ts';
import type { ContactId, UndoId } from '../domain/id.ts';
import { answered, isOpen, type NextStep, rescheduled } from '../domain/next-step.ts';
import { conversationKey } from '../domain/origin.ts';
import { workingDayFrom } from '../domain/rhythm.ts';
import { originOf, type Seen } from '../domain/seen.ts';
import type { World, Writer } from '../domain/world.ts';
import { settleAlert } from './act.ts';
import { deskIn } from './known.ts';
import { lookAtConversation } from './look-at-conversation.ts';
import { wholePerson } from './person.ts';

/** What an automatic answer says; null: the message is a person's own. `back` is a day, `YYYY-MM-DD`. */
export type Automatic = { is: 'out of office'; back: string | null } | { is: 'bounce' } | null;

/** What is told of a message that was seen. Null: nothing new, or nothing that changes anything. */
export type MessageTold =
  | { is: 'replied'; contact: ContactId; name: string; steps: number; undo: UndoId }
  | {
      is: 'away';
      contact: ContactId;
      name: string;
      until: string | null;
      movedTo: string | null;
      undo: UndoId;
    }
  | { is: 'bounced'; contact: ContactId; name: string }
  | null;

/**
 * The page shows the newest message of a conversation with somebody known. A reply of theirs after our last word
 * resolves the steps that waited for it here; an out-of-office note moves them to the first working day after the
 * return; a bounce is no reply. A message that was seen before is nothing new.
 */
export async function noteMessage(world: World, page: Seen, automatic: Automatic): Promise<MessageTold> {
  const origin = originOf(page);
  const at = page.lastMessage === null ? Number.NaN : Date.parse(page.lastMessage.at);
  const direction = page.lastMessage?.direction ?? null;
  const id = origin === null ? null : (await lookAtConversation(world, page)).person?.contact;
  if (origin === null || !id || direction === null || !Number.isFinite(at) || at < 0) return null;
  const undo = world.newId('undo');
  const key = conversationKey(origin);
  const told = await world.store.change<MessageTold>(
    async (tx) => {
      const whole = await wholePerson(tx, id);
      const before = await tx.get('conversation', key);
      if (whole === null || (before?.lastSeen && before.lastSeen.at >= at)) return null;
      await tx.put('conversation', {
        ...before,
        id: key,
        contact: before?.contact ?? null,
        lastSeen: { at, direction },
      });
      if (direction === 'out') return null;
      const steps = await tx.of('step', whole.ids);
      const waiting = steps.filter((one) => waitsHere(one, key, at));
      const who = { contact: whole.lead.id, name: nameOf(whole.person) };
      if (automatic?.is === 'bounce') return waiting.length === 0 ? null : { is: 'bounced', ...who };
      if (automatic?.is === 'out of office') {
        return { is: 'away', ...who, ...(await moveBehind(world, tx, waiting, automatic.back)), undo };
      }
      if (at >= whole.lead.createdAt) await noteReply(world, tx, whole.lead.id, at, page);
      for (const step of waiting) {
        await settleAlert(tx, step);
        await tx.put('step', answered(step, world.now()));
      }
      return waiting.length === 0 ? null : { is: 'replied', ...who, steps: waiting.length, undo };
    },
    { undo: { id: undo, words: 'Reply seen' } },
  );
  if (told !== null) world.lookAgain();
  return told;
}

/** It waits for a reply in this very conversation, and the message came after it was set. */
function waitsHere(step: NextStep, key: string, at: number): boolean {
  if (!isOpen(step) || !step.onlyIfNoReply || step.cameFrom === null) return false;
  return conversationKey(step.cameFrom) === key && at > step.createdAt;
}

async function moveBehind(world: World, tx: Writer, waiting: NextStep[], back: string | null) {
  const today = dayOf(world.now(), world.zone());
  if (back === null || back < today) return { until: back, movedTo: null };
  const { rhythm } = await deskIn(world, tx);
  const day = workingDayFrom(rhythm, back);
  let movedTo: string | null = null;
  for (const step of waiting) {
    if (dueDayIn(step.due, world.zone()) >= day) continue;
    await settleAlert(tx, step);
    await tx.put('step', rescheduled(step, { is: 'day', day }, world.now()));
    movedTo = day;
  }
  return { until: back, movedTo };
}

async function noteReply(
  world: World,
  tx: Writer,
  contact: ContactId,
  at: number,
  page: Seen,
): Promise<void> {
  await tx.put('touch', {
    id: world.newId('touch'),
    contact,
    step: null,
    channel: page.site === 'linkedin' ? 'linkedin' : 'email',
    direction: 'in',
    outcome: null,
    at,
    note: '',
    about: page.conversation?.title ?? '',
    resource: null,
    batch: null,
  });
}
