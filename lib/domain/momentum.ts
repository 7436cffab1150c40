import { type Contact, isActive } from './contact.ts';
import { dayLine } from './day-line.ts';
import { type Desk, daysAfter, todayOf } from './desk.ts';
import { dueDayIn, dueFrom } from './due.ts';
import { isOpen, type NextStep } from './next-step.ts';
import { isForward } from './outcome.ts';
import { isWorkingDay } from './rhythm.ts';
import type { Touch } from './touch.ts';

/** What momentum is measured on: the whole book, one contact, or the part of it that a filter leaves. */
export type Book = {
  contacts: readonly Contact[];
  steps: readonly NextStep[];
  touches: readonly Touch[];
};

/** A span of days, both included, `YYYY-MM-DD`. */
export type Span = { from: string; to: string };

/** A share with the records behind it: ids of those that count, and of all that could. Null where there are none. */
export type Share = { value: number | null; hits: string[]; all: string[] };

/** Working days in a row with a touch until today, the longest such row in the span, and the touches behind them. */
export type Consistency = {
  days: number;
  best: number;
  share: Share;
  touches: string[];
  bestTouches: string[];
};

/** One week from its Monday: what was done, and what of it moved things forward. */
export type MomentumWeek = { from: string; touches: string[]; forward: string[] };

export type Momentum = {
  coverage: Share;
  punctuality: Share;
  forward: Share;
  consistency: Consistency;
  weeks: MomentumWeek[];
};

/** What each number counts, as it stands beside it. */
export const momentumDefinitions = {
  coverage: 'Active contacts with a future step',
  punctuality: 'Steps done on their day or before',
  forward: 'Touches that moved things forward',
  consistency: 'Working days in a row with a touch; leave not counted',
  activity: 'Touches in a week',
  effect: 'Share of them that moved things forward',
  savedAnyway: 'Steps set although the coach found no reason in them',
} as const;

type When = Pick<Desk, 'now' | 'zone' | 'rhythm'>;

/** The measures of a book over a span of days: coverage as it is now, the others for what happened in the span. */
export function momentumOf(book: Book, span: Span, desk: When): Momentum {
  return {
    coverage: coverageOf(book, desk),
    punctuality: punctualityOf(book.steps, span, desk.zone),
    forward: forwardOf(book.touches, span, desk.zone),
    consistency: consistencyOf(book.touches, span, desk),
    weeks: weeksOf(book.touches, span, desk.zone),
  };
}

/** Of the steps that were set in a span of days, those that were saved although the purpose gives no reason (practice 4). */
export function savedAnyway(steps: readonly NextStep[], span: Span, zone: string): Share {
  const line = dayLine(span.from, span.to, zone);
  return shareOf(
    steps.filter((one) => line.indexOf(one.createdAt) !== null),
    (one) => one.savedAnyway,
  );
}

/** By what a book can be parted. */
export type PartedBy = 'stage' | 'channel' | 'relationship';

/**
 * The same measures for every part of the book. Stage and relationship are those that the contact has now; '' stands
 * for no stage. A channel has the steps and touches by it, and all contacts.
 */
export function momentumBy(by: PartedBy, book: Book, span: Span, desk: When): Map<string, Momentum> {
  const parts =
    by === 'channel'
      ? byChannel(book)
      : byContact(book, (who) => (by === 'stage' ? (who.stage ?? '') : who.relationship));
  return new Map([...parts].map(([name, part]) => [name, momentumOf(part, span, desk)]));
}

/** The part of a book that belongs to one contact. */
export function bookOf(contact: string, book: Book): Book {
  return {
    contacts: book.contacts.filter((one) => one.id === contact),
    steps: book.steps.filter((one) => one.contact === contact),
    touches: book.touches.filter((one) => one.contact === contact),
  };
}

/**
 * Coverage at the end of a day that is past, by what the steps tell: who was in the book and had a step then that was
 * due later. Relationships and dates are those of today, which is said beside the line.
 */
export function coverageOn(day: string, book: Book, zone: string): Share {
  const end = dueFrom({ is: 'day', day: daysAfter(day, 1) }, zone);
  const open = (one: NextStep) => one.createdAt < end && endOf(one) >= end;
  const covered = new Set(
    book.steps.filter((one) => open(one) && dueDayIn(one.due, zone) > day).map((one) => one.contact),
  );
  const active = book.contacts.filter((one) => isActive(one) && one.createdAt < end);
  return shareOf(active, (one) => covered.has(one.id));
}

