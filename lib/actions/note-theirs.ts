import type { Advice } from '../domain/advice.ts';
import { dayOf } from '../domain/alert-time.ts';
import { nameOf } from '../domain/contact.ts';
import { dueDayIn } from '../domain/due.ts';
import type { ContactId } from '../domain/id.ts';
import { answered, isOpen, type NextStep, planOf, rescheduled } from '../domain/next-step.ts';
import { conversationKey } from '../domain/origin.ts';
import { isPartOn } from '../domain/page-parts.ts';
import { workingDayFrom, workingDaysAfter } from '../domain/rhythm.ts';
import { originOf, type Seen } from '../domain/seen.ts';
import type { World, Writer } from '../domain/world.ts';
import { settleAlert } from './act.ts';
import { readSettings } from './change-settings.ts';
import { deskIn } from './known.ts';
import { maySpeak } from './may-speak.ts';
import type { MessageTold, Theirs } from './note-message.ts';
import { type Whole, wholePerson } from './person.ts';

/** Gmail tells times by the second: what came within one second counts as later. */
const second = 1_000;

/** What follows from a message of theirs that is new, as `noteMessage` says. */
export async function noteTheirs(world: World, page: Seen, message: Theirs): Promise<MessageTold> {
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
        const moved = await moveBehind(world, tx, { steps, waiting, back: automatic.back, at });
        return { is: 'away', ...who, ...moved, undo };
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

/**
 * What falls into their absence comes up on the first working day after it: what waits for their reply, and every day-step
 * from today on that was set before the note came. A promise and an exact time were agreed with them: those stay.
 */
async function moveBehind(
  world: World,
  tx: Writer,
  asked: { steps: readonly NextStep[]; waiting: readonly NextStep[]; back: string | null; at: number },
) {
  const { steps, waiting, back, at } = asked;
  const today = dayOf(world.now(), world.zone());
  if (back === null || back < today) return { until: back, movedTo: null, stays: null };
  const { rhythm } = await deskIn(world, tx);
  const day = workingDayFrom(rhythm, back);
  let movedTo: string | null = null;
  let stays: string | null = null;
  for (const step of planOf(steps, world.zone())) {
    const on = dueDayIn(step.due, world.zone());
    const fallsInside = on >= today && at + second > step.dueSetAt;
    if (on >= day || !(fallsInside || waiting.includes(step))) continue;
    if (step.promised || step.due.is === 'time') {
      stays ??= on;
      continue;
    }
    await settleAlert(tx, step);
    await tx.put('step', rescheduled(step, { is: 'day', day }, world.now()));
    movedTo = day;
  }
  return { until: back, movedTo, stays };
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
