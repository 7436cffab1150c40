import type { Advice } from '../domain/advice.ts';
import { dayOf } from '../domain/alert-time.ts';
import { nameOf } from '../domain/contact.ts';
import type { Conversation } from '../domain/conversation.ts';
import { dueDayIn } from '../domain/due.ts';
import type { ContactId, UndoId } from '../domain/id.ts';
import { answered, isOpen, type NextStep, planOf, rescheduled } from '../domain/next-step.ts';
import { conversationKey } from '../domain/origin.ts';
import { isPartOn } from '../domain/page-parts.ts';
import { workingDayFrom, workingDaysAfter } from '../domain/rhythm.ts';
import { originOf, type Seen } from '../domain/seen.ts';
import type { World, Writer } from '../domain/world.ts';
import { settleAlert } from './act.ts';
import { readSettings } from './change-settings.ts';
import { countSign, lookedForReplies } from './count-sign.ts';
import { deskIn } from './known.ts';
import { lookAtConversation } from './look-at-conversation.ts';
import { maySpeak } from './may-speak.ts';
import type { SentOffer } from './message-sent.ts';
import { type Whole, wholePerson } from './person.ts';

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
      until: string | null;
      movedTo: string | null;
      undo: UndoId;
    }
  | { is: 'bounced'; contact: ContactId; name: string }
  /** Nothing waited for it, and the next step is far off, on `planned` (`YYYY-MM-DD`): an answer is offered before. */
  | { is: 'wrote'; planned: string; offer: SentOffer }
  | null;

/** Gmail tells times by the second: what came within one second counts as later. */
const second = 1_000;

/** How far ahead, in ms, a mail server's clock may be of the computer's. */
const ahead = 24 * 60 * 60_000;

/**
 * The page shows the newest message of a conversation with somebody known. A reply of theirs after our last word
 * resolves the steps that waited for it; where none did and the next step is far off, an answer is offered for today,
 * ahead of it (at most a prompt, by the rule 'nothing nags'); an out-of-office note moves them to the first working day after the return; a
 * bounce is no reply. A message that was seen before is nothing new. `automatic` is 'unread' while nobody has looked at
 * the words.
 */
export async function noteMessage(
  world: World,
  page: Seen,
  automatic: Automatic | 'unread',
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
      ? await noteTheirs(world, page, { contact: id, key, at, automatic })
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

async function noteTheirs(
  world: World,
  page: Seen,
  message: { contact: ContactId; key: string; at: number; automatic: Automatic },
): Promise<MessageTold> {
  const { key, at, automatic } = message;
  // Not to be awaited inside the transaction.
  const advice = automatic === null ? await world.advice() : null;
  const isAnywhere = isPartOn(await readSettings(world), 'otherThreads');
  const undo = world.newId('undo');
  const told = await world.store.change<MessageTold>(
    async (tx) => {
      const whole = await wholePerson(tx, message.contact);
      if (whole === null) return null;
      const steps = await tx.of('step', whole.ids);
      const waiting = steps.filter((one) => waitsFor(one, isAnywhere ? null : key, at));
      const who = { contact: whole.lead.id, name: nameOf(whole.person) };
      if (automatic?.is === 'bounce') return waiting.length === 0 ? null : { is: 'bounced', ...who };
      if (automatic?.is === 'out of office') {
        return { is: 'away', ...who, ...(await moveBehind(world, tx, waiting, automatic.back)), undo };
      }
      const touches = await tx.of('touch', whole.ids);
      const isOnRecord = touches.some((one) => one.at === at && one.direction === 'in');
      // What was written before somebody became a contact stays where it is.
      if (!isOnRecord && at + second > whole.lead.createdAt) {
        await noteReply(world, tx, whole.lead.id, at, page);
      }
      for (const step of waiting) {
        await settleAlert(tx, step);
        await tx.put('step', answered(step, world.now()));
      }
      if (waiting.length > 0) return { is: 'replied', ...who, steps: waiting.length, undo };
      return advice && offerAnswer(world, tx, page, { whole, steps, at, advice });
    },
    { undo: { id: undo, words: 'Reply seen' } },
  );
  if (told !== null) world.lookAgain();
  return told;
}

/**
 * It waits for a reply, and the message came after it was set: in the very conversation that it came from (`key`; null:
 * in any), or, where it came from a profile or a page, in any with that person.
 */
function waitsFor(step: NextStep, key: string | null, at: number): boolean {
  if (!isOpen(step) || !step.onlyIfNoReply || at + second <= step.createdAt) return false;
  const from = step.cameFrom;
  if (key === null || from === null || from.kind === 'profile' || from.kind === 'page') return true;
  return conversationKey(from) === key;
}

/** They wrote after the next step was set, and it comes only after the next working day: the answer is owed before. */
async function offerAnswer(
  world: World,
  tx: Writer,
  page: Seen,
  asked: { whole: Whole; steps: readonly NextStep[]; at: number; advice: Advice },
): Promise<MessageTold> {
  const { whole, steps, at, advice } = asked;
  const origin = originOf(page);
  const on = planOf(steps, world.zone())[0];
  if (origin === null || on === undefined || on.onlyIfNoReply || at + second <= on.dueSetAt) return null;
  const { rhythm } = await deskIn(world, tx);
  const today = dayOf(world.now(), world.zone());
  const planned = dueDayIn(on.due, world.zone());
  if (planned <= workingDaysAfter(rhythm, today, 1)) return null;
  const conversation = conversationKey(origin);
  const prompt = await maySpeak(world, tx, { rule: 'they wrote', conversation, contact: whole.person });
  if (prompt === null) return null;
  return {
    is: 'wrote',
    planned,
    offer: {
      prompt,
      contact: whole.lead.id,
      name: nameOf(whole.person),
      due: { is: 'day', day: workingDayFrom(rhythm, today) },
      channel: advice.fittingChannel(channelOf(page), whole.person),
      ...advice.words.owedAnswer(page.conversation?.title ?? ''),
      resource: null,
      servesStage: null,
      ends: null,
    },
  };
}

function channelOf(page: Seen): 'linkedin' | 'email' {
  return page.site === 'linkedin' ? 'linkedin' : 'email';
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
    channel: channelOf(page),
    direction: 'in',
    outcome: null,
    at,
    note: '',
    about: page.conversation?.title ?? '',
    resource: null,
    batch: null,
  });
}