function coverageOf(book: Book, desk: When): Share {
  const today = todayOf(desk);
  const covered = new Set(
    book.steps
      .filter((one) => isOpen(one) && dueDayIn(one.due, desk.zone) >= today)
      .map((one) => one.contact),
  );
  return shareOf(book.contacts.filter(isActive), (one) => covered.has(one.id));
}

function punctualityOf(steps: readonly NextStep[], span: Span, zone: string): Share {
  const line = dayLine(span.from, span.to, zone);
  const dayDone = (one: NextStep) => {
    const at = one.state.is === 'done' ? line.indexOf(one.state.at) : null;
    return at === null ? null : line.days[at]!;
  };
  const done = steps.flatMap((one) => {
    const on = dayDone(one);
    return on === null ? [] : [{ id: one.id, punctual: on <= dueDayIn(one.due, zone) }];
  });
  return shareOf(done, (one) => one.punctual);
}

function forwardOf(touches: readonly Touch[], span: Span, zone: string): Share {
  const line = dayLine(span.from, span.to, zone);
  return shareOf(
    touches.filter((one) => line.indexOf(one.at) !== null),
    movedForward,
  );
}

/** Touches that the user took part in, counted on working days; today breaks no row before it is over. */
function consistencyOf(touches: readonly Touch[], span: Span, desk: When): Consistency {
  const today = todayOf(desk);
  const line = dayLine(span.from, span.to < today ? span.to : today, desk.zone);
  const ours = touches.filter((one) => one.direction !== 'in');
  const onDay = Map.groupBy(ours, (one) => line.indexOf(one.at));
  const working = line.days
    .map((day, at) => ({ id: day, touches: onDay.get(at) ?? [] }))
    .filter((one) => isWorkingDay(desk.rhythm, one.id));
  const share = shareOf(working, (one) => one.touches.length > 0);
  let [row, best] = [0, 0];
  let [behind, bestBehind]: [string[], string[]] = [[], []];
  for (const day of working) {
    if (day.touches.length > 0) {
      row += 1;
      behind = [...behind, ...day.touches.map((one) => one.id)];
    } else if (day.id !== today) {
      row = 0;
      behind = [];
    }
    if (row > best) [best, bestBehind] = [row, behind];
  }
  return { days: row, best, share, touches: behind, bestTouches: bestBehind };
}

function weeksOf(touches: readonly Touch[], span: Span, zone: string): MomentumWeek[] {
  const first = daysAfter(span.from, 1 - Temporal.PlainDate.from(span.from).dayOfWeek);
  const line = dayLine(first, span.to, zone);
  const ofWeek = Map.groupBy(touches, (one) => {
    const at = line.indexOf(one.at);
    return at === null || line.days[at]! < span.from ? null : Math.floor(at / 7);
  });
  return Array.from({ length: Math.ceil(line.days.length / 7) }, (_, at) => {
    const made = ofWeek.get(at) ?? [];
    return {
      from: line.days[at * 7]!,
      touches: made.map((one) => one.id),
      forward: made.filter(movedForward).map((one) => one.id),
    };
  });
}

function byContact(book: Book, name: (who: Contact) => string): Map<string, Book> {
  const nameOf = new Map(book.contacts.map((one) => [one.id, name(one)]));
  const contacts = Map.groupBy(book.contacts, name);
  const steps = Map.groupBy(book.steps, (one) => nameOf.get(one.contact));
  const touches = Map.groupBy(book.touches, (one) => nameOf.get(one.contact));
  return new Map(
    [...contacts].map(([part, who]) => [
      part,
      { contacts: who, steps: steps.get(part) ?? [], touches: touches.get(part) ?? [] },
    ]),
  );
}

function byChannel(book: Book): Map<string, Book> {
  const steps = Map.groupBy(book.steps, (one) => one.channel);
  const touches = Map.groupBy(book.touches, (one) => one.channel);
  const names = new Set([...steps.keys(), ...touches.keys()]);
  return new Map(
    [...names].map((name) => [
      name,
      { contacts: book.contacts, steps: steps.get(name) ?? [], touches: touches.get(name) ?? [] },
    ]),
  );
}

function movedForward(one: Touch): boolean {
  return one.outcome !== null && isForward(one.outcome);
}

function endOf(step: NextStep): number {
  return step.state.is === 'open' ? Number.POSITIVE_INFINITY : step.state.at;
}

function shareOf<T extends { id: string }>(all: readonly T[], counts: (one: T) => boolean): Share {
  const hits = all.filter(counts);
  return {
    value: all.length === 0 ? null : hits.length / all.length,
    hits: hits.map((one) => one.id),
    all: all.map((one) => one.id),
  };
}
