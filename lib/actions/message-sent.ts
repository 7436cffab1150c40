import type { Advice } from '../domain/advice.ts';
import { dayOf } from '../domain/alert-time.ts';
import type { Channel } from '../domain/channel.ts';
import { isActive, nameOf } from '../domain/contact.ts';
import { type Due, dueDayIn } from '../domain/due.ts';
import type { ContactId, ResourceId, StageId, UndoId } from '../domain/id.ts';
import { type OpenStep, planOf } from '../domain/next-step.ts';
import { conversationKey } from '../domain/origin.ts';
import { isPartOn } from '../domain/page-parts.ts';
import { workingDaysAfter } from '../domain/rhythm.ts';
import { originOf, type Seen, type SeenPerson, wordsOf } from '../domain/seen.ts';
import type { Reader, World, Writer } from '../domain/world.ts';
import { readSettings } from './change-settings.ts';
import { deskToPropose, knownOf } from './known.ts';
import { maySpeak } from './may-speak.ts';
import { knownPerson, type Whole } from './person.ts';

/** The next step that is offered around sending: who, when, what about. `ends`: the step that the message is for. */
export type SentOffer = {
  /** '' where the user asked for it. */
  prompt: string;
  contact: ContactId;
  name: string;
  due: Due;
  channel: Channel;
  purpose: string;
  value: string;
  /** What the words rest on, so that the step goes on to rest on it. */
  resource: ResourceId | null;
  servesStage: StageId | null;
  ends: OpenStep | null;
};

/** A message: to whom, by what channel, about what. */
export type Message = { to: SeenPerson[]; channel: Channel; about: string };

/** What was noted of a message that went out. `undo` takes it back; null: to nobody whom the user pursues. */
export type SentNoted = { undo: UndoId | null; offer: SentOffer | null };

/** Working days until the step that is offered after sending. */
const daysAfterSending = 3;

/** Most people of one message that are looked at. */
const mostPeople = 20;

/**
 * The user sent a message. To people whom they pursue it is a touch, of the step whose time had come for it; where one
 * of them has no other step to come, one is offered: once a day at most, unless the user `chose` it before sending.
 * People who are no contacts are not looked at, let alone made into some. Asked for again it makes no second touch. No
 * offer: there is nothing to offer, or it is time to be quiet.
 */
export async function messageSent(
  world: World,
  page: Seen,
  asked: Message & { chosen: boolean },
): Promise<SentNoted> {
  const advice = await world.advice();
  const undo = world.newId('undo');
  const work = async (tx: Writer): Promise<SentNoted> => {
    let isNoted = false;
    let offered: SentOffer | null = null;
    for (const { whole, plan, isFor, nth } of await pursuedIn(world, tx, asked)) {
      const touch = world.newId('touch', nth);
      const ends = isFor ? plan[0]! : null;
      const isFree = plan.length === 0 || isFor;
      const prompt = offered === null && isFree ? await mayOffer(world, tx, page, whole, asked.chosen) : null;
      // Before the touch is there: what was just sent is no reason for the next.
      if (prompt !== null)
        offered = await offerFor(world, tx, advice, { whole, ends, prompt, message: asked });
      isNoted = true;
      if (await tx.wasHere('touch', touch)) continue;
      await tx.put('touch', {
        id: touch,
        contact: whole.lead.id,
        step: ends?.id ?? null,
        channel: asked.channel,
        direction: 'out',
        outcome: null,
        at: world.now(),
        note: '',
        about: asked.about,
        resource: ends?.resource ?? null,
        batch: null,
      });
    }
    return { undo: isNoted ? undo : null, offer: offered };
  };
  const noted = await world.store.change(work, { undo: { id: undo, words: 'Message sent' } });
  world.lookAgain();
  return noted;
}

/**
 * The user took the message back before it left: it is no touch, and what was asked about it may be asked again. A step
 * that was set for it stays, until the user takes that back too.
 */
export async function messageTakenBack(
  world: World,
  asked: { undo: UndoId; prompt: string },
): Promise<{ is: 'taken back' }> {
  await world.store.change(async (tx) => {
    await tx.undo(asked.undo);
    const answer = (await tx.get('prompt', asked.prompt))?.answer;
    if (answer === null || answer === 'taken') await tx.remove('prompt', asked.prompt);
  });
  world.lookAgain();
  return { is: 'taken back' };
}

/** The prompt that may be shown; '' where the user chose it before, null where it is time to be quiet. */
async function mayOffer(world: World, tx: Writer, page: Seen, whole: Whole, chosen: boolean) {
  if (chosen) return '';
  const origin = originOf(page);
  // A message of its own is in no conversation yet: it counts as one with this person.
  const conversation = origin === null ? `with ${whole.lead.id}` : conversationKey(origin);
  return maySpeak(world, tx, { rule: 'next step after sending', conversation, contact: whole.person });
}

/**
 * What would be offered after sending, for the user to choose before: nothing is written, and nobody is prompted. Null
 * as well where the user wants no choice before.
 */
export async function beforeSending(world: World, asked: Message): Promise<SentOffer | null> {
  if (!isPartOn(await readSettings(world), 'choice')) return null;
  const advice = await world.advice();
  return world.store.read(async (tx) => {
    for (const { whole, plan, isFor } of await pursuedIn(world, tx, asked)) {
      if (plan.length > 0 && !isFor) continue;
      return offerFor(world, tx, advice, {
        whole,
        ends: isFor ? plan[0]! : null,
        prompt: '',
        message: asked,
      });
    }
    return null;
  });
}

/**
 * `isFor`: the message is what their step was set for, because its day has come and the channel is the same. `nth` of
 * those that it is for, 1, 2, ….
 */
type Pursued = { whole: Whole; plan: OpenStep[]; isFor: boolean; nth: number };

async function pursuedIn(world: World, tx: Reader, message: Message): Promise<Pursued[]> {
  const today = dayOf(world.now(), world.zone());
  const found: Pursued[] = [];
  for (const [at, one] of message.to.slice(0, mostPeople).entries()) {
    const whole = await knownPerson(tx, wordsOf(one));
    if (whole === null || !isActive(whole.person)) continue;
    const plan = planOf(await tx.of('step', whole.ids), world.zone());
    const on = plan[0];
    const isFor =
      on !== undefined && dueDayIn(on.due, world.zone()) <= today && on.channel === message.channel;
    found.push({ whole, plan, isFor: isFor && plan.length === 1, nth: at + 1 });
  }
  return found;
}

async function offerFor(
  world: World,
  tx: Reader,
  advice: Advice,
  asked: { whole: Whole; ends: OpenStep | null; prompt: string; message: Message },
): Promise<SentOffer> {
  const { whole, ends, prompt, message } = asked;
  const desk = await deskToPropose(world, tx, whole, advice);
  const known = await knownOf(tx, whole);
  const today = dayOf(world.now(), world.zone());
  const day = workingDaysAfter(desk.rhythm, today, daysAfterSending);
  // What was owed is answered by this very message.
  const reason = advice.reasonsFor(known, desk).find((one) => one.because.rule !== 'answer owed');
  const words = reason ?? advice.words.answerOn(message.about);
  return {
    prompt,
    contact: whole.lead.id,
    name: nameOf(whole.person),
    due: advice.nextFitting({ is: 'day', day }, known, desk),
    channel: advice.fittingChannel(message.channel, whole.person),
    purpose: words.purpose,
    value: words.value,
    resource: reason?.resource ?? null,
    servesStage: reason?.servesStage ?? null,
    ends,
  };
}
