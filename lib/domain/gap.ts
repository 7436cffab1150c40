import { dayOf } from './alert-time.ts';
import { type Desk, daysSince } from './desk.ts';
import type { GapRating } from './gap-rating.ts';
import type { NeedId } from './id.ts';
import type { Need } from './need.ts';
import { lengths } from './text.ts';
import type { Touch } from './touch.ts';

/** Days that a rating is left alone after it was given. */
export const ratingRestsDays = 14;

/** Why this is a moment to ask 'how likely is it that we do this?'. */
export type AskRating =
  | {
      is: 'yes';
      because: { rule: 'after a conversation'; channel: Touch['channel'] } | { rule: 'on a stall' };
    }
  | { is: 'no'; because: { rule: 'asked lately'; days: number } | { rule: 'no occasion' } };

/**
 * When a rating makes sense: after a meeting or visit that was held, after a call that moved things, on a stall; not
 * within two weeks of the last. `just` is the touch that was recorded right now, if any.
 */
export function askRating(
  just: Pick<Touch, 'channel' | 'outcome'> | null,
  isStalled: boolean,
  ratings: readonly GapRating[],
  desk: Pick<Desk, 'now' | 'zone'>,
): AskRating {
  const last = byTime(ratings)[0];
  const days = last === undefined ? ratingRestsDays : daysSince(last.at, desk);
  if (days < ratingRestsDays) return { is: 'no', because: { rule: 'asked lately', days } };
  if (just !== null && saysHowItStands(just)) {
    return { is: 'yes', because: { rule: 'after a conversation', channel: just.channel } };
  }
  return isStalled
    ? { is: 'yes', because: { rule: 'on a stall' } }
    : { is: 'no', because: { rule: 'no occasion' } };
}

/** The newest rating when it is lower than the one before it; `at` is an instant in ms. */
export function fallOf(ratings: readonly GapRating[]): { from: number; to: number; at: number } | null {
  const [last, before] = byTime(ratings);
  if (last === undefined || before === undefined || last.score >= before.score) return null;
  return { from: before.score, to: last.score, at: last.at };
}

/** What the newest rating says is missing to reach 10; null when nothing is, or nobody said. */
export function missingOf(
  ratings: readonly GapRating[],
): { score: number; missing: string; at: number } | null {
  const last = byTime(ratings)[0];
  const missing = last?.missing.trim() ?? '';
  return last === undefined || missing === '' || last.score === 10 ? null : { ...last, missing };
}

/** The question that a rating leads to: a fall asks what has changed, less than 10 what it takes, 10 nothing. */
export type GapQuestion =
  | { ask: 'what has changed'; from: number; to: number }
  | { ask: 'what gets it to 10'; score: number }
  | { ask: 'nothing' };

/** What to ask after the newest rating: a fall comes before what is missing. */
export function questionAfter(ratings: readonly GapRating[]): GapQuestion {
  const fall = fallOf(ratings);
  if (fall !== null) return { ask: 'what has changed', from: fall.from, to: fall.to };
  const last = byTime(ratings)[0];
  if (last === undefined || last.score === 10) return { ask: 'nothing' };
  return { ask: 'what gets it to 10', score: last.score };
}

/** What is missing to reach 10, as a need of the contact's: what they name themselves weighs most. */
export function needFromRating(id: NeedId, rating: GapRating, zone: string): Need {
  return {
    id,
    contact: rating.contact,
    text: rating.missing.trim().slice(0, lengths.line),
    weight: 5,
    state: 'open',
    evidence: `${rating.score} of 10 on ${dayOf(rating.at, zone)}`,
    createdAt: rating.at,
  };
}

function saysHowItStands(just: Pick<Touch, 'channel' | 'outcome'>): boolean {
  const moved = just.outcome === 'moved forward' || just.outcome === 'moved backward';
  if (just.channel === 'call') return moved;
  return (just.channel === 'meeting' || just.channel === 'visit') && (moved || just.outcome === 'kept going');
}

function byTime(ratings: readonly GapRating[]): GapRating[] {
  return [...ratings].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}
