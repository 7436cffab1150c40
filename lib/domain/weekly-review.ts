import type { Channel } from './channel.ts';
import { dayLine } from './day-line.ts';
import { counted, dayMonth } from './day-words.ts';
import { type Desk, daysAfter, type Known, todayOf } from './desk.ts';
import type { ContactId } from './id.ts';
import { type DayLoad, heldBy, loadOf } from './load.ts';
import { isForward } from './outcome.ts';
import { type Finding, findingsOf } from './pursuit.ts';
import type { Review } from './review.ts';
import { spanOf } from './routine-progress.ts';
import type { Touch } from './touch.ts';

/** What a weekly review goes through, in this order. */
export type WeeklyReview = {
  /** Monday of the week. */
  from: string;
  /** Touches of the week that moved things forward. */
  moved: Touch[];
  stalled: { contact: ContactId; finding: Finding }[];
  withoutStep: ContactId[];
  /** The load of the coming week, Monday to Sunday. */
  nextWeek: DayLoad[];
  stop: Stop[];
};

/** Something that takes time and brings nothing, with the numbers that say so. */
export type Stop =
  | { rule: 'dead pursuit'; contact: ContactId; unanswered: number }
  | { rule: 'put off'; contact: ContactId; step: string; times: number }
  | { rule: 'channel without effect'; channel: Channel; touches: number; weeks: number };

/** A channel is shown as one without effect after so many touches in so many weeks of which none moved anything. */
const touchesThatShow = 10;
const weeksThatShow = 4;

/** The review of the week in which today lies. `perStep` are the minutes of one step. */
export function weeklyReview(book: readonly Known[], desk: Desk, perStep: number): WeeklyReview {
  const today = todayOf(desk);
  const week = spanOf('week', today);
  const line = dayLine(week.from, week.to, desk.zone);
  const touches = book.flatMap((one) => one.touches);
  const found = book.map((one) => ({ contact: one.who.id, findings: findingsOf(one, desk) }));
  const comingWeek = { from: daysAfter(week.to, 1), to: daysAfter(week.to, 7) };
  const has = (is: Finding['is']) => (one: { findings: Finding[] }) =>
    one.findings.some((each) => each.is === is);
  return {
    from: week.from,
    moved: touches
      .filter((one) => movedForward(one) && line.indexOf(one.at) !== null)
      .sort((a, b) => a.at - b.at),
    stalled: found.flatMap(({ contact, findings }) =>
      findings.filter((one) => one.is === 'stalled').map((finding) => ({ contact, finding })),
    ),
    withoutStep: found.filter(has('no next step')).map((one) => one.contact),
    nextWeek: loadOf(
      book.flatMap((one) => one.steps),
      comingWeek,
      desk,
      perStep,
    ),
    stop: [...found.flatMap(toStop), ...channelsWithoutEffect(touches, today, desk.zone)],
  };
}

/**
 * Whether the weekly review is due: from the day that the user picked (1 = Monday) to the end of that week, as long as
 * it has not been done in it.
 */
export function isReviewDue(
  reviewDay: number,
  reviews: readonly Review[],
  desk: Pick<Desk, 'now' | 'zone'>,
): boolean {
  const today = todayOf(desk);
  if (Temporal.PlainDate.from(today).dayOfWeek < reviewDay) return false;
  const { from, to } = spanOf('week', today);
  return !reviews.some((one) => from <= one.on && one.on <= to);
}

/** The dated note that a review leaves: its numbers in words, then what the user wrote. */
export function reviewNote(review: WeeklyReview, own: string): string {
  const beyond = review.nextWeek.filter((one) => heldBy(one) > one.capacity).length;
  const facts = [
    `${review.moved.length} moved forward`,
    `${review.stalled.length} stalled`,
    `${review.withoutStep.length} without a next step`,
    `${counted(
      review.nextWeek.reduce((sum, one) => sum + heldBy(one), 0),
      'step',
    )} next week`,
    ...(beyond > 0 ? [`${counted(beyond, 'day')} too full`] : []),
  ];
  return [`Week of ${dayMonth(review.from)}: ${facts.join(', ')}.`, own.trim()]
    .filter((line) => line !== '')
    .join('\n');
}

function toStop({ contact, findings }: { contact: ContactId; findings: Finding[] }): Stop[] {
  return findings.flatMap(({ because }): Stop[] => {
    if (because.rule === 'past the limit')
      return [{ rule: 'dead pursuit', contact, unanswered: because.unanswered }];
    if (because.rule === 'put off')
      return [{ rule: 'put off', contact, step: because.step, times: because.times }];
    return [];
  });
}

function channelsWithoutEffect(touches: readonly Touch[], today: string, zone: string): Stop[] {
  const line = dayLine(daysAfter(today, 1 - weeksThatShow * 7), today, zone);
  const ours = touches.filter((one) => one.direction !== 'in' && line.indexOf(one.at) !== null);
  return [...Map.groupBy(ours, (one) => one.channel)].flatMap(([channel, made]): Stop[] =>
    made.length >= touchesThatShow && !made.some(movedForward)
      ? [{ rule: 'channel without effect', channel, touches: made.length, weeks: weeksThatShow }]
      : [],
  );
}

function movedForward(one: Touch): boolean {
  return one.outcome !== null && isForward(one.outcome);
}
