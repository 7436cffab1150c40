import { dayOf } from './alert-time.ts';
import type { Channel } from './channel.ts';
import { type Contact, emailsOf, identitiesOf, nameOf } from './contact.ts';
import { dayMonth } from './day-words.ts';
import { type Desk, daysAfter, type Known, todayOf } from './desk.ts';
import type { Due } from './due.ts';
import { isSignOfLife } from './outcome.ts';
import { fittingChannel, nextFitting } from './preference-fit.ts';
import { honestMessage, proposalWords, type Words } from './proposal-words.ts';
import { workingDaysAfter } from './rhythm.ts';
import { firstSettings, type Settings } from './settings.ts';
import { newestFirst, type Touch, unansweredSince } from './touch.ts';

/**
 * What the coach advises at a count of unanswered touches. `waitDays` are working days from the last of them; for
 * 'let it rest' calendar days.
 */
export type Advice = { unanswered: number; limit: number } & (
  | { is: 'go on'; waitDays: null }
  | {
      is: 'bring value' | 'another channel' | 'another reason' | 'make it easy' | 'ask honestly';
      waitDays: number;
    }
  | { is: 'let it rest'; waitDays: number }
);

/**
 * One silence means little, so the second try brings something of value. Then the channel changes, then the reason,
 * in turn; the last try before the limit can be answered with one word. At the limit comes the honest question, and
 * past it the pursuit rests: nobody is kept in a dead process.
 */
export function adviceAt(
  unanswered: number,
  settings: Pick<Settings, 'spacing' | 'unansweredLimit' | 'nurtureDays'>,
): Advice {
  const limit = settings.unansweredLimit;
  const count = { unanswered, limit };
  if (unanswered <= 0) return { ...count, is: 'go on', waitDays: null };
  if (unanswered > limit) return { ...count, is: 'let it rest', waitDays: settings.nurtureDays };
  const waitDays = spacingAfter(unanswered, settings);
  if (unanswered === limit) return { ...count, is: 'ask honestly', waitDays };
  if (unanswered === 1) return { ...count, is: 'bring value', waitDays };
  if (unanswered === limit - 1) return { ...count, is: 'make it easy', waitDays };
  return { ...count, is: unanswered % 2 === 0 ? 'another channel' : 'another reason', waitDays };
}

/** Working days to wait after so many unanswered touches; past the end of the list its last number holds. */
export function spacingAfter(unanswered: number, settings: Pick<Settings, 'spacing'>): number {
  const spacing = settings.spacing.length > 0 ? settings.spacing : firstSettings.spacing;
  return spacing[Math.min(Math.max(unanswered, 1), spacing.length) - 1]!;
}

/**
 * When to try again: so many working days after the last touch of ours that stayed unanswered, not before today, and
 * inside the contact's days. Today where nothing is unanswered.
 */
export function nextTry(known: Known, desk: Desk): Due {
  const unanswered = unansweredSince(known.touches);
  const today = todayOf(desk);
  const last = newestFirst(known.touches)[0];
  const from =
    last === undefined || unanswered === 0
      ? today
      : workingDaysAfter(desk.rhythm, dayOf(last.at, desk.zone), spacingAfter(unanswered, desk.settings));
  return nextFitting({ is: 'day', day: from < today ? today : from }, known, desk);
}

/** When a rested pursuit gets its next piece of value: after the days that the user set for nurturing. */
export function nurtureDue(known: Known, desk: Desk): Due {
  const day = daysAfter(todayOf(desk), desk.settings.nurtureDays);
  return nextFitting({ is: 'day', day }, known, desk);
}

/** The oldest of the touches that nobody answered since the last sign of life; null where none is open. */
export function firstUnanswered(touches: readonly Touch[]): Touch | null {
  const count = unansweredSince(touches);
  return count === 0 ? null : newestFirst(touches)[count - 1]!;
}

/**
 * Whether this person said no: the pursuit is closed, or the last that we heard was a no. Nothing is suggested then,
 * until they come back by themselves.
 */
export function hasSaidNo(known: Pick<Known, 'who' | 'touches'>): boolean {
  if (known.who.relationship === 'closed') return true;
  const heard = newestFirst(known.touches).find(
    (one) => one.direction !== 'out' || (one.outcome !== null && isSignOfLife(one.outcome)),
  );
  return heard?.outcome === 'said no';
}

/** The honest question: as purpose and value of a step, and as a message that is ready to send. */
export function honestQuestion(known: Known, desk: Desk): Words & { message: string } {
  const first = firstUnanswered(known.touches);
  const name = nameOf(known.who);
  const about =
    newestFirst(known.touches)
      .find((one) => one.about.trim() !== '')
      ?.about.trim() ?? '';
  const since = dayOf(first?.at ?? desk.now, desk.zone);
  const firstName = known.who.name.split(/\s+/)[0] ?? '';
  return {
    ...proposalWords.honestQuestion(firstName || name),
    message: honestMessage({
      firstName,
      times: Math.max(1, unansweredSince(known.touches)),
      since: dayMonth(since),
      about,
      myName: desk.settings.myName,
    }),
  };
}

/** Another way to reach this person than the last: one that they like and that we have an address for. */
export function otherChannel(last: Channel, who: Contact): Channel {
  const reachable: Channel[] = [];
  if (who.phone !== '') reachable.push('call');
  if (emailsOf(who).length > 0) reachable.push('email');
  if (identitiesOf(who).some((one) => /^(linkedin|member):/.test(one))) reachable.push('linkedin');
  const liked = who.preferences.channels;
  const possible = liked.length > 0 ? liked : reachable;
  const other = possible.find((one) => one !== last && reachable.includes(one));
  return other ?? possible.find((one) => one !== last) ?? fittingChannel(last, who);
}
