import type { Contact } from '../domain/contact.ts';
import { nameOf } from '../domain/contact.ts';
import type { OpenStep } from '../domain/next-step.ts';
import type { Notice } from './bells.ts';
import { noticeLength, plainText } from './plain-text.ts';
import type { AlertWords } from './words.ts';

/** An alert whose time has come: `at` is when it was to come, an instant in ms. */
export type Due = { key: string; step: OpenStep; at: number };

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

/** One notification for many steps: how many, and the first names. `at` is the earliest of them. */
export function summaryOf(
  count: number,
  first: readonly (Contact | null)[],
  at: number,
  words: AlertWords,
): Notice {
  const names = first
    .flatMap((who) => (who === null ? [] : [plainText(nameOf(who), 40)]))
    .filter((name) => name !== '');
  return {
    title: words.many(count),
    message: plainText(words.andMore(names, count - names.length)),
    buttons: [],
    at,
  };
}

function titleOf(who: Contact | null, words: AlertWords): string {
  if (who === null) return words.somebody;
  const name = plainText(nameOf(who), noticeLength / 2);
  const company = plainText(who.company, noticeLength / 2);
  if (name === '') return company || words.somebody;
  return company === '' || company === name ? name : plainText(`${name}, ${company}`);
}
