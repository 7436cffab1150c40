import { dayOf } from './alert-time.ts';
import type { Contact } from './contact.ts';
import type { Prompt } from './local.ts';
import type { Settings } from './settings.ts';

/** The rules that may speak without a question, by the name under which the user switches them off. */
export const promptRules = [
  'hollow purpose',
  'next step after sending',
  'no next step on leaving',
  'own address',
  'they wrote',
  'what has changed',
  'gap rating',
  'ask preferences',
  'after silence',
  'past the limit',
  'answer owed',
  'same person',
  'keep swinging',
  'pause',
  'routine missed',
  'weekly review',
] as const;
export type PromptRule = (typeof promptRules)[number];

/**
 * What wants to speak, where and about whom. `conversation` is a `conversationKey`, or '' for what concerns none;
 * `contact` a contact id, the address that is asked about, or null; `now` an instant in ms, `zone` the user's.
 */
export type PromptQuestion = {
  rule: string;
  conversation: string;
  contact: string | null;
  now: number;
  zone: string;
};

export type Permission = { is: 'yes' } | { is: 'no'; because: Silence };

export type Silence =
  | { rule: 'switched off'; prompt: string }
  | { rule: 'not a prospect' }
  | { rule: 'never for this person' }
  | { rule: 'closed' }
  | { rule: 'resting'; until: string; why: string }
  | { rule: 'not now'; until: string }
  | { rule: 'once a conversation' }
  | { rule: 'enough for a day'; limit: number };

/** Days for which a prompt that was answered 'not now' leaves that person (or that conversation) in peace. */
export const notNowDays = 7;

/**
 * 'Nothing nags', whole: every prompt that the user did not ask for passes through here before it is shown, and is
 * logged when it was. `log` holds the prompts of this machine; those of the last week and every 'never' suffice.
 * `who` is the contact's record where there is one.
 */
export function mayPrompt(
  asked: PromptQuestion,
  log: readonly Prompt[],
  settings: Pick<Settings, 'promptsOff' | 'promptsPerDay'>,
  who: Pick<Contact, 'notAProspect' | 'noPrompts' | 'relationship' | 'restsUntil'> | null,
): Permission {
  const because = refusalOf(asked, log, settings, who) ?? limitOf(asked, log, settings);
  return because === null ? { is: 'yes' } : { is: 'no', because };
}

/**
 * The same for what stands in a place that the user opened or an act that they began: it was asked for, so that it counts
 * for no limit of a day. Switched off, 'not now' and 'never' hold all the same.
 */
export function mayStand(
  asked: PromptQuestion,
  log: readonly Prompt[],
  settings: Pick<Settings, 'promptsOff'>,
  who: Pick<Contact, 'notAProspect' | 'noPrompts' | 'relationship' | 'restsUntil'> | null,
): Permission {
  const because = refusalOf(asked, log, settings, who);
  return because === null ? { is: 'yes' } : { is: 'no', because };
}

/** What the user said, once for all or for a while. */
function refusalOf(
  asked: PromptQuestion,
  log: readonly Prompt[],
  settings: Pick<Settings, 'promptsOff'>,
  who: Pick<Contact, 'notAProspect' | 'noPrompts' | 'relationship' | 'restsUntil'> | null,
): Silence | null {
  const today = dayOf(asked.now, asked.zone);
  if (settings.promptsOff[asked.rule] === true) return { rule: 'switched off', prompt: asked.rule };
  if (who !== null) {
    if (who.notAProspect) return { rule: 'not a prospect' };
    if (who.noPrompts) return { rule: 'never for this person' };
    if (who.relationship === 'closed') return { rule: 'closed' };
    const rest = who.restsUntil;
    if (rest !== null && today < rest.until) return { rule: 'resting', until: rest.until, why: rest.because };
  }
  const same = log.filter((one) => isAboutTheSame(one, asked));
  if (same.some((one) => one.answer === 'never')) return { rule: 'never for this person' };
  const until = restOf(same, asked, today);
  return until === null ? null : { rule: 'not now', until };
}

/** What was said today already: once for a conversation, so many in all. */
function limitOf(
  asked: PromptQuestion,
  log: readonly Prompt[],
  settings: Pick<Settings, 'promptsPerDay'>,
): Silence | null {
  const today = dayOf(asked.now, asked.zone);
  const ofToday = log.filter((one) => dayOf(one.at, asked.zone) === today);
  if (ofToday.some((one) => subjectOf(one) === subjectOf(asked))) return { rule: 'once a conversation' };
  const limit = settings.promptsPerDay;
  return ofToday.length >= limit ? { rule: 'enough for a day', limit } : null;
}

/** About the same person; where one of the two names nobody, about the same conversation. */
function isAboutTheSame(one: Prompt, asked: PromptQuestion): boolean {
  if (one.contact !== null && asked.contact !== null) return one.contact === asked.contact;
  return subjectOf(one) === subjectOf(asked);
}

/** What is prompted once a day: a conversation, or the rule itself where it concerns no conversation. */
function subjectOf(one: { conversation: string; rule: string }): string {
  return one.conversation === '' ? `rule ${one.rule}` : `conversation ${one.conversation}`;
}

/** The day from which a rule that was put off may speak again; null when it may now. */
function restOf(same: readonly Prompt[], asked: PromptQuestion, today: string): string | null {
  const putOff = same.filter((one) => one.answer === 'not now' && one.rule === asked.rule);
  if (putOff.length === 0) return null;
  const last = dayOf(Math.max(...putOff.map((one) => one.at)), asked.zone);
  const until = Temporal.PlainDate.from(last).add({ days: notNowDays }).toString();
  return today < until ? until : null;
}
