import type { Channel } from '../domain/channel.ts';
import type { Contact } from '../domain/contact.ts';
import { nameOf } from '../domain/contact.ts';
import type { OpenStep } from '../domain/next-step.ts';
import type { Slot } from '../domain/rhythm.ts';
import type { Notice } from './bells.ts';
import { noticeLength, plainText } from './plain-text.ts';
import type { AlertWords } from './words.ts';

/**
 * An alert whose time has come: `at` is when it was to come, an instant in ms; `slot` where it comes up with others,
 * null at an exact time.
 */
export type Due = { key: string; step: OpenStep; at: number; slot: Slot | null };

/** Lateness, in ms, from which a notification says when the step was due. */
const late = 5 * 60_000;

/** The notification of one step: who and where, then channel, when it was due if that is past, and why. */
export function noticeOf(due: Due, who: Contact | null, now: number, words: AlertWords): Notice {
  const { step } = due;
  const parts = [words.channels[step.channel]];
  if (now - due.at >= late) parts.push(words.wasDue(step.due));
  parts.push(step.purpose || step.value);
  return {
    title: titleOf(who, words),
    message: plainText(parts.filter((part) => part.trim() !== '').join(' · ')),
    buttons: [words.done, words.snooze],
    at: due.at,
  };
}

/**
 * One notification for many steps, the earliest first: how many of which kind, and the first names. `wall` is the
 * user's present wall time: while their block goes on, it is named.
 */
export function summaryOf(
  due: readonly Due[],
  first: readonly (Contact | null)[],
  wall: string,
  words: AlertWords,
): Notice {
  const names = first
    .flatMap((who) => (who === null ? [] : [plainText(nameOf(who), 40)]))
    .filter((name) => name !== '');
  return {
    title: words.many(due.length, channelOf(due), isBlockOf(due, wall)),
    message: plainText(words.andMore(names, due.length - names.length)),
    buttons: [],
    at: due[0]!.at,
  };
}

/** The channel of all of them; null where they differ. */
function channelOf(due: readonly Due[]): Channel | null {
  const { channel } = due[0]!.step;
  return due.every((one) => one.step.channel === channel) ? channel : null;
}

/** Whether one block, which goes on, is the slot of them all. */
function isBlockOf(due: readonly Due[], wall: string): boolean {
  const block = due[0]!.slot?.block;
  if (!block) return false;
  return due.every(
    ({ slot }) =>
      slot?.block?.id === block.id && `${slot.day}T${slot.from}` <= wall && wall < `${slot.day}T${slot.to}`,
  );
}

function titleOf(who: Contact | null, words: AlertWords): string {
  if (who === null) return words.somebody;
  const name = plainText(nameOf(who), noticeLength / 2);
  const company = plainText(who.company, noticeLength / 2);
  if (name === '') return company || words.somebody;
  return company === '' || company === name ? name : plainText(`${name}, ${company}`);
}
